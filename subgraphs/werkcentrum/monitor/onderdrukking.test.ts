import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kiesZicht, type Tabel, type Zicht } from './onderdrukking.ts';

// The attacks know nothing of how it is done: one lists every table that would have been published in the same way, one solves the equations of the
// margins, one narrows down with the bounds of what is hidden.

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
const kolom = (tabel: Tabel, plaats: number): number[] => tabel.map((rij) => rij[plaats] ?? 0);
const kolommen = (tabel: Tabel): number[][] => (tabel[0] ?? []).map((_, plaats) => kolom(tabel, plaats));

/** All numbers of a table: cells, totals of rows, of columns, of all. */
const getallen = (tabel: Tabel): number[] => [...tabel.flat(), ...tabel.map(som), ...kolommen(tabel).map(som), som(tabel.flat())];
const zichtbaar = ({ cellen, rijen, kolommen: perKolom, totaal }: Zicht): boolean[] => [...cellen.flat(), ...rijen, ...perKolom, totaal];

/** Numbers as they are published; null is hidden. */
const publiceer = (tabel: Tabel): (number | null)[] => {
  const getoond = zichtbaar(kiesZicht(tabel));
  return getallen(tabel).map((getal, plaats) => (getoond[plaats] === true ? getal : null));
};

function* alleTabellen(hoogte: number, breedte: number, hoogste: number): Generator<Tabel> {
  const aantal = hoogte * breedte;
  for (let nummer = 0; nummer < (hoogste + 1) ** aantal; nummer += 1) {
    const waarden = Array.from({ length: aantal }, (_, plaats) => Math.floor(nummer / (hoogste + 1) ** plaats) % (hoogste + 1));
    yield Array.from({ length: hoogte }, (_, rij) => waarden.slice(rij * breedte, (rij + 1) * breedte));
  }
}

/** The equations of the margins: of which numbers (by place) each other one is the sum. */
function vergelijkingen(hoogte: number, breedte: number): { readonly totaal: number; readonly delen: readonly number[] }[] {
  const [rijen, perKolom] = [Array.from({ length: hoogte }, (_, i) => i), Array.from({ length: breedte }, (_, i) => i)];
  const [eersteRij, eersteKolom, alles] = [hoogte * breedte, hoogte * breedte + hoogte, hoogte * breedte + hoogte + breedte];
  return [
    ...rijen.map((rij) => ({ totaal: eersteRij + rij, delen: perKolom.map((een) => rij * breedte + een) })),
    ...perKolom.map((een) => ({ totaal: eersteKolom + een, delen: rijen.map((rij) => rij * breedte + een) })),
    { totaal: alles, delen: rijen.map((rij) => eersteRij + rij) }, { totaal: alles, delen: perKolom.map((een) => eersteKolom + een) },
  ];
}

/** Places of hidden numbers that the equations alone determine: those that stand alone in a row of the reduced matrix. */
function losOp(gepubliceerd: readonly (number | null)[], hoogte: number, breedte: number): number[] {
  const verborgen = gepubliceerd.flatMap((getal, plaats) => (getal === null ? [plaats] : []));
  const matrix = vergelijkingen(hoogte, breedte).map(({ totaal, delen }) => verborgen.map((plaats): number => (delen.includes(plaats) ? 1 : plaats === totaal ? -1 : 0)));
  let spil = 0;
  for (let plek = 0; plek < verborgen.length && spil < matrix.length; plek += 1) {
    const gevonden = matrix.findIndex((rij, nummer) => nummer >= spil && Math.abs(rij[plek] ?? 0) > 1e-9);
    if (gevonden === -1) continue;
    const [a, b] = [matrix[gevonden] ?? [], matrix[spil] ?? []];
    const deler = a[plek] ?? 1;
    matrix[gevonden] = b;
    matrix[spil] = a.map((getal) => getal / deler);
    for (const [nummer, rij] of matrix.entries()) {
      const keer = rij[plek] ?? 0;
      if (nummer !== spil && keer !== 0) matrix[nummer] = rij.map((getal, i) => getal - keer * (matrix[spil]?.[i] ?? 0));
    }
    spil += 1;
  }
  return matrix.flatMap((rij) => {
    const over = rij.flatMap((getal, plaats) => (Math.abs(getal) > 1e-9 ? [verborgen[plaats] ?? -1] : []));
    return over.length === 1 ? over : [];
  });
}

type Bereik = { laagst: number; hoogst: number };

