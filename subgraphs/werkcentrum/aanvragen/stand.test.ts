import { describe, expect, test } from '@jest/globals';
import { testmoment } from '../subgraaf.fixture.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { maakAanvraag, maakInzet } from './aanvraag.fixture.ts';
import { beginAanvraag, bepaalOpdrachten, listAanvragen, merkIngetrokken, toAanvraag, vouwIn } from './stand.ts';

const op = new Date(testmoment).toISOString();
const met = (status: NonNullable<EigenActiviteit['aanvraag']>['status'], anders: Partial<EigenActiviteit> = {}): EigenActiviteit => maakInzet({ aanvraag: { status, op, nummer: null, reden: null }, ...anders });

describe('where a request begins', () => {
  test.each([
    ['UWV', true, 'UITSTAAND'], ['GEMEENTE', true, 'UITSTAAND'], ['SBB', true, 'UITSTAAND'], ['UWV', false, 'BUITEN_SYSTEEM'], ['OOFONDS', true, 'BUITEN_SYSTEEM'], ['SOCIALE_PARTNERS', true, undefined], ['WERKCENTRUM', true, undefined],
  ] as const)('at %s, with a road: %p, it is %p', (partij, heeftWeg, status) => {
    expect(beginAanvraag(partij, testmoment, heeftWeg)?.status).toBe(status);
  });
});

describe('what is known of its delivery counts', () => {
  test.each([
    [{ fase: 'UITSTAAND' }, 'UITSTAAND'], [{ fase: 'ONTVANGEN' }, 'ONTVANGEN'], [{ fase: 'MISLUKT' }, 'MISLUKT'],
    [{ fase: 'AFGEHANDELD', uitkomst: 'BEVESTIGD' }, 'BEVESTIGD'], [{ fase: 'AFGEHANDELD', uitkomst: 'GEWEIGERD' }, 'GEWEIGERD'], [{ fase: 'AFGEHANDELD', uitkomst: 'GEEN_WEG' }, 'BUITEN_SYSTEEM'],
    [{ handeling: 'INTREKKEN', fase: 'UITSTAAND' }, 'WORDT_INGETROKKEN'], [{ handeling: 'INTREKKEN', fase: 'ONTVANGEN' }, 'WORDT_INGETROKKEN'], [{ handeling: 'INTREKKEN', fase: 'MISLUKT' }, 'MISLUKT'],
    [{ handeling: 'INTREKKEN', fase: 'AFGEHANDELD', uitkomst: 'INGETROKKEN' }, 'INGETROKKEN'],
  ] as const)('%j is %s', (anders, status) => {
    expect(toAanvraag(maakAanvraag(anders)).status).toBe(status);
  });

  test('a party is quoted; what failed is told in a sentence of ours', () => {
    const geweigerd = maakAanvraag({ fase: 'AFGEHANDELD', uitkomst: 'GEWEIGERD', antwoord: { nummer: 'U-1', reden: 'Er is geen plaats vrij.' } });
    expect(toAanvraag(geweigerd)).toMatchObject({ nummer: 'U-1', reden: 'Er is geen plaats vrij.' });
    expect(toAanvraag(maakAanvraag({ fase: 'MISLUKT', antwoord: { nummer: null, reden: 'TIJD_OP' } })).reden).toBe('De bron antwoordde niet binnen de tijd die er was.');
    expect(toAanvraag(maakAanvraag({ fase: 'AFGEHANDELD', uitkomst: 'GEEN_WEG', antwoord: { nummer: null, reden: 'GEEN_KOPPELING' } })).reden).toMatch(/geen koppeling/);
  });

  test('only of its own activity, and a plan without requests stays as it is', () => {
    const ander = met('BUITEN_SYSTEEM', { id: '55555555-5555-4555-8555-555555555555', partij: 'OOFONDS' });
    const gevouwen = vouwIn([met('UITSTAAND'), ander], [maakAanvraag({ fase: 'ONTVANGEN' })]);
    expect(gevouwen.map(({ aanvraag }) => aanvraag?.status)).toEqual(['ONTVANGEN', 'BUITEN_SYSTEEM']);
    expect(listAanvragen([met('UITSTAAND'), ander, maakInzet({ id: 'x', aanvraag: null })], [maakAanvraag({ pogingen: 3, laatstePoging: 5 })]).map(({ pogingen, laatstePoging, status }) => [status, pogingen, laatstePoging]))
      .toEqual([['UITSTAAND', 3, 5], ['BUITEN_SYSTEEM', 0, null]]);
  });
});

