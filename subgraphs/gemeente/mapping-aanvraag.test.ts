import { expect, test } from '@jest/globals';
import { toIntrekvraag, toZaakvraag } from './mapping-aanvraag.ts';

const kenmerk = '6f1c2a0e-9b7d-4c53-8e21-0d5a7b3c9f48';
const instrument = '0b1c2a0e-9b7d-5c53-8e21-0d5a7b3c9f48';
const aanvraag = { kenmerk, handeling: 'AANVRAGEN', instrument } as const;

test('a request says in a zaak all that it holds', () => {
  expect(toZaakvraag({ ...aanvraag, omschrijving: 'Leren solliciteren', regio: 'AM26', begindatum: '2026-11-09', bedragEuro: 1480.5 }, '2026-11-01')).toEqual({
    kenmerk,
    omschrijving: 'Leren solliciteren',
    toelichting: `Aangevraagd vanuit het werkplan.\nInstrument (EVA.RMT): ${instrument}\nBedrag in euro: 1480.50\nArbeidsmarktregio: AM26\nWat: Leren solliciteren`,
    startdatum: '2026-11-09',
    kenmerken: [{ kenmerk, bron: 'LOKETGRAAF' }, { kenmerk: instrument, bron: 'EVA.RMT' }],
  });
});

test('what it does not hold is not said, and it begins on the day of asking', () => {
  expect(toZaakvraag({ ...aanvraag, omschrijving: null, bedragEuro: 0 }, '2026-11-01')).toMatchObject({
    omschrijving: 'Instrument uit het werkplan', startdatum: '2026-11-01', toelichting: `Aangevraagd vanuit het werkplan.\nInstrument (EVA.RMT): ${instrument}\nBedrag in euro: 0.00`,
  });
  expect(toIntrekvraag({ ...aanvraag, handeling: 'INTREKKEN' }, '2026-11-12T10:00:00.000Z')).toEqual({ kenmerk, reden: 'Ingetrokken vanuit het werkplan.', moment: '2026-11-12T10:00:00.000Z' });
});

test('texts are as long as the standard takes, and stay texts where they are cut', () => {
  const lang = `${'x'.repeat(79)}\u{1F600}${'y'.repeat(2_000)}`;
  const { omschrijving, toelichting } = toZaakvraag({ ...aanvraag, omschrijving: lang }, '2026-11-01');
  const { reden } = toIntrekvraag({ ...aanvraag, reden: lang }, '2026-11-12T10:00:00.000Z');
  expect([omschrijving.length, toelichting.length, reden.length]).toEqual([80, 1_000, 1_000]);
  expect([omschrijving, toelichting, reden].every((tekst) => tekst.isWellFormed())).toBe(true);
});
