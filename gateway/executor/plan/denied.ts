import { Kind, getNamedType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Oordeel } from '../../../subgraphs/shared/toegang/beleid.ts';
import type { Ontbrekend } from '../../../subgraphs/shared/verzoek.ts';
import { readSelections, type Selection } from '../compile/selection.ts';
import type { Fetch } from './fetches.ts';

// What the client asks and may not see is taken from its document before planning. What is left here is what merged fields require of
// parties: a contribution that this caller may not see is not fetched, and the merge is told why it is null.

/** The fetches that are left, and what is not fetched. */
export type Allowed = { readonly fetches: Fetch[]; readonly denied: readonly Ontbrekend[] };

type Walk = { readonly schema: GraphQLSchema; readonly geweigerd: ReadonlySet<string>; readonly found: Set<string> };

const fieldType = (type: GraphQLNamedType | undefined, name: string): GraphQLNamedType | undefined => {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return field && getNamedType(field.type);
};

function allowNode(node: SelectionNode, type: GraphQLNamedType | undefined, walk: Walk): SelectionNode[] {
  if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
  if (node.kind === Kind.FIELD) {
    const name = node.name.value;
    if (walk.geweigerd.has(`${type?.name}.${name}`)) {
      walk.found.add(name);
      return [];
    }
    const selectionSet = node.selectionSet && allowSet(node.selectionSet, fieldType(type, name), walk);
    return [selectionSet ? { ...node, selectionSet } : node].filter(() => !node.selectionSet || selectionSet !== null);
  }
  const selectionSet = allowSet(node.selectionSet, node.typeCondition ? walk.schema.getType(node.typeCondition.name.value) : type, walk);
  return selectionSet ? [{ ...node, selectionSet }] : [];
}

function allowSet(set: SelectionSetNode, type: GraphQLNamedType | undefined, walk: Walk): SelectionSetNode | null {
  const selections = set.selections.flatMap((node) => allowNode(node, type, walk));
  return selections.length > 0 ? { ...set, selections } : null;
}

const isOnlyTypename = ({ selections }: SelectionSetNode): boolean =>
  selections.every((one) => (one.kind === Kind.FIELD ? one.name.value === '__typename' : one.kind === Kind.INLINE_FRAGMENT && isOnlyTypename(one.selectionSet)));

// What a fetch requires and may not be seen stays null in what it is told, whoever gave it.
const markDenied = (selections: readonly Selection[], type: GraphQLNamedType | undefined, { schema, geweigerd }: Omit<Walk, 'found'>): Selection[] => selections.map((one): Selection => {
  if (one.kind === 'fragment') return { ...one, selections: markDenied(one.selections, one.typeCondition === null ? type : schema.getType(one.typeCondition), { schema, geweigerd }) };
  if (geweigerd.has(`${type?.name}.${one.name}`)) return { ...one, isDenied: true };
  return one.selections === null ? one : { ...one, selections: markDenied(one.selections, fieldType(type, one.name), { schema, geweigerd }) };
});

type Left = { readonly fetch: Fetch; readonly isGone: boolean };

function allowFetch(given: Fetch, { schema, geweigerd }: Omit<Walk, 'found'>, denied: Ontbrekend[]): Left {
  const fetch = given.requires === null ? given : { ...given, requires: markDenied(given.requires, undefined, { schema, geweigerd }) };
  const walk: Walk = { schema, geweigerd, found: new Set() };
  const root = fetch.requires ? undefined : (schema.getRootType(fetch.operation) ?? undefined);
  const selectionSet = allowSet(fetch.selectionSet, root, walk);
  if (walk.found.size === 0) return { fetch, isGone: false };
  denied.push({ subgraaf: fetch.subgraph, velden: [...walk.found], reden: 'NIET_BEVOEGD' });
  if (!selectionSet || (fetch.requires && isOnlyTypename(selectionSet))) return { fetch, isGone: true };
  return { fetch: { ...fetch, selectionSet, selections: readSelections(selectionSet, new Map(), () => true) }, isGone: false };
}

/** Takes from the fetches of a plan what this verdict denies. What waited for a fetch that goes waits for what that one waited for. */
export function withoutDenied(fetches: readonly Fetch[], schema: GraphQLSchema, { geweigerd }: Oordeel): Allowed {
  if (geweigerd.size === 0) return { fetches: [...fetches], denied: [] };
  const denied: Ontbrekend[] = [];
  const left = fetches.map((fetch) => allowFetch(fetch, { schema, geweigerd }, denied));
  const kept = left.filter(({ isGone }) => !isGone).map(({ fetch }) => fetch);
  const number = new Map(kept.map(({ index }, place) => [index, place]));
  const awaited = (index: number): number[] => {
    const place = number.get(index);
    return place === undefined ? (fetches[index]?.after ?? []).flatMap(awaited) : [place];
  };
  return { fetches: kept.map((fetch, index) => ({ ...fetch, index, after: [...new Set(fetch.after.flatMap(awaited))] })), denied };
}
