import { describe, expect, test } from '@jest/globals';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { bepaalAgenda } from './agenda.ts';

const vandaag = '2026-11-01';
const maak = (anders: Partial<EigenActiviteit> = {}): EigenActiviteit => ({
  id: '11111111-1111-4111-8111-111111111111', partij: 'GEMEENTE', soort: 'SCHOLING', omschrijving: null, status: 'LOPEND', begindatum: '2026-10-15', einddatum: '2027-01-15', uitvoerder: null,
  instrument: null, bedragEuro: null, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null, ...anders,
});
const einde = { soort: 'ACTIVITEIT_EINDIGT', activiteit: maak().id, dag: '2027-01-15' };
const beoordeling = (dag: string) => ({ soort: 'WERKFIT_BEOORDELEN', activiteit: maak().id, dag });
const werkfit = maak({ soort: 'WF' });
const bepaal = (vorige: EigenActiviteit[], nieuw: EigenActiviteit[]) => bepaalAgenda({ vorige, nieuw }, ({ soort }) => (soort === '?' ? null : soort === 'WF'), vandaag);

describe('bepaalAgenda', () => {
  test.each<[string, EigenActiviteit[], EigenActiviteit[], ReturnType<typeof bepaalAgenda>['punten']]>([
    ['what runs ends on its last day', [], [maak()], [{ ...einde, soort: 'ACTIVITEIT_EINDIGT' }]],
    ['what has no last day is not there', [], [maak({ einddatum: null })], []],
  ])('%s', (_wat, vorige, nieuw, verwacht) => {
    expect(bepaal(vorige, nieuw)).toEqual({ punten: verwacht, blijft: [], onbekend: [] });
  });

  test.each(['VOORGESTELD', 'AFGEROND', 'GESTOPT', 'AFGEWEZEN'] as const)('what is %s is not there', (status) => {
    expect(bepaal([], [maak({ status }), { ...werkfit, status }, maak({ soort: '?', status })])).toEqual({ punten: [], blijft: [], onbekend: [] });
  });

  test('a new werkfit place is reviewed three months after it begins', () => {
    expect(bepaal([], [werkfit]).punten).toEqual([einde, beoordeling('2027-01-15')]);
    expect(bepaal([], [maak({ soort: 'WF', begindatum: null })]).punten).toEqual([einde, beoordeling('2027-02-01')]);
  });

  test('a change of that place counts as its review; a change of anything else does not', () => {
    expect(bepaal([werkfit], [{ ...werkfit, toelichting: 'Gaat goed.' }])).toEqual({ punten: [einde, beoordeling('2027-02-01')], blijft: [], onbekend: [] });
    expect(bepaal([werkfit], [werkfit, maak({ id: '22222222-2222-4222-8222-222222222222', einddatum: null })])).toEqual({ punten: [einde], blijft: [beoordeling('2027-01-15')], onbekend: [] });
  });

  test('a place that was proposed first begins to count when it is agreed', () => {
    expect(bepaal([{ ...werkfit, status: 'VOORGESTELD' }], [werkfit]).punten).toContainEqual(beoordeling('2027-01-15'));
  });

  test('what the menukaart does not have now is said to be unknown', () => {
    expect(bepaal([], [maak({ soort: '?' })])).toEqual({ punten: [einde], blijft: [], onbekend: [maak().id] });
  });
});
