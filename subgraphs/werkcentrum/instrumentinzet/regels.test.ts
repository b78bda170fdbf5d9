import { describe, expect, test } from '@jest/globals';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import type { Beoordelingsuitkomst, Instrumentoordeel } from './beoordeling.ts';
import { checkInzet, listUitvoerders, toBeoordeling, vraagtTweedePartij, type Inzetwens } from './regels.ts';

const grondslag = { vindplaats: 'Brief 001', omschrijving: 'Een grond.' };

const maakOordeel = (anders: Partial<Instrumentoordeel> = {}): Instrumentoordeel => ({
  instrument: { id: 'i', naam: 'Scholing', aanbieder: { naam: 'UWV', partij: 'UWV' }, aanbod: [] },
  status: 'BESCHIKBAAR', redenen: [{ code: 'OPEN', toelichting: 'De regeling is open.', grondslag }], voorwaarden: [], gaatVoor: [], plafond: null, maximaleDuurMaanden: null, pot: null,
  peildatum: '2026-11-01', bronnen: [{ code: 'uwv.X', status: 'ACTUEEL', peildatum: '2026-11-01' }], ...anders,
});
const tweedePartij = { code: 'TWEEDE_PARTIJ', toelichting: 'Een tweede partij stemt in.', grondslag };
const maatwerkoordeel = maakOordeel({ status: 'VOORWAARDELIJK', voorwaarden: [tweedePartij], plafond: { bedragEuro: 1_000, per: null, grondslag } });

const wens: Inzetwens = { partij: null, bedragEuro: null, ondanksOnbekend: false, toelichting: null };
const maakActiviteit = (anders: Partial<EigenActiviteit> = {}): EigenActiviteit => ({
  id: '11111111-1111-4111-8111-111111111111', partij: 'WERKCENTRUM', soort: 'INSTRUMENT', omschrijving: null, status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: null,
  instrument: 'i', bedragEuro: 600, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null, maatwerk: { voorgesteldDoor: 'UWV', ingestemdDoor: null }, ...anders,
});

const codes = (uitkomst: Beoordelingsuitkomst, anders: Partial<Inzetwens> = {}, activiteiten: readonly EigenActiviteit[] = []): string[] =>
  checkInzet(uitkomst, { ...wens, ...anders }, activiteiten).map(({ veld, code }) => `${veld} ${code}`);

