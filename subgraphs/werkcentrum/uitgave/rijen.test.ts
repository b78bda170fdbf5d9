import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maak, maakBron, maakInstrument, maakRegel, uuid } from '../catalogus/catalogus.fixture.ts';
import { listAlleCodes, toCode } from '../catalogus/codelijsten.ts';
import type { Aanboduitkomst } from '../catalogus/delen.ts';
import { toRegelcodes } from './rijen.fixture.ts';
import { catalogustabellen, type Catalogustabel, type Cel, type Kolom } from './kolommen.ts';
import { listRijen, sleutelVan } from './rijen.ts';

const namen = ['instrumenten', 'beschikbaarheid', 'codelijsten'] as const satisfies Catalogustabel[];
const gemeenten: Readonly<Record<string, ReadonlySet<string>>> = { AM26: new Set(['GM0505', 'GM0523']), AM22: new Set(['GM0599']) };
const middelen = { gemeentenVan: (regio: string): ReadonlySet<string> => gemeenten[regio] ?? new Set(), codes: listAlleCodes() };
const rijenVan = (momentopname: ReturnType<typeof maak>, tabel: Catalogustabel) => [...listRijen(momentopname, tabel, middelen)];

const past: Readonly<Record<Kolom['soort'], (cel: NonNullable<Cel>) => boolean>> = {
  tekst: (cel) => typeof cel === 'string',
  teksten: (cel) => Array.isArray(cel),
  geheel: (cel) => Number.isInteger(cel),
  bedrag: (cel) => typeof cel === 'number' && Math.abs(cel * 100 - Math.round(cel * 100)) < 1e-6,
  datum: (cel) => typeof cel === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cel),
  janee: (cel) => typeof cel === 'boolean',
};

const aanbod: Aanboduitkomst = {
  AM26: { bronnen: [maakBron()], regels: [
    maakRegel('1', { uuidInstrument: uuid(1), vrijePlaatsen: 3, wachttijdWeken: 6, kostenEuro: 99.999, begindatum: '2026-01-01', einddatum: '2026-06-30' }),
    maakRegel('2', { uuidInstrument: uuid(1), vrijePlaatsen: null, wachttijdWeken: 2, kostenEuro: 10, begindatum: '2026-02-01', einddatum: null, aanbieder: 'Ander' }),
    maakRegel('3', { gemeenten: ['GM0505'] }),
  ] },
  AM22: { bronnen: [maakBron()], regels: [maakRegel('3', { gemeenten: ['GM0599'] })] },
};
const momentopname = maak([
  maakInstrument(uuid(2), { regios: ['AM22', 'AM26'], gemeenten: ['GM0599', 'GM0523'], kostenEuro: 1_250.004, duur: { aantal: 6, eenheid: toCode('duureenheid', '03') } }),
  maakInstrument(uuid(1), { tegels: [toCode('tegel', 'EW06'), toCode('tegel', 'EW04')] }),
], aanbod);

