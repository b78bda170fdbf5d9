import { expect, test } from '@jest/globals';
import { leeftijdOp, plusDagen, plusMaanden } from './dagen.ts';

test.each([['2026-11-01', -1, '2026-10-31'], ['2028-02-28', 1, '2028-02-29'], ['2026-12-31', 1, '2027-01-01'], ['2026-03-29', 0, '2026-03-29']] as const)(
  '%s plus %i days', (dag, dagen, verwacht) => expect(plusDagen(dag, dagen)).toBe(verwacht));

test.each([['2026-10-31', 1, '2026-11-30'], ['2026-11-01', -12, '2025-11-01'], ['2026-01-31', 1, '2026-02-28'], ['2026-11-01', 3, '2027-02-01']] as const)(
  '%s plus %i months', (dag, maanden, verwacht) => expect(plusMaanden(dag, maanden)).toBe(verwacht));

test.each([['1999-11-01', '2026-11-01', 27], ['1999-11-02', '2026-11-01', 26], ['2000-02-29', '2026-02-28', 25], ['2000-02-29', '2026-03-01', 26]] as const)(
  'born %s is on %s %i years old', (geboren, peildatum, jaren) => expect(leeftijdOp(geboren, peildatum)).toBe(jaren));
