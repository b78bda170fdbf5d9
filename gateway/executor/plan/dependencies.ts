import { OperationTypeNode } from 'graphql';
import type { Selection } from '../compile/selection.ts';
import type { Fetch } from './fetches.ts';

// A plan is a tree of steps after and beside each other, and so puts more in line than needs to be: a step waits for all of the
// step before it. What a fetch really needs is that its entities are there, and what it requires of them.

const isList = (step: string): boolean => step === '@';

const placeOf = (path: readonly string[]): string => path.filter((step) => !isList(step)).join('.');

function* listPlaces(selections: readonly Selection[], at: string): Generator<string> {
  for (const one of selections) {
    if (one.kind === 'fragment') yield* listPlaces(one.selections, at);
    else {
      const place = `${at}.${one.responseName}`;
      yield place;
      if (one.selections) yield* listPlaces(one.selections, place);
    }
  }
}

const provided = new WeakMap<Fetch, ReadonlySet<string>>();

function provides(fetch: Fetch): ReadonlySet<string> {
  const known = provided.get(fetch) ?? new Set(listPlaces(fetch.selections, placeOf(fetch.path)));
  provided.set(fetch, known);
  return known;
}

const needs = ({ path, requires }: Pick<Fetch, 'path' | 'requires'>): string[] =>
  [...(path.length > 0 && requires ? listPlaces(requires, placeOf(path)) : [])];

// The place of an object itself, as a field of its parent: root fields stand at `.name`.
const ownPlace = (path: readonly string[]): string[] => (path.length > 0 ? [`.${placeOf(path)}`] : []);

/**
 * Finds which of the fetches that the plan puts before this one it really needs. Where that cannot be told (fields that are renamed,
 * something that none provides) it needs all; a mutation keeps the order of the plan.
 */
export function findDependencies(fetch: Pick<Fetch, 'operation' | 'path' | 'requires' | 'inputRewrites'>, before: readonly Fetch[]): number[] {
  const all = before.map(({ index }) => index);
  const isPlain = [fetch.operation, ...before.map(({ operation }) => operation)].every((kind) => kind === OperationTypeNode.QUERY)
    && fetch.inputRewrites.length === 0 && before.every(({ outputRewrites }) => outputRewrites.length === 0);
  if (!isPlain) return all;
  const wanted = new Set([...ownPlace(fetch.path), ...needs(fetch).map((place) => `.${place}`)]);
  const found = before.filter((one) => [...provides(one)].some((place) => wanted.has(toRooted(place))));
  const covered = new Set(found.flatMap((one) => [...provides(one)].map(toRooted)));
  return [...wanted].every((place) => covered.has(place)) ? found.map(({ index }) => index) : all;
}

// Places below the root begin with a dot; those of entities begin with the name of a root field.
const toRooted = (place: string): string => (place.startsWith('.') ? place : `.${place}`);
