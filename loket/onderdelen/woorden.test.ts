import { describe, expect, test } from '@jest/globals';
import { toAantaltekst, toDag, toDagtekst, toEurotekst, toMomenttekst, toPartijnaam } from './woorden.ts';

describe('days and moments', () => {
  test('are those of the Netherlands, in summer and in winter', () => {
    expect(toMomenttekst('2026-11-01T23:30:00Z')).toBe('2 november 2026, 00:30');
    expect(toMomenttekst('2026-07-01T12:00:00Z')).toBe('1 juli 2026, 14:00');
    expect(toDag('2026-07-01T22:00:00Z')).toBe('2026-07-02');
  });

  test('a day is that day, in every time zone', () => {
    expect(toDagtekst('2026-03-29')).toBe('29 maart 2026');
  });
});

test('amounts and numbers read as words', () => {
  expect(toEurotekst(1250)).toBe('€\u00A01.250');
  expect(toEurotekst(12.5)).toBe('€\u00A012,50');
  expect([0, 1, 2].map((aantal) => toAantaltekst(aantal, 'dag', 'dagen'))).toEqual(['0 dagen', '1 dag', '2 dagen']);
  expect(toPartijnaam('NIEUWE_PARTIJ')).toBe('NIEUWE_PARTIJ');
});
