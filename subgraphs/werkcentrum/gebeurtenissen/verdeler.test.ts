import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Gebeurtenisbus } from './bus.ts';
import type { Cloudevent } from './cloudevent.ts';
import type { Store } from '../store/index.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { startVerdeler } from './verdeler.ts';

const oin = '00000001234567890000';
const persoonId = '11111111-1111-4111-8111-111111111111';
const plan = '22222222-2222-4222-8222-222222222222';

const ruim: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const weg of ruim.splice(0).toReversed()) await weg();
});

/** A bus that keeps what it took; `tot` resolves when it has so many. The first `weigert` are refused. */
function createProefbus(weigert = 0) {
  const gekregen: Cloudevent[] = [];
  const wachters: { aantal: number; klaar: () => void }[] = [];
  let nogWeigeren = weigert;
  const bus: Gebeurtenisbus = {
    async publiceer({ gebeurtenis }) {
      if (nogWeigeren > 0) {
        nogWeigeren -= 1;
        throw new Error('bus weg');
      }
      gekregen.push(gebeurtenis);
      for (const { aantal, klaar } of wachters) if (gekregen.length >= aantal) klaar();
    },
  };
  const tot = (aantal: number): Promise<void> => new Promise((klaar) => {
    if (gekregen.length >= aantal) klaar();
    else wachters.push({ aantal, klaar });
  });
  return { bus, gekregen, tot };
}

describe.each(await listTestdatabases(process.env))('de verdeler op $naam', ({ open }) => {
  let teststore: Teststore;
  beforeAll(async () => { teststore = await open(); });
  afterAll(() => teststore.sluit());
  const begin = async (): Promise<Store> => {
    const { store, maakLeeg } = teststore;
    ruim.push(maakLeeg);
    await store.db.insertInto('persoon').values({ id: persoonId, gemeente: null, vorige_gemeenten: [], woonplaats_op: new Date(0), gemaakt_op: new Date(0) }).execute();
    return store;
  };
  const leg = (store: Store, versie: number, id = randomUUID()): Promise<void> => store.db.transaction().execute((tx) =>
    store.gebeurtenissen.legVast(tx, { id, soort: 'werkplan.gewijzigd', onderwerp: plan, persoonId, loket: 'AM26-UWV', versie, op: Date.UTC(2026, 10, 1, 9, 30) }));
  const start = (store: Store, bus: Gebeurtenisbus, wachtMs: number) => {
    const waarschuwingen: unknown[] = [];
    const verdeler = startVerdeler({ gebeurtenissen: store.gebeurtenissen, bus, oin, wachtMs, logger: { warn: (...regel: unknown[]) => { waarschuwingen.push(regel); } } });
    ruim.push(verdeler.stop);
    return { ...verdeler, waarschuwingen };
  };

  test('brings what is written as a CloudEvent that says nothing of anybody, as soon as it is woken', async () => {
    const store = await begin();
    const { bus, gekregen, tot } = createProefbus();
    const { wek } = start(store, bus, 3_600_000);
    const id = randomUUID();
    await leg(store, 2, id);
    wek();
    await tot(1);
    expect(gekregen).toEqual([{
      specversion: '1.0', id, source: `urn:nld:oin:${oin}:systeem:loketgraaf`, type: 'nl.werkcentrum.werkplan.gewijzigd', subject: plan, time: '2026-11-01T09:30:00.000Z',
      sequence: '1', sequencetype: 'Integer', datacontenttype: 'application/json', data: { versie: 2 },
    }]);
    expect(JSON.stringify(gekregen)).not.toContain(persoonId);
  });

  test('brings all of a plan in their order, also more than go at once, and what others wrote without being woken', async () => {
    const store = await begin();
    const { bus, gekregen, tot } = createProefbus();
    start(store, bus, 5);
    await store.db.transaction().execute(async (tx) => {
      for (let versie = 1; versie <= 1_201; versie += 1) await store.gebeurtenissen.legVast(tx, { id: randomUUID(), soort: 'werkplan.gewijzigd', onderwerp: plan, persoonId, loket: null, versie, op: 0 });
    });
    await tot(1_201);
    expect(gekregen.map(({ data }) => data.versie)).toEqual(Array.from({ length: 1_201 }, (_, nummer) => nummer + 1));
  });

  test('gives what was not taken again, and loses nothing by it', async () => {
    const store = await begin();
    const { bus, gekregen, tot } = createProefbus(2);
    const { wek, waarschuwingen } = start(store, bus, 5);
    for (const versie of [1, 2, 3]) await leg(store, versie);
    wek();
    await tot(3);
    expect(gekregen.map(({ data }) => data.versie)).toEqual([1, 2, 3]);
    expect(waarschuwingen).toHaveLength(2);
  });

  test('does not bring again what went before it started, and two of them number nothing twice', async () => {
    const store = await begin();
    await leg(store, 1);
    await store.gebeurtenissen.nummer(10);
    const [een, twee] = [createProefbus(), createProefbus()];
    const [a, b] = [start(store, een.bus, 5), start(store, twee.bus, 5)];
    await leg(store, 2);
    for (const { wek } of [a, b]) wek();
    await leg(store, 3);
    await Promise.all([een.tot(2), twee.tot(2)]);
    for (const { gekregen } of [een, twee]) expect(gekregen.map(({ data, sequence }) => [data.versie, sequence])).toEqual([[2, '2'], [3, '3']]);
  });
});
