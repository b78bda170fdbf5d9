import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findTestserver, maakTestdatabase } from '../../shared/testserver.fixture.ts';
import { createGeheugenplaats, type Bewaarplaats } from './bewaarplaats.ts';
import { openPostgresplaats } from './bewaarplaats-postgres.ts';

let nu = Date.UTC(2026, 10, 1);
const klok = (): number => nu;
const server = await findTestserver(process.env);

const plaatsen = [
  { naam: 'memory', open: async (): Promise<Bewaarplaats> => createGeheugenplaats(klok, 1_000_000) },
  ...(server === null ? [] : [{ naam: 'PostgreSQL', open: async (): Promise<Bewaarplaats> => {
    const { url, ruimOp } = await maakTestdatabase(server);
    const plaats = await openPostgresplaats(url, klok);
    return { ...plaats, stop: () => plaats.stop().then(ruimOp) };
  } }]),
];

describe.each(plaatsen)('what is given within an hour, counted in $naam,', ({ open }) => {
  let plaats: Bewaarplaats;
  beforeAll(async () => { plaats = await open(); });
  afterAll(() => plaats.stop());
  const keren = async (wie: string, aantal: number, hoogstens: number): Promise<boolean[]> => {
    const gegeven: boolean[] = [];
    for (let keer = 0; keer < aantal; keer += 1) gegeven.push(await plaats.neemPerUur(wie, hoogstens));
    return gegeven;
  };

  test('is so much and no more, for each by themselves, until an hour after the first', async () => {
    expect([await keren('vacature a', 4, 3), await keren('vacature b', 1, 3)]).toEqual([[true, true, true, false], [true]]);
    nu += 3_599_999;
    expect(await keren('vacature a', 1, 3)).toEqual([false]);
    nu += 1;
    expect(await keren('vacature a', 4, 3)).toEqual([true, true, true, false]);
  });

  test('goes on moment by moment, and a refusal counts for nothing', async () => {
    await keren('c', 1, 2);
    nu += 1_800_000;
    expect(await keren('c', 3, 2)).toEqual([true, false, false]);
    nu += 1_800_000;
    expect(await keren('c', 2, 2)).toEqual([true, false]);
  });

  test('is no more when it is asked at once', async () => {
    const gegeven = await Promise.all(Array.from({ length: 12 }, () => plaats.neemPerUur('d', 5)));
    expect(gegeven.filter(Boolean)).toHaveLength(5);
  });

  test('is nothing when that is the most, and does not count moments that are still to come', async () => {
    expect(await keren('e', 1, 0)).toEqual([false]);
    await keren('e', 1, 1);
    nu -= 60_000;
    expect(await keren('e', 2, 1)).toEqual([true, false]);
  });
});

(server === null ? test.skip : test)('two gateways on one PostgreSQL give together what one may give', async () => {
  const { url, ruimOp } = await maakTestdatabase(server ?? '');
  const [een, ander] = [await openPostgresplaats(url, klok), await openPostgresplaats(url, klok)];
  const gegeven = await Promise.all(Array.from({ length: 20 }, (_, keer) => (keer % 2 === 0 ? een : ander).neemPerUur('vacature a', 7)));
  expect(gegeven.filter(Boolean)).toHaveLength(7);
  await Promise.all([een.stop(), ander.stop()]);
  await ruimOp();
});

describe.each(plaatsen)('results in $naam', ({ open }) => {
  let plaats: Bewaarplaats;
  beforeAll(async () => { plaats = await open(); });
  afterAll(() => plaats.stop());
  const tekst = async (id: string): Promise<string | null> => {
    const gevonden = await plaats.haal(id);
    return gevonden && Buffer.from(gevonden.gesloten).toString('latin1');
  };
  const bewaar = async (inhoud: string, ms = 1_000): Promise<string> => {
    const id = randomUUID();
    await plaats.bewaar(id, Buffer.from(inhoud), nu + ms);
    return id;
  };

  test('come back as they were, until they expire', async () => {
    const id = await bewaar('een');
    expect([await tekst(id), (await plaats.haal(id))?.verlooptOp, await tekst(randomUUID())]).toEqual(['een', nu + 1_000, null]);
    nu += 1_000;
    expect([await tekst(id), await plaats.neemDetail(id, 1, 10)]).toEqual([null, false]);
  });

  test('do not change once they are there', async () => {
    const id = await bewaar('een');
    await plaats.bewaar(id, Buffer.from('twee'), nu + 9_000);
    expect(await tekst(id)).toBe('een');
  });

  test('give the details of so many rows and no more, also when they are asked at once; the same row again is not one more', async () => {
    const id = await bewaar('een');
    const gegeven = await Promise.all([1, 2, 3, 4, 5].map((rij) => plaats.neemDetail(id, rij, 3)));
    expect(gegeven.filter(Boolean)).toHaveLength(3);
    const rij = gegeven.indexOf(true) + 1;
    expect([await plaats.neemDetail(id, rij, 3), await plaats.neemDetail(id, 9, 3), await plaats.neemDetail(randomUUID(), 1, 3)]).toEqual([true, false, false]);
  });
});

test('in memory the oldest make room', async () => {
  const plaats = createGeheugenplaats(klok, 25);
  for (const id of ['a', 'b', 'c']) await plaats.bewaar(id, Buffer.alloc(10), nu + 1_000);
  expect(await Promise.all(['a', 'b', 'c'].map(async (id) => (await plaats.haal(id)) !== null))).toEqual([false, true, true]);
});
