import type { Fetch } from './fetches.ts';

/** Fetches that go to one subgraph in one request: entities only, of one level. Root fields go by themselves. */
export type Slot = { readonly subgraph: string; readonly level: number; readonly fetches: readonly Fetch[] };

type Depths = { readonly earliest: number[]; readonly latest: number[] };

// The first and the last level at which each fetch can run without making the whole longer.
function measureDepths(fetches: readonly Fetch[]): Depths {
  const earliest: number[] = [];
  for (const { after } of fetches) earliest.push(after.reduce((level, index) => Math.max(level, (earliest[index] ?? 0) + 1), 0));
  const last = Math.max(0, ...earliest);
  const latest = fetches.map(() => last);
  for (const { index, after } of [...fetches].reverse()) {
    for (const earlier of after) latest[earlier] = Math.min(latest[earlier] ?? last, (latest[index] ?? last) - 1);
  }
  return { earliest, latest };
}

const isAlone = (fetch: Fetch): boolean => fetch.requires === null;

/**
 * Decides which fetches go together. Those that cannot wait are placed first; one that can goes along with a request that is sent
 * anyhow, as late as those that need it allow, and else by itself as soon as it can.
 */
export function scheduleFetches(fetches: readonly Fetch[]): Slot[] {
  const { earliest, latest } = measureDepths(fetches);
  const level: (number | undefined)[] = fetches.map(() => undefined);
  const first = (fetch: Fetch): number => Math.max(earliest[fetch.index] ?? 0, ...fetch.after.map((index) => (level[index] ?? earliest[index] ?? 0) + 1));
  const last = (fetch: Fetch): number =>
    Math.min(latest[fetch.index] ?? 0, ...fetches.filter(({ after }) => after.includes(fetch.index)).map(({ index }) => (level[index] ?? latest[index] ?? 0) - 1));
  const isTaken = (at: number, { subgraph }: Fetch): boolean =>
    fetches.some((other) => level[other.index] === at && other.subgraph === subgraph && !isAlone(other));
  const slack = ({ index }: Fetch): number => (latest[index] ?? 0) - (earliest[index] ?? 0);
  for (const fetch of [...fetches].sort((a, b) => slack(a) - slack(b) || a.index - b.index)) {
    const [from, to] = [first(fetch), last(fetch)];
    let chosen = from;
    if (!isAlone(fetch)) for (let at = to; at >= from; at -= 1) if (isTaken(at, fetch)) { chosen = at; break; }
    level[fetch.index] = chosen;
  }
  return toSlots(fetches, (fetch) => level[fetch.index] ?? 0);
}

function toSlots(fetches: readonly Fetch[], levelOf: (fetch: Fetch) => number): Slot[] {
  const slots = new Map<string, Slot>();
  for (const fetch of fetches) {
    const level = levelOf(fetch);
    const name = isAlone(fetch) ? `${fetch.index}` : `${level} ${fetch.subgraph}`;
    slots.set(name, { subgraph: fetch.subgraph, level, fetches: [...(slots.get(name)?.fetches ?? []), fetch] });
  }
  return [...slots.values()].sort((a, b) => a.level - b.level);
}
