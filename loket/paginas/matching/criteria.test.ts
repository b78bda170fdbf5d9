import { describe, expect, test } from '@jest/globals';
import { controleer, leeg, toCriteria, toVeldfouten, uitProfiel, verfijn } from './criteria.ts';

const kok = { code: 'https://voorbeeld.test/kok', naam: 'Kok' };

describe('a search', () => {
  test('asks nothing of what is left open', () => {
    expect(toCriteria({ ...leeg, postcodegebied: '5038' }, [])).toEqual({
      postcodegebied: '5038', afstandKm: 25, beroepen: null, urenMinimaal: null, urenMaximaal: null, niveau: null, contracten: null, rijbewijzen: null, vanaf: null, routes: null, eisen: ['AFSTAND', 'BEROEP'],
    });
  });

  test('takes a whole postcode, and makes a demand of what somebody says is one', () => {
    expect(toCriteria({ ...leeg, postcodegebied: '5038 ab', urenMinimaal: ' 24 ', niveau: '4', contract: 'BEPAALD', rijbewijs: 'B', vanaf: '2026-12-01', route: 'OPEN_HIRING', eisUren: 'ja', eisRijbewijs: 'ja' }, [kok])).toMatchObject({
      postcodegebied: '5038', beroepen: [kok.code], urenMinimaal: 24, niveau: 4, contracten: ['BEPAALD'], rijbewijzen: ['B'], vanaf: '2026-12-01', routes: ['OPEN_HIRING'], eisen: ['AFSTAND', 'BEROEP', 'ROUTE', 'UREN', 'RIJBEWIJS'],
    });
  });

  test('is not sent with what is no number', () => {
    expect(controleer({ ...leeg, afstandKm: 'ver', urenMaximaal: '32' }).map(({ veld }) => veld)).toEqual(['afstandKm']);
    expect(controleer({ ...leeg, afstandKm: ' ' }).map(({ veld, code }) => [veld, code])).toEqual([['afstandKm', 'VERPLICHT']]);
    expect(controleer(leeg)).toEqual([]);
  });

  test('has the errors of the graph at its own fields', () => {
    expect(toVeldfouten(['criteria.postcodegebied', 'criteria.rijbewijzen', 'criteria'].map((veld) => ({ veld, code: 'X', melding: 'x' }))).map(({ veld }) => veld)).toEqual(['postcodegebied', 'rijbewijs', 'criteria']);
  });

  test('begins with what somebody looks for work with', () => {
    const profiel = { opleidingsniveau: 'MBO_2_4', minimaleUrenPerWeek: 24, maximaleUrenPerWeek: null, postcodegebied: '5038', reisafstandKm: 15, beschikbaarVanaf: null } as const;
    expect(uitProfiel(profiel)).toEqual({ ...leeg, postcodegebied: '5038', afstandKm: '15', urenMinimaal: '24', niveau: '4' });
    expect(uitProfiel({ ...profiel, opleidingsniveau: null, reisafstandKm: null })).toMatchObject({ afstandKm: '25', niveau: '' });
  });
});

describe('narrowing', () => {
  test.each([
    ['AFSTAND', 'TOT_10', { afstandKm: '10' }], ['NIVEAU', '4', { niveau: '4', eisNiveau: 'ja' }], ['ROUTE', 'JOBCARVING', { route: 'JOBCARVING' }], ['RIJBEWIJS', 'CE', { rijbewijs: 'CE', eisRijbewijs: 'ja' }],
  ])('%s %s searches by it', (code, waarde, waarden) => {
    expect(verfijn(code, waarde, null)).toEqual({ waarden, beroep: null });
  });

  test('by an occupation takes its name along', () => {
    expect(verfijn('BEROEP', kok.code, 'Kok')).toEqual({ waarden: {}, beroep: kok });
    expect(verfijn('BEROEP', kok.code, null)?.beroep?.naam).toBe(kok.code);
  });

  test.each([['AFSTAND', 'VERDER'], ['NIVEAU', 'ONBEKEND'], ['POSTCODE', '50'], ['TAAL', 'nld']])('%s %s cannot be searched by', (code, waarde) => {
    expect(verfijn(code, waarde, null)).toBeNull();
  });
});
