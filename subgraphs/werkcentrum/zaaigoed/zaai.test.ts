import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createBevolking } from '../../../simulators/population/bevolking.ts';
import { vastePersonen } from '../../../simulators/population/vaste-personen.ts';
import { isZaaigoed, toZaaigoed } from '../../../simulators/population/zaaigoed.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { readZaairegels, Zaaifout } from './regel.ts';
import { zaai } from './zaai.ts';

const mensen = createBevolking({ aantal: 150 }).mensen.filter(isZaaigoed);
const tekst = mensen.map((mens) => JSON.stringify(toZaaigoed(mens))).join('\n');
const moment = Date.UTC(2026, 10, 1);
const deps = { maakId: randomUUID, moment };

describe.each(await listTestdatabases(process.env))('zaaien op $naam', ({ open }) => {
  let teststore: Teststore;
  let aantallen: number[];
  beforeAll(async () => {
    teststore = await open();
    aantallen = await Promise.all([1, 2, 3].map(() => zaai(teststore.store, async () => readZaairegels(tekst), deps)));
  });
  afterAll(() => teststore.sluit());

  test('three who start at once fill the store once', () => {
    expect(aantallen.toSorted((a, b) => a - b)).toEqual([0, 0, mensen.length]);
  });

  test('a person has every koppeling, the opgave and the plan of the filling', async () => {
    const { store } = teststore;
    const bron = mensen.find(({ bsn }) => bsn === vastePersonen.allePartijen.bsn);
    const persoon = (await store.koppelingen.findOpBsn([vastePersonen.allePartijen.bsn])).get(vastePersonen.allePartijen.bsn);
    const id = persoon?.id ?? '';
    expect(persoon?.gemeente).toBe(vastePersonen.allePartijen.gmCode);
    expect((await store.koppelingen.list([id])).map((koppeling) => koppeling.bron)).toEqual(
      ['gemeente', 'sbb', 'uwv', ...(bron?.fondsen ?? []).map(({ fonds }) => `fonds:${fonds}`)].toSorted());
    expect((await store.opgaven.list([id])).get(id)?.opgave).toEqual({ ...bron?.opgave, verwachteWerkloosheidMaanden: null, doelgroepen: null });
    const [plan] = await store.werkplannen.listVanPersonen([id]);
    expect(plan).toMatchObject({ persoonId: id, versie: bron?.plan?.versie, doel: bron?.plan?.doel, intake: bron?.plan?.intake });
    expect((await store.socialePartners.list([id])).map(({ nummer, begindatum }) => [nummer, begindatum])).toEqual(
      bron?.plan?.socialePartners.map(({ nummer, begin }) => [nummer, begin]));
  });

  test('whom a fund knows or social partners help gave consent at the moment of filling, and nobody else', async () => {
    const { rows } = await sql<{ bron: string; aantal: number; dagen: number }>`
      select partij as bron, count(*)::int as aantal, count(distinct gegeven_op)::int as dagen from toestemming where ingetrokken_op is null and gegeven_op = ${new Date(moment)} group by 1 order by 1`.execute(teststore.store.db);
    const [fonds, sociaal] = [mensen.filter(({ fondsen }) => fondsen.length > 0), mensen.filter(({ plan }) => (plan?.socialePartners.length ?? 0) > 0)];
    expect(fonds.length * sociaal.length).toBeGreaterThan(0);
    expect(rows).toEqual([{ bron: 'OOFONDS', aantal: fonds.length, dagen: 1 }, { bron: 'SOCIALE_PARTNERS', aantal: sociaal.length, dagen: 1 }]);
    expect((await sql<{ aantal: number }>`select count(*)::int as aantal from toestemming`.execute(teststore.store.db)).rows).toEqual([{ aantal: fonds.length + sociaal.length }]);
  });

  test('every version up to the last is there, and cannot be changed', async () => {
    const { store } = teststore;
    const { rows } = await sql<{ gaten: string }>`
      select count(*)::text as gaten from (select werkplan_id, max(versie) - count(*) as gat from werkplanversie group by 1) v where gat <> 0`.execute(store.db);
    expect(rows).toEqual([{ gaten: '0' }]);
    await expect(sql`update werkplanversie set status = 'BEEINDIGD'`.execute(store.db)).rejects.toThrow('niet gewijzigd');
  });

  test('no column of any table holds an identifier of a person in clear', async () => {
    const { rows: tabellen } = await sql<{ naam: string }>`select table_name as naam from information_schema.tables where table_schema = 'public'`.execute(teststore.store.db);
    const dumps = await Promise.all(tabellen.map(({ naam }) => sql`select * from ${sql.table(naam)}`.execute(teststore.store.db)));
    const dump = JSON.stringify(dumps.map(({ rows }) => rows));
    expect(tabellen.map(({ naam }) => naam)).toEqual(expect.arrayContaining(['persoon', 'koppeling', 'opgave', 'werkplanversie']));
    const nummers = mensen.flatMap(({ bsn, sbb, fondsen }) => [bsn, ...(sbb ? [sbb.deelnemernummer] : []), ...fondsen.map((fonds) => fonds.deelnemersnummer)]);
    expect(nummers.filter((nummer) => dump.includes(nummer))).toEqual([]);
    expect(dump.match(/9999\d{5}/g)).toBeNull();
  });
});

describe('readZaairegels', () => {
  test('names the line and the field, never what it holds', () => {
    const regels = tekst.split('\n');
    const fout = `${regels[0]}\n\n${regels[1]?.replace(/"bsn":"\d{9}"/, '"bsn":"999970009"')}`;
    expect(() => readZaairegels(fout)).toThrow(new Zaaifout('zaaigoed, regel 3: bsn'));
    expect(() => readZaairegels('{')).toThrow(new Zaaifout('zaaigoed, regel 1: regel'));
  });
});
