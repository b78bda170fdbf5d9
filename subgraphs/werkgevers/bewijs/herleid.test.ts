import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Contractduur, Criteria, Kandidaat, Route, Taal, Uren, Vacature } from '../profiel.ts';
import { beoordeelKandidaat, beoordeelVacature } from '../rules/beoordeling.ts';
import { CRITERIA, DAG, kandidaat, KOK, LIJST, METEN, METSELAAR, PLANNEN, STAPELEN, TIMMERMAN, UITVOERDER, vacature, VREEMD, ZAGEN } from '../rules/profielen.fixture.ts';
import { regelversie } from '../rules/punten.ts';
import type { Kandidaatresultaat, Vacatureresultaat } from '../zoeken/zoekresultaat.ts';
import { leesBewijs, toBewijstekst } from './bewijs.ts';
import { createSchud, herleid, type Herleidmiddelen } from './herleid.ts';
import { drieKandidaten, kandidaatresultaatVan, vacatureresultaatVan } from './rangschikkingen.fixture.ts';

const RUNS = { seed: 20260601, numRuns: 300 };

const enige = (...uit: readonly string[]): fc.Arbitrary<string[]> => fc.array(fc.constantFrom(...uit), { maxLength: 3 });
const aantal = (hoogst: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max: hoogst }));
const dag = fc.option(fc.constantFrom('2026-05-31', DAG, '2026-06-20', '2027-01-01'));
const uren: fc.Arbitrary<Uren> = fc.record({ minimaal: aantal(40), maximaal: aantal(40) });
const taal: fc.Arbitrary<Taal> = fc.record({ taal: fc.constantFrom('nld', 'eng'), mondeling: aantal(4), schriftelijk: aantal(4) });
const routes: readonly Route[] = ['REGULIER', 'OPEN_HIRING', 'LEERWERKTRAJECT', 'BANENMARKT', 'JOBCARVING'];
const duren: Contractduur[] = ['O', 'B'];

const gedeeld = {
  beroepen: enige(TIMMERMAN, METSELAAR, UITVOERDER, KOK, VREEMD), competenties: enige(METEN, ZAGEN, STAPELEN, PLANNEN), niveau: aantal(6), sectoren: enige('86101', '41200'), uren,
  contracten: fc.subarray(duren), talen: fc.array(taal, { maxLength: 2 }), rijbewijzen: enige('B', 'C', 'CE'), onregelmatig: fc.option(fc.boolean()),
};
const vanProfiel = {
  ...gedeeld, nummer: fc.nat(99_999).map((nummer) => `geheim-${nummer}`), kantoortijden: fc.option(fc.boolean()), regio: fc.constantFrom('AM26', null),
  postcodegebied: fc.option(fc.constantFrom('3511', '3512', '3701', '1012', '0000')),
};

/** The same profile, with its fields in another order. */
const omgekeerd = <P extends object>(profiel: P): P => Object.assign(Object.fromEntries(Object.keys(profiel).reverse().map((veld) => [veld, null])), profiel);
/** With one more that says the same as the first: of those two the ids decide. */
const metKopie = <P extends { readonly id: string }>(profielen: readonly P[]): P[] => profielen.flatMap((een, plaats) => (plaats === 0 ? [{ ...een, id: `${een.id}-kopie` }, een] : [een]));
const inElkeVolgorde = <P extends { readonly id: string; readonly nummer: string }>(profielen: fc.Arbitrary<P>): fc.Arbitrary<P[]> =>
  fc.uniqueArray(fc.tuple(profielen, fc.boolean()).map(([een, keerOm]) => ({ ...(keerOm ? omgekeerd(een) : een), id: `proef:${een.nummer}` })), { selector: ({ id }) => id, maxLength: 25 }).map(metKopie);

