import { describe, expect, test } from '@jest/globals';
import { findLoket } from '../regio/loketten.ts';
import { findEerstverantwoordelijke, type Besluit } from './besluit.ts';
import { findBestemming, isZelfdeDeur } from './bestemming.ts';

describe('findBestemming', () => {
  test.each([
    ['UWV', 'GM0855', 'AM26-UWV'], ['GEMEENTE', 'GM0867', 'AM26-GEMEENTE-GM0867'], ['SOCIALE_PARTNERS', 'GM0599', expect.stringMatching(/^AM\d\d-SOCIALE_PARTNERS$/)],
    ['SBB', 'GM0855', 'AM26-LEERWERKLOKET'], ['WERKCENTRUM', 'GM0855', 'AM26-WERKCENTRUM'],
  ] as const)('of %s for who lives in %s is %s', (partij, gemeente, verwacht) => {
    expect(findBestemming(partij, gemeente)?.id).toEqual(verwacht);
  });

  test('is nowhere for a fund, and for who lives nowhere known', () => {
    expect([findBestemming('OOFONDS', 'GM0855'), findBestemming('UWV', null), findBestemming('GEMEENTE', 'GM9999')]).toEqual([null, null, null]);
  });
});

describe('isZelfdeDeur', () => {
  const deur = (een: string, ander: string): boolean | null => {
    const [links, rechts] = [findLoket(een), findLoket(ander)];
    return links && rechts ? isZelfdeDeur(links, rechts) : null;
  };

  test.each([
    ['AM26-UWV', 'AM26-UWV', true], ['AM26-WERKCENTRUM', 'AM26-RMT', true], ['AM26-WERKCENTRUM', 'AM26-UWV', false], ['AM26-UWV', 'AM05-UWV', false],
    ['AM26-GEMEENTE-GM0855', 'AM26-GEMEENTE-GM0867', false], ['AM26-ZELFSTANDIGENLOKET', 'AM26-GEMEENTE-GM0867', true],
  ])('%s and %s: %s', (een, ander, verwacht) => {
    expect([deur(een, ander), deur(ander, een)]).toEqual([verwacht, verwacht]);
  });
});

test('one party is first responsible only when the rules say so', () => {
  const rij = (partij: 'UWV' | 'GEMEENTE') => ({ situatie: 'WW', omschrijving: '', partij, opVerzoek: null, grondslag: { vindplaats: `bij ${partij}`, omschrijving: '' }, feiten: [] });
  const besluit = (uitkomst: Besluit['verantwoordelijkheid']['uitkomst'], ...partijen: ('UWV' | 'GEMEENTE')[]): Besluit =>
    ({ op: '2026-11-01T09:30:00.000Z', bronnen: [], verantwoordelijkheid: { uitkomst, rijen: partijen.map(rij), ontbrekend: [], voorrang: null } });
  expect(findEerstverantwoordelijke(besluit('BEPAALD', 'GEMEENTE', 'UWV'))).toEqual({ partij: 'GEMEENTE', grondslag: 'bij GEMEENTE' });
  for (const uitkomst of ['MEERDERE', 'ONBEKEND', 'GEEN'] as const) expect(findEerstverantwoordelijke(besluit(uitkomst, 'UWV'))).toBeNull();
});
