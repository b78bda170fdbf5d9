import { describe, expect, test } from '@jest/globals';
import { GraphQLError, Kind, buildSchema, parse } from 'graphql';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { readConfig } from '../../config.ts';
import { compileLimits } from './compile-limits.ts';
import { compileCost } from './cost.ts';
import { listFragmenten } from './measure.ts';
import { waardeVan } from './term.ts';
import { readWeights } from './weights.ts';

const soorten = `
type Query {
  een: Een
  lijst: [Een!]!
  raster: [[Een]]
  vijf: [Een] @listSize(assumedSize: 5)
  stuks(first: Int = 3, last: Int): [Een] @listSize(assumedSize: 7, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
  precies(first: Int, last: Int): [Een] @listSize(slicingArguments: ["first", "last"])
  blad(first: Int): Blad! @listSize(slicingArguments: ["first"], sizedFields: ["randen"], requireOneSlicingArgument: false, assumedSize: 4)
  zoek(in: Zoek, ins: [Zoek!], duur: Int @cost(weight: 6)): Int
  wat: Iets
  elk: Elk
}
type Mutation { doe: Een doeNiets: Int }
type Een { n: Int getal: Getal zwaar: Int @cost(weight: 3) een: Een }
type Zwaar @cost(weight: 20) { n: Int }
union Iets = Een | Zwaar
interface Elk { n: Int }
type A implements Elk { n: Int a: Een }
type B implements Elk @cost(weight: 4) { n: Int }
type Blad { randen: [Een!]! vast: [Een!]! @listSize(assumedSize: 2) }
input Zoek { n: Int diep: Zoek wens: Int @cost(weight: 5) }
scalar Getal @cost(weight: 9)`;
const link = (imports: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${imports}])`;
const stelSamen = (sdl: string) => composeSupergraph([{ naam: 'proef', url: 'http://proef.example', sdl }]);
const { supergraphSdl, apiSdl } = stelSamen(`${link('"@cost", "@listSize"')}${soorten}`);
const basis = { schema: buildSchema(apiSdl), gewichten: readWeights(supergraphSdl), lijstgrootte: 10 };

function kosten(query: string, variables: Record<string, unknown> = {}, met = basis): number {
  const document = parse(query);
  const operatie = document.definitions.find((definitie) => definitie.kind === Kind.OPERATION_DEFINITION);
  if (!operatie) throw new Error('geen operatie');
  return waardeVan(compileCost(operatie, listFragmenten(document), met), variables);
}

describe('the estimated cost', () => {
  test.each<[string, string, number]>([
    ['an object is one, a leaf nothing', '{ een { n __typename } }', 1],
    ['a scalar and a field with a weight', '{ een { getal zwaar } }', 13],
    ['a list is as long as nothing says', '{ lijst { n een { n } } }', 20],
    ['a list of lists', '{ raster { n } }', 100],
    ['a list of an assumed size', '{ vijf { een { n } } }', 10],
    ['the default of a slicing argument', '{ stuks { n } }', 3],
    ['a slicing argument', '{ stuks(first: 8) { n } }', 8],
    ['the largest of two', '{ stuks(first: 2, last: 9) { n } }', 9],
    ['none of them: the assumed size', '{ stuks(first: null) { n } }', 7],
    ['less than nothing is nothing', '{ stuks(first: -5) { n } }', 0],
    ['the lists that a field sizes', '{ blad(first: 6) { randen { een { n } } vast { n } } }', 1 + 6 * 2 + 2],
    ['these by fragments', '{ blad(first: 6) { ...F } } fragment F on Blad { ... on Blad { randen { n } } }', 7],
    ['these by an assumed size', '{ blad { randen { n } } }', 5],
    ['input objects and weights of arguments', '{ zoek(in: { n: 1, diep: { wens: 1 } }, ins: [{}, {}], duur: 0) }', 2 + 5 + 2 + 6],
    ['an argument that is null', '{ zoek(in: null, duur: null) }', 0],
    ['a union is its heaviest', '{ wat { ... on Een { een { n } } } }', 21],
    ['an interface is its heaviest', '{ elk { n ... on A { a { n } } } }', 5],
    ['a change weighs more', 'mutation { doe { n } ...F } fragment F on Mutation { doeNiets }', 21],
    ['what the schema says of itself', '{ __schema { types { name } } a: __type(name: "Een") { name } }', 1_000],
    ['what is not there', '{ nergens { n } een { nergens { n } } ... on Nergens { n } ...Weg }', 1],
    ['an operation that the schema does not have', 'subscription { een { n } }', 0],
  ])('%s', (_wat, query, verwacht) => {
    expect(kosten(query)).toBe(verwacht);
  });

  test.each<[string, Record<string, unknown>, number]>([
    ['as given', { n: 12 }, 24], ['by its default', {}, 8], ['null', { n: null }, 14], ['of another kind', { n: 'veel' }, 0],
  ])('a slicing argument by variable: %s', (_wat, variables, verwacht) => {
    expect(kosten('query ($n: Int = 4) { stuks(first: $n) { een { n } } }', variables)).toBe(verwacht);
  });

  test('input by variable', () => {
    const query = 'query ($in: Zoek, $duur: Int, $wens: Int) { zoek(in: $in, duur: $duur) nog: zoek(in: { wens: $wens }) }';
    expect(kosten(query, { in: { wens: 1, diep: { n: 1 } }, duur: 1, wens: 2 })).toBe(2 + 5 + 6 + 1 + 5);
    expect(kosten(query, { in: 'fout' })).toBe(1);
  });

  test('one slicing argument must be given where the schema says so', () => {
    const geenOmvang = expect.objectContaining({ extensions: expect.objectContaining({ code: 'TE_COMPLEX', fouten: [{ veld: 'lijst', code: 'GEEN_OMVANG', melding: 'Geef bij het veld precies precies één van: first, last.' }] }) });
    expect(kosten('{ precies(last: 2) { n } }')).toBe(2);
    expect(() => kosten('{ precies { n } }')).toThrow(geenOmvang);
    expect(() => kosten('{ precies(first: 1, last: 1) { n } }')).toThrow(geenOmvang);
    expect(kosten('query ($n: Int) { precies(first: $n) { n } }', { n: 5 })).toBe(5);
    expect(() => kosten('query ($n: Int) { precies(first: $n) { n } }')).toThrow(geenOmvang);
  });
});

test.each([
  ['renamed', '{ name: "@cost", as: "@kosten" }, { name: "@listSize", as: "@omvang" }', 'kosten', 'omvang'],
  ['not imported', '"@key"', 'federation__cost', 'federation__listSize'],
])('weights are read under the names that composition leaves: %s', (_wat, imports, cost, listSize) => {
  const anders = stelSamen(`${link(imports)}${soorten.replaceAll('@cost', `@${cost}`).replaceAll('@listSize', `@${listSize}`)}`);
  const met = { ...basis, gewichten: readWeights(anders.supergraphSdl) };
  expect(kosten('{ vijf { getal } blad(first: 3) { randen { n } } }', {}, met)).toBe(5 * 10 + 4);
});

describe('an operation', () => {
  const { limieten } = readConfig({ MAX_KOSTEN: '100' });
  const compile = (query: string, operationName: string | null = null) => compileLimits({ ...basis, document: parse(query), operationName, limieten });
  const fouten = (doe: () => unknown): unknown => {
    try {
      return doe();
    } catch (fout) {
      return fout instanceof GraphQLError ? fout.extensions['fouten'] : fout;
    }
  };
  const teDuur = [{ veld: 'kosten', code: 'TE_VEEL', melding: expect.stringContaining('hooguit 100 zijn') }];

  test('that costs too much whatever the variables is refused once', () => {
    expect(fouten(() => compile('{ lijst { een { een { een { een { een { een { een { een { een { een { n } } } } } } } } } } } }'))).toEqual(teDuur);
  });

  test('that costs too much by its variables is refused per request', () => {
    const { check } = compile('query ($n: Int) { stuks(first: $n) { n } }');
    expect(fouten(() => check({ n: 100 }))).toBeUndefined();
    expect(fouten(() => check({ n: 101 }))).toEqual(teDuur);
    expect(fouten(() => check({ n: 1e308 }))).toEqual(teDuur);
    expect(fouten(() => check({ n: Number.NaN }))).toEqual(teDuur);
  });

  test('is the one that is named, or the only one', () => {
    const query = 'query A { een { n } } query B { raster { een { n } } }';
    expect(fouten(() => compile(query, 'B'))).toEqual(teDuur);
    expect(fouten(() => compile(query, 'A').check({}))).toBeUndefined();
    expect(fouten(() => compile('{ een { n } }').check({}))).toBeUndefined();
  });

  test.each<[string, string, string | null, string]>([
    ['of a name that is not there', 'query A { een { n } }', 'B', 'ONGELDIG_VERZOEK'],
    ['of an empty name', 'query A { een { n } }', '', 'ONGELDIG_VERZOEK'],
    ['without a name among several', 'query A { een { n } } query B { een { n } }', null, 'ONGELDIG_VERZOEK'],
    ['of a name that two have', 'query A { een { n } } query A { een { n } }', 'A', 'ONGELDIG_VERZOEK'],
    ['of a kind that the schema does not have', 'subscription { een { n } }', null, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused', (_wat, query, naam, code) => {
    expect(() => compile(query, naam)).toThrow(expect.objectContaining({ extensions: { code, http: { status: 400 } } }));
  });

  test.each(['fragment F on Query { een { n } }', 'type A { b: Int }'])('is left to validation when there is none: %s', (query) => {
    expect(fouten(() => compile(query).check({}))).toBeUndefined();
  });
});
