import type { Group } from '../compile/program.ts';

type Waiting = { readonly group: Group; readonly unsent: Set<number>; timer: NodeJS.Timeout | undefined };

/**
 * Runs every part of a graph of requests as soon as what it needs has ended, with those that go along with it. A part that is ready
 * does not wait for ever for another of its request: after a while it goes by itself, so that what is late for one is late for that one.
 * @param run sends some parts of a group, and ends when their answer is where it belongs.
 * @param patienceMs how long a part waits for another.
 * @throws what `run` throws, when it first does.
 */
export function runParts(groups: readonly Group[], run: (group: Group, places: readonly number[]) => Promise<void>, patienceMs: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const ended = new Set<number>();
  let left = 0;
  const waiting = groups.map((group): Waiting => {
    left += group.parts.length;
    return { group, unsent: new Set(group.parts.keys()), timer: undefined };
  });
  const isReady = (group: Group, place: number): boolean => group.parts[place]?.after.every((number) => ended.has(number)) ?? false;

  const end = ({ group }: Waiting, places: readonly number[]): void => {
    for (const place of places) ended.add(group.parts[place]?.number ?? -1);
    left -= places.length;
    if (left === 0) resolve();
    else for (const one of waiting) if (one.unsent.size > 0) consider(one, false);
  };
  const send = (one: Waiting, places: readonly number[]): void => {
    for (const place of places) one.unsent.delete(place);
    run(one.group, places).then(() => { end(one, places); }, reject);
  };
  const consider = (one: Waiting, isImpatient: boolean): void => {
    const ready = [...one.unsent].filter((place) => isReady(one.group, place));
    if (ready.length === 0) return;
    if (ready.length === one.unsent.size || isImpatient) {
      clearTimeout(one.timer);
      one.timer = undefined;
      send(one, ready);
    } else one.timer ??= setTimeout(() => { consider(one, true); }, patienceMs);
  };

  if (left === 0) resolve();
  for (const one of waiting) consider(one, false);
  return promise.finally(() => { for (const { timer } of waiting) clearTimeout(timer); });
}
