import { expect, test } from '@jest/globals';
import { kiesMediatype } from './mediatype.ts';

const [nieuw, json] = ['application/graphql-response+json', 'application/json'];

test.each<[string | undefined, string | null, boolean]>([
  [undefined, json, false], ['', json, false], [' ', json, false], ['*/*', json, false], ['application/*', json, false],
  [json, json, true], ['Application/JSON', json, true], [`${json}; charset=utf-8`, json, true], [`${json}, text/html`, json, true], [`${json}, */*;q=0.1`, json, true],
  [nieuw, nieuw, false], [`${nieuw}; charset=utf-8`, nieuw, false], [`${nieuw}, ${json}`, nieuw, false], [`${json}, ${nieuw}`, nieuw, false],
  [`${nieuw};q=0.5, ${json}`, json, false], [`${json};q=0.9, ${nieuw}`, nieuw, false], [`${nieuw};q=0, */*`, json, false],
  [`${json};q=0, */*`, nieuw, false], [`${json};q=0`, null, false], ['text/html', null, false], ['text/html, */*;q=0.8', json, false],
  ['multipart/mixed', null, false], ['onzin', null, false], [';;,,', null, false], [`${json};q=onzin`, json, true], ['x'.repeat(10_000), null, false],
])('accept %j gives %j', (accept, naam, altijd200) => {
  for (const keer of [1, 2]) {
    const keus = kiesMediatype(accept);
    expect({ keer, naam: keus?.naam ?? null, altijd200: keus?.altijd200 ?? false }).toEqual({ keer, naam, altijd200 });
    expect(keus?.contentType ?? null).toBe(naam === null ? null : `${naam}; charset=utf-8`);
  }
});

test('many different headers are all answered', () => {
  for (let plek = 0; plek < 500; plek += 1) expect(kiesMediatype(`text/x-${plek}, ${nieuw}`)?.naam).toBe(nieuw);
});
