import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Menuregel } from './gegevens.ts';
import { alles, kies, listWaarden, type Menukeuze } from './menukeuze.ts';

const regel = (naam: string, status: Menuregel['status'], tegels: readonly string[], aanbieder: string): Menuregel => ({
  status, redenen: [], voorwaarden: [], gaatVoor: [], plafond: null, maximaleDuurMaanden: null,
  instrument: { id: naam, naam, omschrijving: null, tegels: tegels.map((code) => ({ code, omschrijving: `Tegel ${code}` })), aanbieder: { naam: aanbieder, partij: null }, kostenEuro: null },
});
const kaart = [
  regel('Zomerschool', 'BESCHIKBAAR', ['A', 'B'], 'UWV'), regel('Coach', 'ONBEKEND', ['A'], 'Gemeente'),
  regel('Baan', 'BESCHIKBAAR', ['B'], 'UWV'), regel('Advies', 'NIET_BESCHIKBAAR', ['C'], 'SBB'),
];

describe('the menukaart', () => {
  test('begins with what can be used, by name', () => {
    expect(kies(kaart, alles).map(({ instrument }) => instrument.naam)).toEqual(['Baan', 'Zomerschool', 'Coach', 'Advies']);
  });

  test('counts for each value what it would show beside the other filters', () => {
    expect(listWaarden(kaart, 'status', { ...alles, tegel: 'A' })).toEqual([{ waarde: 'BESCHIKBAAR', tekst: 'BESCHIKBAAR', aantal: 1 }, { waarde: 'ONBEKEND', tekst: 'ONBEKEND', aantal: 1 }]);
    expect(listWaarden(kaart, 'tegel', { ...alles, aanbieder: 'UWV' })).toEqual([{ waarde: 'A', tekst: 'Tegel A', aantal: 1 }, { waarde: 'B', tekst: 'Tegel B', aantal: 2 }]);
  });

  test('keeps a value that is chosen, also when it shows nothing', () => {
    expect(listWaarden(kaart, 'tegel', { ...alles, tegel: 'C', aanbieder: 'UWV' }).map(({ waarde, aantal }) => [waarde, aantal])).toEqual([['A', 1], ['B', 2], ['C', 0]]);
  });

  test('shows of each value as many as it counts, whatever else is chosen', () => {
    const of = <T extends string>(...waarden: readonly T[]) => fc.option(fc.constantFrom(...waarden));
    const keuze: fc.Arbitrary<Menukeuze> = fc.record({ status: of('BESCHIKBAAR', 'ONBEKEND', 'NIET_BESCHIKBAAR'), tegel: of('A', 'B', 'C'), aanbieder: of('UWV', 'SBB', 'Gemeente') });
    fc.assert(fc.property(keuze, (gekozen) => {
      for (const { waarde, aantal } of listWaarden(kaart, 'tegel', gekozen)) expect(kies(kaart, { ...gekozen, tegel: waarde })).toHaveLength(aantal);
      for (const { waarde, aantal } of listWaarden(kaart, 'aanbieder', gekozen)) expect(kies(kaart, { ...gekozen, aanbieder: waarde })).toHaveLength(aantal);
    }));
  });
});
