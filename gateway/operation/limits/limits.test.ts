import { describe, expect, test } from '@jest/globals';
import { GraphQLError, buildSchema, parse } from 'graphql';
import { readConfig } from '../../config.ts';
import { checkDocument, compileLimits } from './compile-limits.ts';
import type { Limieten } from './limieten.ts';
import { measureDocument } from './measure.ts';
import { isNestedDeeper } from './nesting.ts';
import { readDocument } from './read-document.ts';
import { requireSmallVariables } from './values.ts';
import { zonderGewichten } from './weights.ts';

const { limieten } = readConfig({});
const ruim: Limieten = { ...limieten, kosten: 1_000_000_000 };
const herhaal = (aantal: number, maak: (plek: number) => string): string => Array.from({ length: aantal }, (_, plek) => maak(plek)).join(' ');
const diep = (lagen: number): string => `{ ${'a { '.repeat(lagen - 1)}b${' }'.repeat(lagen)}`;
const verdubbel = (lagen: number): string => `{ ...F0 } ${herhaal(lagen, (n) => `fragment F${n} on Q { ${n + 1 < lagen ? `...F${n + 1} ...F${n + 1}` : 'b'} }`)}`;

/** Which limits were passed, or the code of another error; [] when all is well. */
function uitkomst(doe: () => unknown): unknown[] {
  try {
    doe();
    return [];
  } catch (fout) {
    if (!(fout instanceof GraphQLError)) throw fout;
    const { code, fouten } = fout.extensions;
    return code === 'TE_COMPLEX' && Array.isArray(fouten) ? fouten.map(({ veld }: { veld: string }) => veld) : [code];
  }
}
const keur = (query: string, zo: Limieten = limieten): unknown[] => uitkomst(() => checkDocument(readDocument(query, zo), zo));

