import { expect, test } from '@jest/globals';
import { leeg, toFilter } from './filter.ts';

test('the Logboek is not read without somebody or something to look for', () => {
  expect(toFilter({ ...leeg, van: '2026-11-01' })).toBeNull();
  expect(toFilter({ ...leeg, betrokkene: '  ' })).toBeNull();
});

test('what is filled in is what is looked for, with the last day as a whole', () => {
  expect(toFilter({ betrokkene: ' p1 ', traceId: '', van: '2026-11-01', tot: '2026-11-30' })).toEqual({ betrokkene: 'p1', van: '2026-11-01T00:00:00.000Z', tot: '2026-12-01T00:00:00.000Z' });
  expect(toFilter({ ...leeg, traceId: 'abc' })).toEqual({ traceId: 'abc' });
});
