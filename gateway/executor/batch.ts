import { Kind, print, visit, type DocumentNode, type FieldNode } from 'graphql';
import { createMemo } from '../../subgraphs/shared/memo.ts';
import { readFetch, type FetchDocument } from './fetch-document.ts';
import type { SubgraphResponse } from './transport.ts';

// The stock executor sends each fetch by itself. Those of one wave to one subgraph go as one request: a person is then
// fetched once per source, and a party is asked once. Only `representations` differs between fetches of one operation;
// other variables are those of the operation and have the same value everywhere.

/** The alias of a member's entities in the bundled answer. */
export const aliasOf = (plaats: number): string => `_e${plaats}`;

/** The variable that holds a member's representations. */
export const variableOf = (plaats: number): string => `representations_${plaats}`;

const hernoem = ({ document }: FetchDocument, plaats: number): DocumentNode =>
  visit(document, {
    Variable: (node) => (node.name.value === 'representations' ? { ...node, name: { ...node.name, value: variableOf(plaats) } } : undefined),
    FragmentDefinition: (node) => ({ ...node, name: { ...node.name, value: `${node.name.value}_${plaats}` } }),
    FragmentSpread: (node) => ({ ...node, name: { ...node.name, value: `${node.name.value}_${plaats}` } }),
    Field: (node): FieldNode | undefined =>
      node.name.value === '_entities' ? { ...node, alias: { kind: Kind.NAME, value: aliasOf(plaats) } } : undefined,
  });

function voegSamen(fetches: readonly FetchDocument[]): FetchDocument {
  const delen = fetches.map(hernoem).map((document) => document.definitions);
  const operaties = delen.flat().filter((deel) => deel.kind === Kind.OPERATION_DEFINITION);
  const [eerste] = operaties;
  if (!eerste) throw new Error('een batch zonder fetches');
  const variabelen = new Map(operaties.flatMap((deel) => deel.variableDefinitions ?? []).map((deel) => [deel.variable.name.value, deel]));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...eerste,
        variableDefinitions: [...variabelen.values()],
        selectionSet: { kind: Kind.SELECTION_SET, selections: operaties.flatMap((deel) => deel.selectionSet.selections) },
      },
      ...delen.flat().filter((deel) => deel.kind === Kind.FRAGMENT_DEFINITION),
    ],
  };
  return readFetch(print(document));
}

const scheiding = '\u0000';
const readBatch = createMemo(500, (sleutel) => voegSamen(sleutel.split(scheiding).map(readFetch)));

/** One document for several fetches of entities; a single one stays as it is. */
export const batchDocument = (fetches: readonly FetchDocument[]): FetchDocument => {
  const [enige] = fetches;
  return fetches.length === 1 && enige ? enige : readBatch(fetches.map(({ query }) => query).join(scheiding));
};

/** The part of a bundled answer that belongs to one member, as if it had been asked by itself. */
export function partOf({ data, errors }: SubgraphResponse, plaats: number, aantal: number): SubgraphResponse {
  if (aantal === 1) return { data, errors };
  const alias = aliasOf(plaats);
  // An error without a place is said once, unless nothing came at all: then it is why no member has an answer.
  const eigen = errors.filter(({ path }) => path?.[0] === alias || (path === undefined && (plaats === 0 || data === null)));
  return {
    data: data === null ? null : { _entities: data[alias] },
    errors: eigen.map(({ path, ...rest }) => ({ ...rest, ...(path ? { path: ['_entities', ...path.slice(1)] } : {}) })),
  };
}
