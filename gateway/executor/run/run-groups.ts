import type { Group, Part } from '../compile/program.ts';
import type { Member } from '../plan/groups.ts';

/** A part of a request, about the entities of one place. */
export type Place = { readonly part: Part; readonly member: Member };

type Waiting = { readonly group: Group; unsent: readonly Place[]; timer: NodeJS.Timeout | undefined };

const listPlaces = ({ parts }: Group): Place[] => parts.flatMap((part) => part.members.map((member) => ({ part, member })));

/** How many places a request is about when it goes out whole. */
export const countPlaces = ({ parts }: Group): number => parts.reduce((count, { members }) => count + members.length, 0);

/**
 * Runs a graph of requests: each as soon as all that it needs has ended. What is ready does not wait for ever for something else of its
 * request: after a while it goes by itself, so that what is late for one is late for that one.
 * @param run asks some places of a group, and ends when their answer is where it belongs.
 * @param patienceMs how long one waits for another.
 * @throws what `run` throws, when it first does.
 */
export function runGroups(groups: readonly Group[], run: (group: Group, places: readonly Place[]) => Promise<void>, patienceMs: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const ended = new Set<number>();
  const waiting = groups.map((group): Waiting => ({ group, unsent: listPlaces(group), timer: undefined }));
  let left = waiting.reduce((count, { unsent }) => count + unsent.length, 0);
  const isReady = ({ member }: Place): boolean => member.after.every((number) => ended.has(number));

  const end = (places: readonly Place[]): void => {
    for (const { member } of places) ended.add(member.number);
    left -= places.length;
    if (left === 0) resolve();
    else for (const one of waiting) if (one.unsent.length > 0) consider(one, false);
  };
  const send = (one: Waiting, places: readonly Place[]): void => {
    clearTimeout(one.timer);
    one.timer = undefined;
    one.unsent = one.unsent.filter((place) => !places.includes(place));
    run(one.group, places).then(() => { end(places); }, reject);
  };
  const consider = (one: Waiting, isImpatient: boolean): void => {
    const ready = one.unsent.filter(isReady);
    if (ready.length === 0) return;
    if (ready.length === one.unsent.length || isImpatient) send(one, ready);
    else one.timer ??= setTimeout(() => { consider(one, true); }, patienceMs);
  };

  if (left === 0) resolve();
  for (const one of waiting) consider(one, false);
  return promise.finally(() => { for (const { timer } of waiting) clearTimeout(timer); });
}