describe('what an act means for requests', () => {
  const wegen = new Set([maakInzet().id]);

  test('one that begins is asked, with its instrument; one that a person sends is not', () => {
    const wordt = met('UITSTAAND');
    expect(bepaalOpdrachten([], [wordt], new Set())).toEqual([{ soort: 'VRAAG_AAN', activiteit: wordt, instrument: wordt.instrument, partij: 'UWV' }]);
    expect(bepaalOpdrachten([], [met('BUITEN_SYSTEEM')], new Set())).toEqual([]);
    // Maatwerk that waited for a second party is asked once that agreed.
    expect(bepaalOpdrachten([maakInzet({ aanvraag: null, status: 'VOORGESTELD' })], [wordt], new Set())).toHaveLength(1);
    expect(bepaalOpdrachten([wordt], [wordt], wegen)).toEqual([]);
  });

  test.each(['UITSTAAND', 'ONTVANGEN', 'BEVESTIGD', 'MISLUKT'] as const)('an activity that stops is withdrawn when its request stands at %s', (status) => {
    for (const einde of ['GESTOPT', 'AFGEWEZEN'] as const) {
      const [was, wordt] = [met(status), met(status, { status: einde })];
      const opdrachten = bepaalOpdrachten([was], [wordt], wegen);
      expect(opdrachten).toEqual([{ soort: 'TREK_IN', activiteitId: was.id }]);
      expect(merkIngetrokken([wordt], opdrachten, testmoment)[0]?.aanvraag).toMatchObject({ status: 'WORDT_INGETROKKEN', op });
    }
  });

  test.each([
    ['GEWEIGERD', 'GESTOPT', wegen], ['INGETROKKEN', 'GESTOPT', wegen], ['WORDT_INGETROKKEN', 'GESTOPT', wegen], ['BEVESTIGD', 'AFGEROND', wegen], ['BEVESTIGD', 'LOPEND', wegen],
    // A person asked: who asked takes it back.
    ['BEVESTIGD', 'GESTOPT', new Set<string>()],
  ] as const)('nothing is withdrawn of %s when it becomes %s', (aanvraag, status, paden) => {
    expect(bepaalOpdrachten([met(aanvraag)], [met(aanvraag, { status })], paden)).toEqual([]);
  });

  test('nothing is withdrawn twice', () => {
    expect(bepaalOpdrachten([met('BEVESTIGD', { status: 'GESTOPT' })], [met('BEVESTIGD', { status: 'AFGEWEZEN' })], wegen)).toEqual([]);
  });

  test('what a person heard closes it, and the activity that a refusal ends is not withdrawn', () => {
    const wordt = maakInzet({ status: 'GESTOPT', aanvraag: { status: 'GEWEIGERD', op, nummer: null, reden: 'Vol.' } });
    expect(bepaalOpdrachten([met('MISLUKT')], [wordt], wegen)).toEqual([{ soort: 'SLUIT', activiteitId: wordt.id, uitkomst: 'GEWEIGERD', antwoord: { nummer: null, reden: 'Vol.' } }]);
    expect(bepaalOpdrachten([met('BUITEN_SYSTEEM')], [met('BEVESTIGD')], new Set())).toEqual([]);
  });
});
