import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isVeld } from './velden.ts';

describe('fields', () => {
  test.each(['burgerservicenummer', 'naam', 'naam.volledigeNaam', 'geboorte.datum.langFormaat', 'verblijfplaats.verblijfadres.land.code', 'partners.naam.adellijkeTitelPredicaat.soort'])(
    '%s may be asked', (pad) => expect(isVeld(pad)).toBe(true));
  test.each(['', '.', 'naam.', 'naam.toString', 'constructor', 'opschortingBijhouding', 'geheimhoudingPersoonsgegevens', 'rni', 'naam.voornamen.code'])(
    '%p may not', (pad) => expect(isVeld(pad)).toBe(false));
});

const gepubliceerd = new URL('../../../shared/sources/brp/fields-Persoon.csv', import.meta.url);
// The published list lies beside the project, not in it.
const waarHijIs = existsSync(gepubliceerd) ? test : test.skip;

waarHijIs('every published field may be asked (skipped where the published contract is not present)', () => {
  const paden = readFileSync(gepubliceerd, 'utf8').split(/\r?\n/).slice(1).filter((pad) => pad !== '');
  expect(paden.length).toBeGreaterThan(300);
  expect(paden.filter((pad) => !isVeld(pad))).toEqual([]);
});
