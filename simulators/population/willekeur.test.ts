import { describe, expect, test } from '@jest/globals';
import { createWillekeur } from './willekeur.ts';

const reeks = (zaad: number): number[] => {
  const { geheel } = createWillekeur(zaad);
  return Array.from({ length: 1_000 }, () => geheel(1, 6));
};

describe('draws', () => {
  test('repeat with the seed and differ without', () => {
    expect(reeks(5)).toEqual(reeks(5));
    expect(reeks(5)).not.toEqual(reeks(6));
  });

  test('cover both ends and nothing outside', () => {
    expect([...new Set(reeks(1))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('a chance of nothing never comes, a certainty always; an empty list gives nothing', () => {
    const { kans, kies } = createWillekeur(3);
    expect(Array.from({ length: 100 }, () => kans(0))).not.toContain(true);
    expect(Array.from({ length: 100 }, () => kans(1))).not.toContain(false);
    expect(() => kies([])).toThrow(RangeError);
  });
});
