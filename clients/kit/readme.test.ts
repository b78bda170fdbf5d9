import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const lees = (pad: string): string => readFileSync(`clients/kit/${pad}`, 'utf8');
const blokken = [...lees('README.md').matchAll(/```ts\n\/\/ (voorbeelden\/\w+\.ts)\n([^]*?)```/g)].map(([, bestand = '', tekst = '']): [string, string] => [bestand, tekst]);

test('the page shows both other clients', () => {
  expect(blokken.map(([bestand]) => bestand)).toEqual(['voorbeelden/urql.ts', 'voorbeelden/apollo.ts']);
});

test.each(blokken)('what the page shows of %s is in it, line by line', (bestand, tekst) => {
  const regels = new Set(lees(bestand).split('\n'));
  expect(tekst.trimEnd().split('\n').filter((regel) => !regels.has(regel))).toEqual([]);
});
