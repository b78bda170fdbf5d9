// What must hold for every person, whatever is known: less knowledge never excludes more, and what stands keeps standing.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bepaalAanspreekpunten } from './aanspreekpunten.ts';
import { beoordeelInstrument } from './beschikbaarheid/beschikbaarheid.ts';
import type { TeBeoordelenInstrument } from './beschikbaarheid/typen.ts';
import { bekend, onbekend, type Feit, type Persoonsfeiten, type Termijn, type Uitkering } from './feiten.ts';
import { REGELINGEN } from './regelingen.ts';
import { weegSelectie } from './selectie.ts';
import { bepaalVerantwoordelijke } from './verantwoordelijkheid.ts';

const RUNS = { seed: 20260601, numRuns: 400 };
const peildatums = fc.constantFrom('2020-03-11', '2022-06-01', '2023-06-01', '2026-11-01');
const dag = fc.constantFrom('2019-01-01', '2020-03-12', '2020-03-13', '2022-01-01', '2022-06-01', '2022-09-30', '2026-10-01');
const leegbareDag = fc.option(dag);
const termijn: fc.Arbitrary<Termijn> = fc.record({ begindatum: leegbareDag, einddatum: leegbareDag });

const feit = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<Feit<T>> => waarde.map((een) => bekend(een, 'BRON', ['bron']));
const uitkeringen = (...wetten: Uitkering['wet'][]): fc.Arbitrary<readonly Feit<readonly Uitkering[]>[]> => fc.array(feit(fc.array(fc.record({
  wet: fc.constantFrom(...wetten), begindatum: leegbareDag, einddatum: leegbareDag, maximaalTot: leegbareDag, isAangevraagd: fc.boolean(),
}), { maxLength: 2 })), { minLength: 1, maxLength: 2 });
const jaNee = feit(fc.boolean());

const personen: fc.Arbitrary<Persoonsfeiten> = fc.record({
  geboortedatum: feit(fc.constantFrom('1960-01-01', '1986-01-01', '1995-06-02', '2003-01-01')),
  uitkeringenUwv: uitkeringen('WW', 'WIA', 'WAJONG', 'ZW', 'IOW'), uitkeringenGemeente: uitkeringen('BIJSTAND', 'IOAW', 'BBZ'),
  doelgroepregister: feit(fc.record({ geregistreerd: fc.boolean(), wajong: fc.option(fc.boolean()) })),
  startkwalificatie: jaNee, eersteWerkloosheidsdag: feit(leegbareDag),
  praktijkleren: feit(fc.array(fc.record({ begindatum: leegbareDag, einddatum: leegbareDag, erkendLeerbedrijf: fc.option(fc.boolean()) }), { maxLength: 1 })),
  aanspraken: feit(fc.array(fc.record({
    fonds: fc.constant('OOM'), sector: fc.constant('metaal'), werkzaamInSector: fc.option(fc.boolean()), premieBetaald: fc.option(fc.boolean()), aanvragenTot: leegbareDag,
  }), { maxLength: 1 })),
  werkfitperioden: feit(fc.array(termijn, { maxLength: 2 })),
  isWerkzaam: jaNee, ontslagdreiging: jaNee, sociaalPlan: jaNee, contractEindigtOp: feit(leegbareDag), isZelfstandig: jaNee, inkomenOntoereikend: jaNee,
  arbeidsbeperking: jaNee, opleidingsniveau: feit(fc.constantFrom('GEEN', 'MBO2', 'WO')), flexibelContract: jaNee, schoolverlater: jaNee,
  jarenInLaatsteFunctie: feit(fc.nat(20)), taalniveauMondeling: feit(fc.constantFrom('A1', 'B2')), eigenBehoefte: jaNee,
  verwachteWerkloosheidMaanden: feit(fc.nat(24)), sector: feit(fc.constantFrom('horeca', 'zorg')),
  doelgroepkenmerken: fc.record({ ED05: jaNee, ED07: jaNee }, { requiredKeys: [] }),
});

