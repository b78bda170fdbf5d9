import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testmoment } from '../subgraaf.fixture.ts';
import { maakAanvraag } from './aanvraag.fixture.ts';
import { leesPartijantwoord, nietGelukt, partijvraagVan, toPartijaanvraag, type Partijantwoord } from './antwoord.ts';
import { beslis, wachttijd, type Aanvraagtermijnen } from './besluit.ts';

const termijnen: Aanvraagtermijnen = { eersteWachtMs: 5_000, langsteWachtMs: 3_600_000, hoogstensPogingen: 4, opvraagMs: 300_000 };
const later = testmoment + 1_000;
const zegt = (soort: Partijantwoord['soort'], anders: Partial<Partijantwoord> = {}): Partijantwoord => ({ soort, nummer: null, reden: null, isTijdelijk: false, ...anders });

describe('what a party answers', () => {
  test('is the end of it, and is told', () => {
    expect(beslis(maakAanvraag({ pogingen: 2 }), zegt('BEVESTIGD', { nummer: 'U-1' }), later, termijnen)).toEqual({
      voortgang: { fase: 'AFGEHANDELD', uitkomst: 'BEVESTIGD', pogingen: 0, laatstePoging: later, volgendePoging: null, op: later, antwoord: { nummer: 'U-1', reden: null } }, gebeurtenis: 'werkplan.aanvraagBevestigd',
    });
    expect(beslis(maakAanvraag(), zegt('GEWEIGERD', { reden: 'Vol.' }), later, termijnen)).toMatchObject({ voortgang: { uitkomst: 'GEWEIGERD', antwoord: { reden: 'Vol.' } }, gebeurtenis: 'werkplan.aanvraagGeweigerd' });
    expect(beslis(maakAanvraag(), zegt('GEEN_WEG'), later, termijnen)).toMatchObject({ voortgang: { uitkomst: 'GEEN_WEG' }, gebeurtenis: 'werkplan.aanvraagBuitenSysteem' });
  });

  test('that it decides later is told once; it is asked again, and its number is kept', () => {
    const eerste = beslis(maakAanvraag(), zegt('ONTVANGEN', { nummer: 'U-1' }), later, termijnen);
    expect(eerste).toMatchObject({ voortgang: { fase: 'ONTVANGEN', volgendePoging: later + 300_000, op: later, antwoord: { nummer: 'U-1' } }, gebeurtenis: 'werkplan.aanvraagOntvangen' });
    const nog = beslis(maakAanvraag({ ...eerste.voortgang }), zegt('ONTVANGEN'), later + 300_000, termijnen);
    expect(nog).toMatchObject({ voortgang: { fase: 'ONTVANGEN', op: later, antwoord: { nummer: 'U-1' } }, gebeurtenis: null });
  });

  test('nothing, is asked again after longer and longer, and fails in the end; a party that answers in between begins anew', () => {
    let aanvraag = maakAanvraag();
    const wachttijden: (number | null)[] = [];
    for (let keer = 0; keer < 3; keer += 1) {
      const { voortgang, gebeurtenis } = beslis(aanvraag, nietGelukt('TIJD_OP'), later, termijnen);
      expect([voortgang.fase, gebeurtenis]).toEqual(['UITSTAAND', null]);
      wachttijden.push((voortgang.volgendePoging ?? 0) - later);
      aanvraag = maakAanvraag(voortgang);
    }
    expect(wachttijden).toEqual([5_000, 10_000, 20_000]);
    expect(beslis(aanvraag, nietGelukt('TIJD_OP'), later, termijnen)).toMatchObject({ voortgang: { fase: 'MISLUKT', pogingen: 4, volgendePoging: null, antwoord: { reden: 'TIJD_OP' } }, gebeurtenis: 'werkplan.aanvraagMislukt' });
    expect(beslis(aanvraag, zegt('ONTVANGEN'), later, termijnen).voortgang.pogingen).toBe(0);
  });

  test('that it can do nothing with it, fails at once', () => {
    expect(beslis(maakAanvraag(), zegt('NIET_GELUKT', { reden: 'NIET_GEACCEPTEERD' }), later, termijnen).voortgang).toMatchObject({ fase: 'MISLUKT', antwoord: { reden: 'NIET_GEACCEPTEERD' } });
  });

  test('what is to be withdrawn ends when the party will not do it; what it does all the same is for people', () => {
    const weg = maakAanvraag({ handeling: 'INTREKKEN' });
    expect(beslis(weg, zegt('INGETROKKEN'), later, termijnen)).toMatchObject({ voortgang: { fase: 'AFGEHANDELD', uitkomst: 'INGETROKKEN' }, gebeurtenis: 'werkplan.aanvraagIngetrokken' });
    expect(beslis(weg, zegt('BEVESTIGD'), later, termijnen).voortgang).toMatchObject({ fase: 'MISLUKT', antwoord: { reden: 'NIET_INGETROKKEN' } });
    for (const soort of ['GEWEIGERD', 'GEEN_WEG'] as const) expect(beslis(weg, zegt(soort), later, termijnen).voortgang).toMatchObject({ fase: 'AFGEHANDELD', uitkomst: 'INGETROKKEN' });
    expect(beslis(weg, zegt('ONTVANGEN'), later, termijnen)).toMatchObject({ voortgang: { fase: 'ONTVANGEN' }, gebeurtenis: null });
  });

  test('whatever it is, leads to what the store can keep', () => {
    fc.assert(fc.property(
      fc.constantFrom('ONTVANGEN', 'BEVESTIGD', 'GEWEIGERD', 'INGETROKKEN', 'GEEN_WEG', 'NIET_GELUKT'), fc.boolean(), fc.constantFrom('AANVRAGEN', 'INTREKKEN'), fc.constantFrom('UITSTAAND', 'ONTVANGEN'), fc.nat(100),
      (soort, isTijdelijk, handeling, fase, pogingen) => {
        const { voortgang } = beslis(maakAanvraag({ handeling, fase, pogingen }), zegt(soort, { isTijdelijk }), later, termijnen);
        expect((voortgang.fase === 'AFGEHANDELD') === (voortgang.uitkomst !== null)).toBe(true);
        expect((voortgang.fase === 'UITSTAAND' || voortgang.fase === 'ONTVANGEN') === (voortgang.volgendePoging !== null)).toBe(true);
        expect(voortgang.volgendePoging ?? later + 1).toBeGreaterThan(later);
      },
    ));
  });
});

