import { describe, expect, test } from '@jest/globals';
import { kiesOnderdrukte, toonbaarAantal } from './onderdrukking.ts';

/** Every row of so many counts above 0 that together are at most so much. */
function* rijen(lengte: number, samen: number): Generator<readonly number[]> {
  if (lengte === 0) yield [];
  else for (let aantal = 1; aantal <= samen - lengte + 1; aantal += 1) for (const rij of rijen(lengte - 1, samen - aantal)) yield [aantal, ...rij];
}

const totaalVan = (aantallen: readonly number[]): number => aantallen.reduce((som, aantal) => som + aantal, 0);

type Gezien = Map<string, Set<number>[]>;

/** Groups all rows that look the same to somebody who knows the rule, the total and, with `metSoort`, even which hidden counts are small. */
function watErAchterKan(lengte: number, samen: number, metSoort: boolean): Gezien {
  const gezien: Gezien = new Map();
  for (const rij of rijen(lengte, samen)) {
    const verborgen = kiesOnderdrukte(rij);
    if (verborgen === null || toonbaarAantal(totaalVan(rij)) === null) continue;
    const soort = (aantal: number): string => (metSoort && aantal < 5 ? 'klein' : 'verborgen');
    const sleutel = `${totaalVan(rij)}: ${rij.map((aantal, plaats) => (verborgen.has(plaats) ? soort(aantal) : aantal)).join()}`;
    const mogelijk = gezien.get(sleutel) ?? rij.map(() => new Set<number>());
    rij.forEach((aantal, plaats) => mogelijk[plaats]?.add(aantal));
    gezien.set(sleutel, mogelijk);
  }
  return gezien;
}

const teBerekenen = (gezien: Gezien): readonly string[] => [...gezien].filter(([sleutel, mogelijk]) =>
  sleutel.split(': ')[1]?.split(',').some((getoond, plaats) => /^[kv]/.test(getoond) && (mogelijk[plaats]?.size ?? 0) < 2)).map(([sleutel]) => sleutel);

describe('onderdrukking', () => {
  test.each([
    { aantallen: [5, 6, 7], verborgen: [] },
    { aantallen: [9, 3, 7, 12], verborgen: [1, 2] },
    { aantallen: [2, 3, 20], verborgen: [0, 1] },
    { aantallen: [3, 8], verborgen: [0, 1] },
    { aantallen: [], verborgen: [] },
  ])('van $aantallen blijft $verborgen verborgen', ({ aantallen, verborgen }) => {
    expect([...kiesOnderdrukte(aantallen) ?? [Number.NaN]].sort()).toEqual(verborgen);
  });

  test.each([
    { aantallen: [1, 1, 20], waarom: 'samen twee: allebei een' }, { aantallen: [4, 4, 4], waarom: 'samen twaalf: alle drie vier' },
    { aantallen: [1, 5, 9], waarom: 'de tweede is ten minste vijf' }, { aantallen: [4, 9, 9], waarom: 'de tweede is ten hoogste negen' }, { aantallen: [3], waarom: 'het totaal zegt het' },
  ])('van $aantallen wordt niets gegeven ($waarom)', ({ aantallen }) => {
    expect(kiesOnderdrukte(aantallen)).toBeNull();
  });

  test.each([[1, 12, false], [2, 30, false], [2, 30, true], [3, 30, false], [3, 30, true], [4, 26, false], [4, 26, true], [5, 22, true]])(
    'van %d aantallen, samen hoogstens %d, is uit wat er staat en het totaal geen verborgen aantal te berekenen (soort bekend: %s)', (lengte, samen, metSoort) => {
      const gezien = watErAchterKan(lengte, samen, metSoort);
      expect(gezien.size).toBeGreaterThan(0);
      expect(teBerekenen(gezien)).toEqual([]);
    },
  );

  test('nooit staat er een aantal onder de vijf', () => {
    const teKlein = [...rijen(4, 26)].filter((rij) => {
      const verborgen = kiesOnderdrukte(rij);
      return verborgen !== null && rij.some((aantal, plaats) => aantal < 5 && !verborgen.has(plaats));
    });
    expect(teKlein).toEqual([]);
    expect([0, 4, 5].map(toonbaarAantal)).toEqual([null, null, 5]);
  });
});