describe('checkInzet', () => {
  test('an outage never reads as "no", and what is not on the menukaart is not there', () => {
    expect(codes(null)).toEqual(['instrumentId NIET_BEOORDEELD']);
    expect(codes('NIET_OP_MENUKAART')).toEqual(['instrumentId NIET_OP_MENUKAART']);
  });

  test('lets in what is available, and what is on conditions', () => {
    expect(codes(maakOordeel())).toEqual([]);
    expect(codes(maakOordeel({ status: 'VOORWAARDELIJK', voorwaarden: [{ ...tweedePartij, code: 'ANDERS' }] }))).toEqual([]);
  });

  test('refuses what is not available with every reason and its ground', () => {
    const redenen = [{ code: 'A', toelichting: 'Niet voor deze doelgroep.', grondslag }, { code: 'B', toelichting: 'De kosten zijn hoger.', grondslag: null }];
    expect(checkInzet(maakOordeel({ status: 'NIET_BESCHIKBAAR', redenen }), { ...wens, ondanksOnbekend: true, toelichting: 'Het moet toch echt.' }, [])).toEqual([
      { veld: 'instrumentId', code: 'NIET_BESCHIKBAAR', melding: 'Niet voor deze doelgroep.', grondslag },
      { veld: 'instrumentId', code: 'NIET_BESCHIKBAAR', melding: 'De kosten zijn hoger.' },
    ]);
  });

  test('what is unknown has to be wanted by name, with a reason', () => {
    const onbekend = maakOordeel({ status: 'ONBEKEND' });
    expect(codes(onbekend, { toelichting: 'Een reden van belang.' })).toEqual(['instrumentId BESCHIKBAARHEID_ONBEKEND']);
    expect(codes(onbekend, { ondanksOnbekend: true })).toEqual(['toelichting VERPLICHT']);
    expect(codes(onbekend, { ondanksOnbekend: true, toelichting: 'te kort' })).toEqual(['toelichting VERPLICHT']);
    expect(codes(onbekend, { ondanksOnbekend: true, toelichting: 'Een reden van belang.' })).toEqual([]);
  });

  test('of several parties that offer it one can be named; who does not offer it cannot', () => {
    const instrument = { id: 'i', naam: 'Scholing', aanbieder: { naam: 'Gids', partij: null }, aanbod: [{ partij: 'UWV' }, { partij: 'OOFONDS' }, { partij: 'OOFONDS' }] } as const;
    const oordeel = maakOordeel({ instrument: { ...instrument, aanbod: [...instrument.aanbod] } });
    expect(listUitvoerders(oordeel)).toEqual(['UWV', 'OOFONDS']);
    expect(listUitvoerders(maakOordeel({ instrument: { ...oordeel.instrument, aanbod: [] } }))).toEqual(['WERKCENTRUM']);
    expect([codes(oordeel), codes(oordeel, { partij: 'OOFONDS' })]).toEqual([[], []]);
    expect(checkInzet(oordeel, { ...wens, partij: 'SBB' }, [])).toEqual([expect.objectContaining({ veld: 'partij', code: 'BIEDT_NIET_AAN', toegestaan: ['UWV', 'OOFONDS'] })]);
  });

  test('at the ceiling is allowed, a cent above is not; a ceiling per term counts for each term', () => {
    const eens = maakOordeel({ plafond: { bedragEuro: 2_080, per: null, grondslag } });
    const perTermijn = maakOordeel({ plafond: { bedragEuro: 1_250, per: 'per 3 maanden', grondslag }, maximaleDuurMaanden: 7 });
    expect([codes(eens, { bedragEuro: 2_080 }), codes(eens, { bedragEuro: 2_080.01 })]).toEqual([[], ['bedragEuro BOVEN_PLAFOND']]);
    expect([codes(perTermijn, { bedragEuro: 3_750 }), codes(perTermijn, { bedragEuro: 3_750.01 })]).toEqual([[], ['bedragEuro BOVEN_PLAFOND']]);
    expect(checkInzet(eens, { ...wens, bedragEuro: 3_000 }, [])).toEqual([expect.objectContaining({ toegestaan: ['2080 euro'], grondslag })]);
  });

  test('all maatwerk of one person together stays below the ceiling; what was turned down or stopped does not count', () => {
    expect(vraagtTweedePartij(maatwerkoordeel)).toBe(true);
    expect(codes(maatwerkoordeel)).toEqual(['bedragEuro VERPLICHT']);
    const eerder = [maakActiviteit(), maakActiviteit({ status: 'AFGEWEZEN', bedragEuro: 900 }), maakActiviteit({ status: 'GESTOPT', bedragEuro: 900 }), { ...maakActiviteit({ bedragEuro: 900 }), maatwerk: undefined }];
    expect([codes(maatwerkoordeel, { bedragEuro: 400 }, eerder), codes(maatwerkoordeel, { bedragEuro: 400.01 }, eerder)]).toEqual([[], ['bedragEuro BOVEN_PLAFOND']]);
  });

  test('the judgement is kept with what it rested on', () => {
    expect(toBeoordeling(maatwerkoordeel)).toEqual({ status: 'VOORWAARDELIJK', redenen: ['OPEN', 'TWEEDE_PARTIJ'], peildatum: '2026-11-01', bronnen: [{ code: 'uwv.X', status: 'ACTUEEL', peildatum: '2026-11-01' }] });
  });
});