const WEG = onbekend([{ bron: 'bron', status: 'TIJD_OP' }]);
const VERBERGERS: readonly ((feiten: Persoonsfeiten) => Persoonsfeiten)[] = [
  (feiten) => ({ ...feiten, geboortedatum: WEG }),
  (feiten) => ({ ...feiten, uitkeringenUwv: feiten.uitkeringenUwv.map(() => WEG) }),
  (feiten) => ({ ...feiten, uitkeringenUwv: [...feiten.uitkeringenUwv.slice(1), WEG] }),
  (feiten) => ({ ...feiten, uitkeringenUwv: [] }),
  (feiten) => ({ ...feiten, uitkeringenGemeente: [...feiten.uitkeringenGemeente.slice(1), WEG] }),
  (feiten) => ({ ...feiten, doelgroepregister: WEG }),
  (feiten) => ({ ...feiten, startkwalificatie: WEG, opleidingsniveau: WEG }),
  (feiten) => ({ ...feiten, eersteWerkloosheidsdag: WEG }),
  (feiten) => ({ ...feiten, praktijkleren: WEG, aanspraken: WEG }),
  (feiten) => ({ ...feiten, werkfitperioden: WEG }),
  (feiten) => ({ ...feiten, isWerkzaam: WEG }),
  (feiten) => ({ ...feiten, ontslagdreiging: WEG }),
  (feiten) => ({ ...feiten, sociaalPlan: WEG, contractEindigtOp: WEG }),
  (feiten) => ({ ...feiten, isZelfstandig: WEG }),
  (feiten) => ({ ...feiten, inkomenOntoereikend: WEG }),
  (feiten) => ({ ...feiten, arbeidsbeperking: WEG, doelgroepkenmerken: {} }),
];
/** A person, and the same person with some facts gone. */
const tweelingen = fc.tuple(personen, fc.subarray([...VERBERGERS], { minLength: 1 }))
  .map(([volledig, weg]) => ({ volledig, minder: weg.reduce((feiten, verberg) => verberg(feiten), volledig) }));

const instrumenten: fc.Arbitrary<TeBeoordelenInstrument> = fc.record({
  id: fc.constant('instrument'), code: fc.constantFrom(null, 'RMT-SOLL', 'RMT-SCHOL', 'RMT-WERKFIT', 'RMT-PLK-PV', 'RMT-MAATW', 'RMT-JOBCOACH'),
  type: fc.constantFrom('IT01', 'IT02'), tegels: fc.subarray(['EW04', 'EW06']), uitvoeringsvormen: fc.subarray(['UV02', 'UV10']),
  doelgroepen: fc.subarray(['DD01', 'DD02', 'DD03', 'DD05', 'DD08', 'ED01', 'ED05', 'ED07', 'ED12', 'ED13', 'ED99'], { maxLength: 3 }),
  regeling: fc.constantFrom(null, 'RMT', 'OMSCHOLING', 'SLIM', 'VERVOLG_MENUKAART', 'NIET_BESTAAND'),
  alleenBanenafspraak: fc.boolean(), alleenWajong: fc.boolean(), erkendLeerbedrijf: fc.option(fc.boolean()),
  kostenEuro: fc.option(fc.constantFrom(700, 1250, 6000)), duurMaanden: fc.option(fc.constantFrom(3, 9, 10)),
  publicatie: termijn, gerichtOpWerkhervatting: fc.option(fc.boolean()), isVoorliggend: fc.boolean(), vrijePlaatsen: fc.option(fc.nat(2)),
});
const contexten = fc.record({
  regelingen: fc.constant(REGELINGEN), opMenukaart: fc.constantFrom(true, true, null),
  voorliggend: fc.constant([{ id: 'ander', tegels: ['EW06'], uitvoeringsvormen: [], bruikbaar: 'JA' as const }]),
});

