import { describe, expect, test } from '@jest/globals';
import { leesBeroepenlijst } from './beroepenlijst.ts';

const KOK = { uri: 'https://voorbeeld.test/beroep/kok', naam: 'Kok', buren: [], essentieel: ['https://voorbeeld.test/competentie/koken'], belangrijk: [] };

describe('beroepenlijst', () => {
  test('geeft een beroep met zijn versie, en niets voor een code die er niet op staat', () => {
    const lijst = leesBeroepenlijst({ versie: '2026-05', beroepen: [KOK] });
    expect(lijst.versie).toBe('2026-05');
    expect(lijst.vind(KOK.uri)).toEqual(KOK);
    expect(['', 'https://voorbeeld.test/beroep/onbekend', 'constructor'].map(lijst.vind)).toEqual([null, null, null]);
  });

  test.each([
    ['geen lijst', null], ['zonder versie', { beroepen: [KOK] }], ['zonder naam', { versie: '1', beroepen: [{ ...KOK, naam: '' }] }],
    ['een buur die geen tekst is', { versie: '1', beroepen: [{ ...KOK, buren: [1] }] }], ['dubbel', { versie: '1', beroepen: [KOK, KOK] }],
  ])('%s wordt geweigerd', (_, waarde) => {
    expect(() => leesBeroepenlijst(waarde)).toThrow();
  });
});
