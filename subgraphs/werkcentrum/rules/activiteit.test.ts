import { describe, expect, test } from '@jest/globals';
import { somMaatwerk, toetsActiviteit, type TeToetsenActiviteit } from './activiteit.ts';
import { GRONDSLAGEN } from './grondslagen.ts';
import { bepaalOverdrachtsvoorstel } from './overdrachtsvoorstel.ts';

const maak = (anders: Partial<TeToetsenActiviteit>): TeToetsenActiviteit => ({ soort: 'RMT-SOLL', begindatum: null, einddatum: null, bedragEuro: null, ...anders });

describe('toetsActiviteit', () => {
  test.each([
    ['at the ceiling', maak({ bedragEuro: 2080 }), []],
    ['a cent above it', maak({ bedragEuro: 2080.01 }), ['BOVEN_PLAFOND']],
    ['a kind without a ceiling', maak({ soort: 'GESPREK', bedragEuro: 100_000 }), []],
    ['an unknown amount', maak({}), []],
    ['praktijkleren of exactly nine months', maak({ soort: 'RMT-PLK-PV', begindatum: '2026-01-01', einddatum: '2026-09-30' }), []],
    ['praktijkleren of a day more', maak({ soort: 'RMT-PLK-PV', begindatum: '2026-01-01', einddatum: '2026-10-01' }), ['DUUR_BOVEN_GRENS']],
    ['praktijkleren without a last day', maak({ soort: 'RMT-PLK-PV', begindatum: '2026-01-01' }), []],
    ['werkfit of two terms for two ceilings', maak({ soort: 'RMT-WERKFIT', begindatum: '2026-01-01', einddatum: '2026-06-30', bedragEuro: 2500 }), []],
    ['werkfit of two terms above them', maak({ soort: 'RMT-WERKFIT', begindatum: '2026-01-01', einddatum: '2026-06-30', bedragEuro: 2501 }), ['BOVEN_PLAFOND']],
    ['werkfit too long and too dear, for at most three terms', maak({ soort: 'RMT-WERKFIT', begindatum: '2026-01-01', einddatum: '2027-06-30', bedragEuro: 3751 }), ['BOVEN_PLAFOND', 'DUUR_BOVEN_GRENS']],
  ])('%s', (_naam, activiteit, codes) => {
    expect(toetsActiviteit(activiteit, 0).map(({ code }) => code)).toEqual(codes);
  });

  test('the ceiling of tailored help is for all of one person together', () => {
    const maatwerk = maak({ soort: 'RMT-MAATW', bedragEuro: 400 });
    expect(toetsActiviteit(maatwerk, 600)).toEqual([]);
    expect(toetsActiviteit(maatwerk, 601)).toMatchObject([{ code: 'BOVEN_PLAFOND', toegestaan: 'ten hoogste 399 euro', grondslag: GRONDSLAGEN.MAATWERK }]);
    expect(somMaatwerk([maatwerk, maak({ bedragEuro: 900 }), maak({ soort: 'RMT-MAATW' }), maatwerk])).toBe(800);
  });
});

test.each([
  ['ONTSLAGDREIGING', null, 'SOCIALE_PARTNERS'], ['WW', 'SOCIALE_PARTNERS', 'UWV'], ['WW', 'UWV', null], ['WIA', null, 'UWV'], ['BIJSTAND', 'UWV', 'GEMEENTE'],
  ['ONDERNEMER_MET_TE_WEINIG_INKOMEN', null, 'GEMEENTE'], ['NIET_UITKERINGSGERECHTIGD', null, 'GEMEENTE'], ['WERK', 'UWV', null], ['VERHUIZING', null, null], ['ANDERS', null, null],
] as const)('%s while %s is responsible points to %s', (soort, nu, partij) => {
  const voorstel = bepaalOverdrachtsvoorstel(soort, nu);
  expect(voorstel?.partij ?? null).toBe(partij);
  if (voorstel !== null) expect(voorstel.grondslag.vindplaats).not.toBe('');
});
