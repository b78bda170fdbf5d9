// What must hold for every search and every profile.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { afstandKm } from '../../shared/referentie/postcodes.ts';
import type { Contractduur, Criteria, Kandidaat, Route, Taal, Uren, Vacature } from '../profiel.ts';
import { beoordeelKandidaat, beoordeelVacature, maakBeoordelaar, type Beoordelaar } from './beoordeling.ts';
import { telKandidaten, telVacatures, voldoetAanKeuzen, type Afstand } from './facetten.ts';
import {
  CRITERIA, criteria, DAG, kandidaat, KOK, LIJST, METEN, METSELAAR, PLANNEN, STAPELEN, TIMMERMAN, UITVOERDER, vacature, VREEMD, ZAGEN, KOKEN,
} from './profielen.fixture.ts';
import { zetOpVolgorde, type Plaats } from './volgorde.ts';

const RUNS = { seed: 20260601, numRuns: 500 };

const enige = (...uit: readonly string[]): fc.Arbitrary<string[]> => fc.array(fc.constantFrom(...uit), { maxLength: 3 });
const aantal = (hoogst: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max: hoogst }));
const dag = fc.option(fc.constantFrom('2025-01-01', '2026-05-31', DAG, '2026-06-20', '2026-07-02', '2027-01-01'));
const uren: fc.Arbitrary<Uren> = fc.record({ minimaal: aantal(40), maximaal: aantal(40) });
const taal: fc.Arbitrary<Taal> = fc.record({
  taal: fc.constantFrom('nld', 'eng', 'ukr'), mondeling: fc.option(fc.integer({ min: 1, max: 4 })), schriftelijk: fc.option(fc.integer({ min: 1, max: 4 })),
});
const routes: readonly Route[] = ['REGULIER', 'OPEN_HIRING', 'LEERWERKTRAJECT', 'BANENMARKT', 'JOBCARVING'];
const contractduren: Contractduur[] = ['O', 'B'];

const gedeeld = {
  beroepen: enige(TIMMERMAN, METSELAAR, UITVOERDER, KOK, VREEMD), competenties: enige(METEN, ZAGEN, STAPELEN, KOKEN, PLANNEN),
  niveau: fc.option(fc.integer({ min: 1, max: 6 })), sectoren: enige('86101', '86102', '41200'), uren,
  contracten: fc.subarray(contractduren), talen: fc.array(taal, { maxLength: 3 }), rijbewijzen: enige('B', 'C', 'CE', 'A1', 'T'), onregelmatig: fc.option(fc.boolean()),
};
const vanProfiel = {
  ...gedeeld, id: fc.nat(30).map((nummer) => `proef:${nummer}`), bron: fc.constant('proef'), nummer: fc.constant('1'), kantoortijden: fc.option(fc.boolean()), regio: fc.constantFrom('AM26', null),
  postcodegebied: fc.option(fc.constantFrom('3511', '3512', '3701', '1012', '9711', '0000')),
};

const vacatures: fc.Arbitrary<Vacature> = fc.record({
  ...vanProfiel, soort: fc.constant('vacature'), naam: fc.constant(null), werkgever: fc.constant(null),
  route: fc.constantFrom(...routes), vanaf: dag, sluit: dag, plaatsen: aantal(3),
});
const kandidaten: fc.Arbitrary<Kandidaat> = fc.record({
  ...vanProfiel, soort: fc.constant('kandidaat'), ervaring: gedeeld.beroepen, maximaleReisafstandKm: aantal(60), beschikbaarVanaf: dag, contactMogelijk: fc.boolean(),
});
const vragen: fc.Arbitrary<Criteria> = fc.record({
  ...gedeeld, postcodegebied: fc.constantFrom('3511', '1012', '0000'), afstandKm: fc.integer({ min: 0, max: 60 }), vanaf: dag,
  routes: fc.subarray([...routes], { maxLength: 2 }), hard: fc.subarray([...CRITERIA], { maxLength: 3 }),
});

const zelfdeOordeel = <Soort extends Vacature | Kandidaat>(beoordelaar: Beoordelaar<Soort>, profiel: Soort): void => {
  const oordeel = beoordelaar.beoordeel(profiel);
  const som = oordeel.punten.reduce((opgeteld, { punten }) => opgeteld + punten, 0);
  const plaats = beoordelaar.plaatsVan(profiel);
  expect(beoordelaar.scoreVan(profiel)).toBe(oordeel.score);
  expect({ ...plaats, profiel: null, vanaf: null }).toEqual({
    profiel: null, id: profiel.id, score: oordeel.score, afstandKm: oordeel.afstandKm, vanaf: null, groep: plaats.groep,
  });
  expect(oordeel.score ?? 0).toBe(som);
  expect(oordeel.punten.filter(({ punten, maximum }) => !Number.isInteger(punten) || punten < 0 || punten > maximum)).toEqual([]);
  expect(beoordelaar.listGemist(profiel)).toEqual(oordeel.gemist.map(({ criterium }) => criterium));
  expect(plaats.groep === 'RANGLIJST').toBe(oordeel.score !== null);
  expect(plaats.groep === 'GEMIST').toBe(oordeel.gemist.length > 0);
  expect([...oordeel.punten, ...oordeel.gemist].filter(({ waarom }) => !/^[A-Z0-9][^]*\.$/.test(waarom) || /null|undefined|NaN|Infinity/.test(waarom))).toEqual([]);
};

