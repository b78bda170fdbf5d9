import { describe, expect, test } from '@jest/globals';
import { hoor, listStil, toBronbericht, toWachttijd, type Bron } from './bronnen.ts';

const bron = (code: string, status: Bron['status'], peildatum: string | null = null): Bron => ({ code, naam: `Bron ${code}`, partij: 'UWV', status, peildatum, reden: null });

describe('a source that is silent', () => {
  test('is named once, with when it last answered while the page was open', () => {
    const eerst = hoor(new Map(), [bron('a', 'ACTUEEL', '2026-11-01T13:32:00Z'), bron('b', 'NIETS_GEVONDEN', '2026-11-01T13:31:00Z')]);
    const nu = [bron('a', 'TIJD_OP'), bron('a', 'TIJD_OP'), bron('b', 'ACTUEEL', '2026-11-01T13:40:00Z'), bron('c', 'NIET_BESCHIKBAAR')];
    expect(listStil(nu, hoor(eerst, nu)).map(({ code, laatst }) => [code, laatst])).toEqual([['a', '2026-11-01T13:32:00Z'], ['c', null]]);
  });

  test('is none that has nothing, may not be asked, or has no koppeling', () => {
    expect(listStil([bron('a', 'NIETS_GEVONDEN'), bron('b', 'NIET_BEVOEGD'), bron('c', 'GEEN_KOPPELING')], new Map())).toEqual([]);
  });

  test('is asked again less and less often', () => {
    expect([0, 1, 2, 3, 4, 50].map(toWachttijd)).toEqual([10_000, 20_000, 40_000, 80_000, 120_000, 120_000]);
  });
});

describe('what is said of sources', () => {
  const [a, b] = [bron('a', 'TIJD_OP'), bron('b', 'TIJD_OP')];

  test('is which went and which came back', () => {
    expect(toBronbericht([a], [b])).toBe('Niet bereikbaar: Bron b. Weer bereikbaar: Bron a. De gegevens zijn bijgewerkt.');
  });

  test('is nothing when nothing changed', () => {
    expect(toBronbericht([a, b], [b, a])).toBeNull();
  });
});
