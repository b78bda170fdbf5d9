import { expect, test } from '@jest/globals';
import type { Zoekbron } from './gegevens.ts';
import { isHerstelbaar, toBronmelding, toBrontekst } from './zoekbronnen.ts';

const bron = (anders: Partial<Zoekbron> = {}): Zoekbron => ({ code: 'vum', naam: 'VUM', status: 'ACTUEEL', reden: null, peildatum: '2026-11-01T09:00:00Z', aantal: 12, isAfgekapt: false, ...anders });

test('a source that gave all says nothing more than how many', () => {
  expect([toBronmelding(bron()), toBronmelding(bron({ status: 'NIETS_GEVONDEN', aantal: 0 }))]).toEqual([null, null]);
  expect([toBrontekst(bron()), toBrontekst(bron({ aantal: null })), toBrontekst(bron({ status: 'NIETS_GEVONDEN', aantal: 0 }))]).toEqual(['VUM: 12', 'VUM: minder dan 5', 'VUM: niets gevonden']);
});

test('a source that gave nothing never looks as if it had nothing', () => {
  const stil = [bron({ status: 'TIJD_OP', aantal: 0 }), bron({ status: 'NIET_BESCHIKBAAR', aantal: 0, reden: { code: 'STORING', omschrijving: 'Er is een storing.' } }), bron({ status: 'NIET_BEVOEGD', aantal: 0 })];
  expect(stil.map(toBronmelding)).toEqual(['VUM antwoordde niet op tijd. Wat daar is, staat hier niet bij.', 'VUM is nu niet bereikbaar. Wat daar is, staat hier niet bij. Er is een storing.', 'VUM mag u met uw rol niet raadplegen.']);
  expect(stil.map(toBrontekst)).toEqual(Array.from({ length: 3 }, () => 'VUM: geen antwoord'));
  expect(stil.map(isHerstelbaar)).toEqual([true, true, false]);
});

test('a source that was cut off says that it has more', () => {
  expect(toBronmelding(bron({ aantal: 100, isAfgekapt: true }))).toBe('VUM gaf er 100 en heeft er meer. Zoek preciezer om de rest te zien.');
});
