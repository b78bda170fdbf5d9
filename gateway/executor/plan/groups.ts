import { print } from 'graphql';
import type { Fetch } from './fetches.ts';
import type { Slot } from './schedule.ts';

/** One place in the answer whose entities a part is about. */
export type Member = {
  /** Its number among all of the operation. */
  readonly number: number;
  readonly path: readonly string[];
  /** Numbers of the members that must have ended before. */
  readonly after: readonly number[];
};

/** Fetches that ask the same of their entities: they share one list of representations. */
export type FetchPart = {
  /** The first of its fetches; the others differ in path and in what they wait for. */
  readonly fetch: Fetch;
  readonly members: readonly Member[];
};

/** One request to a subgraph. */
export type FetchGroup = {
  readonly subgraph: string;
  readonly parts: readonly FetchPart[];
  /** Nothing waits for it: it may use the time that is kept for the end. */
  readonly isLast: boolean;
};

/** What is the same for two fetches only when they ask the same of the same. */
export const likeness = (fetch: Fetch): string =>
  JSON.stringify([print(fetch.selectionSet), fetch.requires, fetch.inputRewrites, fetch.outputRewrites]);

const listAlike = (fetches: readonly Fetch[]): Fetch[][] =>
  [...Map.groupBy(fetches, (fetch) => (fetch.requires === null ? `${fetch.index}` : likeness(fetch))).values()];

/** Makes of scheduled fetches a graph of requests. Fetches that were answered beforehand (`given`) are waited for by none. */
export function groupFetches(slots: readonly Slot[], given: ReadonlySet<number> = new Set()): FetchGroup[] {
  const sent = slots.filter(({ fetches }) => !fetches.some(({ index }) => given.has(index)));
  const alike = sent.map(({ fetches }) => listAlike(fetches));
  const numberOf = new Map(alike.flat(2).map(({ index }, number) => [index, number]));
  const toMember = ({ index, path, after }: Fetch): Member => ({ number: numberOf.get(index) ?? -1, path, after: after.flatMap((earlier) => numberOf.get(earlier) ?? []) });
  const toPart = (same: readonly Fetch[]): FetchPart[] => same.slice(0, 1).map((fetch) => ({ fetch, members: same.map(toMember) }));
  const groups = sent.map(({ subgraph }, index) => ({ subgraph, parts: (alike[index] ?? []).flatMap(toPart) }));
  const membersOf = ({ parts }: { readonly parts: readonly FetchPart[] }): Member[] => parts.flatMap(({ members }) => members);
  const awaited = new Set(groups.flatMap(membersOf).flatMap(({ after }) => after));
  return groups.map((group) => ({ ...group, isLast: !membersOf(group).some(({ number }) => awaited.has(number)) }));
}