const vacatures = inElkeVolgorde<Vacature>(fc.record({ ...vanProfiel, naam: fc.constantFrom(null, 'Kok'), route: fc.constantFrom(...routes), vanaf: dag, plaatsen: fc.constantFrom(null, 1) }).map((deel) => vacature(deel)));
const kandidaten = inElkeVolgorde<Kandidaat>(fc.record({ ...vanProfiel, ervaring: gedeeld.beroepen, maximaleReisafstandKm: aantal(60), beschikbaarVanaf: dag, contactMogelijk: fc.boolean() }).map((deel) => kandidaat(deel)));
const vragen: fc.Arbitrary<Criteria> = fc.record({
  ...gedeeld, postcodegebied: fc.constantFrom('3511', '1012', '0000'), afstandKm: fc.integer({ min: 0, max: 60 }), vanaf: dag,
  routes: fc.subarray([...routes], { maxLength: 2 }), hard: fc.subarray([...CRITERIA], { maxLength: 3 }),
});

/** Any pinned result; fields of profiles stand in any order, as other sources give them. */
const resultaten: fc.Arbitrary<Vacatureresultaat | Kandidaatresultaat> = fc.oneof(
  fc.tuple(vragen, vacatures).map(([gezocht, profielen]) => vacatureresultaatVan(gezocht, profielen)),
  fc.tuple(vragen, kandidaten).map(([gezocht, profielen]) => kandidaatresultaatVan(gezocht, profielen)),
);

const schudMet = (getallen: readonly number[]): Herleidmiddelen['schud'] => {
  let keer = 0;
  return createSchud(() => getallen[keer++ % getallen.length] ?? 0);
};
const toeval = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 30 });
const middelen = (getallen: readonly number[] = [0.4]): Herleidmiddelen => ({ lijst: LIJST, regelversie, schud: schudMet(getallen) });
const bewijsVan = (resultaat: Vacatureresultaat | Kandidaatresultaat) => leesBewijs(toBewijstekst(resultaat, 'zout'));
const oordelenVan = (een: Vacatureresultaat | Kandidaatresultaat) => (een.soort === 'vacatures'
  ? [...een.passend, ...een.afgevallen].map((profiel) => beoordeelVacature(een.criteria, profiel, LIJST, een.dag))
  : [...een.passend, ...een.afgevallen].map((profiel) => beoordeelKandidaat(een.criteria, profiel, LIJST, een.dag)));

