import { describe, expect, test } from '@jest/globals';
import type { Aanmeldingrecord } from '../store/aanmeldingen.ts';
import type { Overdrachtrecord } from '../store/overdrachten.ts';
import { bepaalBeginverantwoordelijke } from './beginverantwoordelijke.ts';
import type { Besluit } from './besluit.ts';

const moment = (uur: number): number => Date.UTC(2026, 10, 1, uur);
const grondslag = { vindplaats: 'Brief 001', omschrijving: '' };
const besluit = (partij: 'UWV' | 'GEMEENTE'): Besluit => ({
  op: '2026-11-01T09:00:00.000Z', bronnen: [],
  verantwoordelijkheid: { uitkomst: 'BEPAALD', rijen: [{ situatie: 'WW', omschrijving: '', partij, opVerzoek: null, grondslag, feiten: [] }], ontbrekend: [], voorrang: null },
});
const aanmelding = (id: string, uur: number, anders: Partial<Aanmeldingrecord> = {}): Aanmeldingrecord =>
  ({ id, persoonId: 'p', organisatie: '1', partij: 'UWV', loket: 'AM26-UWV', op: moment(uur), openReden: () => '', openBesluit: () => besluit('UWV'), ...anders });
const overdracht = (uur: number, anders: Partial<Overdrachtrecord> = {}): Overdrachtrecord => ({
  id: 'o', persoonId: 'p', werkplanId: null, versie: null, aanmeldingId: null, soort: 'VERANTWOORDELIJKHEID', status: 'AANVAARD', vanOrganisatie: '2', vanPartij: 'WERKCENTRUM', vanLoket: 'AM26-WERKCENTRUM',
  naarPartij: 'GEMEENTE', naarLoket: 'AM26-GEMEENTE-GM0855', naarOrganisatie: '3', termijn: moment(20), op: moment(uur), beslistOp: moment(uur + 1),
  open: () => ({ reden: '', onderwerp: null, grondslag: 'Brief 003' }), openWeigering: () => null, openIntrekking: () => null, ...anders,
});
const partijVan = (aanmeldingen: Aanmeldingrecord[], overdrachten: Overdrachtrecord[], sinds = 0): string | null => bepaalBeginverantwoordelijke(aanmeldingen, overdrachten, sinds)?.partij ?? null;

describe('who is responsible when a plan begins', () => {
  test('is whoever accepted the person before there was a plan, with the ground of the offer', () => {
    expect(bepaalBeginverantwoordelijke([], [overdracht(10)], 0)).toEqual({ partij: 'GEMEENTE', loket: 'AM26-GEMEENTE-GM0855', sinds: '2026-11-01T11:00:00.000Z', grondslag: 'Brief 003' });
  });

  test('is the party that was found responsible at its own loket', () => {
    expect(bepaalBeginverantwoordelijke([aanmelding('a', 9)], [], 0)).toEqual({ partij: 'UWV', loket: 'AM26-UWV', sinds: '2026-11-01T09:00:00.000Z', grondslag: 'Brief 001' });
  });

  test.each<[string, Aanmeldingrecord[], Overdrachtrecord[]]>([
    ['nothing happened', [], []],
    ['another party was found responsible', [aanmelding('a', 9, { openBesluit: () => besluit('GEMEENTE') })], []],
    ['nothing was decided', [aanmelding('a', 9, { openBesluit: () => null })], []],
    ['the person was offered to another loket of that party, which did not answer', [aanmelding('a', 9)], [overdracht(9, { status: 'OPEN', aanmeldingId: 'a' })]],
    ['the offer was refused', [], [overdracht(9, { status: 'GEWEIGERD' })]],
    ['another loket only helps', [], [overdracht(9, { soort: 'DOORVERWIJZING' })]],
    ['it went with a plan', [], [overdracht(9, { werkplanId: 'w' })]],
  ])('is nobody when %s', (_wat, aanmeldingen, overdrachten) => {
    expect(partijVan(aanmeldingen, overdrachten)).toBeNull();
  });

  test('the later counts, and nothing of before the last plan', () => {
    expect([partijVan([aanmelding('a', 12)], [overdracht(10)]), partijVan([aanmelding('a', 9)], [overdracht(10)])]).toEqual(['UWV', 'GEMEENTE']);
    expect([partijVan([aanmelding('a', 9)], [overdracht(10)], moment(13)), partijVan([aanmelding('a', 14)], [overdracht(10)], moment(13))]).toEqual([null, 'UWV']);
  });
});
