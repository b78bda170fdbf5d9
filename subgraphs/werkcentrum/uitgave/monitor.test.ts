import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { celregios, type Telling } from '../monitor/cellen.ts';
import { toMonitorlezer } from '../monitor/uitgave.fixture.ts';
import type { Rij } from './kolommen.ts';
import type { Bestandsvraag, Uitgave, Uitgavemap } from './uitgave.ts';
import { openUitgavemap } from './uitgavemap.ts';
import { maakInhoud, maakPerioderijen, maakVraag, perioderijen, rijmiddelen } from './uitgavemap.fixture.ts';

// The monitor as files of editions: what was published of a period is in every later edition, whole, the same, and nowhere more of it than anywhere else.

let mappen = '';
let aantal = 0;
let duckdb: DuckDBInstance;
let verbinding: DuckDBConnection;
beforeAll(async () => {
  mappen = await mkdtemp(join(tmpdir(), 'uitgave-monitor-'));
  duckdb = await DuckDBInstance.create(':memory:');
  verbinding = await duckdb.connect();
});
afterAll(async () => {
  verbinding.closeSync();
  duckdb.closeSync();
  await rm(mappen, { recursive: true });
});

const nieuweMap = (): string => join(mappen, String(aantal += 1));
const opent = (map: string, anders: Partial<typeof rijmiddelen> = {}): Promise<Uitgavemap> => openUitgavemap({ map, behoud: 10, gelijktijdig: 1, ...rijmiddelen, ...anders });
const monitorVan = (versie: string, anders: Partial<Bestandsvraag> = {}): Bestandsvraag => maakVraag(versie, { tabel: 'monitor', ...anders });

async function lees(uitgaven: Uitgavemap, vraag: Bestandsvraag): Promise<string[]> {
  const pad = (await uitgaven.bestand(vraag))?.pad ?? '';
  return (await readFile(pad, 'utf8')).split('\n').filter(Boolean);
}

const tel = (maat: Telling['maat'], regio: string, hoeveel: number, anders: Partial<Telling> = {}): Telling => ({ maat, regio, aantal: hoeveel, bedragCent: 0, uitkomst: null, instrument: null, pot: null, ...anders });
const derde = await maakPerioderijen('2026-T6', [tel('INSTROOM', 'AM26', 12), tel('INSTROOM', 'AM22', 3), tel('INZET', 'AM26', 9, { instrument: 'i', pot: 'MENUKAART', bedragCent: 720_050 })]);

describe('a period', () => {
  test('that is published makes an edition of the latest one, without a snapshot, in which nothing else is another', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    const zonder = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
    const met = await uitgaven.werkBij(2_000);
    expect(met).toMatchObject({ volgnummer: 2, gemaaktOp: 2_000, bronnen: zonder.bronnen, codelijsten: zonder.codelijsten, rijen: { ...zonder.rijen, monitor: perioderijen.length } });
    expect(uitgaven.list()).toEqual([met, zonder]);
    const versie = met?.versie ?? '';
    expect([versie === zonder.versie, versie.split('-')[0]]).toEqual([false, zonder.versie.split('-')[0]]);
    for (const tabel of ['instrumenten', 'beschikbaarheid', 'codelijsten', 'bijstand', 'budgetten'] as const) {
      for (const formaat of ['ndjson', 'csv'] as const) expect((await uitgaven.bestand(maakVraag(versie, { tabel, formaat })))?.sha256).toBe((await uitgaven.bestand(maakVraag(zonder.versie, { tabel, formaat })))?.sha256);
    }
    expect([await lees(uitgaven, monitorVan(zonder.versie)), await lees(uitgaven, monitorVan(versie))]).toEqual([[], perioderijen.map((rij) => JSON.stringify(rij))]);
    // Of the instruments nothing changed.
    const wijzigingen = uitgaven.wijzigingen(zonder.versie, versie)?.[Symbol.asyncIterator]();
    expect(await wijzigingen?.next()).toEqual({ done: true, value: undefined });
    // Two editions, one file.
    expect((await stat(join(map, 'versies', versie, 'beschikbaarheid.ndjson'))).ino).toBe((await stat(join(map, 'versies', zonder.versie, 'beschikbaarheid.ndjson'))).ino);
    expect((await opent(map)).list()).toEqual(uitgaven.list());
  });

  test('that is there already makes none, and neither does the same snapshot after it', async () => {
    const uitgaven = await opent(nieuweMap());
    expect(await uitgaven.werkBij(500)).toBeNull();
    await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
    expect(await uitgaven.werkBij(500)).toBeNull();
    const eerste = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    expect(eerste.rijen.monitor).toBe(perioderijen.length);
    expect([await uitgaven.werkBij(2_000), await uitgaven.voegToe(maakInhoud('Eén'), 3_000)]).toEqual([null, eerste]);
    await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
    expect(await uitgaven.werkBij(4_000)).toBeNull();
    expect(uitgaven.list()).toEqual([eerste]);
  });

  test('never changes once it is there, whatever comes under its name later, also after a restart', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const een = perioderijen.map((rij) => (rij['regio'] === 'AM18' ? { ...rij, aantal: 8, onderdrukt: false } : rij));
    await uitgaven.voegPeriodeToe('2026-T5', een);
    const weer = await opent(map);
    await weer.voegPeriodeToe('2026-T5', een);
    expect([await uitgaven.werkBij(2_000), await weer.werkBij(2_000), weer.periodes()]).toEqual([null, null, ['2026-T5']]);
    const later = await weer.voegToe(maakInhoud('Twee'), 3_000);
    expect(await lees(weer, monitorVan(later.versie))).toEqual(await lees(weer, monitorVan(versie)));
  });

  test('stands in the same editions in whatever order periods came, and never becomes part of a path', async () => {
    const [heen, terug] = [await opent(nieuweMap()), await opent(nieuweMap())];
    for (const [uitgaven, volgorde] of [[heen, [0, 1]], [terug, [1, 0]]] as const) {
      for (const plaats of volgorde) await uitgaven.voegPeriodeToe(plaats === 0 ? '2026-T5' : '2026-T6', plaats === 0 ? perioderijen : derde);
    }
    const [een, ander] = [await heen.voegToe(maakInhoud('Eén'), 1_000), await terug.voegToe(maakInhoud('Eén'), 1_000)];
    expect(een.versie).toBe(ander.versie);
    expect(await lees(heen, monitorVan(een.versie))).toEqual(await lees(terug, monitorVan(ander.versie)));
    await expect(heen.voegPeriodeToe('../2026-T5', [])).rejects.toThrow(RangeError);
  });

  test('waits for the next snapshot where the tables of the latest edition are of another release', async () => {
    const map = nieuweMap();
    await (await opent(map)).voegToe(maakInhoud('Eén'), 1_000);
    const later = await opent(map, { codes: rijmiddelen.codes.slice(1) });
    await later.voegPeriodeToe('2026-T5', perioderijen);
    expect(await later.werkBij(2_000)).toBeNull();
    const uitgave = await later.voegToe(maakInhoud('Eén'), 3_000);
    expect([uitgave.volgnummer, uitgave.rijen.monitor]).toEqual([2, perioderijen.length]);
  });

  test('what is no file of a period in its folder is cleared away', async () => {
    const map = nieuweMap();
    await opent(map);
    await writeFile(join(map, 'monitor', 'los'), 'x');
    expect((await opent(map)).periodes()).toEqual([]);
    expect(await readdir(join(map, 'monitor'))).toEqual([]);
  });
});

