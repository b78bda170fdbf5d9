import { describe, expect, test } from '@jest/globals';
import { createWillekeur } from '../population/willekeur.ts';
import { maakBaan, maakZoeker } from './aard.ts';
import { createGebieden } from './gebieden.ts';
import { createGeneratie } from './generatie.ts';
import { postcodes } from './postcodes.fixture.ts';
import { maakLabels, passing, trekUitkomst, type Labelopties } from './waarheid.ts';

const gebieden = createGebieden(postcodes);
const opties: Labelopties = { zaad: 7, postcodes, soort: 'werkzoekenden', vragen: 40, perVraag: 30, profielen: 600, vacatures: 600 };

describe('labels', () => {
  test.each(['werkzoekenden', 'vacatures'] as const)('for %s are graded 0..3, each answer once, the same for the same seed', (soort) => {
    const labels = maakLabels({ ...opties, soort });
    expect(labels).toHaveLength(40);
    expect(labels.every(({ oordelen }) => oordelen.length === 30 && new Set(oordelen.map(({ nummer }) => nummer)).size === 30)).toBe(true);
    expect(new Set(labels.flatMap(({ oordelen }) => oordelen.map(({ relevantie }) => relevantie)))).toEqual(new Set([0, 1, 2, 3]));
    expect(maakLabels({ ...opties, soort })).toEqual(labels);
    expect(maakLabels({ ...opties, soort, zaad: 8 })).not.toEqual(labels);
  });

  test('never ask for more than there is', () => {
    const [label] = maakLabels({ ...opties, vragen: 1, perVraag: 30, profielen: 12, vacatures: 5 });
    expect(label?.oordelen.map(({ nummer }) => nummer).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, nummer) => nummer));
  });

  test('are of the profiles with the same number: those who lasted live nearer than the others', () => {
    const { werkzoekende, vacature } = createGeneratie({ ...opties, peildatum: '2026-11-01' });
    const gemiddeld = (relevant: boolean): number => {
      const afstanden = maakLabels(opties).flatMap(({ vraag, oordelen }) => oordelen.filter(({ relevantie }) => (relevantie >= 2) === relevant)
        .flatMap(({ nummer }) => gebieden.afstandKm(vacature(vraag).adres.postcode.slice(0, 4), werkzoekende(nummer).mobiliteit.bemiddelingspostcode.slice(0, 4)) ?? []));
      return afstanden.reduce((som, km) => som + km, 0) / afstanden.length;
    };
    expect(gemiddeld(true)).toBeLessThan(gemiddeld(false) / 2);
  });
});

describe('fit', () => {
  const baan = maakBaan(7, 0, gebieden.codes);
  const geschikt = {
    ...maakZoeker(7, 0, gebieden.codes), beroep: baan.beroep, wens: baan.beroep, sterkte: new Map([...baan.gewichten.keys()].map((woord) => [woord, 1])),
    reisKm: 40, niveau: baan.niveau, uren: baan.urenMaximaal, onregelmatig: true, rijbewijzen: ['B', 'CE', 'T'], nederlands: 4,
  };

  test('is high where all is right, and nothing where the distance is not known', () => {
    expect(passing(geschikt, baan, 5)).toBeGreaterThan(0.7);
    expect(passing(geschikt, baan, null)).toBe(0);
  });

  test.each([
    ['real skill', { sterkte: new Map<string, number>() }],
    ['preference', { wens: maakZoeker(7, 3, gebieden.codes).wens, beroep: maakZoeker(7, 3, gebieden.codes).beroep, wisselzin: 0 }],
    ['willingness to travel', { reisKm: 1 }],
    ['hours', { uren: 0 }],
    ['level', { niveau: baan.niveau - 2 }],
  ])('falls with %s', (_, anders) => {
    expect(passing({ ...geschikt, ...anders }, baan, 5)).toBeLessThan(passing(geschikt, baan, 5) * 0.8);
  });

  test('decides the outcome, but not alone', () => {
    const uitkomsten = (fit: number) => Array.from({ length: 300 }, (_, zaad) => trekUitkomst(fit, createWillekeur(zaad)));
    const gemiddeld = (fit: number): number => uitkomsten(fit).reduce<number>((som, een) => som + een, 0) / 300;
    expect([0.05, 0.3, 0.45, 0.7].map(gemiddeld)).toEqual([0.05, 0.3, 0.45, 0.7].map(gemiddeld).toSorted((a, b) => a - b));
    expect(gemiddeld(0.7) - gemiddeld(0.05)).toBeGreaterThan(2.5);
    expect(new Set(uitkomsten(0.4)).size).toBeGreaterThan(1);
  });
});
