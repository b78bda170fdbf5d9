import { describe, expect, test } from '@jest/globals';
import { toKalenderdag, toUitersteDag } from './datum.ts';

describe('a SuwiML date', () => {
  test.each([
    ['20261101', '2026-11-01', '2026-11-01'],
    ['2026111010450000', '2026-11-10', '2026-11-10'],
    ['20240229', '2024-02-29', '2024-02-29'],
    ['20230229', null, null],
    ['19800000', null, '1980-12-31'],
    ['20240200', null, '2024-02-29'],
    ['00000000', null, null],
    ['00000412', null, null],
    ['20241300', null, null],
    ['1 nov', null, null],
    ['', null, null],
    [null, null, null],
  ])('%p is the day %p, and at the latest %p', (datum, dag, uiterste) => {
    expect(toKalenderdag(datum)).toBe(dag);
    expect(toUitersteDag(datum)).toBe(uiterste);
  });
});
