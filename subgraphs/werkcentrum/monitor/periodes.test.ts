import { describe, expect, test } from '@jest/globals';
import { toDatum } from '../../shared/klok.ts';
import { findPeriode, isGesloten, toPeriode, volgendePeriode } from './periodes.ts';

describe('the periods of the monitor', () => {
  test.each([
    ['2026-01-01', '2026-T1', '2026-01-01', '2026-02-28'], ['2028-02-29', '2028-T1', '2028-01-01', '2028-02-29'], ['2026-03-01', '2026-T2', '2026-03-01', '2026-04-30'],
    ['2026-10-31', '2026-T5', '2026-09-01', '2026-10-31'], ['2026-12-31', '2026-T6', '2026-11-01', '2026-12-31'],
  ])('%s lies in %s, from %s to %s', (dag, code, begindatum, einddatum) => {
    expect(toPeriode(dag)).toEqual({ code, begindatum, einddatum });
    expect(findPeriode(code)).toEqual(toPeriode(dag));
  });

  test('follow each other, also into a new year, and no two are the same', () => {
    const jaar = [toPeriode('2026-09-01')];
    for (let keer = 0; keer < 3; keer += 1) jaar.push(volgendePeriode(jaar[keer] ?? toPeriode('2026-09-01')));
    expect(jaar.map(({ code }) => code)).toEqual(['2026-T5', '2026-T6', '2027-T1', '2027-T2']);
  });

  test.each(['2026-T0', '2026-T7', '2026-5', '26-T5', ' 2026-T5', '2026-T5\n', ''])('%j is none', (code) => {
    expect(findPeriode(code)).toBeNull();
  });

  test('a day is that of the Netherlands: the last hour of October in UTC may be November', () => {
    expect(toPeriode(toDatum(Date.UTC(2026, 9, 31, 22, 59))).code).toBe('2026-T5');
    expect(toPeriode(toDatum(Date.UTC(2026, 9, 31, 23, 0))).code).toBe('2026-T6');
  });

  test('close only after so many days', () => {
    const periode = toPeriode('2026-10-01');
    expect(['2026-10-31', '2026-11-14', '2026-11-15', '2027-03-01'].map((dag) => isGesloten(periode, dag, 14))).toEqual([false, false, true, true]);
  });
});
