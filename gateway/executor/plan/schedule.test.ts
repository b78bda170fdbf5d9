import { parse } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { compileQuery, loadSubgraphs } from '../program.fixture.ts';
import type { Program } from '../compile/program.ts';

const overzicht = ({ groups }: Program): string[] =>
  groups.map(({ subgraph, parts, isLast }) => `${subgraph}: ${parts.map(({ members }) => members.map(({ path }) => path.join('.') || '(wortel)').join(' + ')).join(' | ')}${isLast ? ' .' : ''}`);

describe('which fetches go together', () => {
  const graaf = loadSubgraphs({
    kop: 'type Query { a: A b: B } type A @key(fields: "id") { id: ID! } type B @key(fields: "id") { id: ID! }',
    tussen: 'type A @key(fields: "id") { id: ID! b: B } type B @key(fields: "id") { id: ID! }',
    blad: 'type B @key(fields: "id") { id: ID! naam: String nummer: Int }',
  });

  test('one that can wait goes along with a request that is sent later anyhow', () => {
    expect(overzicht(compileQuery(graaf, '{ a { b { naam } } b { nummer } }'))).toEqual(['kop: (wortel)', 'tussen: a', 'blad: a.b | b .']);
  });

  test('those that ask the same share one list of entities', () => {
    expect(overzicht(compileQuery(graaf, '{ a { b { naam } } b { naam } }'))).toEqual(['kop: (wortel)', 'tussen: a', 'blad: a.b + b .']);
  });

  test('what is skipped is not asked at all', () => {
    const query = 'query ($ja: Boolean!) { a { id b @include(if: $ja) { naam } } b @skip(if: $ja) { id } }';
    expect(overzicht(compileQuery(graaf, query, { ja: false }))).toEqual(['kop: (wortel) .']);
    expect(overzicht(compileQuery(graaf, query, { ja: true }))).toEqual(['kop: (wortel)', 'tussen: a', 'blad: a.b .']);
  });
});

describe('what a fetch waits for', () => {
  // The plan puts the shop's price after all of the step before it; it needs only what the weight comes from.
  const graaf = loadSubgraphs({
    kop: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! }',
    magazijn: 'type Product @key(fields: "id") { id: ID! gewicht: Int }',
    tekst: 'type Product @key(fields: "id") { id: ID! omschrijving: String }',
    vracht: 'type Product @key(fields: "id") { id: ID! gewicht: Int @external vrachtprijs: Int @requires(fields: "gewicht") }',
  });

  test('is what it requires, not all that the plan puts before it', () => {
    const { groups } = compileQuery(graaf, '{ product { omschrijving vrachtprijs } }');
    const numberOf = (subgraph: string): number[] => groups.filter((group) => group.subgraph === subgraph).flatMap(({ parts }) => parts.flatMap(({ members }) => members.map(({ number }) => number)));
    const after = groups.filter(({ subgraph }) => subgraph === 'vracht').flatMap(({ parts }) => parts.flatMap(({ members }) => members.flatMap((member) => member.after)));
    expect(after).toEqual(expect.arrayContaining(numberOf('magazijn')));
    expect(after).not.toEqual(expect.arrayContaining(numberOf('tekst')));
  });
});

test('mutations keep their order, one after the other', () => {
  const graaf = loadSubgraphs({
    een: 'type Query { a: Int } type Mutation { eerst: Int derde: Int }',
    twee: 'type Mutation { tweede: Int }',
  });
  const { groups } = compileQuery(graaf, 'mutation { eerst tweede derde }');
  expect(groups.map(({ subgraph, parts }) => [subgraph, parts.flatMap(({ members }) => members.flatMap(({ after }) => after)).length])).toEqual([['een', 0], ['twee', 1], ['een', 2]]);
});

test('an operation that is not there is refused', () => {
  const graaf = loadSubgraphs({ een: 'type Query { a: Int }' });
  expect(() => graaf.compile(parse('query A { a } query B { a }'), null)).toThrow('Noem één operatie');
  expect(() => graaf.compile(parse('query A { a }'), 'C')).toThrow('Noem één operatie');
});
