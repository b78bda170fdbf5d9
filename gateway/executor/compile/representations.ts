import { isCompositeType, type GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { KeyFields } from '../key-fields.ts';
import type { Fetch } from '../plan/fetches.ts';
import { getOwn, isObject } from './names.ts';
import { applyRewrites } from './rewrites.ts';
import { applies, type Field, type Selection } from './selection.ts';
import { compileShape } from './shape.ts';
import type { Shaper } from './source.ts';

/** What a subgraph is told of an entity: its type, a key, and what it requires. */
export type Representation = Readonly<Record<string, unknown>>;

/** Makes the representation of an entity; null when this fetch is not about it, or the subgraph could not recognise it. */
export type RepresentationWriter = (entity: Readonly<Record<string, unknown>>) => Representation | null;

/** What representations are made with: the schema of the supergraph, inaccessible parts included, and the keys of each subgraph. */
export type RepresentationDeps = { readonly schema: GraphQLSchema; readonly keys: KeyFields };

function isKnown({ responseName, selections }: Field, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (!selections) return true;
  if (Array.isArray(value)) return value.every((item) => isKnown({ kind: 'field', responseName, name: responseName, selections }, item));
  return isObject(value) && holds(selections, value);
}

const holds = (key: readonly Selection[], value: Readonly<Record<string, unknown>>): boolean =>
  key.every((one) => (one.kind === 'field' ? isKnown(one, getOwn(value, one.responseName)) : true));

/** Whether a subgraph can recognise an entity: of at least one of its keys nothing is null. A type without keys needs none. */
const hasKey = (keys: readonly (readonly Selection[])[] | undefined, value: Representation): boolean =>
  keys === undefined || keys.some((key) => holds(key, value));

const asksAnything = (selections: readonly Selection[], schema: GraphQLSchema, typename: string): boolean =>
  selections.some((one) => (one.kind === 'field' ? one.name === '__typename' : applies(schema, one.typeCondition, typename) && asksAnything(one.selections, schema, typename)));

/**
 * Compiles what makes representations for a fetch, one entity at a time: entities of one list may have keys of different shape. A
 * required value that is absent, or not what its type says, is null: the merge that needs it still runs (DESIGN.md section 1).
 */
export function compileRepresentations({ subgraph, requires, inputRewrites }: Fetch, { schema, keys }: RepresentationDeps): RepresentationWriter {
  const perType = new Map<unknown, Shaper | null>();
  const ofSubgraph = keys.get(subgraph);
  const add = (typename: unknown): Shaper | null => {
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    const isAsked = type !== undefined && requires !== null && asksAnything(requires, schema, type.name);
    const shaper = isCompositeType(type) && isAsked ? compileShape(type, requires, { schema, complain: () => undefined }, 'lenient') : null;
    if (type) perType.set(typename, shaper);
    return shaper;
  };
  return (entity) => {
    const typename: unknown = entity['__typename'];
    const known = perType.get(typename);
    const shaper = known === undefined ? add(typename) : known;
    const value = shaper?.(entity);
    if (!isObject(value)) return null;
    const representation = inputRewrites.length === 0 ? value : rewritten(value, inputRewrites, schema);
    return hasKey(ofSubgraph?.get(String(representation['__typename'])), representation) ? representation : null;
  };
}

const rewritten = (value: Representation, rewrites: readonly FetchDataRewrite[], schema: GraphQLSchema): Representation => {
  applyRewrites(value, rewrites, schema);
  return value;
};
