import { describe, expect, test } from '@jest/globals';
import { leeftijdOp, maandenNaarBoven, plusMaanden, valtIn } from './tijd.ts';

describe('tijd', () => {
  test.each([
    ['1995-06-02', '2022-06-01', 26], ['1995-06-01', '2022-06-01', 27], ['1966-06-02', '2022-06-01', 55], ['1966-06-01', '2022-06-01', 56],
    ['2000-02-29', '2022-02-28', 21], ['2000-02-29', '2022-03-01', 22],
  ])('geboren op %s is op %s %d jaar', (geboren, peildatum, jaren) => {
    expect(leeftijdOp(geboren, peildatum)).toBe(jaren);
  });

  test.each([
    ['2022-01-01', '2022-09-30', 9], ['2022-01-01', '2022-10-01', 10], ['2022-01-15', '2022-10-14', 9], ['2022-01-15', '2022-01-15', 1],
  ])('van %s tot en met %s is naar boven afgerond %d maanden', (begin, eind, maanden) => {
    expect(maandenNaarBoven(begin, eind)).toBe(maanden);
  });

  test.each([
    ['2022-07-01', 3, '2022-10-01'], ['2022-11-30', 3, '2023-02-28'], ['2023-11-30', 3, '2024-02-29'], ['2022-12-15', 1, '2023-01-15'],
  ])('%s plus %d maanden is %s', (dag, aantal, later) => {
    expect(plusMaanden(dag, aantal)).toBe(later);
  });

  test('de eerste en de laatste dag horen bij een termijn, een open kant heeft geen grens', () => {
    const termijn = { begindatum: '2022-01-01', einddatum: '2022-01-31' };
    expect(['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01'].map((dag) => valtIn(termijn, dag))).toEqual([false, true, true, false]);
    expect(valtIn({ begindatum: null, einddatum: null }, '1900-01-01')).toBe(true);
  });
});
