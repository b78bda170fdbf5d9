import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWillekeur } from '../../../simulators/population/willekeur.ts';
import { voldoetAan } from '../../../simulators/vum/selectie.ts';
import type { Vumsoort } from './contract.ts';
import { compileVraag } from './mongo.ts';
import { afstandKm, maakVacaturematch, maakVacaturevraag, maakWerkzoekendematch, maakWerkzoekendevraag, type Kies } from './profielen.fixture.ts';
import { compileSelectie, ligtInGebied } from './selectie.ts';
import { voldoetNaief } from './selectie.fixture.ts';

const kiezer = fc.integer().map((zaad): Kies => createWillekeur(zaad).kies);
const selectiegebied = { postcode: '1011AB', afstand: 20 };

function voldoet(soort: Vumsoort, vraag: object, profiel: unknown): boolean {
  const gelezen = compileSelectie(soort, { selectiegebied, ...vraag });
  if ('fout' in gelezen) throw new Error(gelezen.fout.details ?? gelezen.fout.code);
  return gelezen.selectie.voldoetAanCriteria(profiel);
}
const foutVan = (soort: Vumsoort, vraag: unknown): unknown => {
  const gelezen = compileSelectie(soort, vraag);
  return 'fout' in gelezen ? gelezen.fout : null;
};

describe('every question that the contract allows selects as written out by hand, and as the stand-in does', () => {
  const ligt = (vraag: { selectiegebied: { postcode: string; afstand: number } }, postcode: string): boolean => {
    const gelezen = compileSelectie('vacature', vraag);
    return 'selectie' in gelezen && ligtInGebied(gelezen.selectie, postcode, afstandKm);
  };
  const toets = <P>(soort: Vumsoort, maakVraag: (kies: Kies) => unknown, maakProfiel: (kies: Kies) => P, postcodeVan: (profiel: P) => string): [number, number] => {
    const geteld: [number, number] = [0, 0];
    fc.assert(fc.property(kiezer.map(maakVraag), kiezer.map(maakProfiel), (vraag, profiel) => {
      const gelezen = compileSelectie(soort, vraag);
      if ('fout' in gelezen) throw new Error(JSON.stringify(gelezen.fout));
      const uitkomst = gelezen.selectie.voldoetAanCriteria(profiel);
      geteld[uitkomst ? 1 : 0] += 1;
      expect(uitkomst).toBe(voldoetNaief(vraag, profiel));
      expect(uitkomst && ligtInGebied(gelezen.selectie, postcodeVan(profiel), afstandKm)).toBe(voldoetAan(vraag, profiel, afstandKm));
    }), { numRuns: 1_500, seed: 20_260_101 });
    return geteld;
  };

  test('vacancies', () => {
    const [niet, wel] = toets('vacature', maakVacaturevraag, maakVacaturematch, ({ adres }) => adres.postcode);
    expect(Math.min(niet, wel)).toBeGreaterThan(250);
  });
  test('people', () => {
    const [niet, wel] = toets('werkzoekende', maakWerkzoekendevraag, maakWerkzoekendematch, ({ mobiliteit }) => mobiliteit.bemiddelingspostcode);
    expect(Math.min(niet, wel)).toBeGreaterThan(250);
  });
  test('area: up to the distance, and nothing of which the distance is not known', () => {
    const vraag = (afstand: number) => ({ selectiegebied: { postcode: '1011AB', afstand } });
    expect([ligt(vraag(0), '1011ZZ'), ligt(vraag(0), '1012AB'), ligt(vraag(1), '1012AB'), ligt(vraag(109), '5611AA'), ligt(vraag(110), '5611AA'), ligt(vraag(999), '9999AA')])
      .toEqual([true, false, true, false, true, false]);
  });
});

