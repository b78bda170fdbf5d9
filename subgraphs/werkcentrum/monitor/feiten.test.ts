import { describe, expect, test } from '@jest/globals';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { bepaalVerloop, type Planstand } from './feiten.ts';

const maak = (anders: Partial<EigenActiviteit> = {}): EigenActiviteit => ({
  id: 'a', partij: 'UWV', soort: 'INSTRUMENT', omschrijving: null, status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: null, instrument: 'i', bedragEuro: 800.05, pot: 'MENUKAART',
  uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null, ...anders,
});
const plan = (activiteiten: EigenActiviteit[], anders: Partial<Planstand> = {}): Planstand => ({ activiteiten, status: 'VASTGESTELD', uitkomst: null, ...anders });
const stap = (was: Partial<EigenActiviteit>, wordt: Partial<EigenActiviteit>) => bepaalVerloop(plan([maak(was)]), plan([maak(wordt)]));

const begonnen = { maat: 'INZET', uitkomst: null, instrument: 'i', pot: 'MENUKAART', aantal: 1, bedragCent: 80_005 };
const afgerond = (uitkomst: string) => ({ maat: 'AFRONDING', uitkomst, instrument: 'i', pot: null, aantal: 1, bedragCent: null });
const geweigerd = { status: 'GEWEIGERD', op: '2026-11-01T00:00:00Z', nummer: null, reden: 'Vol.' } as const;

describe('what a change of a plan is for the monitor', () => {
  test('an instrument counts when it begins, with its pot and amount, not when it is agreed', () => {
    expect(bepaalVerloop(plan([]), plan([maak()]))).toEqual([]);
    expect(stap({}, { status: 'LOPEND' })).toEqual([begonnen]);
    expect(stap({ status: 'LOPEND' }, { status: 'LOPEND', toelichting: 'x' })).toEqual([]);
    expect(stap({}, { status: 'LOPEND', bedragEuro: null, pot: null })).toEqual([{ ...begonnen, pot: 'GEEN', bedragCent: null }]);
  });

  test('what ends without anybody having said that it began, began as well', () => {
    expect(stap({}, { status: 'AFGEROND', uitkomst: 'BEHAALD' })).toEqual([begonnen, afgerond('BEHAALD')]);
    expect(stap({ status: 'LOPEND' }, { status: 'AFGEROND', uitkomst: 'NIET_BEHAALD' })).toEqual([afgerond('NIET_BEHAALD')]);
    expect(stap({ status: 'LOPEND' }, { status: 'GESTOPT', uitkomst: 'GESTOPT' })).toEqual([afgerond('GESTOPT')]);
  });

  test.each<EigenActiviteit['status']>(['AFGEWEZEN', 'GESTOPT'])('what was agreed and becomes %s never was', (status) => {
    expect(stap({}, { status })).toEqual([]);
  });

  test('what a party refuses after it was said to run is taken back, amount and all', () => {
    expect(stap({ status: 'LOPEND' }, { status: 'GESTOPT', aanvraag: geweigerd })).toEqual([{ ...begonnen, aantal: -1, bedragCent: -80_005 }]);
    expect(stap({}, { status: 'GESTOPT', aanvraag: geweigerd })).toEqual([]);
  });

  test('what is no instrument does not count', () => {
    expect(stap({ instrument: null }, { instrument: null, status: 'LOPEND' })).toEqual([]);
  });

  test('a plan that ends is one who goes out, once', () => {
    const einde = { status: 'BEEINDIGD', uitkomst: { code: 'WERK', toelichting: null, op: '2026-11-01T00:00:00Z' } } as const;
    const eruit = { maat: 'UITSTROOM', uitkomst: 'WERK', instrument: null, pot: null, aantal: 1, bedragCent: null };
    expect(bepaalVerloop(plan([maak({ status: 'LOPEND' })]), plan([maak({ status: 'GESTOPT' })], einde))).toEqual([afgerond('GESTOPT'), eruit]);
    expect(bepaalVerloop(plan([], einde), plan([], einde))).toEqual([]);
  });
});