describe('beschikbaarheid', () => {
  test('een feit minder weten sluit nooit iets uit dat niet was uitgesloten', () => {
    fc.assert(fc.property(tweelingen, instrumenten, contexten, peildatums, ({ volledig, minder }, instrument, context, peildatum) => {
      const uitkomst = beoordeelInstrument(instrument, minder, context, peildatum).status;
      fc.pre(uitkomst === 'NIET_BESCHIKBAAR');
      expect(beoordeelInstrument(instrument, volledig, context, peildatum).status).toBe('NIET_BESCHIKBAAR');
    }), RUNS);
  });

  test('wat met minder weten al beschikbaar is, al of niet onder voorwaarden, is dat met alles ook', () => {
    fc.assert(fc.property(tweelingen, instrumenten, contexten, peildatums, ({ volledig, minder }, instrument, context, peildatum) => {
      const uitkomst = beoordeelInstrument(instrument, minder, context, peildatum).status;
      fc.pre(uitkomst === 'BESCHIKBAAR' || uitkomst === 'VOORWAARDELIJK');
      expect(['BESCHIKBAAR', 'VOORWAARDELIJK']).toContain(beoordeelInstrument(instrument, volledig, context, peildatum).status);
    }), RUNS);
  });

  test('elke uitkomst heeft een reden, en elke regel die spreekt noemt haar grond', () => {
    fc.assert(fc.property(tweelingen, instrumenten, contexten, peildatums, ({ minder }, instrument, context, peildatum) => {
      const { redenen } = beoordeelInstrument(instrument, minder, context, peildatum);
      expect(redenen.length).toBeGreaterThan(0);
      expect(redenen.filter(({ grondslag, code }) => grondslag === null && code !== 'GEEN_VRIJE_PLAATS')).toEqual([]);
      expect(redenen.some(({ grondslag }) => grondslag !== null)).toBe(true);
    }), RUNS);
  });
});

describe('verantwoordelijkheid en aanspreekpunten', () => {
  test('wat met minder weten bepaald is, is met alles hetzelfde bepaald', () => {
    fc.assert(fc.property(tweelingen, peildatums, ({ volledig, minder }, peildatum) => {
      const vast = bepaalVerantwoordelijke(minder, peildatum);
      fc.pre(vast.uitkomst !== 'ONBEKEND');
      const echt = bepaalVerantwoordelijke(volledig, peildatum);
      expect(echt.uitkomst).toBe(vast.uitkomst);
      expect(new Set(echt.rijen.map((rij) => rij.partij))).toEqual(new Set(vast.rijen.map((rij) => rij.partij)));
      expect(echt.rijen.map((rij) => rij.situatie)).toEqual(expect.arrayContaining(vast.rijen.map((rij) => rij.situatie)));
    }), RUNS);
  });

  test('aanspreekpunten die vaststaan veranderen niet met meer weten', () => {
    fc.assert(fc.property(tweelingen, peildatums, ({ volledig, minder }, peildatum) => {
      const vast = bepaalAanspreekpunten(minder, peildatum);
      fc.pre(vast.uitkomst !== 'ONBEKEND');
      expect(bepaalAanspreekpunten(volledig, peildatum)).toEqual(vast);
    }), RUNS);
  });

  test('wie onbekend zegt noemt wat er ontbreekt, en wie iets bepaalt noemt een rij', () => {
    fc.assert(fc.property(tweelingen, peildatums, ({ minder }, peildatum) => {
      for (const { uitkomst, rijen, ontbrekend } of [bepaalVerantwoordelijke(minder, peildatum), bepaalAanspreekpunten(minder, peildatum)]) {
        expect(ontbrekend.length > 0).toBe(uitkomst === 'ONBEKEND');
        if (uitkomst === 'BEPAALD') expect(rijen.length).toBeGreaterThan(0);
        if (uitkomst === 'GEEN') expect(rijen).toEqual([]);
      }
    }), RUNS);
  });
});

describe('selectie', () => {
  test('een criterium dat met minder weten een antwoord heeft, houdt dat antwoord', () => {
    fc.assert(fc.property(tweelingen, peildatums, ({ volledig, minder }, peildatum) => {
      const echt = new Map(weegSelectie(volledig, peildatum).criteria.map(({ code, weegtMee }) => [code, weegtMee]));
      const vast = weegSelectie(minder, peildatum).criteria.filter(({ weegtMee }) => weegtMee !== 'ONBEKEND');
      expect(vast.filter(({ code, weegtMee }) => echt.get(code) !== weegtMee)).toEqual([]);
    }), RUNS);
  });
});