test('no wait is longer than the longest, however often it was tried', () => {
  expect([1, 2, 11, 10_000].map((keer) => wachttijd(keer, termijnen))).toEqual([5_000, 10_000, 3_600_000, 3_600_000]);
});

describe('the question', () => {
  test('holds what is asked and our key, and of the person nothing', () => {
    expect(toPartijaanvraag(maakAanvraag(), 'AM26')).toEqual({
      kenmerk: '33333333-3333-4333-8333-333333333333', handeling: 'AANVRAGEN', instrument: '44444444-4444-4444-8444-444444444444', omschrijving: 'Leren solliciteren', begindatum: '2026-11-10', bedragEuro: 800, regio: 'AM26', reden: null,
    });
    expect(toPartijaanvraag(maakAanvraag({ handeling: 'INTREKKEN' }), null)).toMatchObject({ handeling: 'INTREKKEN', regio: null, reden: 'De activiteit gaat niet door.' });
    expect(toPartijaanvraag(maakAanvraag({ wat: { ...maakAanvraag().wat, instrument: 'GM0855:0855-TAAL' } }), null).instrument).toBe('0855-TAAL');
    expect(partijvraagVan('GEMEENTE')).toContain('gemeenteVerwerkAanvraag');
  });

  test.each([[null], [{}], [{ antwoord: null }], [{ antwoord: { soort: 'ANDERS', nummer: null, reden: null, isTijdelijk: false } }]])('an answer that is none (%j) may be asked again', (data) => {
    expect(leesPartijantwoord(data)).toEqual(nietGelukt('NIET_BESCHIKBAAR'));
  });
});
