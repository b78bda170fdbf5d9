import { describe, expect, test } from '@jest/globals';
import { compileQuery, data, loadSubgraphs, runProgram } from '../program.fixture.ts';
import { Subgraaffout } from '../subgraaffout.ts';
import type { SubgraphResponse } from '../transport.ts';

// Two sources that each lead to a shop; the shop is asked about both in one request.
const graaf = loadSubgraphs({
  kop: 'type Query { snel: Snel traag: Traag } type Snel @key(fields: "id") { id: ID! } type Traag @key(fields: "id") { id: ID! }',
  snel: 'type Snel @key(fields: "id") { id: ID! product: Product } type Product @key(fields: "id") { id: ID! }',
  traag: 'type Traag @key(fields: "id") { id: ID! product: Product } type Product @key(fields: "id") { id: ID! }',
  winkel: 'type Product @key(fields: "id") { id: ID! naam: String }',
});
const program = compileQuery(graaf, '{ snel { product { naam } } traag { product { naam } } }');
const wortel = () => data({ snel: { __typename: 'Snel', id: 's' }, traag: { __typename: 'Traag', id: 't' } });
const product = (id: string): SubgraphResponse => data({ _entities: [{ product: { __typename: 'Product', id } }] });
const winkel = (variables: unknown): SubgraphResponse => data({ _entities: (JSON.stringify(variables).match(/"id":"\w+"/g) ?? []).map((id) => ({ naam: id.slice(6, -1) })) });

describe('parts that wait for different things', () => {
  test('go in one request when what they wait for comes soon', async () => {
    const { asked, data: antwoord } = await runProgram(program, async ({ subgraph, variables }) =>
      ({ kop: wortel(), snel: product('1'), traag: product('2'), winkel: winkel(variables) })[subgraph] ?? data({}));
    expect(asked.map(({ subgraph }) => subgraph).sort()).toEqual(['kop', 'snel', 'traag', 'winkel']);
    expect(antwoord).toEqual({ snel: { product: { naam: '1' } }, traag: { product: { naam: '2' } } });
  });

  test('go apart when one is late: the other does not wait for it for ever', async () => {
    const { promise: gevraagd, resolve: vraagKwam } = Promise.withResolvers<SubgraphResponse>();
    const { asked, data: antwoord } = await runProgram(program, ({ subgraph, variables }) => {
      if (subgraph === 'traag') return gevraagd;
      if (subgraph === 'winkel') vraagKwam(product('2'));
      return Promise.resolve(({ kop: wortel(), snel: product('1'), winkel: winkel(variables) })[subgraph] ?? data({}));
    }, 1);
    expect(asked.filter(({ subgraph }) => subgraph === 'winkel')).toHaveLength(2);
    expect(antwoord).toEqual({ snel: { product: { naam: '1' } }, traag: { product: { naam: '2' } } });
  });

  test('one that fails leaves the other whole', async () => {
    const { data: antwoord, errors } = await runProgram(program, async ({ subgraph, variables }) => {
      if (subgraph === 'traag') throw new Subgraaffout('traag', 'TIJD_OP');
      return ({ kop: wortel(), snel: product('1'), winkel: winkel(variables) })[subgraph] ?? data({});
    });
    expect(antwoord).toEqual({ snel: { product: { naam: '1' } }, traag: { product: null } });
    expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([[['traag'], 'TIJD_OP']]);
  });
});

test('a fault of our own ends the operation and is not swallowed', async () => {
  await expect(runProgram(program, async () => { throw new RangeError('eigen fout'); })).rejects.toThrow('eigen fout');
});
