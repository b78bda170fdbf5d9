import { describe, expect, test } from '@jest/globals';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { checkVacature, sluitVoorstel, toVoorstel, zoekVoorstel } from './regels.ts';
import type { GevondenVacature } from './vacature.ts';

const vacature: GevondenVacature = { bron: 'vum', naam: 'Kok', werkgever: 'De Gouden Lepel', route: 'REGULIER', sluit: '2026-11-30' };
const id = '11111111-1111-4111-8111-111111111111';
const voorstel = toVoorstel(id, vacature, 'Kookt al jaren.', '2026-11-01');
const codes = (uitkomst: object): unknown => ('fouten' in uitkomst ? uitkomst.fouten : []);

describe('checkVacature', () => {
  test.each([
    ['nobody could say', null, 'VACATURE_NIET_OPGEVRAAGD'], ['it is not there', 'ONBEKEND', 'VACATURE_ONBEKEND'], ['its last day has passed', { ...vacature, sluit: '2026-10-31' }, 'VACATURE_GESLOTEN'],
  ] as const)('refuses when %s', (_waarom, uitkomst, code) => {
    expect(codes(checkVacature(uitkomst, '2026-11-01'))).toEqual([expect.objectContaining({ veld: 'vacatureId', code })]);
  });

  test.each([['2026-11-01'], ['2026-11-02'], [null]])('lets in what is open until %s', (sluit) => {
    expect(checkVacature({ ...vacature, sluit }, '2026-11-01')).toEqual({ ...vacature, sluit });
  });
});

describe('toVoorstel', () => {
  test.each([
    ['Kok', 'De Gouden Lepel', 'Kok bij De Gouden Lepel'], ['Kok', null, 'Kok'], [null, 'De Gouden Lepel', 'Vacature bij De Gouden Lepel'], [null, null, 'Vacature'],
  ])('says the job %s and the company %s: %s', (naam, werkgever, omschrijving) => {
    expect(toVoorstel(id, { ...vacature, naam, werkgever }, null, '2026-11-01')).toMatchObject({ omschrijving, uitvoerder: werkgever });
  });

  test('keeps which vacancy it is and on which day, and not until when it was open', () => {
    expect(voorstel).toMatchObject({ soort: 'VACATUREVOORSTEL', status: 'GEPLAND', partij: 'WERKCENTRUM', aanvraag: null, toelichting: 'Kookt al jaren.' });
    expect(voorstel.vacature).toEqual({ bron: 'vum', naam: 'Kok', werkgever: 'De Gouden Lepel', route: 'REGULIER', op: '2026-11-01' });
  });
});

describe('a proposal that is looked for', () => {
  const gewoon: EigenActiviteit = {
    id, partij: 'UWV', soort: 'GESPREK', omschrijving: null, status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: null, instrument: null, bedragEuro: null, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null,
  };

  test.each(['GEPLAND', 'LOPEND'] as const)('is there while it is %s', (status) => {
    expect(zoekVoorstel([{ ...voorstel, status }], id)).toEqual({ ...voorstel, status });
  });

  test.each([
    ['something else', [gewoon], 'GEEN_VOORSTEL'], ['not there', [], 'ONBEKENDE_ACTIVITEIT'], ['rejected', [{ ...voorstel, status: 'AFGEWEZEN' as const }], 'NIET_IN_DEZE_STAND'],
  ])('is refused when it is %s', (_wat, activiteiten, code) => {
    expect(codes(zoekVoorstel(activiteiten, id))).toEqual([expect.objectContaining({ veld: 'activiteitId', code })]);
  });

  test('ends by who has the job, and stays the vacancy that it was', () => {
    expect(sluitVoorstel(voorstel, true, '2026-11-20')).toMatchObject({ status: 'AFGEROND', uitkomst: 'BEHAALD', einddatum: '2026-11-20', vacature: voorstel.vacature });
    expect(sluitVoorstel(voorstel, false, '2026-11-20')).toMatchObject({ status: 'GESTOPT', uitkomst: 'GESTOPT', toelichting: 'De vacature is vervuld door iemand anders.', vacature: voorstel.vacature });
  });
});
