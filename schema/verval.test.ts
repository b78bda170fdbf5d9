import { describe, expect, test } from '@jest/globals';
import { findVervaldag, plusMaanden } from './verval.ts';

describe('the end date of a deprecation', () => {
  test.each([
    ['Gebruik naam. Dit blijft tot 2027-06-01.', '2027-06-01'], ['tot 2028-02-29', '2028-02-29'], ['Gebruik naam.', null], ['tot 1 juni 2027', null], ['tot 2027-02-29', null], ['tot 2027-13-01', null],
    ['tot 2027-06-01, of tot 2027-07-01', null], ['Sinds 2026-01-01 vervangen.', null], ['tot 2027-6-1', null], ['totaal tot 2027-06-011', null], ['', null],
  ])('%j is %j', (reden, dag) => {
    expect(findVervaldag(reden)).toBe(dag);
  });

  test.each([['2026-11-27', 6, '2027-05-27'], ['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2026-12-31', 12, '2027-12-31'], ['2026-01-15', 0, '2026-01-15']])('%s and %d months is %s', (dag, maanden, uitkomst) => {
    expect(plusMaanden(dag, maanden)).toBe(uitkomst);
  });
});