describe('what the contract does not describe has no effect', () => {
  const leeg = { adres: { postcode: '1011AB' } };
  test.each([
    ['a field that is not there', { salaris: { $gte: 3_000 } }],
    ['an operator that the field does not have', { 'werktijden.aantalWerkurenPerWeekMaximaal': { $lte: 10 } }],
    ['a field of the other kind', { contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: 'O' } }] } } }],
    ['a level from, without below', { codeWerkEnDenkniveauMinimaal: { $gte: '3' } }],
    ['a choice at the top', { $or: [{ 'beroep.codeBeroepsnaam': { $eq: 'x' } }] }],
    ['an element of which nothing is asked', { rijbewijs: { $all: [{ $elemMatch: { nummer: { $eq: 1 } } }] } }],
    ['an expression without operators', { 'beroep.codeBeroepsnaam': {} }],
  ])('%s', (_, vraag) => {
    expect(voldoet('vacature', vraag, leeg)).toBe(true);
  });

  test('a choice of which one asks nothing described is no choice; an empty one neither', () => {
    const vraag = (...delen: object[]) => ({ bemiddelingsberoep: { $elemMatch: { $or: delen } } });
    expect([[{ 'beroep.codeBeroepsnaam': { $eq: 'x' } }], [{ 'beroep.codeBeroepsnaam': { $eq: 'x' } }, { 'beroep.klasse': { $eq: 'y' } }], []].map((delen) => voldoet('werkzoekende', vraag(...delen), {})))
      .toEqual([false, true, true]);
  });
});

describe('a question that is wrong', () => {
  test.each([
    ['without area', {}, 'selectiegebied'],
    ['no object', 'alles', 'vraagObject'],
    ['a distance that cannot be', { selectiegebied: { postcode: '1011AB', afstand: 1_000 } }, 'selectiegebied.afstand'],
    ['a postcode that cannot be', { selectiegebied: { postcode: '1011', afstand: 1 } }, 'selectiegebied.postcode'],
    ['hours that cannot be', { selectiegebied, 'werktijden.aantalWerkurenPerWeekMinimaal': { $lte: 0 } }, 'werktijden.aantalWerkurenPerWeekMinimaal.$lte'],
    ['a value without an operator', { selectiegebied, 'beroep.codeBeroepsnaam': 'geheim' }, 'beroep.codeBeroepsnaam'],
    ['a language without code', { selectiegebied, taalbeheersing: { $all: [{ $elemMatch: {} }] } }, 'taalbeheersing.$all.0.$elemMatch.codeTaal'],
    ['nothing to hold all of', { selectiegebied, rijbewijs: { $all: [] } }, 'rijbewijs.$all'],
    ['levels that exclude each other', { selectiegebied, codeWerkEnDenkniveauMinimaal: { $lt: '7', $eq: '7' } }, 'codeWerkEnDenkniveauMinimaal'],
    ['a level below another than 7', { selectiegebied, codeWerkEnDenkniveauMinimaal: { $lt: '5' } }, 'codeWerkEnDenkniveauMinimaal'],
  ])('%s: says where, not what', (_, vraag, details) => {
    expect(foutVan('vacature', vraag)).toEqual({ code: 'VRAAG', message: 'De selectievraag houdt zich niet aan het contract.', details });
  });

  test('an operator that VUM does not have, wherever it stands; unless it may have no effect', () => {
    const vraag = { selectiegebied, onbekend: [{ diep: { $where: 'sleep(1)' } }] };
    expect(foutVan('vacature', vraag)).toEqual({ code: 'OPERATOR', message: 'De selectievraag bevat een operator die deze bron niet kent.' });
    expect(compileSelectie('vacature', vraag, false)).toHaveProperty('selectie');
  });

  test('too deep, too large', () => {
    const diep = Array.from({ length: 13 }).reduce<unknown>((binnen) => ({ a: binnen }), 1);
    expect(foutVan('vacature', { selectiegebied, diep })).toMatchObject({ code: 'TE_GROOT' });
    expect(foutVan('werkzoekende', { selectiegebied, lang: Array.from({ length: 5_000 }, () => 1) })).toMatchObject({ code: 'TE_GROOT' });
  });

  test('its refusal fits the form of VUM', () => {
    for (const vraag of [{}, { selectiegebied, a: { $nin: 1 } }]) expect(foutVan('vacature', vraag)).toMatchObject({ code: expect.stringMatching(/^.{1,10}$/), message: expect.stringMatching(/^.{1,500}$/) });
  });
});