describe('a ranking that is made again', () => {
  test('is the order that was given, with the same points, in whatever order the profiles come', () => {
    fc.assert(fc.property(resultaten, toeval, (resultaat, getallen) => {
      const gelijk = herleid(bewijsVan(resultaat), middelen(getallen));
      expect([gelijk.uitkomst, gelijk.afwijkend, gelijk.passend]).toEqual(['GELIJK', [], resultaat.passend.length]);
      expect(gelijk.rijen.map(({ plaats, opnieuw }) => [plaats, opnieuw])).toEqual(oordelenVan(resultaat).map((_, plaats) => [plaats + 1, plaats + 1]));
      expect(gelijk.rijen.map(({ beoordeling }) => beoordeling)).toEqual(oordelenVan(resultaat));
    }), RUNS);
  });

  test('is another one when two of the order given were swapped, and says which places', () => {
    const metPaar = resultaten.filter(({ passend, afgevallen }) => passend.length + afgevallen.length > 1)
      .chain((resultaat) => fc.tuple(fc.constant(resultaat), fc.uniqueArray(fc.nat(resultaat.passend.length + resultaat.afgevallen.length - 1), { minLength: 2, maxLength: 2 })));
    fc.assert(fc.property(metPaar, toeval, ([resultaat, [een = 0, ander = 0]], getallen) => {
      const bewijs = bewijsVan(resultaat);
      const volgorde = bewijs.volgorde.with(een, bewijs.volgorde[ander] ?? -1).with(ander, bewijs.volgorde[een] ?? -1);
      expect(herleid({ ...bewijs, volgorde }, middelen(getallen))).toMatchObject({ uitkomst: 'AFWIJKEND', afwijkend: [een + 1, ander + 1].toSorted((a, b) => a - b) });
    }), RUNS);
  });

  test('is another one when somebody was said to miss a criterion, and did not', () => {
    const bewijs = bewijsVan(drieKandidaten);
    expect([bewijs.passend, herleid({ ...bewijs, passend: 1 }, middelen())]).toMatchObject([2, { uitkomst: 'AFWIJKEND', afwijkend: [2] }]);
  });

  test('is made of the profiles in the order that chance gave, so that who is lost there has no place', () => {
    const verliest: Herleidmiddelen['schud'] = (rijen) => rijen.slice(1);
    const { uitkomst, rijen, afwijkend } = herleid(bewijsVan(drieKandidaten), { ...middelen(), schud: verliest });
    expect([uitkomst, rijen.map(({ opnieuw }) => opnieuw), afwijkend]).toEqual(['AFWIJKEND', [1, null, 2], [2, 3]]);
    expect(createSchud(() => 0.99)([1, 2, 3])).toEqual([3, 2, 1]);
  });

  test('cannot be compared under other rules or with another list, and then says no points', () => {
    const bewijs = bewijsVan(drieKandidaten);
    const zonder = [1, 2, 3].map((plaats) => ({ plaats, opnieuw: null, beoordeling: null }));
    expect(herleid(bewijs, { ...middelen(), regelversie: 'anders', lijst: { ...LIJST, versie: 'proef-2' } })).toMatchObject({ uitkomst: 'ANDERE_REGELS', regelversie: { toen: regelversie, nu: 'anders' }, afwijkend: [], rijen: zonder });
    expect(herleid(bewijs, { ...middelen(), lijst: { ...LIJST, versie: 'proef-2' } })).toMatchObject({ uitkomst: 'ANDERE_LIJST', lijst: { toen: 'proef-1', nu: 'proef-2' }, rijen: zonder });
  });

  test('shows a list that changed and kept its version', () => {
    const bewijs = bewijsVan(drieKandidaten);
    expect(herleid(bewijs, { ...middelen(), lijst: { ...LIJST, vind: (uri) => (uri.endsWith('timmerman') ? null : LIJST.vind(uri)) } }).rijen[1]?.beoordeling)
      .not.toEqual(herleid(bewijs, middelen()).rijen[1]?.beoordeling);
  });
});

describe('the text of a proof', () => {
  test('holds no number of a source, nothing of who asked, and no field that profiles do not have', () => {
    fc.assert(fc.property(resultaten, (resultaat) => {
      const tekst = toBewijstekst(resultaat, 'zout');
      expect(tekst).not.toMatch(/geheim-|proef:|"nummer"|"id"|00000001234567890000/);
    }), RUNS);
    const metMeer = { ...drieKandidaten, passend: drieKandidaten.passend.map((een) => ({ ...een, emailadres: 'iemand@voorbeeld.example' })) };
    expect(toBewijstekst(metMeer, 'zout')).toBe(toBewijstekst(drieKandidaten, 'zout'));
  });

  test('is another one with other salt, and the same one otherwise', () => {
    expect(new Set(['a', 'a', 'b'].map((zout) => toBewijstekst(drieKandidaten, zout))).size).toBe(2);
  });

  test.each<[string, (tekst: string) => string]>([
    ['no JSON', (tekst) => tekst.slice(1)], ['a place twice in the order', (tekst) => tekst.replace(/"volgorde":\[\d,/, '"volgorde":[1,')],
    ['a place that is not there', (tekst) => tekst.replace(/"volgorde":\[\d,/, '"volgorde":[9,')], ['a profile that is none', (tekst) => tekst.replace('"soort":"kandidaat"', '"soort":"vacature"')],
    ['another form', (tekst) => tekst.replace('"vorm":1', '"vorm":2')], ['more without a miss than there are', (tekst) => tekst.replace('"passend":2', '"passend":4')],
  ])('is no proof with %s', (_wat, wijzig) => {
    const tekst = toBewijstekst(drieKandidaten, 'zout');
    expect(leesBewijs(tekst).volgorde).toEqual([2, 0, 1]);
    expect(() => leesBewijs(wijzig(tekst))).toThrow('BESCHADIGD');
  });
});