/** Places of hidden numbers of which one value is left when all bounds are narrowed by all equations until nothing changes. */
function vernauw(gepubliceerd: readonly (number | null)[], hoogte: number, breedte: number, isKlein: (plaats: number) => boolean): number[] {
  const bereiken = gepubliceerd.map((getal, plaats): Bereik => getal !== null ? { laagst: getal, hoogst: getal } : isKlein(plaats) ? { laagst: 0, hoogst: 4 } : { laagst: 5, hoogst: Number.POSITIVE_INFINITY });
  const van = (plaats: number): Bereik => bereiken[plaats] ?? { laagst: 0, hoogst: 0 };
  for (let keer = 0; keer < 50; keer += 1) {
    for (const { totaal, delen } of vergelijkingen(hoogte, breedte)) {
      const [laagste, hoogste] = [som(delen.map((deel) => van(deel).laagst)), som(delen.map((deel) => van(deel).hoogst))];
      const geheel = van(totaal);
      geheel.laagst = Math.max(geheel.laagst, laagste);
      geheel.hoogst = Math.min(geheel.hoogst, hoogste);
      for (const deel of delen) {
        const [anders, ander] = [som(delen.filter((een) => een !== deel).map((een) => van(een).laagst)), som(delen.filter((een) => een !== deel).map((een) => van(een).hoogst))];
        van(deel).hoogst = Math.min(van(deel).hoogst, geheel.hoogst - anders);
        van(deel).laagst = Math.max(van(deel).laagst, geheel.laagst - ander);
      }
    }
  }
  return bereiken.flatMap(({ laagst, hoogst }, plaats) => (gepubliceerd[plaats] === null && laagst === hoogst ? [plaats] : []));
}

describe('what of a table may be shown', () => {
  test('a cell shows by itself: from five, never below, and zero is as hidden as four', () => {
    const { cellen } = kiesZicht([[0, 4, 5], [6, 1, 100]]);
    expect(cellen).toEqual([[false, false, true], [true, false, true]]);
  });

  test('one small cell hides the total of its row and of its column; a group of hidden ones that is large enough does not', () => {
    expect(kiesZicht([[9, 3], [9, 9]])).toMatchObject({ rijen: [false, true], kolommen: [true, false], totaal: false });
    expect(kiesZicht([[9], [3], [2], [1], [0], [9]])).toMatchObject({ totaal: true });
    // Three of them, or together less than five.
    expect(kiesZicht([[9], [3], [3], [3], [9]])).toMatchObject({ totaal: false });
    expect(kiesZicht([[9], [3], [1], [0], [0], [9]])).toMatchObject({ totaal: false });
    // All of them four: who knows the sum knows each.
    expect(kiesZicht([[9], [4], [4], [4], [4], [9]])).toMatchObject({ totaal: false });
  });

  test('a correction can make less than none: hidden, and not computed', () => {
    expect(zichtbaar(kiesZicht([[-1], [6], [3], [4], [0]]))).toEqual([false, true, false, false, false, false, true, false, false, false, true, true]);
    expect(kiesZicht([[-1], [6]])).toMatchObject({ cellen: [[false], [true]], totaal: false });
  });

  test('nothing hidden, nothing in the way', () => {
    expect(zichtbaar(kiesZicht([[5, 6], [7, 8]])).every(Boolean)).toBe(true);
  });

  test.each([[2, 1, 8], [3, 1, 7], [4, 1, 6], [5, 1, 5], [2, 2, 7], [3, 2, 5]])('every table of %i by %i up to %i: who knows how it is done and lists all that look the same is not sure of any small number', (hoogte, breedte, hoogste) => {
    const mogelijk = new Map<string, Set<number>[]>();
    for (const tabel of alleTabellen(hoogte, breedte, hoogste)) {
      const sleutel = publiceer(tabel).join();
      const gezien = mogelijk.get(sleutel) ?? getallen(tabel).map(() => new Set<number>());
      for (const [plaats, getal] of getallen(tabel).entries()) gezien[plaats]?.add(getal);
      mogelijk.set(sleutel, gezien);
    }
    const zeker = [...mogelijk].flatMap(([sleutel, gezien]) => sleutel.split(',').flatMap((getoond, plaats) => {
      const [enige, ander] = gezien[plaats] ?? [];
      return ander === undefined && (enige ?? 0) < 5 ? [`${sleutel} op ${plaats}: ${getoond === '' ? 'te berekenen' : 'getoond'}`] : [];
    }));
    expect(zeker).toEqual([]);
  });

  const tabellen = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 7 })).chain(([hoogte, breedte]) =>
    fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(0), fc.integer({ min: 0, max: 40 })), { minLength: breedte, maxLength: breedte }), { minLength: hoogte, maxLength: hoogte }));

  test('larger tables: neither the equations nor the bounds give a hidden number away', () => {
    fc.assert(fc.property(tabellen, (tabel) => {
      const [gepubliceerd, hoogte, breedte] = [publiceer(tabel), tabel.length, tabel[0]?.length ?? 0];
      const alles = getallen(tabel);
      expect(losOp(gepubliceerd, hoogte, breedte)).toEqual([]);
      expect(vernauw(gepubliceerd, hoogte, breedte, (plaats) => (alles[plaats] ?? 0) < 5)).toEqual([]);
    }), { numRuns: 400 });
  });

  test('the attacks do find what is left open', () => {
    // 9 + x = 12, and two fours that are eight together.
    expect(losOp([9, null, 12, 9, null, null], 1, 2)).toContain(1);
    expect(vernauw([null, null, 8, null, null, null], 1, 2, (plaats) => plaats !== 2 && plaats !== 5)).toEqual(expect.arrayContaining([0, 1]));
  });
});