describe('the language, as MongoDB reads it', () => {
  const houdt = (vraag: Record<string, unknown>, profiel: unknown): boolean | undefined => compileVraag(vraag, (naam) => naam)?.(profiel);
  test.each([
    ['a path goes through lists', { 'a.b': { $eq: 2 } }, { a: [{ b: 1 }, { b: 2 }] }, true],
    ['a place in a list', { 'a.1.b': { $eq: 2 } }, { a: [{ b: 1 }, { b: 2 }] }, true],
    ['another place', { 'a.0.b': { $eq: 2 } }, { a: [{ b: 1 }, { b: 2 }] }, false],
    ['a list holds a value', { a: { $gte: 3 } }, { a: [1, 4] }, true],
    ['each operator may hold for another element', { a: { $gte: 3, $lt: 2 } }, { a: [1, 4] }, true],
    ['within elemMatch one element holds to all', { a: { $elemMatch: { b: { $gte: 3, $lt: 2 } } } }, { a: [{ b: 1 }, { b: 4 }] }, false],
    ['elemMatch is of lists alone', { a: { $elemMatch: { b: { $eq: 1 } } } }, { a: { b: 1 } }, false],
    ['elemMatch in elemMatch', { a: { $elemMatch: { b: { $elemMatch: { c: { $eq: 1 } } } } } }, { a: [{ b: [{ c: 2 }] }, { b: [{ c: 3 }, { c: 1 }] }] }, true],
    ['elemMatch in a list of lists that a path goes through', { 'a.b': { $elemMatch: { c: { $eq: 1 } } } }, { a: [{ b: [] }, { b: [{ c: 1 }] }] }, true],
    ['all may be held by different elements', { a: { $all: [{ $elemMatch: { b: { $eq: 1 } } }, { $elemMatch: { b: { $eq: 2 } } }] } }, { a: [{ b: 2 }, { b: 1 }] }, true],
    ['one of more values of one field', { $or: [{ 'a.b': { $eq: 'x' } }, { 'a.b': { $eq: 'y' } }] }, { a: [{ b: 'z' }, { b: ['y'] }] }, true],
    ['none of them', { $or: [{ 'a.b': { $eq: 'x' } }, { 'a.b': { $eq: '1' } }] }, { a: [{ b: 1 }] }, false],
    ['one of more fields', { $or: [{ a: { $eq: 'x' } }, { b: { $eq: 'x' } }] }, { b: 'x' }, true],
    ['one of them with more to hold', { $or: [{ a: { $eq: 'x' } }, { a: { $eq: 'y' }, b: { $eq: 'x' } }] }, { a: 'y' }, false],
    ['a number is no text', { a: { $eq: 1 } }, { a: '1' }, false],
    ['a text is not more than a number', { a: { $gte: 1 } }, { a: '2' }, false],
    ['what is missing is not below', { a: { $lt: '7' } }, {}, false],
    ['what is null is not below', { a: { $lte: 7 } }, { a: null }, false],
    ['a name of every object is no value', { constructor: { $gte: 'a' } }, {}, false],
  ])('%s', (_, vraag, profiel, uitkomst) => {
    expect(houdt(vraag, profiel)).toBe(uitkomst);
  });

  test('asks nothing when nothing is asked', () => {
    expect(compileVraag({ a: {}, b: { $all: [{}] }, c: { $elemMatch: {} }, $or: [] }, (naam) => naam)).toBeNull();
  });
});
