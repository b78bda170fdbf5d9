import { isCompositeType, type GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { KeyFields } from '../key-fields.ts';
import type { Fetch } from '../plan/fetches.ts';
import { getOwn, isInherited, isObject } from './names.ts';
import { applyRewrites } from './rewrites.ts';
import { applies, collectFields, type Selection } from './selection.ts';
import { compileShape } from './shape.ts';
import type { Shaper } from './source.ts';

/** What a subgraph is told of an entity: its type, a key, and what it requires. */
export type Representation = Readonly<Record<string, unknown>>;

type Entity = Readonly<Record<string, unknown>>;

/** Says of entities what a subgraph is told. */
export type EntityWriter = {
  /** The representation; null when this fetch is not about the entity, or the subgraph could not recognise it. */
  readonly write: (entity: Entity) => Representation | null;
  /**
   * A text that is the same for two entities only when their representations are; null where that takes writing them. A cheap way to
   * know entities that come by often.
   */
  readonly identify: (entity: Entity) => string | null;
};

/** What representations are made with: the schema of the supergraph, inaccessible parts included, and the keys of each subgraph. */
export type RepresentationDeps = { readonly schema: GraphQLSchema; readonly keys: KeyFields };

function isKnown(selections: readonly Selection[] | null, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (!selections) return true;
  if (Array.isArray(value)) return value.every((item) => isKnown(selections, item));
  return isObject(value) && holds(selections, value);
}

const holds = (key: readonly Selection[], value: Readonly<Record<string, unknown>>): boolean =>
  key.every((one) => (one.kind === 'field' ? isKnown(one.selections, getOwn(value, one.responseName)) : true));

/** Whether a subgraph can recognise an entity: of at least one of its keys nothing is null. A type without keys needs none. */
const hasKey = (keys: readonly (readonly Selection[])[] | undefined, value: Representation): boolean =>
  keys === undefined || keys.some((key) => holds(key, value));

const asksAnything = (selections: readonly Selection[], schema: GraphQLSchema, typename: string): boolean =>
  selections.some((one) => (one.kind === 'field' ? one.name === '__typename' : applies(schema, one.typeCondition, typename) && asksAnything(one.selections, schema, typename)));

const isLeaf = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

// The names of what tells entities of a type apart, when that is nothing but a few leaves.
function listLeaves(requires: readonly Selection[], schema: GraphQLSchema, typename: string): readonly string[] | null {
  const fields = collectFields(requires, (condition) => applies(schema, condition, typename)).filter(({ name }) => name !== '__typename');
  return fields.length <= 3 && fields.every(({ selections, responseName }) => selections === null && !isInherited(responseName)) ? fields.map(({ responseName }) => responseName) : null;
}

function createIdentify(requires: readonly Selection[], schema: GraphQLSchema): EntityWriter['identify'] {
  const perType = new Map<string, readonly string[] | null>();
  return (entity) => {
    const { __typename: typename } = entity;
    if (typeof typename !== 'string') return null;
    let leaves = perType.get(typename);
    if (leaves === undefined) perType.set(typename, leaves = listLeaves(requires, schema, typename));
    if (leaves === null) return null;
    let identity = typename;
    for (const name of leaves) {
      const value = entity[name];
      if (!isLeaf(value)) return null;
      identity += `${typeof value === 'string' ? '\u0000' : '\u0001'}${String(value)}`;
    }
    return identity;
  };
}

/**
 * Compiles what makes representations for a fetch, one entity at a time: entities of one list may have keys of different shape. A
 * required value that is absent, or not what its type says, is null: the merge that needs it still runs (DESIGN.md section 1).
 */
export function compileRepresentations({ subgraph, requires, inputRewrites }: Fetch, { schema, keys }: RepresentationDeps): EntityWriter {
  const perType = new Map<unknown, Shaper | null>();
  const ofSubgraph = keys.get(subgraph);
  const add = (typename: unknown): Shaper | null => {
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    const isAsked = type !== undefined && requires !== null && asksAnything(requires, schema, type.name);
    const shaper = isCompositeType(type) && isAsked ? compileShape(type, requires, { schema, complain: () => undefined }, 'representation') : null;
    if (type) perType.set(typename, shaper);
    return shaper;
  };
  const write = (entity: Entity): Representation | null => {
    const typename: unknown = entity['__typename'];
    const known = perType.get(typename);
    const shaper = known === undefined ? add(typename) : known;
    const value = shaper?.(entity);
    if (!isObject(value)) return null;
    const representation = inputRewrites.length === 0 ? value : rewritten(value, inputRewrites, schema);
    return hasKey(ofSubgraph?.get(String(representation['__typename'])), representation) ? representation : null;
  };
  return { write, identify: createIdentify(requires ?? [], schema) };
}

const rewritten = (value: Representation, rewrites: readonly FetchDataRewrite[], schema: GraphQLSchema): Representation => {
  applyRewrites(value, rewrites, schema);
  return value;
};
