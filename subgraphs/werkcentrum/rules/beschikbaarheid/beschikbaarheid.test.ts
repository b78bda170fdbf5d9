import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Plafond } from '../plafonds.ts';
import { REGELINGEN } from '../regelingen.ts';
import { leesScenarios } from '../scenarios/lezen.ts';
import { beoordeelInstrument, beoordeelMenukaart } from './beschikbaarheid.ts';
import type { TeBeoordelenInstrument } from './typen.ts';

const GEWOON: TeBeoordelenInstrument = {
  id: 'instrument', code: null, type: 'IT01', tegels: ['EW04'], doelgroepen: [], uitvoeringsvormen: ['UV07'], regeling: null,
  alleenBanenafspraak: false, alleenWajong: false, erkendLeerbedrijf: null, kostenEuro: null, duurMaanden: null,
  publicatie: { begindatum: null, einddatum: null }, gerichtOpWerkhervatting: true, isVoorliggend: false, vrijePlaatsen: null,
};

const dag = z.iso.date().nullable().default(null);
const instrument = z.strictObject({
  code: z.string().nullable().default(null), type: z.string().default('IT01'), regeling: z.string().nullable().default(null),
  tegels: z.array(z.string()).default(['EW04']), doelgroepen: z.array(z.string()).default([]), uitvoeringsvormen: z.array(z.string()).default(['UV07']),
  alleenBanenafspraak: z.boolean().default(false), alleenWajong: z.boolean().default(false), erkendLeerbedrijf: z.boolean().nullable().default(null),
  kostenEuro: z.number().nullable().default(null), duurMaanden: z.number().nullable().default(null),
  publicatie: z.strictObject({ begindatum: dag, einddatum: dag }).default(GEWOON.publicatie),
  gerichtOpWerkhervatting: z.boolean().nullable().default(true), isVoorliggend: z.boolean().default(false), vrijePlaatsen: z.number().nullable().default(null),
}).transform((gelezen): TeBeoordelenInstrument => ({ ...GEWOON, ...gelezen }));

const context = z.strictObject({
  opMenukaart: z.boolean().nullable().default(true),
  zonderRegelingen: z.array(z.string()).default([]),
  voorliggend: z.array(z.strictObject({
    id: z.string(), tegels: z.array(z.string()), uitvoeringsvormen: z.array(z.string()), bruikbaar: z.enum(['JA', 'ONBEKEND']),
  })).default([]),
}).prefault({}).transform(({ zonderRegelingen, ...rest }) => ({
  ...rest, regelingen: REGELINGEN.filter(({ code }) => !zonderRegelingen.includes(code)),
}));

const verwacht = z.strictObject({
  status: z.string(), redenen: z.array(z.string()), voorwaarden: z.array(z.string()).optional(), gaatVoor: z.array(z.string()).optional(),
  plafond: z.string().nullable().optional(), maximaleDuurMaanden: z.number().nullable().optional(),
  regeling: z.string().nullable().optional(), pot: z.string().nullable().optional(),
});

const plafondInWoorden = (plafond: Plafond | null): string | null =>
  plafond && [plafond.bedragEuro, plafond.btw, ...(plafond.per === null ? [] : [plafond.per])].join(' ');

describe.each(['aanbod', 'regelingen', 'doelgroepen', 'plafonds', 'duur', 'arrangement'])('beschikbaarheid: %s', (bestand) => {
  test.each(leesScenarios(`${bestand}.json`, { instrument, context, verwacht }))('$naam', (scenario) => {
    const uitkomst = beoordeelInstrument(scenario.instrument, scenario.feiten, scenario.context, scenario.peildatum);
    expect({
      ...uitkomst,
      redenen: uitkomst.redenen.map(({ code }) => code), voorwaarden: uitkomst.voorwaarden.map(({ code }) => code),
      plafond: plafondInWoorden(uitkomst.plafond), regeling: uitkomst.regeling?.code ?? null,
    }).toMatchObject(scenario.verwacht);
  });
});

describe('de menukaart van een persoon', () => {
  const [werkloos] = leesScenarios('aanbod.json', { instrument, context, verwacht });
  const voorliggend: TeBeoordelenInstrument = { ...GEWOON, id: 'regulier', isVoorliggend: true };
  const aanvullend: TeBeoordelenInstrument = { ...GEWOON, id: 'aanvullend', regeling: 'VERVOLG_MENUKAART' };
  const opKaart = { regelingen: REGELINGEN, opMenukaart: true };

  const gaatVoor = (instrumenten: TeBeoordelenInstrument[]): string[] | undefined =>
    werkloos && beoordeelMenukaart(instrumenten, werkloos.feiten, opKaart, '2026-11-01').find(({ instrument: id }) => id === 'aanvullend')?.gaatVoor;

  test('wat voorliggend en bruikbaar is gaat voor, waar het ook in de lijst staat', () => {
    expect(gaatVoor([aanvullend, voorliggend])).toEqual(['regulier']);
    expect(gaatVoor([voorliggend, aanvullend])).toEqual(['regulier']);
  });

  test('wat deze persoon niet kan gebruiken gaat niet voor', () => {
    expect(gaatVoor([aanvullend, { ...voorliggend, doelgroepen: ['DD05'] }])).toEqual([]);
  });

  test('wat vol is gaat niet voor maar wordt nagegaan', () => {
    const vol = { ...voorliggend, vrijePlaatsen: 0 };
    expect(gaatVoor([aanvullend, vol])).toEqual([]);
    const oordeel = werkloos && beoordeelMenukaart([aanvullend, vol], werkloos.feiten, opKaart, '2026-11-01')[0];
    expect(oordeel?.voorwaarden.map(({ code }) => code)).toContain('VOORLIGGEND_NAGAAN');
    expect(gaatVoor([aanvullend, { ...voorliggend, vrijePlaatsen: 1 }])).toEqual(['regulier']);
  });

  test('dezelfde volgorde en evenveel als gevraagd', () => {
    const volgorde = werkloos && beoordeelMenukaart([aanvullend, voorliggend], werkloos.feiten, opKaart, '2026-11-01').map((een) => een.instrument);
    expect(volgorde).toEqual(['aanvullend', 'regulier']);
  });
});
