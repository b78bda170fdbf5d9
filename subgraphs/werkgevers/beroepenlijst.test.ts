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

  test('vindt beroepen bij hun woorden: wat ermee begint vooraan, verder op naam', () => {
    const namen = ['Zelfstandig kok', 'Kok', 'Crècheleidster', 'Kokosplukker', 'Chef-kok', 'Bakker'];
    const { zoek } = leesBeroepenlijst({ versie: '1', beroepen: namen.map((naam) => ({ ...KOK, uri: `https://voorbeeld.test/beroep/${naam}`, naam })) });
    const vind = (tekst: string): string[] => zoek(tekst).map(({ naam }) => naam);
    expect(vind(' KOK ')).toEqual(['Kok', 'Kokosplukker', 'Chef-kok', 'Zelfstandig kok']);
    expect(vind('kok zelf')).toEqual(['Zelfstandig kok']);
    expect(vind('creche')).toEqual(['Crècheleidster']);
    expect(vind('piloot')).toEqual([]);
  });

  test.each([
    ['geen lijst', null], ['zonder versie', { beroepen: [KOK] }], ['zonder naam', { versie: '1', beroepen: [{ ...KOK, naam: '' }] }],
    ['een buur die geen tekst is', { versie: '1', beroepen: [{ ...KOK, buren: [1] }] }], ['dubbel', { versie: '1', beroepen: [KOK, KOK] }],
  ])('%s wordt geweigerd', (_, waarde) => {
    expect(() => leesBeroepenlijst(waarde)).toThrow();
  });
});
