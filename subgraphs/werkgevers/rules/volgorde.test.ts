import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { vergelijkPlaats, zetOpVolgorde, type Groep, type Plaats } from './volgorde.ts';

const RUNS = { seed: 20260601, numRuns: 500 };

type Inhoud = { readonly id: string; readonly nummer: string; readonly zegt: string };
const plaats = (id: string, groep: Groep, score: number | null, afstandKm: number | null, vanaf: string | null = null): Plaats<Inhoud> => ({ profiel: { id, nummer: id, zegt: id }, id, groep, score, afstandKm, vanaf });
const ids = (plaatsen: readonly Plaats<unknown>[]): readonly string[] => plaatsen.map(({ id }) => id);

const IN_VOLGORDE: readonly Plaats<Inhoud>[] = [
  plaats('z', 'RANGLIJST', 90, 30), plaats('y', 'RANGLIJST', 80, 5), plaats('b', 'RANGLIJST', 80, 12), plaats('c', 'RANGLIJST', 80, 12), plaats('a', 'RANGLIJST', 80, null),
  plaats('x', 'WACHTLIJST', null, 50, '2026-01-01'), plaats('p', 'WACHTLIJST', null, 1, '2026-02-01'), plaats('q', 'WACHTLIJST', null, 0, '2026-02-01'), plaats('o', 'WACHTLIJST', null, 0),
  plaats('B', 'GEMIST', null, 9, '2026-01-01'), plaats('aa', 'GEMIST', null, 1),
];

describe('volgorde', () => {
  test('score, afstand, id; dan de wachtlijst; dan wat hard is gemist', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...IN_VOLGORDE], { minLength: IN_VOLGORDE.length }), (geschud) => {
      expect(ids(zetOpVolgorde(geschud, true))).toEqual(ids(IN_VOLGORDE));
      expect(ids(zetOpVolgorde(geschud, false))).toEqual(ids(IN_VOLGORDE.filter(({ groep }) => groep !== 'GEMIST')));
    }), RUNS);
  });

  test('hangt niet af van de nummers die een bron geeft', () => {
    const hernummerd = IN_VOLGORDE.map((een, i) => ({ ...een, id: `vum:${100 - i}`, profiel: { ...een.profiel, id: `vum:${100 - i}`, nummer: String(100 - i) } }));
    fc.assert(fc.property(fc.shuffledSubarray(hernummerd, { minLength: hernummerd.length }), (geschud) => {
      expect(zetOpVolgorde(geschud, true).map(({ profiel: { zegt } }) => zegt)).toEqual(ids(IN_VOLGORDE));
    }), RUNS);
  });

  test('is een echte volgorde: alleen hetzelfde is gelijk, en omgekeerd is omgekeerd', () => {
    fc.assert(fc.property(fc.constantFrom(...IN_VOLGORDE), fc.constantFrom(...IN_VOLGORDE), (a, b) => {
      expect(Math.sign(vergelijkPlaats(a, b)) + Math.sign(vergelijkPlaats(b, a))).toBe(0);
      expect(vergelijkPlaats(a, b) === 0).toBe(a === b);
    }), RUNS);
  });
});
