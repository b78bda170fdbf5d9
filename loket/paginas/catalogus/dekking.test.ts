import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alles, klassen, listKeuzes, orden, toFilter, toGrenzen, toKaart, toKlasse, toTotaal, verplaats, wisselVolgorde, type Regiodekking } from './dekking.ts';

const regio = (code: string, naam: string, tegels: readonly (readonly [code: string, naam: string | null, aantal: number, metAanbod: number])[]): Regiodekking =>
  ({ regio: code, naam, aantal: tegels.length, tegels: tegels.map(([tegel, omschrijving, aantal, metAanbod]) => ({ tegel: { code: tegel, omschrijving }, aantal, metAanbod })) });

const dekking = [regio('AM01', 'Groningen', [['EW04', 'Werk fit', 3, 1], ['EW01', null, 1, 0]]), regio('AM02', 'Friesland', []), regio('AM26', 'Midden-Brabant', [['EW04', 'Werk fit', 12, 5]])];
const kaart = toKaart(dekking);

describe('the map', () => {
  test('has a cell for every tile of every region; nothing is a number as well', () => {
    expect(kaart.tegels).toEqual([{ code: 'EW01', naam: 'EW01' }, { code: 'EW04', naam: 'Werk fit' }]);
    expect(kaart.rijen.map(({ naam, cellen }) => [naam, cellen.map(({ aantal, metAanbod }) => [aantal, metAanbod])])).toEqual([
      ['Groningen', [[1, 0], [3, 1]]], ['Friesland', [[0, 0], [0, 0]]], ['Midden-Brabant', [[0, 0], [12, 5]]],
    ]);
    expect([kaart.hoogste, toKaart([]).hoogste]).toEqual([12, 0]);
  });

  test('has tints that rise with the number, from a tint of its own for nothing', () => {
    expect([0, 1, 3, 4, 6, 7, 9, 10, 12].map((aantal) => toKlasse(aantal, 12))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect([toKlasse(1, 1), toKlasse(0, 0)]).toEqual([4, 0]);
  });

  test('has a legend in which each number is in exactly the class that it has', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (hoogste) => {
      for (let aantal = 0; aantal <= hoogste; aantal += 1) {
        const passend = Array.from({ length: klassen + 1 }, (_, klasse) => klasse).filter((klasse) => {
          const grenzen = toGrenzen(klasse, hoogste);
          return grenzen !== null && grenzen.van <= aantal && aantal <= grenzen.tot;
        });
        expect(passend).toEqual([toKlasse(aantal, hoogste)]);
      }
    }), { numRuns: 30 });
  });
});

describe('the table', () => {
  const cellen = kaart.rijen.flatMap((rij) => rij.cellen);

  test('has the same cells, in any order', () => {
    expect(orden(cellen, { kolom: 'aantal', isAflopend: true }).map(({ aantal }) => aantal)).toEqual([12, 3, 1, 0, 0, 0]);
    expect(orden(cellen, { kolom: 'regio', isAflopend: false }).map(({ regionaam, tegel }) => `${regionaam} ${tegel.code}`)).toEqual(['Friesland EW01', 'Friesland EW04', 'Groningen EW01', 'Groningen EW04', 'Midden-Brabant EW01', 'Midden-Brabant EW04']);
    expect(orden(cellen, { kolom: 'tegel', isAflopend: true })[0]?.tegel.code).toBe('EW04');
  });

  test('begins with the most for numbers and with A for names, and turns round at a second click', () => {
    const begin = { kolom: 'regio', isAflopend: false } as const;
    expect(wisselVolgorde(begin, 'regio')).toEqual({ kolom: 'regio', isAflopend: true });
    expect(wisselVolgorde(begin, 'metAanbod')).toEqual({ kolom: 'metAanbod', isAflopend: true });
    expect(wisselVolgorde(begin, 'tegel')).toEqual({ kolom: 'tegel', isAflopend: false });
  });
});

test.each([
  ['ArrowDown', [1, 1]], ['ArrowUp', [0, 1]], ['ArrowLeft', [0, 0]], ['ArrowRight', [0, 2]], ['Home', [0, 0]], ['End', [0, 2]], ['PageDown', [3, 1]], ['Tab', [0, 1]],
])('%s goes to %j', (toets, plek) => {
  expect(verplaats([0, 1], toets, 4, 3)).toEqual(plek);
});

test('a place that is not there any more becomes the nearest that is', () => {
  expect(verplaats([9, 9], '', 4, 3)).toEqual([3, 2]);
});

test('a filter names each code once, by the list that says what it means', () => {
  const waarden = [{ code: { code: 'ED01', omschrijving: null }, aantal: 2 }, { code: { code: 'ED01', omschrijving: 'Jongeren' }, aantal: 3 }, { code: { code: 'ED02', omschrijving: null }, aantal: 1 }];
  expect(listKeuzes({ code: 'DOELGROEP', waarden })).toEqual([{ code: 'ED01', naam: 'Jongeren', aantal: 5 }, { code: 'ED02', naam: 'ED02', aantal: 1 }]);
  expect(listKeuzes(undefined)).toEqual([]);
});

test('how many there are in all is the sum over the types', () => {
  const type = (code: string, aantal: number) => ({ code: { code, omschrijving: null }, aantal });
  expect([toTotaal({ facetten: [{ code: 'TEGEL', waarden: [type('EW01', 9)] }, { code: 'TYPE', waarden: [type('IT01', 3), type('IT02', 2)] }] }), toTotaal({ facetten: [] })]).toEqual([5, 0]);
});

test('filters ask nothing of what is left open', () => {
  expect(toFilter(alles)).toEqual({ typen: null, doelgroepen: null, uitvoeringsvormen: null, tekst: null });
  expect(toFilter({ type: 'IT01', doelgroep: 'ED01', vorm: 'UV01', tekst: ' taal ' })).toEqual({ typen: ['IT01'], doelgroepen: ['ED01'], uitvoeringsvormen: ['UV01'], tekst: 'taal' });
});
