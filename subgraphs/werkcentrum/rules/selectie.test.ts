import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { leesScenarios } from './scenarios/lezen.ts';
import { SELECTIEINSTELLINGEN, weegSelectie } from './selectie.ts';

const scenarios = leesScenarios('selectie.json', {
  verwacht: z.strictObject({ perDefinitie: z.string(), weegtMee: z.array(z.string()), onbekend: z.array(z.string()) }),
});

describe('selectie', () => {
  test.each(scenarios)('$naam', ({ feiten, peildatum, verwacht }) => {
    const { perDefinitie, criteria } = weegSelectie(feiten, peildatum);
    const met = (stand: string): string[] => criteria.filter(({ weegtMee }) => weegtMee === stand).map(({ code }) => code);
    expect({ perDefinitie, weegtMee: met('JA'), onbekend: met('ONBEKEND') }).toEqual(verwacht);
    for (const criterium of criteria) {
      expect(criterium.toelichting).not.toBe('');
      expect(criterium.herkomst === 'ONBEKEND').toBe(criterium.weegtMee === 'ONBEKEND');
    }
  });

  test('een bron die zwijgt wordt bij het criterium genoemd', () => {
    const zwijgt = scenarios.find(({ naam }) => naam === 'Geboortedatum onbekend');
    const leeftijd = zwijgt && weegSelectie(zwijgt.feiten, zwijgt.peildatum).criteria.find(({ code }) => code === 'LEEFTIJD');
    expect(leeftijd).toMatchObject({ bronnen: ['gemeente.brp'], toelichting: expect.stringContaining('geen bruikbaar antwoord') });
  });

  test('een regio stelt haar eigen krimpsectoren en grens in', () => {
    const [eerste] = scenarios;
    const instellingen = { ...SELECTIEINSTELLINGEN, krimpsectoren: ['Zorg'], eenzijdigVanafJaren: 2 };
    const criteria = eerste && weegSelectie(eerste.feiten, eerste.peildatum, instellingen).criteria;
    expect(criteria?.filter(({ weegtMee }) => weegtMee === 'JA').map(({ code }) => code)).toEqual(['KRIMPSECTOR', 'EENZIJDIG_ARBEIDSVERLEDEN']);
  });
});