describe('rows of a snapshot', () => {
  test.each(namen)('of %s have its columns and no other, each of its kind, sorted by a key that is never twice', (tabel) => {
    const rijen = rijenVan(momentopname, tabel);
    const { kolommen } = catalogustabellen[tabel];
    expect(rijen.length).toBeGreaterThan(1);
    for (const rij of rijen) {
      expect(Object.keys(rij).sort()).toEqual(kolommen.map(({ naam }) => naam).sort());
      for (const { naam, soort, isVerplicht } of kolommen) {
        const cel = rij[naam] ?? null;
        expect([naam, cel === null ? !isVerplicht : past[soort](cel)]).toEqual([naam, true]);
      }
    }
    const sleutels = rijen.map((rij) => sleutelVan(tabel, rij));
    expect(new Set(sleutels).size).toBe(sleutels.length);
    expect(sleutels).toEqual(sleutels.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('say amounts to the cent, codes sorted, and in which lists they were read', () => {
    expect(rijenVan(momentopname, 'instrumenten').find(({ id }) => id === uuid(2))).toMatchObject({ kosten_euro: 1_250, duur: 6, duureenheid: '03', gemeenten: ['GM0523', 'GM0599'] });
    expect(rijenVan(momentopname, 'instrumenten').find(({ id }) => id === uuid(1))).toMatchObject({ tegels: ['EW04', 'EW06'], codelijsten: ['Bereik 2023-1', 'InstrumentType 2023-1', 'WerklandschapTegel 2023-1'] });
  });

  test('gather the offer of a region: known places, the shortest wait, the range of costs, and no bound that one line does not have', () => {
    const rijen = rijenVan(momentopname, 'beschikbaarheid');
    expect(rijen.find(({ regio, instrument_id: id }) => regio === 'AM26' && id === uuid(1))).toEqual({
      regio: 'AM26', instrument_id: uuid(1), gemeenten: null, aanbod: 2, partijen: ['UWV'], aanbieders: ['Ander', 'UWV'], vrije_plaatsen: 3, wachttijd_weken: 2,
      kosten_euro_laagst: 10, kosten_euro_hoogst: 100, aanbod_vanaf: '2026-01-01', aanbod_tot: null,
    });
    expect(rijen.filter(({ instrument_id: id }) => id === uuid(1))).toHaveLength(35);
    expect(rijen.find(({ regio, instrument_id: id }) => regio === 'AM22' && id === uuid(1))).toMatchObject({ aanbod: 0, partijen: [], vrije_plaatsen: null, aanbod_vanaf: null });
  });

  test('name only gemeenten of their own region', () => {
    const waar = rijenVan(momentopname, 'beschikbaarheid').filter(({ instrument_id: id }) => id === uuid(2) || id === 'UWV:3').map(({ regio, instrument_id: id, gemeenten: in_ }) => [regio, id, in_]);
    expect(waar).toEqual([['AM22', uuid(2), ['GM0599']], ['AM22', 'UWV:3', ['GM0599']], ['AM26', uuid(2), ['GM0523']], ['AM26', 'UWV:3', ['GM0505']]]);
  });

  test('are the same whatever order the parts came in', () => {
    const instrumenten = [1, 2, 3, 4].map((nummer) => maakInstrument(uuid(nummer), { tegels: [toCode('tegel', 'EW01'), toCode('tegel', 'EW02')] }));
    const als = (geschud: typeof instrumenten) => namen.map((tabel) => rijenVan(maak(geschud, aanbod), tabel));
    fc.assert(fc.property(fc.shuffledSubarray(instrumenten, { minLength: 4 }), (geschud) => { expect(als(geschud)).toEqual(als(instrumenten)); }), { numRuns: 20 });
  });
});

describe('a code of an older list', () => {
  // In this older list, made up for the test, UV03 is what the present one calls UV07.
  const ouder = (code: string, omschrijving: string) => ({ code, omschrijving, lijst: 'TypeUitvoeringsvorm 2019-1' });

  test('is read as the code that means the same now', () => {
    expect(toRegelcodes({ uitvoeringsvorm: ouder('UV03', 'Coaching') }).uitvoeringsvorm).toEqual({ code: 'UV07', omschrijving: 'Coaching', lijst: 'TypeUitvoeringsvorm 2023-1' });
  });

  test('without an equal keeps its own list, in the rows and among the lists, and is found by no filter on the present list', () => {
    const anders = maak([], { AM26: { bronnen: [maakBron()], regels: [toRegelcodes({ uitvoeringsvorm: ouder('UV03', 'Iets van vroeger') })] } });
    const [rij] = rijenVan(anders, 'instrumenten');
    expect(rij).toMatchObject({ uitvoeringsvormen: ['TypeUitvoeringsvorm 2019-1#UV03'] });
    expect(rij?.['codelijsten']).toEqual(expect.arrayContaining(['TypeUitvoeringsvorm 2019-1']));
    const lijst = rijenVan(anders, 'codelijsten').filter(({ code }) => code === 'UV03');
    expect(lijst.map(({ lijst: naam, omschrijving }) => [naam, omschrijving])).toEqual([['TypeUitvoeringsvorm 2019-1', 'Iets van vroeger'], ['TypeUitvoeringsvorm 2023-1', 'Leerwerktraject']]);
  });
});
