import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createProcesbus, type Bericht } from './bus.ts';
import { toCloudevent } from './cloudevent.ts';
import { createVolgen } from './volgen.ts';

const [eigen, ander] = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'];

describe.each(await listTestdatabases(process.env))('volgen op $naam', ({ open }) => {
  let teststore: Teststore | undefined;
  const opgestart = (async () => (teststore ??= await open()).store)();
  let einde = new AbortController();
  beforeEach(async () => {
    einde = new AbortController();
    await (await opgestart).db.deleteFrom('gebeurtenis').execute();
  });
  afterEach(() => { einde.abort(); });
  afterAll(async () => teststore?.sluit());

  const maakProef = async () => {
    const { db, gebeurtenissen } = await opgestart;
    const gehoord: ((bericht: Bericht) => void)[] = [];
    const echt = createProcesbus();
    const bus = { ...echt, luister: (hoor: (bericht: Bericht) => void) => {
      gehoord.push(hoor);
      const stop = echt.luister(hoor);
      return () => { gehoord.splice(gehoord.indexOf(hoor), 1); stop(); };
    } };
    let gelezen = 0;
    const volgen = createVolgen({ bus, gebeurtenissen: { ...gebeurtenissen, listNa: (...vraag) => { gelezen += 1; return gebeurtenissen.listNa(...vraag); } } });
    const meld = async (versie: number, onderwerp = eigen): Promise<string> => {
      const id = randomUUID();
      await db.transaction().execute((tx) => gebeurtenissen.legVast(tx, { id, soort: 'werkplan.gewijzigd', onderwerp, persoonId: null, loket: null, versie, op: 0 }));
      const vorige = await gebeurtenissen.laatste();
      await gebeurtenissen.nummer(10);
      for (const een of await gebeurtenissen.listNa(vorige, 10)) await bus.publiceer({ gebeurtenis: toCloudevent(een, '0'.repeat(20)), loket: een.loket });
      return id;
    };
    return { volgen, meld, gehoord, gelezen: () => gelezen };
  };

  test('gives what comes after now, of its own only, as it comes', async () => {
    const { volgen, meld, gelezen } = await maakProef();
    await meld(1);
    const stroom = volgen.volg({ onderwerp: eigen }, await volgen.beginNa(null) ?? -1, einde.signal);
    const eerste = stroom.next();
    await meld(9, ander);
    await meld(2);
    expect((await eerste).value).toMatchObject({ onderwerp: eigen, versie: 2 });
    // What is for others does not even make it look.
    expect(gelezen()).toBe(2);
  });

  test('reads on after an event, and misses nothing of what came in between', async () => {
    const { volgen, meld } = await maakProef();
    const eerste = await meld(1);
    for (const versie of [2, 3, 4]) await meld(versie);
    const positie = await volgen.beginNa(eerste);
    const stroom = volgen.volg({ onderwerp: eigen }, positie ?? -1, einde.signal);
    const versies: (number | null)[] = [];
    for (let aantal = 0; aantal < 3; aantal += 1) versies.push((await stroom.next()).value?.versie ?? null);
    expect(versies).toEqual([2, 3, 4]);
    expect(await volgen.beginNa(randomUUID())).toBeNull();
  });

  test('reads no more than a handful ahead of who takes them slowly', async () => {
    const { volgen, meld, gelezen } = await maakProef();
    const begin = await volgen.beginNa(null) ?? -1;
    for (let versie = 1; versie <= 45; versie += 1) await meld(versie);
    const stroom = volgen.volg({ onderwerp: eigen }, begin, einde.signal);
    await stroom.next();
    expect(gelezen()).toBe(1);
    for (let versie = 2; versie <= 45; versie += 1) expect((await stroom.next()).value?.versie).toBe(versie);
    expect(gelezen()).toBe(3);
  });

  test('ends when nobody waits any longer, and listens no more', async () => {
    const { volgen, meld, gehoord } = await maakProef();
    await meld(1);
    const [wachtend, halverwege] = [volgen.volg({ onderwerp: eigen }, await volgen.beginNa(null) ?? -1, einde.signal), volgen.volg({ onderwerp: eigen }, 0, new AbortController().signal)];
    const wacht = wachtend.next();
    await halverwege.next();
    expect(gehoord).toHaveLength(2);
    einde.abort();
    expect(await wacht).toEqual({ done: true, value: undefined });
    await halverwege.return();
    expect(gehoord).toHaveLength(0);
  });
});
