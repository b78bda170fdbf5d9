import { expect, test } from '@jest/globals';
import { toAfstandtekst, toCodetekst, toContracttekst, toGeteld, toNiveautekst, toUrentekst } from './woorden.ts';

test.each([
  [null, null, 'Niet bekend'], [24, null, '24 uur of meer'], [null, 32, 'Hoogstens 32 uur'], [32, 32, '32 uur'], [24, 32, '24 tot 32 uur'],
])('hours from %j to %j are "%s"', (urenMinimaal, urenMaximaal, tekst) => {
  expect(toUrentekst({ urenMinimaal, urenMaximaal })).toBe(tekst);
});

test('a count that is not given is small, and never zero', () => {
  expect([toGeteld(null), toGeteld(0), toGeteld(12)]).toEqual(['minder dan 5', '0', '12']);
});

test('what is not known is said to be so', () => {
  expect([toAfstandtekst(null), toNiveautekst(null), toCodetekst([]), toContracttekst([])]).toEqual(['Niet bekend', 'Niet bekend', 'Niet bekend', 'Niet bekend']);
  expect([toAfstandtekst(0.4), toAfstandtekst(12.6), toNiveautekst(4), toContracttekst(['ONBEPAALD', 'BEPAALD'])]).toEqual(['Minder dan 1 km', '13 km', 'Mbo', 'Vast of Tijdelijk']);
  expect(toCodetekst([{ code: 'a', omschrijving: 'Kok' }, { code: 'b', omschrijving: null }])).toBe('Kok, b');
});
