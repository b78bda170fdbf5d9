import { expect, test } from '@jest/globals';
import { controleer, leeg, toInput, toWat } from './vraag.ts';

test('a question is sent as it was typed, without what was left open', () => {
  expect(toInput({ ...leeg, soort: 'VACATURES', bedrijfsnaam: ' De Lasser ', kvkNummer: '1234 5678', 'contact.naam': 'P. de Wit', 'contact.telefoon': '0612345678', regios: 'AM26', sector: 'C', beroep: 'lasser', aantal: ' 3 ', leerplaatsen: 'ja' })).toEqual({
    soort: 'VACATURES', bedrijfsnaam: 'De Lasser', kvkNummer: '12345678', contact: { naam: 'P. de Wit', telefoon: '0612345678', email: null }, regios: ['AM26'], sector: 'C', beroep: 'lasser', aantal: 3, toelichting: null, leerplaatsen: true, zonderPersoneel: false,
  });
  expect(toInput(leeg)).toMatchObject({ regios: [], aantal: null, sector: null });
});

test('what cannot be sent at all is said; the rest the graph says', () => {
  expect(controleer({ ...leeg, aantal: 'drie' }).map(({ veld }) => veld)).toEqual(['soort', 'aantal']);
  expect(controleer({ ...leeg, soort: 'ADVIES' })).toEqual([]);
});

test('what is wanted is said in a few words', () => {
  expect([toWat({ soort: 'VACATURES', aantal: 3, beroep: 'lasser' }), toWat({ soort: 'PERSONEELSOVERSCHOT', aantal: 8, beroep: null }), toWat({ soort: 'ADVIES', aantal: null, beroep: null })]).toEqual(['3 × lasser', '8 × beroep niet genoemd', 'Advies']);
});
