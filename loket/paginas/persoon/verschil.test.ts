import { describe, expect, test } from '@jest/globals';
import type { AnderPlan } from './gegevens.ts';
import { toVersiezin } from './geschiedenis.ts';
import { toVerschil } from './verschil.ts';

type Eigen = NonNullable<AnderPlan['activiteiten']>[number];
const eigen = (id: string, anders: Partial<Eigen> = {}): Eigen => ({
  id, partij: 'GEMEENTE', soort: { code: 'GESPREK', omschrijving: 'Gesprek' }, omschrijving: null, status: 'GEPLAND', begindatum: '2026-11-02', einddatum: null, uitvoerder: null, isEigen: true, bedragEuro: null, ...anders,
});
const versie = (nummer: number, handeling: string | null) => ({ versie: nummer, gewijzigdOp: '2026-11-01T09:00:00Z', handeling, partij: 'UWV', rol: 'arrangeur', loket: { id: 'AM26-UWV', naam: 'UWV Tilburg' }, reden: null });
const plan = (activiteiten: readonly Eigen[], anders: Partial<AnderPlan> = {}): AnderPlan => ({ id: 'p', versie: 3, status: 'CONCEPT', doel: 'Werk', activiteiten, geschiedenis: [versie(1, 'stelWerkplanOp'), versie(2, 'voegActiviteitToe'), versie(3, null)], ...anders });
const gezien = (activiteiten: readonly Eigen[]) => ({ versie: 1, doel: 'Werk', activiteiten: activiteiten.map((een) => ({ ...een, houder: 'WERKCENTRUM', bronnen: [], uitkomst: null })) });

describe('what somebody else changed', () => {
  test('is what came, what is different and what went, each in a sentence', () => {
    const nu = plan([eigen('a', { omschrijving: 'Kennismaking', begindatum: '2026-11-05' }), eigen('c')]);
    expect(toVerschil(gezien([eigen('a'), eigen('b', { omschrijving: 'Scan' })]), nu).regels).toEqual([
      'Nieuw: Gesprek (Gemeente).',
      'Gesprek: omschrijving van “Gesprek” naar “Kennismaking”, begin van “2 november 2026” naar “5 november 2026”.',
      'Niet meer in het plan: Scan.',
    ]);
  });

  test('is who did it since, and not what was there already', () => {
    expect(toVerschil(gezien([]), plan([])).versies?.map(toVersiezin)).toEqual([
      'UWV Tilburg voegde een activiteit toe op 1 november 2026, 10:00', 'UWV Tilburg wijzigde het plan op 1 november 2026, 10:00',
    ]);
    expect(toVerschil(gezien([]), plan([], { geschiedenis: null })).versies).toBeNull();
  });

  test('is nothing of what parties themselves changed', () => {
    expect(toVerschil(gezien([]), plan([eigen('uwv', { isEigen: false })])).regels).toEqual([]);
  });
});
