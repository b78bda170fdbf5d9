import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { leesScenarios } from './scenarios/lezen.ts';
import type { OntbrekendFeit } from './uitkomst.ts';
import { bepaalVerantwoordelijke } from './verantwoordelijkheid.ts';

const partij = z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM']);
const scenarios = leesScenarios('verantwoordelijkheid.json', {
  voorrang: z.strictObject({ volgorde: z.array(partij), grondslag: z.strictObject({ vindplaats: z.string(), omschrijving: z.string() }) }).optional(),
  verwacht: z.strictObject({ uitkomst: z.string(), rijen: z.array(z.string()), ontbrekend: z.array(z.string()) }),
});

const inWoorden = ({ feit, bron, status }: OntbrekendFeit): string => (bron === null ? `${feit}: vraag voor de intake` : `${feit} van ${bron}: ${status}`);

describe('eerstverantwoordelijke', () => {
  test.each(scenarios)('$naam', ({ feiten, peildatum, voorrang, verwacht }) => {
    const { uitkomst, rijen, ontbrekend } = bepaalVerantwoordelijke(feiten, peildatum, voorrang ?? null);
    expect({
      uitkomst, rijen: rijen.map((rij) => `${rij.situatie}: ${rij.partij}`), ontbrekend: ontbrekend.map(inWoorden),
    }).toEqual(verwacht);
    for (const rij of rijen) {
      expect(rij.grondslag.vindplaats).toMatch(/Brief|art\./);
      expect(rij.feiten.length).toBeGreaterThan(0);
    }
  });

  test('alleen sociale partners kennen een partij die op verzoek bijspringt', () => {
    const opVerzoek = scenarios.flatMap(({ feiten, peildatum }) => bepaalVerantwoordelijke(feiten, peildatum).rijen)
      .map((rij) => `${rij.partij} ${rij.opVerzoek}`);
    expect([...new Set(opVerzoek)].sort()).toEqual(['GEMEENTE null', 'SOCIALE_PARTNERS UWV', 'UWV null']);
  });

  test('de voorrang staat er alleen bij wanneer zij is toegepast', () => {
    const metVoorrang = scenarios.filter(({ voorrang }) => voorrang !== undefined)
      .map(({ naam, feiten, peildatum, voorrang }) => [naam, bepaalVerantwoordelijke(feiten, peildatum, voorrang ?? null).voorrang?.vindplaats ?? null]);
    expect(metVoorrang).toEqual([
      ['Ingestelde voorrang: UWV voor gemeente', 'Afspraak van de regio'],
      ['Ingestelde voorrang zwijgt over sociale partners', null],
      ['Ingestelde voorrang maakt een onbekende bijstand onbelangrijk', null],
    ]);
  });
});
