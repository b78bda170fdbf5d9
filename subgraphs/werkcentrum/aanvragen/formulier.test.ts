import { expect, test } from '@jest/globals';
import { maakInzet } from './aanvraag.fixture.ts';
import { toFormulier } from './formulier.ts';

const plan = { arrangeur: { naam: 'Ans de Wit', organisatie: 'Werkcentrum Midden-Brabant', loket: 'AM26-WERKCENTRUM' }, doel: 'Werk in de techniek' };
const activiteit = maakInzet({ partij: 'OOFONDS', uitvoerder: 'Opleidingsfonds Proef', bedragEuro: 1_250.5, toelichting: 'Lassen niveau 2.' });

test('a fund gets its own number of the person, and what the graph may not pass on stays open', () => {
  const { aan, velden, tekst } = toFormulier({ plan, activiteit, loket: 'Werkcentrum Midden-Brabant', instrument: 'Vakopleiding', fonds: { naam: 'Opleidingsfonds Proef (MTL)', nummer: 'M-7' } });
  expect(aan).toBe('Opleidingsfonds Proef (MTL)');
  expect(velden).toEqual([
    { naam: 'Ons kenmerk', waarde: activiteit.id }, { naam: 'Naam van de deelnemer', waarde: null }, { naam: 'Fonds', waarde: 'Opleidingsfonds Proef (MTL)' }, { naam: 'Deelnemernummer bij het fonds', waarde: 'M-7' },
    { naam: 'Werkgever en sector', waarde: null }, { naam: 'Erkend leerbedrijf, wanneer het fonds daarom vraagt', waarde: null }, { naam: 'Gevraagd', waarde: 'Vakopleiding' },
    { naam: 'Eerste dag', waarde: '10-11-2026' }, { naam: 'Bedrag', waarde: '€ 1250,50' }, { naam: 'Doel van het werkplan', waarde: 'Werk in de techniek' }, { naam: 'Toelichting', waarde: 'Lassen niveau 2.' },
    { naam: 'Aangevraagd door', waarde: 'Ans de Wit, Werkcentrum Midden-Brabant' }, { naam: 'Antwoord naar', waarde: 'Werkcentrum Midden-Brabant' },
  ]);
  expect(tekst.split('\n')).toEqual(expect.arrayContaining(['Aanvraag aan Opleidingsfonds Proef (MTL)', 'Deelnemernummer bij het fonds: M-7', 'Naam van de deelnemer: ....................']));
});

test('another party gets no number of the person at all, and the words of the plan where the menukaart has none', () => {
  const { aan, velden } = toFormulier({ plan, activiteit: maakInzet({ partij: 'GEMEENTE', uitvoerder: null }), loket: null, instrument: null, fonds: null });
  expect(aan).toBe('de gemeente');
  expect(velden.filter(({ naam }) => naam.includes('nummer')).map(({ waarde }) => waarde)).toEqual([null]);
  expect(velden.find(({ naam }) => naam === 'Gevraagd')?.waarde).toBe('Leren solliciteren');
});
