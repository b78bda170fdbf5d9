import { expect, test } from '@jest/globals';
import { toDatum, toDatumTijd } from './klok.ts';

test('a calendar day ends at midnight in the Netherlands, in winter and in summer', () => {
  expect(toDatum(Date.parse('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(toDatum(Date.parse('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(toDatum(Date.parse('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test('a moment is written in UTC', () => {
  expect(toDatumTijd(0)).toBe('1970-01-01T00:00:00.000Z');
});
