import { readFileSync } from 'node:fs';
import { neemBsns } from '../../simulators/population/bsn.ts';
import type { QueryName } from './settings.ts';
import type { Adres } from './subgraphs/telling.ts';

/** A query of the bench, as it is sent. */
export type Query = {
  readonly name: QueryName;
  /** The graph that answers it. */
  readonly graaf: Adres['graaf'];
  /** The bodies that are sent in turn; equal numbers give equal bodies. */
  readonly bodyOf: (turn: number) => string;
  /** How many different bodies there are. */
  readonly variety: number;
  /** What an answer measures at least and at most, in characters. */
  readonly size: readonly [least: number, most: number];
};

const persons = 1_000;
const bsns = neemBsns(persons, new Set());
const loket = readFileSync(new URL('../../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');

// The query of graphql-hive/graphql-gateways-benchmark, word for word: it is what the public figures are about.
const deep = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query TestQuery {
    users {
      ...User
      reviews {
        ...Review
        product {
          ...Product
          reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
        }
      }
    }
    topProducts {
      ...Product
      reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
    }
  }`;

// 617 has no factor in common with the number of persons: everybody comes by, in no visible order, the same for every variant.
const bsnOf = (turn: number): string => bsns[(turn * 617) % persons] ?? '';

// The same query with other aliases, in every fragment and so in every subgraph request; more of them than requests are underway at
// once, so that no two of those are the same.
const aliases = 64;
const withAliases = (index: number): string => deep.replaceAll(/\b(name|body|inStock|price)\b/g, `$1${index}: $1`);
const deepBodies = Array.from({ length: aliases }, (_, index) => JSON.stringify({ query: withAliases(index) }));
const deepBody = JSON.stringify({ query: deep });
const deepSize = [80_000, 95_000] as const;

/** The queries by name. */
export const queries: Readonly<Record<QueryName, Query>> = {
  loket: { name: 'loket', graaf: 'loket', variety: persons, size: [12_000, 24_000], bodyOf: (turn) => JSON.stringify({ query: loket, variables: { bsn: bsnOf(turn) } }) },
  deep: { name: 'deep', graaf: 'deep', variety: 1, size: deepSize, bodyOf: () => deepBody },
  'deep-aliassen': { name: 'deep-aliassen', graaf: 'deep', variety: aliases, size: deepSize, bodyOf: (turn) => deepBodies[turn % aliases] ?? deepBody },
};