describe('a document', () => {
  test.each<[string, string, string[]]>([
    ['within all limits', '{ a { b } c: b @skip(if: true) }', []],
    ['2^16 paths in a kB of fragments', verdubbel(17), ['wortelvelden', 'velden']],
    ['2^300 paths', verdubbel(300), ['wortelvelden', 'velden']],
    ['2,000 aliases', `{ ${herhaal(2_000, (n) => `x${n}: b`)} }`, ['tokens']],
    ['1,000 aliases', `{ ${herhaal(1_000, (n) => `x${n}: b`)} }`, ['aliassen', 'wortelvelden']],
    ['aliases by fragments', `{ ${herhaal(15, (n) => `y${n}: a { ...F }`)} } fragment F on Q { ${herhaal(15, (n) => `x${n}: b`)} }`, ['aliassen']],
    ['500 deep', diep(500), ['diepte']],
    ['a little too deep', diep(21), ['diepte']],
    ['as deep as may be', diep(20), []],
    ['deep by fragments', `{ ...F0 } ${herhaal(21, (n) => `fragment F${n} on Q { a { ${n < 20 ? `...F${n + 1}` : 'b'} } }`)}`, ['diepte']],
    ['a chain of fragments', `{ ...F0 } ${herhaal(600, (n) => `fragment F${n} on Q { ...F${n + 1} }`)}`, ['tokens']],
    ['2,000 directives', `{ b ${'@x '.repeat(1_990)} }`, ['directives']],
    ['directives on an operation and its variables', `query Q($a: Int ${'@x '.repeat(30)}) ${'@x '.repeat(30)} { b }`, ['directives']],
    ['conditions', `query Q(${herhaal(12, (n) => `$v${n}: Boolean!`)}) { ${herhaal(12, (n) => `b @include(if: $v${n})`)} }`, ['voorwaarden']],
    ['one condition used often', `query Q($v: Boolean!) { ${herhaal(12, () => 'b @include(if: $v) @skip(if: $v)')} }`, []],
    ['10,000 root fields', `{ ${'b '.repeat(10_000)} }`, ['tokens']],
    ['21 root fields, some by a fragment', `{ ${herhaal(11, (n) => `b${n}`)} ...F } fragment F on Q { ${herhaal(10, (n) => `c${n}`)} }`, ['wortelvelden']],
    ['one field again and again', `{ a { ${'b '.repeat(65)} } }`, ['herhalingen']],
    ['one field again and again, by fragments', `{ a { ...F } a { ...F ...F } } fragment F on Q { ${'b '.repeat(25)} }`, ['herhalingen']],
    ['a second operation', `query A { b } query B { ${herhaal(110, (n) => `a { x${n}: b }`)} }`, ['aliassen', 'wortelvelden']],
    ['a fragment that nothing uses', `{ b } fragment F on Q { a { ${'b '.repeat(65)} } }`, ['herhalingen']],
    ['a second fragment of one name', `{ ...F } fragment F on Q { b } fragment F on Q { a { ${'b '.repeat(65)} } }`, ['herhalingen']],
    ['a long list', `{ b(x: { y: [${'1 '.repeat(201)}] }) }`, ['lijst']],
    ['a fragment in itself', '{ ...F } fragment F on Q { b ...F }', ['diepte']],
    ['fragments in a ring, each twice', `{ ...F0 } ${herhaal(20, (n) => `fragment F${n} on Q { ...F${(n + 1) % 20} a { ...F${(n + 1) % 20} } }`)}`, ['diepte', 'velden']],
    ['every fragment in every other', `{ ...F0 } ${herhaal(12, (n) => `fragment F${n} on Q { ${herhaal(12, (m) => `...F${m}`)} }`)}`, ['diepte', 'velden']],
    ['a fragment that is not there', '{ b ...Weg }', []],
    ['100,000 brackets of a list', `{ b(x: ${'['.repeat(100_000)}`, ['diepte']],
    ['100,000 braces', '{a'.repeat(100_000), ['diepte']],
    ['100,000 braces of a value', `{ b(x: ${'{a:'.repeat(100_000)}`, ['diepte']],
    ['100,000 brackets of a type', `query Q($x: ${'['.repeat(100_000)}`, ['diepte']],
    ['brackets in a text and a comment', `{ b(x: "${'['.repeat(500)}\\"{") # ${'{'.repeat(500)}\n c(x: """${'('.repeat(500)} \\""" " """) }`, []],
    ['no GraphQL', '{ b', ['GRAPHQL_PARSE_FAILED']],
    ['an empty text', '', ['GRAPHQL_PARSE_FAILED']],
    ['a text without an end', '{ b(x: "', ['GRAPHQL_PARSE_FAILED']],
    ['a block text without an end', `{ b(x: """ ${'['.repeat(500)}`, ['GRAPHQL_PARSE_FAILED']],
  ])('%s', (_wat, query, verwacht) => {
    expect(keur(query)).toEqual(verwacht);
  });

  test('is measured with fragments as often as they are spread', () => {
    const maat = measureDocument(parse('query A { ...F a { ...F } } query B { x: b } fragment F on Q { y: b @skip(if: $v) ... on Q { z: a { b } } }'));
    expect(maat).toEqual({ diepte: 3, velden: 12, aliassen: 5, directives: 2, wortelvelden: 3, voorwaarden: 1, lijst: 0 });
    expect(measureDocument(parse(verdubbel(17))).velden).toBe(2 ** 16 + 2 ** 17 - 1);
  });

  test('says what is wrong in one error: a code, a sentence and a status', () => {
    expect(() => checkDocument(parse(diep(21)), limieten)).toThrow(expect.objectContaining({
      message: 'De vraag is te groot of te ingewikkeld.',
      extensions: { code: 'TE_COMPLEX', http: { status: 400 }, fouten: [{ veld: 'diepte', code: 'TE_VEEL', melding: 'Vraag hooguit 20 velden diep; fragmenten mogen niet in een kring lopen.' }] },
    }));
  });

  test('that is no GraphQL keeps the place where', () => {
    expect(() => readDocument('{ b(', limieten)).toThrow(expect.objectContaining({ locations: [{ line: 1, column: 5 }] }));
  });

  test('whose fragments hang in a long chain is refused, not followed', () => {
    const keten = `{ ...F0 } ${herhaal(5_000, (n) => `fragment F${n} on Q { ...F${n + 1} }`)}`;
    expect(keur(keten, { ...ruim, tokens: 100_000, velden: 100_000 })).toEqual(['diepte']);
  });

  test('with as many tokens as may be is read', () => {
    const klein = { ...limieten, tokens: 5 };
    expect(keur('{ a b c }', klein)).toEqual([]);
    expect(keur('{ a b c d }', klein)).toEqual(['tokens']);
  });
});

test('brackets are counted as they open and close', () => {
  expect(isNestedDeeper('{ a(b: [1]) c(d: [2]) }', 3)).toBe(false);
  expect(isNestedDeeper('{ a(b: [1]) c(d: [[2]]) }', 3)).toBe(true);
});

describe('variables', () => {
  const nest = (diepte: number): unknown => (diepte === 0 ? 1 : [nest(diepte - 1)]);
  test.each<[string, Record<string, unknown>, string[]]>([
    ['within all limits', { a: 'x'.repeat(20_000), b: Array(200).fill(1), c: nest(10) }, []],
    ['a long list', { a: { b: Array(201).fill(1) } }, ['lijst']],
    ['a huge list', { a: Array(100_000).fill([]) }, ['lijst', 'waarden']],
    ['many values', { a: Array(200).fill({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10 }) }, ['waarden']],
    ['too deep', { a: nest(11) }, ['waardediepte']],
    ['very deep', { a: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) }, ['waardediepte']],
    ['a long text', { a: ['x'.repeat(20_001)] }, ['tekst']],
    ['nothing', { a: null }, []],
  ])('%s', (_wat, variables, verwacht) => {
    expect(uitkomst(() => requireSmallVariables(variables, limieten))).toEqual(verwacht);
  });

  test('are checked for each request, with what they cost', () => {
    const schema = buildSchema('type Query { a: Int }');
    const { check } = compileLimits({ schema, document: parse('query ($x: [Int]) { a }'), operationName: null, limieten: ruim, gewichten: zonderGewichten, lijstgrootte: 10 });
    expect(uitkomst(() => check({ x: [1] }))).toEqual([]);
    expect(uitkomst(() => check({ x: Array(201).fill(1) }))).toEqual(['lijst']);
  });
});
