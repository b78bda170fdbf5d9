import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { NieuweGebeurtenis } from './gebeurtenissen.ts';
import type { Store } from './index.ts';
import { listTestdatabases, type Teststore } from './testdatabases.fixture.ts';

const maak = (anders: Partial<NieuweGebeurtenis> = {}): NieuweGebeurtenis =>
  ({ id: randomUUID(), soort: 'werkplan.gewijzigd', onderwerp: randomUUID(), persoonId: null, loket: null, versie: null, op: Date.UTC(2026, 10, 1), ...anders });
const leg = ({ db, gebeurtenissen }: Store, een: NieuweGebeurtenis): Promise<void> => db.transaction().execute((tx) => gebeurtenissen.legVast(tx, een));

describe.each(await listTestdatabases(process.env))('gebeurtenissen op $naam', ({ naam, open }) => {
  let teststore: Teststore;
  beforeAll(async () => { teststore = await open(); });
  afterEach(() => teststore.maakLeeg());
  afterAll(() => teststore.sluit());
  const begin = (): Store => teststore.store;

  test('get positions in the order in which they were written, and nothing is numbered twice', async () => {
    const store = begin();
    const alle = Array.from({ length: 7 }, (_, nummer) => maak({ versie: nummer + 1 }));
    for (const een of alle) await leg(store, een);
    expect(await store.gebeurtenissen.laatste()).toBe(0);
    expect(await Promise.all([store.gebeurtenissen.nummer(3), store.gebeurtenissen.nummer(3), store.gebeurtenissen.nummer(3)])).toEqual(expect.arrayContaining([3, 3, 1]));
    expect((await store.gebeurtenissen.listNa(0, 100)).map(({ id, positie }) => [id, positie])).toEqual(alle.map(({ id }, plaats) => [id, plaats + 1]));
    expect(await store.gebeurtenissen.nummer(3)).toBe(0);
    expect([await store.gebeurtenissen.laatste(), await store.gebeurtenissen.findPositie(alle[4]?.id ?? ''), await store.gebeurtenissen.findPositie(randomUUID())]).toEqual([7, 5, null]);
  });

  test('positions are not given again when the events have gone', async () => {
    const store = begin();
    await leg(store, maak());
    await store.gebeurtenissen.nummer(10);
    await store.db.deleteFrom('gebeurtenis').execute();
    await leg(store, maak());
    await store.gebeurtenissen.nummer(10);
    expect((await store.gebeurtenissen.listNa(0, 10)).map(({ positie }) => positie)).toEqual([2]);
  });

  test('are given out of one onderwerp, or of a loket and of some kinds', async () => {
    const store = begin();
    const [plan, loket] = [randomUUID(), 'AM26-WERKCENTRUM'];
    const alle = [maak({ onderwerp: plan }), maak({ loket, soort: 'overdracht.gevraagd' }), maak({ loket, soort: 'aanmelding.gedaan' }), maak({ loket: 'AM26-UWV', soort: 'overdracht.gevraagd' }), maak({ onderwerp: plan, versie: 2 })];
    for (const een of alle) await leg(store, een);
    await store.gebeurtenissen.nummer(10);
    const posities = async (...vraag: Parameters<typeof store.gebeurtenissen.listNa>) => (await store.gebeurtenissen.listNa(...vraag)).map(({ positie }) => positie);
    expect(await posities(0, 10, { onderwerp: plan })).toEqual([1, 5]);
    expect(await posities(1, 10, { onderwerp: plan })).toEqual([5]);
    expect(await posities(0, 10, { loket, soortbegin: 'overdracht.' })).toEqual([2]);
    expect(await posities(0, 10, { loket, soortbegin: 'aanmelding.' })).toEqual([3]);
    expect(await posities(0, 2)).toEqual([1, 2]);
  });

  if (naam === 'PostgreSQL') {
    test('one that commits late comes after what was read already, and is not passed over', async () => {
      const store = begin();
      const [laat, vroeg] = [maak(), maak()];
      const [begonnen, magDoor] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const trage = store.db.transaction().execute(async (tx) => {
        await store.gebeurtenissen.legVast(tx, laat);
        begonnen.resolve();
        await magDoor.promise;
      });
      await begonnen.promise;
      await leg(store, vroeg);
      await store.gebeurtenissen.nummer(10);
      const gelezen = await store.gebeurtenissen.listNa(0, 10);
      magDoor.resolve();
      await trage;
      await store.gebeurtenissen.nummer(10);
      expect(gelezen.map(({ id }) => id)).toEqual([vroeg.id]);
      expect((await store.gebeurtenissen.listNa(gelezen[0]?.positie ?? 0, 10)).map(({ id }) => id)).toEqual([laat.id]);
    });
  }
});
