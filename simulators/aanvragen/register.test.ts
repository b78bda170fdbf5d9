import { beforeEach, describe, expect, test } from '@jest/globals';
import { createAanvraagregister, type Aanvraag, type Aanvraagregister, type Plek } from './register.ts';

const aanvraag = (kenmerk: string, anders: Partial<Aanvraag> = {}): Aanvraag =>
  ({ kenmerk, persoon: 'A1', instrument: 'i', regio: 'AM26', omschrijving: null, begindatum: null, bedragEuro: null, ...anders });

// One offer with two places.
let register: Aanvraagregister<Plek>;
beforeEach(() => {
  register = createAanvraagregister<Plek>({
    kent: (persoon) => persoon !== 'vreemd',
    nummer: (volgnummer) => `N${volgnummer}`,
    beslis: ({ instrument }, bezet) => (instrument !== 'i' ? 'Dat hebben wij niet.' : bezet('aanbod') < 2 ? { sleutel: 'aanbod' } : 'Er is geen plaats vrij.'),
  });
});
const status = (kenmerk: string, anders: Partial<Aanvraag> = {}): string | undefined => register.vraagAan(aanvraag(kenmerk, anders))?.stand.status;

describe('the requests of a party', () => {
  test('take a place once, however often they come', () => {
    expect(register.vraagAan(aanvraag('k1'))).toEqual({ isNieuw: true, stand: { kenmerk: 'k1', nummer: 'N1', status: 'BEVESTIGD', reden: null } });
    expect(register.vraagAan(aanvraag('k1'))).toEqual({ isNieuw: false, stand: { kenmerk: 'k1', nummer: 'N1', status: 'BEVESTIGD', reden: null } });
    expect(register.bezet('aanbod')).toBe(1);
    expect(register.telling()).toEqual({ nieuw: 1, herhaald: 1, anders: 0, ingetrokken: 0 });
  });

  test('are no longer the same with other content, and stay as they were', () => {
    register.vraagAan(aanvraag('k1'));
    expect(register.vraagAan(aanvraag('k1', { begindatum: '2026-12-01' }))).toBeNull();
    expect([status('k1'), register.telling()]).toEqual(['BEVESTIGD', { nieuw: 1, herhaald: 1, anders: 1, ingetrokken: 0 }]);
  });

  test('are refused when there is no place left, for good, while a withdrawal makes room for the next', () => {
    expect(['k1', 'k2', 'k3'].map((kenmerk) => status(kenmerk))).toEqual(['BEVESTIGD', 'BEVESTIGD', 'GEWEIGERD']);
    expect(register.vraagAan(aanvraag('k3'))?.stand.reden).toBe('Er is geen plaats vrij.');
    expect(register.trekIn('k1')).toEqual({ kenmerk: 'k1', nummer: 'N1', status: 'INGETROKKEN', reden: null });
    expect([status('k3'), status('k4')]).toEqual(['GEWEIGERD', 'BEVESTIGD']);
  });

  test('stay withdrawn, also when the withdrawal came first or comes again', () => {
    register.vraagAan(aanvraag('k1'));
    expect([register.trekIn('k1')?.status, register.trekIn('k1')?.status, status('k1')]).toEqual(['INGETROKKEN', 'INGETROKKEN', 'INGETROKKEN']);
    expect([register.trekIn('k2'), status('k2'), register.bezet('aanbod')]).toEqual([null, 'INGETROKKEN', 0]);
    expect(register.telling().ingetrokken).toBe(1);
  });

  test.each([['of whose number the last digit is 7', { persoon: 'A7' }], ['of 4,000 euro and more', { bedragEuro: 4_000 }]])('%s are decided at the third ask', (_wat, anders) => {
    expect([1, 2, 3, 4].map(() => status('k1', anders))).toEqual(['ONTVANGEN', 'ONTVANGEN', 'BEVESTIGD', 'BEVESTIGD']);
  });

  test('of somebody unknown, or for what is not there, are refused in a sentence', () => {
    expect(register.vraagAan(aanvraag('k1', { persoon: 'vreemd' }))?.stand).toEqual({ kenmerk: 'k1', nummer: null, status: 'GEWEIGERD', reden: 'Deze persoon is niet bij ons bekend.' });
    expect(register.vraagAan(aanvraag('k2', { instrument: 'anders' }))?.stand).toMatchObject({ status: 'GEWEIGERD', reden: 'Dat hebben wij niet.' });
    expect([register.listToegezegd('vreemd'), register.listToegezegd('A1')]).toEqual([[], []]);
  });

  test('that were accepted are found by person, until they are withdrawn', () => {
    register.vraagAan(aanvraag('k1'));
    register.vraagAan(aanvraag('k2', { persoon: 'B1' }));
    expect(register.listToegezegd('A1')).toEqual([{ aanvraag: aanvraag('k1'), nummer: 'N1', plek: { sleutel: 'aanbod' } }]);
    register.trekIn('k1');
    expect(register.listToegezegd('A1')).toEqual([]);
  });
});
