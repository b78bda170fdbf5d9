import type { GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from '@apollo/query-planner';
import { getOwn, isObject, setOwn } from './names.ts';
import { applies, type Selection } from './selection.ts';

const typePrefix = '... on ';

// Where an object does not say of what type it is, a rewrite for a type counts for it, as in the planner's own definition.
const isOfType = (schema: GraphQLSchema, condition: string, { __typename }: Readonly<Record<string, unknown>>): boolean =>
  typeof __typename !== 'string' || applies(schema, condition, __typename);

function rewriteAt(value: Readonly<Record<string, unknown>>, rewrite: FetchDataRewrite, name: string): void {
  if (rewrite.kind === 'ValueSetter') {
    const to: unknown = rewrite.setValueTo;
    setOwn(value, name, to);
    return;
  }
  const found = getOwn(value, name);
  if (found === undefined || found === null) return;
  setOwn(value, rewrite.renameKeyTo, found);
  setOwn(value, name, undefined);
}

function walk(value: unknown, path: readonly string[], rewrite: FetchDataRewrite, schema: GraphQLSchema): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, rewrite, schema);
    return;
  }
  const [step, ...rest] = path;
  if (!isObject(value) || step === undefined) return;
  if (step.startsWith(typePrefix)) {
    if (isOfType(schema, step.slice(typePrefix.length), value)) walk(value, rest, rewrite, schema);
  } else if (rest.length === 0) rewriteAt(value, rewrite, step);
  else walk(getOwn(value, step), rest, rewrite, schema);
}

/** Carries out what the plan says is to be changed in data on its way to or from a subgraph. Changes `value`. */
export function applyRewrites(value: unknown, rewrites: readonly FetchDataRewrite[], schema: GraphQLSchema): void {
  for (const rewrite of rewrites) walk(value, rewrite.path, rewrite, schema);
}

function renameAt(selections: readonly Selection[], path: readonly string[], to: string): Selection[] {
  const [step, ...rest] = path;
  return selections.flatMap((one): Selection[] => {
    if (one.kind === 'fragment') return [{ ...one, selections: renameAt(one.selections, path, to) }];
    if (one.responseName !== step) return [one];
    if (rest.length === 0) return [one, { ...one, responseName: to }];
    return [{ ...one, selections: one.selections && renameAt(one.selections, rest, to) }];
  });
}

/** A selection with the names that its fields have after these rewrites, beside those that they were asked under. */
export const renamed = (selections: readonly Selection[], rewrites: readonly FetchDataRewrite[]): readonly Selection[] =>
  rewrites.reduce<readonly Selection[]>((all, rewrite) => (rewrite.kind === 'KeyRenamer'
    ? renameAt(all, rewrite.path.filter((step) => !step.startsWith(typePrefix)), rewrite.renameKeyTo)
    : all), selections);
