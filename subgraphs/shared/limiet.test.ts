import { describe, expect, test } from '@jest/globals';
import { createLimiet } from './limiet.ts';

const proef = (aantal: number, vensterMs: number) => {
  let nu = 1_700_000_000_000;
  const limiet = createLimiet(aantal, vensterMs, () => nu);
  return { limiet, wacht: (ms: number) => { nu += ms; }, neem: (hoeveel: number, wie = 'a') => Array.from({ length: hoeveel }, () => limiet.neem(wie)).filter(Boolean).length };
};

describe('a limit', () => {
  test.each([1, 3, 7, 120])('gives %i at once and no more', (aantal) => {
    expect(proef(aantal, 60_000).neem(aantal + 5)).toBe(aantal);
  });

  test('gives more evenly as time passes, and never more than at first', () => {
    const { neem, wacht } = proef(6, 60_000);
    neem(6);
    wacht(9_999);
    expect(neem(1)).toBe(0);
    wacht(1);
    expect(neem(2)).toBe(1);
    wacht(3_600_000);
    expect(neem(50)).toBe(6);
  });

  test('is of each by itself, and what is refused takes nothing', () => {
    const { neem, wacht } = proef(2, 1_000);
    expect([neem(9, 'a'), neem(9, 'b')]).toEqual([2, 2]);
    wacht(500);
    expect([neem(9, 'a'), neem(1, 'b')]).toEqual([1, 1]);
  });

  test('a clock that is set back gives nothing away, and shuts nobody out for long', () => {
    const { neem, wacht } = proef(2, 1_000);
    neem(1);
    wacht(-3_600_000);
    expect(neem(5)).toBe(0);
    wacht(500);
    expect(neem(5)).toBe(1);
  });

  test('forgets whose bucket is full again', () => {
    const { limiet, wacht } = proef(5, 1_000);
    for (let wie = 0; wie < 10_000; wie++) limiet.neem(`w${wie}`);
    wacht(1_000);
    limiet.neem('nieuw');
    expect(limiet.grootte()).toBe(1);
  });

  test('says how long until there is one, and takes nothing by saying so', () => {
    const { limiet, neem, wacht } = proef(2, 1_000);
    expect(limiet.wachttijd('a')).toBe(0);
    neem(2);
    expect([limiet.wachttijd('a'), limiet.wachttijd('a'), limiet.wachttijd('b')]).toEqual([500, 500, 0]);
    wacht(499);
    expect(limiet.wachttijd('a')).toBe(1);
    wacht(1);
    expect([limiet.wachttijd('a'), neem(1), limiet.wachttijd('a')]).toEqual([0, 1, 500]);
  });

  test('keeps a hundred thousand at most, whoever they are', () => {
    const { limiet } = proef(5, 60_000);
    for (let wie = 0; wie < 100_050; wie++) limiet.neem(`w${wie}`);
    expect(limiet.grootte()).toBe(100_000);
  });
});
