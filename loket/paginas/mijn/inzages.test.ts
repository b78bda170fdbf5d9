import { expect, test } from '@jest/globals';
import type { Mijninzage } from './gegevens.ts';
import { kiesInzages, toDoel, toKijker, toPartijzin, toWaarom } from './inzages.ts';

const inzage = (anders: Partial<Mijninzage> = {}): Mijninzage =>
  ({ aanvraag: 'a1', tijdstip: '2026-11-01T09:00:00Z', partij: 'UWV', rol: 'arrangeur', doel: 'werkplan', doelomschrijving: 'Het werkplan', relatie: 'REGIO', bijPartijen: [], ...anders });

test('who looked is a role at a party, or the person', () => {
  expect(toKijker(inzage())).toBe('Arrangeur (UWV)');
  expect(toKijker(inzage({ rol: 'burger', partij: 'BURGER', relatie: 'EIGEN' }))).toBe('U zelf');
});

test('why they might is a sentence for each relation, also for one that is not known', () => {
  expect(toWaarom(inzage())).toContain('u woont in hun regio');
  expect(toWaarom(inzage({ relatie: 'ZOEKRESULTAAT' }))).toContain('niet wie u bent');
  expect(toWaarom(inzage({ relatie: null }))).toContain('niet vastgelegd');
  expect(toWaarom(inzage({ relatie: 'NIEUW' }))).toContain('staat er niet bij');
});

test('what parties did is said, a fault as a fault', () => {
  const zin = (uitkomst: string): string => toPartijzin({ houder: 'GEMEENTE', gegevens: [], uitkomst });
  expect(['GEGEVEN', 'GEWEIGERD', 'NIETS_GEVONDEN', 'MISLUKT', 'ANDERS'].map(zin)).toEqual(['Gemeente gaf gegevens', 'Gemeente gaf niets: dit mocht niet', 'Gemeente had niets over u', 'Gemeente kon niets geven door een storing', 'Gemeente deed hier iets mee']);
});

test('a purpose that is there no more is named by its code', () => {
  expect([toDoel(inzage()), toDoel(inzage({ doelomschrijving: null }))]).toEqual(['Het werkplan', 'werkplan']);
});

test('the person can leave out what they did themselves', () => {
  const eigen = inzage({ aanvraag: 'eigen', rol: 'burger', relatie: 'EIGEN' });
  expect(kiesInzages([inzage(), eigen], true)).toEqual([inzage()]);
  expect(kiesInzages([inzage(), eigen], false)).toHaveLength(2);
});
