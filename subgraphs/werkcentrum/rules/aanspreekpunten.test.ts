import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { bepaalAanspreekpunten, type Aanspreekpunt } from './aanspreekpunten.ts';
import { PAKKETTEN } from './pakketten.ts';
import { leesScenarios } from './scenarios/lezen.ts';
import type { OntbrekendFeit } from './uitkomst.ts';

const scenarios = leesScenarios('aanspreekpunten.json', {
  verwacht: z.strictObject({ uitkomst: z.string(), rijen: z.array(z.string()), ontbrekend: z.array(z.string()) }),
});

const rijInWoorden = (rij: Aanspreekpunt): string => [
  `${rij.persona}: ${rij.aanspreekpunten.join(', ')}`,
  `intake ${rij.intakeDoor.join(', ')}`,
  [...(rij.metReguliereDienstverleningUwv ? ['regulier UWV'] : []), ...rij.pakketten.map((pakket) => pakket.code)].join(', '),
  ...(rij.isAfgeleid ? ['afgeleid'] : []),
].join('; ');

const inWoorden = ({ feit, bron, status }: OntbrekendFeit): string => (bron === null ? `${feit}: vraag voor de intake` : `${feit} van ${bron}: ${status}`);

describe('aanspreekpunten', () => {
  test.each(scenarios)('$naam', ({ feiten, peildatum, verwacht }) => {
    const { uitkomst, rijen, ontbrekend } = bepaalAanspreekpunten(feiten, peildatum);
    expect({ uitkomst, rijen: rijen.map(rijInWoorden), ontbrekend: ontbrekend.map(inWoorden) }).toEqual(verwacht);
  });

  test('elk pakket noemt per onderdeel de partij die het levert', () => {
    const partijen = Object.values(PAKKETTEN).map(({ code, onderdelen }) => [code, [...new Set(onderdelen.map((onderdeel) => onderdeel.partij))]]);
    expect(partijen).toEqual([['I', ['SOCIALE_PARTNERS']], ['II', ['WERKCENTRUM']], ['III', ['SOCIALE_PARTNERS', 'UWV', 'GEMEENTE']]]);
  });
});