describe('over editions, regions and formats', () => {
  const perioden = ['2026-T1', '2026-T2', '2026-T3', '2026-T4'];
  // Small and large beside each other, so that much is hidden, also of totals.
  const tellingen = (ronde: number): Telling[] => celregios.flatMap((regio, plaats) => [
    tel('INSTROOM', regio, (plaats * 7 + ronde) % 11), tel('UITSTROOM', regio, (plaats * 5 + ronde) % 9, { uitkomst: plaats % 2 ? 'WERK' : 'OPLEIDING' }),
    ...['i', 'j', 'k'].map((instrument, nummer) => tel('INZET', regio, (plaats * 3 + nummer + ronde) % 8, { instrument, pot: nummer === 2 ? 'BANENAFSPRAAK' : 'MENUKAART', bedragCent: ((plaats + nummer) % 8) * 80_025 })),
    tel('AFRONDING', regio, (plaats + ronde) % 7, { instrument: 'i', uitkomst: 'BEHAALD' }),
  ]);
  const leesMet = async (uitgaven: Uitgavemap, vraag: Bestandsvraag): Promise<readonly unknown[]> => {
    const pad = (await uitgaven.bestand(vraag))?.pad ?? '';
    return (await verbinding.runAndReadAll(toMonitorlezer(pad, vraag.formaat))).getRowObjectsJson();
  };

  test('of each period every cell is the same, and nothing that is hidden somewhere is shown elsewhere', async () => {
    const uitgaven = await opent(nieuweMap());
    const gepubliceerd = new Map<string, readonly Rij[]>();
    const edities: { readonly uitgave: Uitgave; readonly rijen: readonly Rij[] }[] = [];
    for (const [ronde, periode] of perioden.entries()) {
      const rijen = await maakPerioderijen(periode, tellingen(ronde));
      gepubliceerd.set(periode, rijen);
      await uitgaven.voegPeriodeToe(periode, rijen);
      // By a snapshot and by itself, in turn.
      const uitgave = ronde % 2 === 0 ? await uitgaven.voegToe(maakInhoud(periode), ronde) : await uitgaven.werkBij(ronde);
      if (uitgave) edities.push({ uitgave, rijen: [...gepubliceerd.values()].flat() });
    }
    expect(edities.map(({ uitgave }) => uitgave.volgnummer)).toEqual([1, 2, 3, 4]);
    const laatste = edities.at(-1);
    expect([laatste?.rijen.filter(({ onderdrukt }) => onderdrukt === true).length ?? 0, laatste?.rijen.filter(({ aantal: hoeveel }) => hoeveel !== null).length ?? 0].map((hoeveel) => hoeveel > 100)).toEqual([true, true]);
    for (const { uitgave: { versie }, rijen } of edities) {
      for (const formaat of ['ndjson', 'csv', 'parquet'] as const) expect([versie, formaat, await leesMet(uitgaven, monitorVan(versie, { formaat }))]).toEqual([versie, formaat, rijen]);
    }
    const { versie = '' } = laatste?.uitgave ?? {};
    for (const regio of ['AM01', 'AM22', 'AM26']) {
      for (const formaat of ['ndjson', 'csv', 'parquet'] as const) expect(await leesMet(uitgaven, monitorVan(versie, { formaat, regio }))).toEqual(laatste?.rijen.filter((rij) => rij['regio'] === regio));
    }
  }, 120_000);
});
