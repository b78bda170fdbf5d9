import { describe, expect, test } from '@jest/globals';
import { bepaalBudget, budgetten } from './budget.ts';
import { monitorpotten } from './feiten.ts';
import { toPeriode } from './periodes.ts';

describe('the budget of a pot', () => {
  test('stands beside what was used in the whole country in that year, where a letter says it', () => {
    expect(bepaalBudget('BANENAFSPRAAK', toPeriode('2021-11-30'), 'NL')).toEqual({ bedragEuro: 21_000_000, reden: null });
    expect(bepaalBudget('BANENAFSPRAAK', toPeriode('2022-01-01'), 'NL')).toEqual({ bedragEuro: 13_000_000, reden: null });
    expect(bepaalBudget('MBO_SCHOLING', toPeriode('2021-01-01'), 'NL')).toEqual({ bedragEuro: 31_500_000, reden: null });
  });

  test('is not known, with the reason: of a region, of another year, of what a letter names only together, and of no pot', () => {
    const periode = toPeriode('2026-10-01');
    expect(bepaalBudget('BANENAFSPRAAK', toPeriode('2021-11-30'), 'AM26')).toEqual({ bedragEuro: null, reden: 'De brieven verdelen budgetten niet over regio’s.' });
    expect(bepaalBudget('BANENAFSPRAAK', periode, 'NL')).toEqual({ bedragEuro: null, reden: 'Geen brief noemt voor 2026 een budget van deze pot.' });
    expect(bepaalBudget('MENUKAART', toPeriode('2021-01-01'), 'NL')).toEqual({ bedragEuro: null, reden: expect.stringContaining('195 miljoen euro') });
    for (const pot of monitorpotten) expect(bepaalBudget(pot, periode, 'NL')).toEqual({ bedragEuro: null, reden: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('is given of every pot of the region, each year once, with where it stands', () => {
    expect(new Set(budgetten.map(({ pot }) => pot))).toEqual(new Set(monitorpotten.filter((pot) => pot !== 'GEEN')));
    expect(budgetten.filter(({ bedragEuro, vindplaats }) => bedragEuro === 0 || !/^Brief 001, regels \d+-\d+/.test(vindplaats))).toEqual([]);
  });
});
