import { describe, expect, test } from '@jest/globals';
import type { Zoekcriteria } from '../generated.ts';
import { vacature } from '../rules/profielen.fixture.ts';
import { checkCriteria, criteriaVan, toCriteria } from './criteria.ts';

const goed: Zoekcriteria = { postcodegebied: '5038', afstandKm: 20 };
const fouten = (anders: Partial<Zoekcriteria>, heeftPlaats = true): string[] => checkCriteria({ ...goed, ...anders }, () => heeftPlaats).map(({ veld, code }) => `${veld} ${code}`);

describe('what is searched for', () => {
  test.each<[string, Partial<Zoekcriteria>, string[]]>([
    ['nothing is wrong', {}, []],
    ['codes that no list has go along', { beroepen: ['https://elders.example/beroep/1'], rijbewijzen: ['B+', 'C1E'], sectoren: ['86', '86101'] }, []],
    ['a whole postcode could tell who it is', { postcodegebied: '5038AB' }, ['criteria.postcodegebied GEEN_POSTCODE']],
    ['too far', { afstandKm: 1000 }, ['criteria.afstandKm BUITEN_BEREIK']],
    ['hours that contradict each other', { urenMinimaal: 32, urenMaximaal: 24 }, ['criteria.urenMinimaal TEGENSTRIJDIG']],
    ['hours that do not exist', { urenMinimaal: 0, urenMaximaal: 100 }, ['criteria.urenMinimaal BUITEN_BEREIK', 'criteria.urenMaximaal BUITEN_BEREIK']],
    ['a day that does not exist', { vanaf: '2026-02-30' }, ['criteria.vanaf GEEN_DATUM']],
    ['a language by its name', { talen: [{ taal: 'Nederlands' }] }, ['criteria.talen ONGELDIGE_WAARDE']],
    ['a level of language that nobody asks', { talen: [{ taal: 'nld', mondeling: 1 }] }, ['criteria.talen ONGELDIGE_WAARDE']],
    ['a text for an occupation', { beroepen: ['kok in een restaurant'] }, ['criteria.beroepen ONGELDIGE_WAARDE']],
    ['everything at once', { postcodegebied: 'x', niveau: 7, sectoren: ['zorg'], beroepen: Array.from({ length: 11 }, (_, i) => `b:${i}`) },
      ['criteria.postcodegebied GEEN_POSTCODE', 'criteria.niveau BUITEN_BEREIK', 'criteria.beroepen ONGELDIGE_WAARDE', 'criteria.sectoren ONGELDIGE_WAARDE']],
  ])('%s', (_wat, anders, verwacht) => {
    expect(fouten(anders)).toEqual(verwacht);
  });

  test('a postcode of which nobody knows where it is', () => {
    expect(fouten({}, false)).toEqual(['criteria.postcodegebied ONBEKENDE_POSTCODE']);
  });

  test('equal questions are equal, whatever their order and doubles', () => {
    expect(toCriteria({ ...goed, beroepen: ['b', 'a', 'b'], contracten: ['BEPAALD', 'ONBEPAALD'], eisen: ['UREN', 'AFSTAND'] }))
      .toEqual(toCriteria({ ...goed, beroepen: ['a', 'b'], contracten: ['ONBEPAALD', 'BEPAALD', 'BEPAALD'], eisen: ['AFSTAND', 'UREN'] }));
  });

  test('distance and occupation must be met unless something else is said', () => {
    expect(toCriteria(goed).hard).toEqual(['AFSTAND', 'BEROEP']);
    expect(toCriteria({ ...goed, eisen: [] }).hard).toEqual([]);
  });
});

describe('a vacancy as a search for candidates', () => {
  test('asks what it asks, around where it is', () => {
    expect(criteriaVan(vacature({ postcodegebied: '5038', beroepen: ['a'], rijbewijzen: ['B'], niveau: 4 }))).toMatchObject({ postcodegebied: '5038', beroepen: ['a'], rijbewijzen: ['B'], niveau: 4, hard: ['AFSTAND', 'BEROEP'] });
  });

  test('is none when nobody knows where it is', () => {
    expect(criteriaVan(vacature())).toBeNull();
  });
});
