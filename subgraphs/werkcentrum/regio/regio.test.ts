import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { regios } from '../../shared/referentie/referentie.ts';
import type { Loketsoort } from '../generated.ts';
import { findLoket, listLoketten } from './loketten.ts';
import { portfolioSocialePartners } from './portfolio.ts';
import { findRegioVanGemeente, getCentrumgemeente, getRegio } from './regio.ts';

const soorten: readonly Loketsoort[] = [
  'WERKCENTRUM', 'WERKCENTRUM_VESTIGING', 'RMT', 'WERKGEVERSSERVICEPUNT', 'LANDELIJK_WERKGEVERSSERVICEPUNT', 'LEERWERKLOKET', 'ZELFSTANDIGENLOKET', 'RMC', 'SCHOOL',
  'SOCIAAL_ONTWIKKELBEDRIJF', 'UWV', 'GEMEENTE', 'SOCIALE_PARTNERS',
];

const foutenVan = (doe: () => unknown): unknown => {
  try {
    return doe();
  } catch (fout) {
    return fout instanceof GraphQLError ? fout.extensions : fout;
  }
};

describe('loketten', () => {
  test.each(regios)('$naam has a loket of every kind', ({ amCode }) => {
    expect(new Set(listLoketten(amCode, null).map(({ soort }) => soort))).toEqual(new Set(soorten));
  });

  test('every id belongs to one loket', () => {
    const alle = new Set(regios.flatMap(({ amCode }) => listLoketten(amCode, null)));
    expect(new Set([...alle].map(({ id }) => id)).size).toBe(alle.size);
    expect([...alle].filter(({ soort }) => soort === 'LANDELIJK_WERKGEVERSSERVICEPUNT')).toHaveLength(1);
  });

  test('a gemeente has its own, and kinds can be chosen', () => {
    expect(findLoket('AM26-GEMEENTE-GM0855')).toMatchObject({ naam: 'Gemeente Tilburg', gemeente: { gmCode: 'GM0855', naam: 'Tilburg' } });
    expect(listLoketten('AM26', ['RMT', 'WERKCENTRUM']).map(({ id }) => id)).toEqual(['AM26-WERKCENTRUM', 'AM26-RMT']);
    expect([listLoketten('AM26', []), listLoketten('AM99', null), findLoket('AM26-X')]).toEqual([[], [], undefined]);
  });
});

describe('regio', () => {
  test.each(regios)('$naam is found by either code and has a centre', (regio) => {
    expect([getRegio({ amCode: regio.amCode }), getRegio({ sgrCode: regio.sgrCode })]).toEqual([regio, regio]);
    expect(getCentrumgemeente(regio).gmCode).toBe(regio.centrumgemeente);
  });

  test.each([{}, { amCode: null }, { amCode: 'AM26', sgrCode: '23' }])('%o is not exactly one code', (vraag) => {
    expect(foutenVan(() => getRegio(vraag))).toMatchObject({ code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'amCode', code: 'PRECIES_EEN' }, { veld: 'sgrCode', code: 'PRECIES_EEN' }] });
  });

  test.each([[{ amCode: 'AM99' }, 'amCode'], [{ sgrCode: '36' }, 'sgrCode'], [{ amCode: '' }, 'amCode']])('%o is unknown', (vraag, veld) => {
    expect(foutenVan(() => getRegio(vraag))).toMatchObject({ code: 'ONGELDIGE_INVOER', fouten: [{ veld, code: 'ONBEKENDE_CODE' }] });
  });

  test('a gemeente lies in one region, one that is not there in none', () => {
    expect(findRegioVanGemeente('GM0855')?.amCode).toBe('AM26');
    expect([findRegioVanGemeente('GM1999'), findRegioVanGemeente(null)]).toEqual([null, null]);
  });

  test('the portfolio holds what social partners do, and nothing of another party', () => {
    expect(portfolioSocialePartners.length).toBeGreaterThanOrEqual(3);
    expect(new Set(portfolioSocialePartners.map(({ partij }) => partij))).toEqual(new Set(['SOCIALE_PARTNERS']));
  });
});
