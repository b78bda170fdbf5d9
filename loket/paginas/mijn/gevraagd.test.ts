import { describe, expect, test } from '@jest/globals';
import type { Mijnplan, Mijnverzoek } from './gegevens.ts';
import { listGevraagd, magAfwijzen, toDoener, toInstemzin, toPeriode } from './gevraagd.ts';

const plan = (anders: Partial<Mijnplan> = {}): Mijnplan => ({
  id: 'p1', versie: 3, status: 'CONCEPT', doel: 'Werk in de zorg', gewijzigdOp: '2026-11-01T09:00:00Z', vastgesteldOp: null, arrangeur: { naam: 'M. de Bruin', organisatie: 'Werkcentrum' },
  verantwoordelijke: null, instemming: { persoonOp: null, arrangeurOp: null, aanBalie: null }, activiteiten: [], bronnen: [], geschiedenis: [], ...anders,
});
const verzoek = (id: string, status: Mijnverzoek['status'], op: string): Mijnverzoek =>
  ({ id, status, op, partij: 'WERKGEVERSSERVICEPUNT', van: null, vacature: null, bericht: 'Wij zoeken u.', loket: null, doorgegevenOp: null, beantwoordOp: null });

describe('what is asked of a person', () => {
  test('is to agree first, and then to answer who asked longest ago', () => {
    const verzoeken = [verzoek('nieuw', 'OPEN', '2026-11-03T09:00:00Z'), verzoek('oud', 'DOORGEGEVEN', '2026-11-01T09:00:00Z'), verzoek('klaar', 'WIL_CONTACT', '2026-10-01T09:00:00Z'), verzoek('weg', 'INGETROKKEN', '2026-10-01T09:00:00Z')];
    expect(listGevraagd(plan(), verzoeken).map((vraag) => (vraag.soort === 'contact' ? vraag.verzoek.id : vraag.soort))).toEqual(['instemmen', 'oud', 'nieuw']);
  });

  test.each<[string, Mijnplan | null]>([
    ['there is no plan', null], ['the person agreed', plan({ instemming: { persoonOp: '2026-11-01T09:00:00Z', arrangeurOp: null, aanBalie: null } })], ['it is fixed', plan({ status: 'VASTGESTELD' })], ['it ended', plan({ status: 'BEEINDIGD' })],
  ])('is nothing about the plan when %s', (_wat, gegeven) => {
    expect(listGevraagd(gegeven, [])).toEqual([]);
  });
});

test.each([
  [true, 'GEPLAND', true], [true, 'VOORGESTELD', true], [true, 'LOPEND', false], [true, 'AFGEROND', false], [false, 'GEPLAND', false],
] as const)('an activity (of the plan itself: %s) that is %s can be said no to: %s', (isEigen, status, mag) => {
  expect(magAfwijzen({ isEigen, status })).toBe(mag);
});

test.each([
  [null, null, 'wanneer is nog niet bekend'], [null, '2027-01-05', 'tot en met 5 januari 2027'], ['2026-11-01', null, 'vanaf 1 november 2026'], ['2026-11-01', '2027-01-05', 'vanaf 1 november 2026 tot en met 5 januari 2027'],
])('from %s to %s is said as "%s"', (begindatum, einddatum, zin) => {
  expect(toPeriode({ begindatum, einddatum })).toBe(zin);
});

test('who does something is named as in a sentence', () => {
  expect(['UWV', 'GEMEENTE', 'OOFONDS', 'ANDERS'].map(toDoener)).toEqual(['UWV', 'de gemeente', 'het O&O-fonds', 'ANDERS']);
});

test('what the person said about the plan is told as it was said', () => {
  expect(toInstemzin(plan())).toBe('U hebt nog niet gezegd dat u het eens bent met dit plan.');
  expect(toInstemzin(plan({ status: 'VASTGESTELD' }))).toBe('Er is niet vastgelegd dat u het eens bent met dit plan.');
  const persoonOp = '2026-11-02T09:00:00Z';
  expect(toInstemzin(plan({ instemming: { persoonOp, arrangeurOp: null, aanBalie: null } }))).toBe('U zei op 2 november 2026 dat u het eens bent met dit plan.');
  const aanBalie = { op: '2026-11-01', wijze: 'MONDELING' as const, loket: { id: 'AM26-WERKCENTRUM', naam: 'Werkcentrum Midden-Brabant' } };
  expect(toInstemzin(plan({ instemming: { persoonOp, arrangeurOp: null, aanBalie } }))).toBe('U zei op 1 november 2026 in een gesprek dat u het eens bent met dit plan, bij Werkcentrum Midden-Brabant.');
});
