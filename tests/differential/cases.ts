import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { makeOperation } from './generate/operation.ts';
import type { World } from './mock/subgraph.ts';
import type { TestOperation } from './stock.ts';
import type { TestGraph } from './supergraphs/supergraph.ts';

/** One case: an operation, and the world in which it runs. */
export type Case = { readonly operation: TestOperation; readonly world: World };

const worldOf = (subgraphs: readonly string[], seed: number, mode: number): World => {
  const subgraph = subgraphs[seed % subgraphs.length];
  return {
    seed,
    fields: mode === 5 || mode === 7, entities: mode === 6 || mode === 7,
    down: mode >= 8 && subgraph !== undefined ? { subgraph, rejects: mode === 8 } : null,
  };
};

/** Cases over a schema. What is shrunk first is what goes wrong, then the operation. */
export const cases = (schema: GraphQLSchema, { subgraphs, aliased = [] }: TestGraph): fc.Arbitrary<Case> =>
  fc.tuple(fc.nat(9), fc.nat(96), fc.noBias(fc.array(fc.nat(65_535), { minLength: 30, maxLength: 400, size: 'max' })))
    .map(([mode, seed, numbers]) => ({ operation: makeOperation(schema, numbers, new Set(aliased)), world: worldOf(Object.keys(subgraphs), seed, mode) }));
