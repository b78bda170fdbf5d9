import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leesLijn, toLijn } from './bestand-lijn.ts';
import { beginVan, controleerKeten, rijgAan, type Ketenrij } from './keten.ts';

const rijen = rijgAan('uwv-1', beginVan('uwv-1'), [1, 2, 3, 4, 5].map((nummer) => `{"nummer":${nummer}}`));
const kopVan = (keten: readonly Ketenrij[]) => keten.at(-1) ?? beginVan('uwv-1');
const zonder = (volgnummer: number): Ketenrij[] => rijen.filter((rij) => rij.volgnummer !== volgnummer);
const wissel = (a: number, b: number): Ketenrij[] => rijen.map((rij) => rijen.find(({ volgnummer }) => volgnummer === (rij.volgnummer === a ? b : rij.volgnummer === b ? a : rij.volgnummer)) ?? rij);
const met = (volgnummer: number, anders: Partial<Ketenrij>): Ketenrij[] => rijen.map((rij) => (rij.volgnummer === volgnummer ? { ...rij, ...anders } : rij));

describe('a chain', () => {
  test('that is whole holds, also when it goes past its head, is made in parts, or is empty', () => {
    expect(controleerKeten('uwv-1', rijen, kopVan(rijen))).toBeNull();
    expect(controleerKeten('uwv-1', rijen, rijen[2] ?? null)).toBeNull();
    expect(controleerKeten('uwv-1', [], beginVan('uwv-1'))).toBeNull();
    expect([...rijen.slice(0, 2), ...rijgAan('uwv-1', kopVan(rijen.slice(0, 2)), rijen.slice(2).map(({ regel }) => regel))]).toEqual(rijen);
  });

  test.each([
    ['an altered record', met(3, { regel: '{"nummer":9}' }), 3, 'GEWIJZIGD'],
    ['an altered hash', met(3, { hash: 'x' }), 3, 'GEWIJZIGD'],
    ['a row that is left out', zonder(3), 3, 'ONTBREEKT'],
    ['a first row that is left out', zonder(1), 1, 'ONTBREEKT'],
    ['rows that changed places', wissel(2, 4), 2, 'VERPLAATST'],
    ['a row that is there twice', [...rijen.slice(0, 3), ...rijen.slice(2)], 4, 'VERPLAATST'],
    ['rows gone at the end', rijen.slice(0, 3), 4, 'EINDE_ONTBREEKT'],
    ['everything gone', [], 1, 'EINDE_ONTBREEKT'],
    ['what is no row', rijen.map((rij) => (rij.volgnummer === 2 ? null : rij)), 2, 'ONLEESBAAR'],
    ['a row replaced with a hash that fits', [...rijen.slice(0, 2), ...rijgAan('uwv-1', kopVan(rijen.slice(0, 2)), ['{"nummer":9}']), ...rijen.slice(3)], 4, 'SLUIT_NIET_AAN'],
    ['an end that was made again', [...rijen.slice(0, 4), ...rijgAan('uwv-1', kopVan(rijen.slice(0, 4)), ['{"nummer":9}'])], 5, 'KOP_WIJKT_AF'],
  ] as const)('shows %s', (_, keten, volgnummer, wat) => {
    expect(controleerKeten('uwv-1', keten, kopVan(rijen))).toEqual({ schrijver: 'uwv-1', volgnummer, wat });
  });

  test('without a head is not whole, and neither is that of another writer', () => {
    expect(controleerKeten('uwv-1', rijen, null)).toMatchObject({ volgnummer: 5, wat: 'KOP_ONTBREEKT' });
    expect(controleerKeten('uwv-2', rijen, kopVan(rijen))).toMatchObject({ volgnummer: 1, wat: 'GEWIJZIGD' });
  });

  test('shows any single byte of a stored line that changes', () => {
    const lijnen = rijen.map((rij) => toLijn(rij).slice(0, -1));
    fc.assert(fc.property(fc.nat(lijnen.length - 1), fc.nat(10_000), fc.integer({ min: 32, max: 126 }), (welke, plaats, teken) => {
      const lijn = lijnen[welke] ?? '';
      const nieuw = lijn.slice(0, plaats % lijn.length) + String.fromCharCode(teken) + lijn.slice((plaats % lijn.length) + 1);
      const keten = lijnen.map((tekst, nummer) => leesLijn(nummer === welke ? nieuw : tekst));
      expect(controleerKeten('uwv-1', keten, kopVan(rijen)) === null).toBe(nieuw === lijn);
    }));
  });
});
