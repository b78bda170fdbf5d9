import { describe, expect, test } from '@jest/globals';
import { Bronfout } from '../bronfout.ts';
import { createSourceCache, inOneRequest, type SourceCacheOptions } from './cache.ts';

type Fetch = SourceCacheOptions<string>['fetch'];
const ruim = { deadline: 4_102_444_800_000 };
const stuk = new Bronfout('proef', 'STORING');

const opstelling = (fetch: Fetch, anders: Partial<SourceCacheOptions<string>> = {}) => {
  const tijd = { nu: 0 };
  return { tijd, cache: createSourceCache({ bron: 'proef', klok: () => tijd.nu, bewaarMs: 100, noodMs: 1_000, haaltijdMs: 50, fetch, ...anders }) };
};

describe('a store', () => {
  test('fetches the missing keys in one go, and again when they are no longer current', async () => {
    const gevraagd: (readonly string[])[] = [];
    const { tijd, cache } = opstelling((sleutels) => { gevraagd.push(sleutels); return async (sleutel) => `${sleutel}@${tijd.nu}`; });
    expect(await cache.load(['a', 'b', 'a'], ruim)).toEqual(['a@0', 'b@0', 'a@0'].map((waarde) => ({ waarde, moment: 0, verouderd: null })));
    tijd.nu = 99;
    await cache.load(['b', 'c'], ruim);
    tijd.nu = 100;
    expect(await cache.load(['a'], ruim)).toEqual([{ waarde: 'a@100', moment: 100, verouderd: null }]);
    expect(gevraagd).toEqual([['a', 'b'], ['c'], ['a']]);
  });

  test('is asked once by many at the same time, with its own time, and shows what it had before', async () => {
    const gezien: [number, string | null][] = [];
    const { tijd, cache } = opstelling((_, vorige, deadline) => { gezien.push([deadline, vorige('a')]); return async () => 'x'; });
    await Promise.all([cache.load(['a'], ruim), cache.load(['a'], ruim)]);
    tijd.nu = 200;
    await cache.load(['a'], ruim);
    expect(gezien).toEqual([[50, null], [250, 'x']]);
  });

  test('gives the former value with the cause when the source fails, until it is too old', async () => {
    let isStuk = false;
    const { tijd, cache } = opstelling(() => () => (isStuk ? Promise.reject(stuk) : Promise.resolve('goed')));
    await cache.load(['a'], ruim);
    isStuk = true;
    tijd.nu = 1_099;
    expect(await cache.load(['a'], ruim)).toEqual([{ waarde: 'goed', moment: 0, verouderd: stuk }]);
    tijd.nu = 1_100;
    expect(await cache.load(['a'], ruim)).toEqual([stuk]);
  });

  test('without grace gives no former value, and one failing key leaves another alone', async () => {
    const { tijd, cache } = opstelling(() => (sleutel) => (sleutel === 'a' && tijd.nu > 0 ? Promise.reject(stuk) : Promise.resolve(sleutel)), { noodMs: 0 });
    await cache.load(['a'], ruim);
    tijd.nu = 100;
    expect(await cache.load(['a', 'b'], ruim)).toEqual([stuk, { waarde: 'b', moment: 100, verouderd: null }]);
  });

  test('does not hold up who cannot wait, and keeps what comes later for the next', async () => {
    let kom: (waarde: string) => void = () => undefined;
    const { cache } = opstelling(() => () => new Promise((goed) => { kom = goed; }));
    expect(await cache.load(['a'], { deadline: 0 })).toMatchObject([{ soort: 'TIJD_OP' }]);
    expect(await cache.load(['a'], { ...ruim, deadline: 60_000, signal: AbortSignal.abort() })).toMatchObject([{ soort: 'AFGEBROKEN' }]);
    kom('laat');
    expect(await cache.load(['a'], { deadline: 60_000 })).toEqual([{ waarde: 'laat', moment: 0, verouderd: null }]);
  });

  test('fails in silence when nobody waits any more', async () => {
    const unheard: unknown[] = [];
    const hear = (fout: unknown): void => { unheard.push(fout); };
    process.on('unhandledRejection', hear);
    const { cache } = opstelling(() => () => Promise.reject(stuk));
    expect(await cache.load(['a'], { deadline: 0 })).toMatchObject([{ soort: 'TIJD_OP' }]);
    await new Promise((klaar) => setTimeout(klaar, 5));
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });

  test('does not grow with use: what was fetched longest ago goes first', async () => {
    let vragen = 0;
    const { cache } = opstelling((sleutels) => { vragen += sleutels.length; return async (sleutel) => sleutel; });
    const veel = Array.from({ length: 10_001 }, (_, nummer) => String(nummer));
    await cache.load(veel, ruim);
    await cache.load(['10000', '1'], ruim);
    expect(vragen).toBe(10_001);
    await cache.load(['0'], ruim);
    expect(vragen).toBe(10_002);
  });

  test('of a source that answers about many keys at once gives each its own, also when the answer has another order or leaves one out', async () => {
    const gevraagd: (readonly string[])[] = [];
    const { cache } = opstelling(inOneRequest(async (sleutels) => { gevraagd.push(sleutels); return new Map([['b', 'van b'], ['a', 'van a']]); }, 'niets'));
    expect(await cache.load(['a', 'b', 'c'], ruim)).toMatchObject([{ waarde: 'van a' }, { waarde: 'van b' }, { waarde: 'niets' }]);
    expect(gevraagd).toEqual([['a', 'b', 'c']]);
  });
});
