import type { QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import type { Facts } from './mock/facts.ts';
import type { SentQuestion } from './mock/network.ts';
import { listFetches, type PlannedFetch } from './plan-kinds.ts';
import type { ErrorPath } from './stock.ts';

/** A place in an answer over all positions of its lists: the names of the fields. */
export type Names = readonly string[];

/** A path without its positions. */
export const namesOf = (path: readonly (string | number)[]): Names => path.filter((part) => typeof part === 'string' && part !== '@').map(String);

/** Whether one place is at or above another. */
export const isAtOrAbove = (upper: Names, lower: Names): boolean => upper.length <= lower.length && upper.every((name, index) => lower[index] === name);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text, whatever the order of its keys. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
};

/** Every representation that was sent, as text that begins with its subgraph. */
export const representationsIn = (sent: readonly SentQuestion[]): ReadonlySet<string> => new Set(sent.flatMap(({ subgraph, variables }) =>
  Object.values(variables).flatMap((value) => (Array.isArray(value) ? value.filter((one) => isObject(one) && '__typename' in one).map((one) => `${subgraph} ${canonical(one)}`) : []))));

const selectionsOf = (requires: readonly QueryPlanSelectionNode[], type = ''): { readonly type: string; readonly field: string }[] => requires.flatMap((part) => {
  if (part.kind === 'InlineFragment') return selectionsOf(part.selections, part.typeCondition ?? type);
  return part.name === '__typename' ? [] : [{ type, field: part.name }];
});

const namesIn = ({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, SelectionSetNode>): string[] => selections.flatMap((selection) => {
  if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
  const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
  return inner ? namesIn(inner, fragments) : [];
});

/** The response names that a fetch of entities asks of an entity, fragments included. */
function namesAsked(operation: string): string[] {
  const { definitions } = parse(operation);
  const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [])));
  const roots = definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []));
  return roots.flatMap((root) => (root.kind === Kind.FIELD && root.selectionSet ? namesIn(root.selectionSet, fragments) : []));
}

/** The names that a fetch renames in what it gets are those that count in the answer. */
const renamed = ({ fetch }: PlannedFetch): string[] => (fetch.outputRewrites ?? []).flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [rewrite.renameKeyTo] : []));

/**
 * The places that are filled by a fetch with inputs other than keys, or by one that needs what such a fetch gives: only there, and
 * in what holds them, may an executor differ that runs a fetch whose inputs are missing.
 */
export function placesWithInputs(plan: QueryPlan, facts: Facts): Names[] {
  const places: { readonly at: string; readonly name: string; readonly names: Names }[] = [];
  for (const planned of listFetches(plan)) {
    const names = namesOf(planned.path);
    const needed = selectionsOf(planned.fetch.requires ?? []);
    const hasInputs = needed.some(({ type, field }) => facts.keysOf(type)?.has(field) !== true);
    const leansOnOne = needed.some(({ field }) => places.some((place) => place.at === names.join() && place.name === field));
    if (!hasInputs && !leansOnOne) continue;
    for (const name of [...namesAsked(planned.fetch.operation), ...renamed(planned)]) if (name !== '__typename') places.push({ at: names.join(), name, names: [...names, name] });
  }
  return places.map((place) => place.names);
}

/** The places of all fetches of entities. */
export const placesOfEntities = (plan: QueryPlan): Names[] => listFetches(plan).filter(({ fetch }) => fetch.requires).map(({ path }) => namesOf(path));

/** The value at a path, or null when it or anything above it is; undefined when there is no such place. */
export function valueAt(data: unknown, path: NonNullable<ErrorPath>): unknown {
  let value = data;
  for (const part of path) {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) value = typeof part === 'number' ? value[part] : undefined;
    else value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}
