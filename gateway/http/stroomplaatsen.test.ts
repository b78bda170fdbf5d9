import { describe, expect, test } from '@jest/globals';
import { createStroomplaatsen } from './stroomplaatsen.ts';

const [een, ander] = [{ organisatie: 'o', sub: 'een' }, { organisatie: 'o', sub: 'ander' }];

describe('the places for connections with events', () => {
  test('are so many for one caller, whatever others have, and come back once when they are given back', () => {
    const { neem } = createStroomplaatsen({ perAanroeper: 2, totaal: 10 });
    const terug = neem(een);
    expect([neem(een) === null, neem(een), neem(ander) === null]).toEqual([false, null, false]);
    terug?.();
    terug?.();
    expect([neem(een) === null, neem(een)]).toEqual([false, null]);
  });

  test('are so many in all', () => {
    const { neem } = createStroomplaatsen({ perAanroeper: 10, totaal: 2 });
    const [terug] = [neem(een), neem(ander)];
    expect(neem({ organisatie: 'p', sub: 'een' })).toBeNull();
    terug?.();
    expect([neem({ organisatie: 'p', sub: 'een' }) === null, neem(een)]).toEqual([false, null]);
  });

  test('tell callers of two organisations apart', () => {
    const { neem } = createStroomplaatsen({ perAanroeper: 1, totaal: 10 });
    expect([neem({ organisatie: 'a b', sub: 'c' }), neem({ organisatie: 'a', sub: 'b c' })].includes(null)).toBe(false);
  });
});
