import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { loadSupergraph } from '../loaded-supergraph.ts';
import { compileQuery, data, loadSubgraphs, runProgram, type Asked } from '../program.fixture.ts';
import type { SubgraphResponse } from '../transport.ts';

// A client chooses the names of its own answer, and nothing else by them.
const graaf = loadSubgraphs({
  mensen: 'type Query { ik: Mens } type Mens @key(fields: "id") { id: ID! naam: String gewicht: Int prijs(in: String!): Int }',
  post: 'type Mens @key(fields: "id") { id: ID! gewicht: Int @external prijs(in: String!): Int @external brief: String vracht: Int @requires(fields: "gewicht") kosten: Int @requires(fields: "prijs(in: \\"EUR\\")") }',
});

const waarden: Readonly<Record<string, unknown>> = { id: 'm1', naam: 'Jan', gewicht: 70, __typename: 'Mens', 'prijs EUR': 10, 'prijs USD': 12 };

/** The first subgraph: answers each line `alias: field(arguments)` of what is asked of `ik`. */
function mensen(query: string): SubgraphResponse {
  const velden = [...print(parse(query)).matchAll(/^ {4}(?:(\w+): )?(\w+)(?:\(in: "(\w+)"\))?$/gm)];
  return data({ ik: Object.fromEntries(velden.map(([, alias, naam = '', munt]) => [alias ?? naam, waarden[munt ? `${naam} ${munt}` : naam]])) });
}
const post = ({ variables }: Asked): SubgraphResponse => data({ _entities: [{ brief: 'brief', vracht: 1, kosten: 2, gezien: JSON.stringify(variables) }] });

async function vraag(query: string) {
  const { data: antwoord, errors, asked } = await runProgram(compileQuery(graaf, query), async (een) => (een.subgraph === 'mensen' ? mensen(een.query) : post(een)));
  return { antwoord, errors, gevraagd: asked.filter(({ subgraph }) => subgraph === 'post').map(({ variables }) => variables) };
}
const bij = (...velden: object[]) => [{ representations: [Object.assign({ __typename: 'Mens', id: 'm1' }, ...velden)] }];

describe('a name that a client gives', () => {
  test.each<[string, string, unknown, unknown]>([
    ['of a key, to another field', '{ ik { id: naam brief } }', { id: 'Jan', brief: 'brief' }, bij()],
    ['of a required field, to another field', '{ ik { gewicht: naam vracht } }', { gewicht: 'Jan', vracht: 1 }, bij({ gewicht: 70 })],
    ['of the type, to another field', '{ ik { __typename: naam brief } }', { __typename: 'Jan', brief: 'brief' }, bij()],
    ['of a key, to its type', '{ ik { id: __typename brief } }', { id: 'Mens', brief: 'brief' }, bij()],
    ['that the graph would use for this', '{ ik { _eigen_id: naam id: naam brief } }', { _eigen_id: 'Jan', id: 'Jan', brief: 'brief' }, bij()],
    ['of a field, to that field', '{ ik { id: id brief } }', { id: 'm1', brief: 'brief' }, bij()],
    ['in a fragment', '{ ik { ...F vracht } } fragment F on Mens { gewicht: naam }', { gewicht: 'Jan', vracht: 1 }, bij({ gewicht: 70 })],
  ])('%s, changes nothing but the answer', async (_soort, query, ik, gevraagd) => {
    expect(await vraag(query)).toEqual({ antwoord: { ik }, errors: [], gevraagd });
  });

  test('to a field with arguments of its own, does not change those with which the field is required', async () => {
    expect(await vraag('{ ik { prijs(in: "USD") kosten } }')).toEqual({ antwoord: { ik: { prijs: 12, kosten: 2 } }, errors: [], gevraagd: bij({ prijs: 10 }) });
  });

  test('is the name in errors too', async () => {
    const program = compileQuery(graaf, '{ ik { gewicht: naam vracht } }');
    const { errors } = await runProgram(program, async ({ subgraph, query }) => (subgraph === 'mensen'
      ? { data: { ik: { __typename: 'Mens', id: 'm1', gewicht: 70, ...(query.includes('_eigen_gewicht:naam') ? { _eigen_gewicht: null } : {}) } }, errors: [{ path: ['ik', '_eigen_gewicht'], extensions: { code: 'TIJD_OP' } }] }
      : data({ _entities: [{ vracht: 1 }] })));
    expect(errors.map(({ path }) => path)).toEqual([['ik', 'gewicht']]);
  });
});

test('no client can put a bijdrage of its own in the place of that of a party', () => {
  const supergraph = loadSupergraph(readFileSync('schema/supergraph.graphql', 'utf8'));
  const aliassen = 'uwvSituatiebijdragen: werkplan { bron: id } uwvSleutel: id gemeenteSituatiebijdragen: regio { amCode } id: __typename';
  const program = supergraph.compile(parse(`query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { ${aliassen} verantwoordelijkheid { uitkomst } } }`), null).programFor({});
  const [eerste] = program?.groups ?? [];
  const query = print(parse(eerste?.documentFor([0]).query ?? ''));
  expect(query).toContain('_eigen_uwvSituatiebijdragen: werkplan');
  expect([...query.matchAll(/^\s*(uwvSituatiebijdragen|gemeenteSituatiebijdragen|uwvSleutel|id): /gm)]).toEqual([]);
  expect(program?.groups.map(({ subgraph }) => subgraph).sort()).toEqual(['gemeente', 'oofonds', 'sbb', 'uwv', 'werkcentrum', 'werkcentrum']);
});
