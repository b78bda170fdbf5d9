import { describe, expect, test } from '@jest/globals';
import { listTegenspraken, toBronuitspraak, toUitkeringen } from './bronfeiten.ts';
import type { Situatie } from './gegevens.ts';

const ww = { partij: 'UWV', wet: { code: 'WW', omschrijving: 'Werkloosheidswet' }, isLopend: true, isAangevraagd: false } as const;
const situatie = (anders: Partial<Situatie> = {}): Situatie => ({
  naam: { herkomst: 'BRON', waarde: 'L. Lemmens' }, leeftijd: { herkomst: 'BRON', waarde: 40 }, gemeente: { herkomst: 'ONBEKEND', waarde: null }, inschrijving: { herkomst: 'BRON', isIngeschreven: 'JA' },
  uitkeringsverhoudingen: { herkomst: 'BRON', waarde: [ww] }, startkwalificatie: { herkomst: 'BRON', waarde: 'NEE' }, opgaven: [],
  tegenspraken: [{ feit: 'opgaven.werkzaam', uitspraken: [{ herkomst: 'BRON', bron: 'uwv.uitkering', waarde: 'lopende uitkering wegens werkloosheid' }, { herkomst: 'OPGAVE', bron: 'intake', waarde: 'werkt in loondienst' }] }],
  bronnen: [{ code: 'uwv.uitkering', naam: 'Uitkeringen van UWV', partij: 'UWV', status: 'ACTUEEL', peildatum: null, reden: null }], ...anders,
});

describe('what sources say', () => {
  test('stands beside the answer that they contradict, with who said it and not what the person said', () => {
    expect(listTegenspraken(situatie(), 'werkzaam')).toEqual(['Uitkeringen van UWV: lopende uitkering wegens werkloosheid']);
    expect(toBronuitspraak(situatie(), 'werkzaam')).toBe('Uitkeringen van UWV: lopende uitkering wegens werkloosheid');
    expect(listTegenspraken(situatie(), 'uitkeringen')).toEqual([]);
  });

  test('is about the questions that they know of, also when nobody contradicts, and nothing where no source knows', () => {
    expect(['uitkeringen', 'opleidingsniveau', 'eigenBehoefte'].map((code) => toBronuitspraak(situatie(), code))).toEqual(['Werkloosheidswet (UWV)', 'geen startkwalificatie (DUO)', null]);
  });

  test('names a source by its code where its name is not there', () => {
    expect(listTegenspraken(situatie({ bronnen: [] }), 'werkzaam')).toEqual(['uwv.uitkering: lopende uitkering wegens werkloosheid']);
  });
});

test('a source that is silent may know of more benefits: that is never none', () => {
  expect(toUitkeringen({ herkomst: 'ONBEKEND', waarde: null })).toBe('Niet bekend');
  expect(toUitkeringen({ herkomst: 'ONBEKEND', waarde: [ww] })).toBe('Werkloosheidswet (UWV); er kan meer zijn');
  expect(toUitkeringen({ herkomst: 'BRON', waarde: [] })).toBe('Geen');
  expect(toUitkeringen({ herkomst: 'BRON', waarde: [{ ...ww, isLopend: false, isAangevraagd: true }] })).toBe('Werkloosheidswet (UWV, aangevraagd)');
});