describe('beoordeling', () => {
  test('de snelle som is die van de uitleg, in hele punten binnen hun maximum', () => {
    fc.assert(fc.property(vragen, vacatures, kandidaten, (vraag, werk, wie) => {
      const beoordelaars = maakBeoordelaar(vraag, LIJST, DAG);
      zelfdeOordeel(beoordelaars.vacature, werk);
      zelfdeOordeel(beoordelaars.kandidaat, wie);
      expect(beoordelaars.kandidaat.beoordeel(wie)).toEqual(beoordeelKandidaat(vraag, wie, LIJST, DAG));
    }), RUNS);
  });

  test('wie niets zegt krijgt overal de helft, en mist niets', () => {
    fc.assert(fc.property(vragen, (vraag) => {
      const leeg = beoordeelKandidaat({ ...vraag, hard: [...CRITERIA], routes: [] }, kandidaat(), LIJST, DAG);
      expect(leeg.gemist).toEqual([]);
      expect(leeg.punten.filter(({ punten, maximum }) => punten !== Math.floor(maximum / 2))).toEqual([]);
      expect(beoordeelVacature({ ...vraag, hard: [...CRITERIA], routes: [] }, vacature(), LIJST, DAG).gemist).toEqual([]);
    }), RUNS);
  });

  test('dichterbij telt nooit minder', () => {
    fc.assert(fc.property(fc.constantFrom('3511', '3512', '3701', '1012'), fc.constantFrom('3511', '3512', '3701', '1012'), fc.integer({ min: 1, max: 80 }), (a, b, grens) => {
      const score = (postcodegebied: string): number => beoordeelVacature(criteria({ afstandKm: grens }), vacature({ postcodegebied }), LIJST, DAG).score ?? Number.NaN;
      fc.pre((afstandKm('3511', a) ?? Infinity) <= (afstandKm('3511', b) ?? Infinity));
      expect(score(a)).toBeGreaterThanOrEqual(score(b));
    }), RUNS);
  });
});

const ids = (plaatsen: readonly Plaats<unknown>[]): readonly string[] => plaatsen.map(({ id }) => id);

describe('volgorde', () => {
  test('dezelfde vraag geeft dezelfde volgorde, hoe de bronnen ook antwoorden', () => {
    const vooraf = fc.tuple(vragen, fc.uniqueArray(vacatures, { selector: ({ id }) => id }), fc.uniqueArray(kandidaten, { selector: ({ id }) => id }));
    const geschud = vooraf.chain(([vraag, werk, wie]) => fc.tuple(
      fc.constant({ vraag, werk, wie }), fc.shuffledSubarray(werk, { minLength: werk.length }), fc.shuffledSubarray(wie, { minLength: wie.length }),
    ));
    fc.assert(fc.property(geschud, ([{ vraag, werk, wie }, anderWerk, anderen]) => {
      const [eerste, tweede] = [maakBeoordelaar(vraag, LIJST, DAG), maakBeoordelaar(vraag, LIJST, DAG)];
      expect(ids(zetOpVolgorde(anderWerk.map(tweede.vacature.plaatsVan), true))).toEqual(ids(zetOpVolgorde(werk.map(eerste.vacature.plaatsVan), true)));
      expect(ids(zetOpVolgorde(anderen.map(tweede.kandidaat.plaatsVan), true))).toEqual(ids(zetOpVolgorde(wie.map(eerste.kandidaat.plaatsVan), true)));
    }), { ...RUNS, numRuns: 150 });
  });
});

const AFSTAND: Afstand = ({ postcodegebied }) => (postcodegebied === null ? null : Number(postcodegebied) / 100);

describe('facetten', () => {
  test('elke waarde geeft als keuze zoveel als ernaast staat', () => {
    fc.assert(fc.property(fc.array(vacatures, { maxLength: 20 }), (alle) => {
      const afwijkend = telVacatures(alle, AFSTAND).facetten.flatMap(({ code, waarden }) => waarden
        .filter(({ waarde, aantal }) => alle.filter((een) => voldoetAanKeuzen(een, [{ code, waarde }], AFSTAND)).length !== aantal));
      expect(afwijkend).toEqual([]);
    }), { ...RUNS, numRuns: 100 });
  });

  test('nooit een klein aantal, nooit een enkel verborgen aantal, en na een keuze nooit meer', () => {
    fc.assert(fc.property(fc.array(kandidaten, { maxLength: 40 }), (alle) => {
      const telling = telKandidaten(alle, AFSTAND);
      expect(telling.totaal).toBe(alle.length < 5 ? null : alle.length);
      for (const { code, waarden } of telling.facetten) {
        expect(waarden.filter(({ aantal }) => aantal !== null && aantal < 5)).toEqual([]);
        expect(waarden.filter(({ aantal }) => aantal === null)).not.toHaveLength(1);
        expect(waarden.map(({ waarde }) => waarde)).toEqual(waarden.map(({ waarde }) => waarde).sort());
        for (const { waarde, aantal } of waarden) expect(telKandidaten(alle, AFSTAND, [{ code, waarde }])).toEqual({ totaal: aantal, isOnderdrukt: aantal === null, facetten: [] });
      }
    }), { ...RUNS, numRuns: 100 });
  });

  test('dezelfde kandidaten in een andere volgorde geven dezelfde telling', () => {
    const geschud = fc.array(kandidaten, { maxLength: 30 }).chain((alle) => fc.tuple(fc.constant(alle), fc.shuffledSubarray(alle, { minLength: alle.length })));
    fc.assert(fc.property(geschud, ([alle, anders]) => {
      expect(telKandidaten(anders, AFSTAND)).toEqual(telKandidaten(alle, AFSTAND));
    }), { ...RUNS, numRuns: 100 });
  });
});
