import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createVerwijzingen } from './verwijzing.ts';

const persoon = '11111111-1111-4111-8111-111111111111';
const [organisatie, moment] = ['00000005555555550000', Date.UTC(2026, 10, 1)];
const verwijzingen = createVerwijzingen(Buffer.alloc(32, 1), randomBytes);
const maak = (): string => verwijzingen.maak(persoon, organisatie, moment);

describe('a reference to a candidate', () => {
  test('is another one every time, says nothing of whom, and is as long for everybody', () => {
    const alle = Array.from({ length: 200 }, maak);
    expect(new Set(alle).size).toBe(200);
    expect(new Set(alle.map((een) => een.slice(0, 4))).size).toBeGreaterThan(190);
    expect(new Set(alle.map((een) => een.length)).size).toBe(1);
    expect(alle.some((een) => Buffer.from(een, 'base64url').toString('latin1').includes('1111'))).toBe(false);
  });

  test('is opened for the organisation that it was made for, for a day', () => {
    expect([verwijzingen.open(maak(), organisatie, moment), verwijzingen.open(maak(), organisatie, moment + 86_400_000), verwijzingen.open(maak(), organisatie, moment + 86_400_001)]).toEqual([persoon, persoon, null]);
    expect(verwijzingen.open(maak(), '00000009999999990000', moment)).toBeNull();
  });

  test('does not open when it was altered, made with another key, or is nothing', () => {
    const goed = maak();
    const anders = `${goed.startsWith('A') ? 'B' : 'A'}${goed.slice(1)}`;
    for (const een of [anders, goed.slice(0, -1), '', 'geen verwijzing', createVerwijzingen(Buffer.alloc(32, 2), randomBytes).maak(persoon, organisatie, moment)]) {
      expect(verwijzingen.open(een, organisatie, moment)).toBeNull();
    }
  });
});
