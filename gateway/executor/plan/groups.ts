import { print } from 'graphql';
import type { Fetch } from './fetches.ts';
import type { Slot } from './schedule.ts';

/** Fetches that ask the same of their entities: they share one list of representations. */
export type FetchPart = {
  /** Its number among all parts of the operation. */
  readonly number: number;
  /** The first of its fetches; the others differ in path and in what they wait for. */
  readonly fetch: Fetch;
  readonly paths: readonly (readonly string[])[];
  /** Numbers of the parts that must have ended before. */
  readonly after: readonly number[];
};

/** One request to a subgraph. */
export type FetchGroup = {
  readonly subgraph: string;
  readonly parts: readonly FetchPart[];
  /** Nothing waits for it: it may use the time that is kept for the end. */
  readonly isLast: boolean;
};

const likeness = (fetch: Fetch): string =>
  JSON.stringify([print(fetch.selectionSet), fetch.requires, fetch.inputRewrites, fetch.outputRewrites]);

const listAlike = (fetches: readonly Fetch[]): Fetch[][] =>
  [...Map.groupBy(fetches, (fetch) => (fetch.requires === null ? `${fetch.index}` : likeness(fetch))).values()];

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Makes of scheduled fetches a graph of requests. Fetches that were answered beforehand (`given`) are waited for by none. */
export function groupFetches(slots: readonly Slot[], given: ReadonlySet<number> = new Set()): FetchGroup[] {
  const sent = slots.filter(({ fetches }) => !fetches.some(({ index }) => given.has(index)));
  const alike = sent.map(({ fetches }) => listAlike(fetches));
  const numberOf = new Map(alike.flat().flatMap((same, number) => same.map(({ index }) => [index, number] as const)));
  const toPart = (same: readonly Fetch[]): FetchPart[] => same.slice(0, 1).map((fetch) => ({
    number: numberOf.get(fetch.index) ?? -1,
    fetch,
    paths: same.map(({ path }) => path),
    after: unique(same.flatMap(({ after }) => after.flatMap((index) => numberOf.get(index) ?? []))),
  }));
  const groups = sent.map(({ subgraph }, index) => ({ subgraph, parts: (alike[index] ?? []).flatMap(toPart) }));
  const awaited = new Set(groups.flatMap(({ parts }) => parts.flatMap(({ after }) => after)));
  return groups.map((group) => ({ ...group, isLast: !group.parts.some(({ number }) => awaited.has(number)) }));
}
