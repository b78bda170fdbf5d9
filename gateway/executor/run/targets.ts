import { getOwn, isInherited, isObject } from '../compile/names.ts';

// The answer as it grows: objects as subgraphs gave them, each put where it belongs.

/** An object in the growing answer. */
export type Target = Readonly<Record<string, unknown>>;

/** A place in the answer, with the object that stands there. */
export type Place = { readonly path: readonly (string | number)[]; readonly target: Target };

function spread(frontier: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const list of frontier) if (Array.isArray(list)) for (const item of list) if (item !== null && item !== undefined) found.push(item);
  return found;
}

function descend(frontier: readonly unknown[], name: string): unknown[] {
  const found: unknown[] = [];
  const isPlain = !isInherited(name);
  for (const one of frontier) {
    const value = isObject(one) ? (isPlain ? one[name] : getOwn(one, name)) : undefined;
    if (value !== null && value !== undefined) found.push(value);
  }
  return found;
}

/**
 * The objects that stand at a path, in order.
 * @param path names, and `@` for each list.
 * @param sharedAt the steps at which one value may stand in several places: it is followed once.
 */
export function collectTargets(root: Target, path: readonly string[], sharedAt: ReadonlySet<number>): readonly Target[] {
  let frontier: unknown[] = [root];
  for (let index = 0; index < path.length; index += 1) {
    const step = path[index] ?? '';
    frontier = step === '@' ? spread(frontier) : descend(frontier, step);
    if (frontier.length > 1 && sharedAt.has(index)) frontier = [...new Set(frontier)];
  }
  return frontier.filter(isObject);
}

/** All places at a path, each with its own path: for errors only, which say where they belong. */
export function listPlaces(root: Target, path: readonly string[]): Place[] {
  let frontier: { readonly path: readonly (string | number)[]; readonly value: unknown }[] = [{ path: [], value: root }];
  for (const step of path) {
    frontier = frontier.flatMap(({ path: at, value }) => {
      if (step !== '@') return isObject(value) ? [{ path: [...at, step], value: getOwn(value, step) }] : [];
      return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...at, index], value: item })) : [];
    });
  }
  return frontier.flatMap(({ path: at, value }) => (isObject(value) ? [{ path: at, target: value }] : []));
}
