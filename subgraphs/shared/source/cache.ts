import { Bronfout } from '../bronfout.ts';
import type { Klok } from '../klok.ts';
import { DeadlineError, withinTime } from '../within-time.ts';
import type { TimeLimit } from './time-limit.ts';

/** What is kept: the value and when it was fetched (ms); `verouderd` says why it could not be renewed, null when it is current. */
export type Cached<T> = { readonly waarde: T; readonly moment: number; readonly verouderd: Error | null };

/** Keeps data of a source that are not asked per person in memory, fetched at most once per period. */
export type SourceCache<T> = {
  /**
   * One entry per key, in the order of the keys; an Error (mostly a Bronfout) where there is nothing to give. Never rejects.
   * @param limit how long whoever asks can wait. The fetch itself goes on: others may be waiting for it too.
   */
  readonly load: (keys: readonly string[], limit: TimeLimit) => Promise<(Cached<T> | Error)[]>;
};

export type SourceCacheOptions<T> = {
  /** The source as users see it. */
  readonly bron: string;
  readonly klok: Klok;
  /** How long a value counts as current. */
  readonly bewaarMs: number;
  /** How long after that it may still be given while the source fails; 0 is never. */
  readonly noodMs: number;
  /** How long one fetch may take, whoever waits for it. */
  readonly haaltijdMs: number;
  /**
   * Fetches what is missing in one go.
   * @param former what was fetched before under a key, for conditional requests.
   * @returns the value of each of these keys; rejections concern that key only.
   */
  readonly fetch: (keys: readonly string[], former: (key: string) => T | null, deadline: number) => (key: string) => Promise<T>;
};

/**
 * For a source that answers about many keys in one question.
 * @param fallback the value of a key that the answer does not hold.
 */
export const inOneRequest = <T>(fetch: (keys: readonly string[], limit: TimeLimit) => Promise<ReadonlyMap<string, T>>, fallback: T): SourceCacheOptions<T>['fetch'] =>
  (keys, _former, deadline) => {
    const found = fetch(keys, { deadline });
    return async (key) => (await found).get(key) ?? fallback;
  };

/** More keys than this are not kept: those fetched longest ago go first. */
const maxEntries = 10_000;

type Entry<T> = { readonly waarde: T; readonly moment: number };

/** Makes an empty cache. Fetches of the same key at the same time are one fetch. */
export function createSourceCache<T>(options: SourceCacheOptions<T>): SourceCache<T> {
  const { bron, klok, bewaarMs, noodMs, haaltijdMs, fetch } = options;
  const entries = new Map<string, Entry<T>>();
  const running = new Map<string, Promise<Entry<T>>>();
  const isWithin = (entry: Entry<T> | undefined, ms: number): entry is Entry<T> => entry !== undefined && klok() - entry.moment < ms;

  const keep = (key: string, entry: Entry<T>): void => {
    entries.delete(key);
    entries.set(key, entry);
    const oldest = entries.keys().next();
    if (entries.size > maxEntries && !oldest.done) entries.delete(oldest.value);
  };
  const follow = async (key: string, value: Promise<T>): Promise<Entry<T>> => {
    try {
      const entry = { waarde: await value, moment: klok() };
      keep(key, entry);
      return entry;
    } finally {
      running.delete(key);
    }
  };
  const start = (keys: readonly string[]): void => {
    const due = [...new Set(keys)].filter((key) => !isWithin(entries.get(key), bewaarMs) && !running.has(key));
    if (due.length === 0) return;
    const fetchOne = fetch(due, (key) => entries.get(key)?.waarde ?? null, klok() + haaltijdMs);
    for (const key of due) {
      const following = follow(key, fetchOne(key));
      // Whoever asked may have left already, and a rejection that nobody hears ends the process.
      following.catch(() => undefined);
      running.set(key, following);
    }
  };
  const loadOne = async (key: string, limit: TimeLimit): Promise<Cached<T> | Error> => {
    const entry = entries.get(key);
    const fetched = running.get(key);
    if (!fetched && entry) return { ...entry, verouderd: null };
    try {
      if (!fetched) throw new Bronfout(bron, 'ONGELDIG_ANTWOORD');
      return { ...await waitFor(fetched, limit, bron, klok), verouderd: null };
    } catch (fout) {
      const cause = fout instanceof Error ? fout : new Bronfout(bron, 'ONGELDIG_ANTWOORD', fout);
      return noodMs > 0 && isWithin(entry, bewaarMs + noodMs) ? { ...entry, verouderd: cause } : cause;
    }
  };
  return {
    load: (keys, limit) => {
      start(keys);
      return Promise.all(keys.map((key) => loadOne(key, limit)));
    },
  };
}

/** Waits no longer than the asker can; what is waited for goes on. */
async function waitFor<T>(value: Promise<T>, { deadline, signal }: TimeLimit, bron: string, klok: Klok): Promise<T> {
  try {
    return await withinTime(deadline - klok(), signal, () => value);
  } catch (fout) {
    throw fout instanceof DeadlineError ? new Bronfout(bron, fout.soort) : fout;
  }
}
