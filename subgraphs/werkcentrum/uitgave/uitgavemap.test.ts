import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { uuid } from '../catalogus/catalogus.fixture.ts';
import { bepaalVersie } from '../catalogus/momentopname.ts';
import { coderingen } from './formaat/codering.ts';
import type { Rij } from './kolommen.ts';
import { tabelnamen } from './tabellen.ts';
import { listVerschillen } from './merken.ts';
import type { Bestandsvraag, Uitgavemap } from './uitgave.ts';
import { openUitgavemap } from './uitgavemap.ts';
import { maakInhoud, maakVraag, perioderijen, rijmiddelen } from './uitgavemap.fixture.ts';
import { vergelijk } from './verschil.fixture.ts';
import type { Merk } from './verschil.ts';

let mappen = '';
let aantal = 0;
beforeAll(async () => { mappen = await mkdtemp(join(tmpdir(), 'uitgaven-')); });
afterAll(async () => { await rm(mappen, { recursive: true }); });

const nieuweMap = (): string => join(mappen, String(aantal += 1));
const opent = (map: string, behoud = 10): Promise<Uitgavemap> => openUitgavemap({ map, behoud, gelijktijdig: 2, ...rijmiddelen });
const inhoudVan = async (uitgaven: Uitgavemap, versie: string, anders: Partial<Bestandsvraag> = {}): Promise<string> => readFile((await uitgaven.bestand(maakVraag(versie, anders)))?.pad ?? '', 'utf8');

async function lijst<T>(bron: AsyncIterable<T> | null): Promise<T[] | null> {
  if (!bron) return null;
  const alles: T[] = [];
  for await (const een of bron) alles.push(een);
  return alles;
}
const idsIn = (ndjson: string): unknown[] => ndjson.split('\n').filter(Boolean).map((regel) => z.object({ id: z.string() }).parse(JSON.parse(regel)).id);

/** Every file in a folder, by its path in it. */
const listAlles = async (map: string): Promise<string[]> => (await readdir(map, { recursive: true, withFileTypes: true })).filter((een) => een.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(map.length + 1)).sort();

const manifestSchema = z.object({ versie: z.string(), uitgaven: z.array(z.object({ volgnummer: z.number() })), bestanden: z.array(z.object({ naam: z.string(), bytes: z.number(), sha256: z.string(), rijen: z.number() })), gecodeerd: z.array(z.object({ naam: z.string(), bytes: z.number() })) });
const leesManifest = async (map: string, versie: string) => manifestSchema.parse(JSON.parse(await readFile(join(map, 'versies', versie, 'manifest.json'), 'utf8')));

/** What is not as its manifest says, over all versions; and what no manifest names. */
async function listGebreken(map: string): Promise<string[]> {
  const gebreken: string[] = [];
  const genoemd = new Set<string>();
  for (const versie of await readdir(join(map, 'versies'))) {
    for (const naam of ['manifest.json', 'merken.ndjson']) genoemd.add(join('versies', versie, naam));
    const { bestanden, gecodeerd } = await leesManifest(map, versie);
    for (const { naam, bytes, ...maten } of [...bestanden, ...gecodeerd]) {
      const inhoud = await readFile(join(map, 'versies', versie, naam));
      if (inhoud.byteLength !== bytes || ('sha256' in maten && createHash('sha256').update(inhoud).digest('hex') !== maten.sha256)) gebreken.push(`${versie}/${naam}`);
      genoemd.add(join('versies', versie, naam));
    }
  }
  for (const naam of await readdir(join(map, 'monitor'))) {
    genoemd.add(join('monitor', naam));
    if ((await readFile(join(map, 'monitor', naam), 'utf8')).split('\n').length !== perioderijen.length + 1) gebreken.push(naam);
  }
  return [...gebreken, ...(await listAlles(map)).filter((naam) => !genoemd.has(naam))];
}

describe('editions', () => {
  test('are made of a snapshot, with their rows, sources and code lists', async () => {
    const uitgaven = await opent(nieuweMap());
    expect(uitgaven.list()).toEqual([]);
    const uitgave = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    expect(uitgave).toMatchObject({ versie: expect.stringMatching(`^${bepaalVersie(maakInhoud('Eén'))}-[0-9a-f]{12}$`), volgnummer: 1, gemaaktOp: 1_000, rijen: { instrumenten: 4, beschikbaarheid: 72, monitor: 0, bijstand: 36 } });
    expect(uitgave.bronnen.map(({ code, status }) => `${code} ${status}`)).toEqual(['eva.RMT ACTUEEL', 'uwv.aanbod ACTUEEL', 'uwv.aanbod TIJD_OP']);
    expect(uitgave.codelijsten).toEqual(['Bereik 2023-1', 'InstrumentType 2023-1', 'TrajectDuurEenheid 2023-1', 'WerklandschapTegel 2023-1']);
    expect(uitgaven.list()).toEqual([uitgave]);
    expect((await lijst(uitgaven.rijen(uitgave.versie, 'instrumenten')))?.map(({ naam }) => naam)).toEqual(['Eén', `Instrument ${uuid(2)}`, `Instrument ${uuid(3)}`, 'Aanbod A1']);
    expect(uitgaven.rijen('anders', 'instrumenten')).toBeNull();
  });

  test('the same content again is nothing new, and is there after a restart', async () => {
    const map = nieuweMap();
    const eerste = await (await opent(map)).voegToe(maakInhoud('Eén'), 1_000);
    const voor = await listAlles(map);
    const uitgaven = await opent(map);
    expect(uitgaven.list()).toEqual([eerste]);
    expect(await uitgaven.voegToe(maakInhoud('Eén'), 9_000)).toEqual(eerste);
    expect(await listAlles(map)).toEqual(voor);
  });

  test('content that comes back after other content is a new edition with the same files', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    const eerste = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const bestand = await uitgaven.bestand(maakVraag(eerste.versie, { formaat: 'parquet' }));
    const tweede = await uitgaven.voegToe(maakInhoud('Twee'), 2_000);
    const derde = await uitgaven.voegToe(maakInhoud('Eén'), 3_000);
    expect([tweede.volgnummer, derde.volgnummer, derde.versie]).toEqual([2, 3, eerste.versie]);
    expect(uitgaven.list().map(({ volgnummer, gemaaktOp }) => [volgnummer, gemaaktOp])).toEqual([[3, 1_000], [2, 2_000], [1, 1_000]]);
    expect(await uitgaven.bestand(maakVraag(derde.versie, { formaat: 'parquet' }))).toEqual(bestand);
    expect((await opent(map)).list()).toEqual(uitgaven.list());
  });

  test('the oldest are let go of, but not content that a later edition has', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map, 2);
    const eerste = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const tweede = await uitgaven.voegToe(maakInhoud('Twee'), 2_000);
    await uitgaven.voegToe(maakInhoud('Eén'), 3_000);
    expect(uitgaven.list().map(({ volgnummer, versie }) => [volgnummer, versie])).toEqual([[3, eerste.versie], [2, tweede.versie]]);
    const vierde = await uitgaven.voegToe(maakInhoud('Vier'), 4_000);
    expect((await readdir(join(map, 'versies'))).sort()).toEqual([eerste.versie, vierde.versie].sort());
    expect(await uitgaven.bestand(maakVraag(tweede.versie))).toBeNull();
    expect(uitgaven.wijzigingen(tweede.versie, vierde.versie)).toBeNull();
    expect((await opent(map, 1)).list().map(({ volgnummer }) => volgnummer)).toEqual([4]);
    expect(await readdir(join(map, 'versies'))).toEqual([vierde.versie]);
    expect((await (await opent(map, 1)).voegToe(maakInhoud('Vijf'), 5_000)).volgnummer).toBe(5);
  });

  test('a download that has begun goes on when its edition is let go of', async () => {
    const uitgaven = await opent(nieuweMap(), 1);
    const eerste = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const rijen = uitgaven.rijen(eerste.versie, 'beschikbaarheid')?.[Symbol.asyncIterator]();
    await rijen?.next();
    await uitgaven.voegToe(maakInhoud('Twee'), 2_000);
    let gelezen = 1;
    while (rijen && !(await rijen.next()).done) gelezen += 1;
    expect(gelezen).toBe(72);
  });
});

describe('files', () => {
  test('are made once, however many ask at once, and are what the manifest says', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const vragen: Bestandsvraag[] = tabelnamen.flatMap((tabel) => [null, 'AM26', 'AM22'].flatMap((regio) => [
      ...(['ndjson', 'parquet'] as const).map((formaat) => maakVraag(versie, { tabel, regio, formaat })),
      ...[{ bom: false, excel: false }, { bom: true, excel: false }, { bom: false, excel: true }, { bom: true, excel: true }].map((csv) => maakVraag(versie, { tabel, regio, formaat: 'csv', csv })),
    ]));
    const [een, twee] = await Promise.all([Promise.all(vragen.map(uitgaven.bestand)), Promise.all(vragen.map(uitgaven.bestand))]);
    expect(een).toEqual(twee);
    expect(een.every((bestand) => bestand?.gemaaktOp === 1_000)).toBe(true);
    expect(await listGebreken(map)).toEqual([]);
    const { bestanden } = await leesManifest(map, versie);
    // Of some tables every region has the same, and what is for Excel has a BOM in any case.
    expect(bestanden.map(({ naam }) => naam).sort()).toEqual(tabelnamen.flatMap((tabel) =>
      (tabel === 'codelijsten' || tabel === 'budgetten' ? [''] : ['', '-AM26', '-AM22']).flatMap((regio) => ['ndjson', 'csv', 'bom.csv', 'excel.csv', 'parquet'].map((einde) => `${tabel}${regio}.${einde}`))).sort());
    expect(await (await opent(map)).bestand(maakVraag(versie, { formaat: 'parquet', regio: 'AM22' }))).toEqual(await uitgaven.bestand(maakVraag(versie, { formaat: 'parquet', regio: 'AM22' })));
  });

  test('of one region hold its rows, the instruments that it has, and every code', async () => {
    const uitgaven = await opent(nieuweMap());
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    expect(idsIn(await inhoudVan(uitgaven, versie, { regio: 'AM22' }))).toEqual([uuid(1), uuid(2), uuid(3)]);
    expect(idsIn(await inhoudVan(uitgaven, versie, { regio: 'AM26' }))).toEqual([uuid(1), uuid(2), 'UWV:A1']);
    expect((await inhoudVan(uitgaven, versie, { tabel: 'beschikbaarheid', regio: 'AM26', formaat: 'csv' })).split('\r\n').slice(1, -1).every((regel) => regel.startsWith('AM26,'))).toBe(true);
    expect(await inhoudVan(uitgaven, versie, { tabel: 'codelijsten', regio: 'AM26' })).toBe(await inhoudVan(uitgaven, versie, { tabel: 'codelijsten' }));
    expect((await uitgaven.bestand(maakVraag(versie, { regio: 'AM01', tabel: 'beschikbaarheid' })))?.rijen).toBe(2);
  });

  test('the same content makes the same bytes', async () => {
    const [een, ander] = [await opent(nieuweMap()), await opent(nieuweMap())];
    const { versie } = await een.voegToe(maakInhoud('Eén'), 1_000);
    await ander.voegToe(maakInhoud('Eén'), 1_000);
    for (const formaat of ['ndjson', 'csv', 'parquet'] as const) {
      const vraag = maakVraag(versie, { formaat });
      expect((await een.bestand(vraag))?.sha256).toBe((await ander.bestand(vraag))?.sha256);
    }
  });

  test('are coded once, however many ask at once, and in the same bytes after a restart', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const lezers = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };
    for (const codering of coderingen) {
      const [een, ander] = await Promise.all([uitgaven.gecodeerd(maakVraag(versie, { formaat: 'csv' }), codering), uitgaven.gecodeerd(maakVraag(versie, { formaat: 'csv' }), codering)]);
      const bytes = await readFile(een?.pad ?? '');
      expect([een, lezers[codering](bytes).toString('utf8')]).toEqual([ander, await inhoudVan(uitgaven, versie, { formaat: 'csv' })]);
      expect(een?.bytes).toBe(bytes.byteLength);
      const { mtimeMs } = await stat(een?.pad ?? '');
      expect(await (await opent(map)).gecodeerd(maakVraag(versie, { formaat: 'csv' }), codering)).toEqual(een);
      expect((await stat(een?.pad ?? '')).mtimeMs).toBe(mtimeMs);
    }
    expect((await leesManifest(map, versie)).gecodeerd.map(({ naam }) => naam)).toEqual(coderingen.map((codering) => `instrumenten.csv.${codering}`));
    expect(await listGebreken(map)).toEqual([]);
    expect(await uitgaven.gecodeerd(maakVraag('weg'), 'br')).toBeNull();
  });

  test('a region never becomes part of a path', async () => {
    const uitgaven = await opent(nieuweMap());
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    await expect(uitgaven.bestand(maakVraag(versie, { regio: '../../AM26' }))).rejects.toThrow(RangeError);
  });
});

describe('changes', () => {
  test('between two editions are made, changed and removed instruments with their rows', async () => {
    const uitgaven = await opent(nieuweMap());
    const van = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const { instrumenten, ...rest } = maakInhoud('Twee');
    const zonder = { ...rest, instrumenten: instrumenten.filter(({ id }) => id !== uuid(3)) };
    const tot = await uitgaven.voegToe(zonder, 2_000);
    const heen = await lijst(uitgaven.wijzigingen(van.versie, tot.versie));
    expect(heen?.map(({ soort, id, instrument, beschikbaarheid }) => [soort, id, instrument?.['naam'] ?? null, beschikbaarheid.length])).toEqual([['GEWIJZIGD', uuid(1), 'Twee', 35], ['VERWIJDERD', uuid(3), null, 0]]);
    expect(heen?.[0]?.beschikbaarheid.every((rij) => rij['instrument_id'] === uuid(1))).toBe(true);
    expect((await lijst(uitgaven.wijzigingen(tot.versie, van.versie)))?.map(({ soort, id }) => [soort, id])).toEqual([['GEWIJZIGD', uuid(1)], ['GEMAAKT', uuid(3)]]);
    expect(await lijst(uitgaven.wijzigingen(tot.versie, tot.versie))).toEqual([]);
    expect(uitgaven.wijzigingen('weg', tot.versie)).toBeNull();
  });

  test('in what one region offers is a change of the instrument', async () => {
    const uitgaven = await opent(nieuweMap());
    const van = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const inhoud = maakInhoud('Eén');
    const minder = { ...inhoud, aanbod: Object.fromEntries(Object.entries(inhoud.aanbod).map(([regio, deel]) => [regio, { ...deel, regels: deel.regels.map((regel) => ({ ...regel, vrijePlaatsen: 2 })) }])) };
    const tot = await uitgaven.voegToe(minder, 2_000);
    const wijzigingen = await lijst(uitgaven.wijzigingen(van.versie, tot.versie));
    expect(wijzigingen?.map(({ soort, id }) => [soort, id])).toEqual([['GEWIJZIGD', uuid(1)], ['GEWIJZIGD', 'UWV:A1']]);
    expect(wijzigingen?.[0]?.beschikbaarheid.find((rij) => rij['regio'] === 'AM26')).toMatchObject({ vrije_plaatsen: 2 });
  });

  test('whoever applies them to the former edition has the later one', async () => {
    const uitgaven = await opent(nieuweMap());
    const van = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const tot = await uitgaven.voegToe({ ...maakInhoud('Twee'), aanbod: {} }, 2_000);
    const rijenVan = async (versie: string): Promise<Map<unknown, Rij[]>> => Map.groupBy(await lijst(uitgaven.rijen(versie, 'beschikbaarheid')) ?? [], (rij) => rij['instrument_id']);
    const [was, is] = [await rijenVan(van.versie), await rijenVan(tot.versie)];
    for await (const { id, soort, beschikbaarheid } of uitgaven.wijzigingen(van.versie, tot.versie) ?? []) {
      if (soort === 'VERWIJDERD') was.delete(id);
      else was.set(id, [...beschikbaarheid]);
    }
    expect(was).toEqual(is);
  });

  const merken = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 2 }), merk: fc.constantFrom('1', '2') }), { selector: ({ id }) => id }).map((een) => een.sort((a, b) => (a.id < b.id ? -1 : 1)));
  const stroom = async function* (een: readonly Merk[]): AsyncGenerator<Merk, void, undefined> { yield* een; };

  test('are the same in one walk as when all marks are compared at once', async () => {
    await fc.assert(fc.asyncProperty(merken, merken, async (vroeger, nu) => {
      expect((await lijst(listVerschillen(stroom(vroeger), stroom(nu))))?.map(({ soort, id }) => ({ soort, id }))).toEqual(vergelijk(vroeger, nu));
    }));
  });
});

describe('what a process left half-way', () => {
  const sterf = (map: string, stap: number) => new Promise<{ isGedood: boolean; stdout: string; stderr: string }>((klaar) => {
    execFile(process.execPath, ['--no-warnings', fileURLToPath(new URL('./sterf.fixture.ts', import.meta.url)), map, String(stap)], (fout, stdout, stderr) => { klaar({ isGedood: fout?.signal === 'SIGKILL', stdout, stderr }); });
  });

  test('is cleared away, whenever it was killed: whole editions stay, and the work can be done again', async () => {
    const begin = nieuweMap();
    const oud = await (await opent(begin, 1)).voegToe(maakInhoud('Oud'), 1_000);
    const heel = nieuweMap();
    await cp(begin, heel, { recursive: true });
    const { stdout, stderr } = await sterf(heel, 0);
    expect(stderr).toBe('');
    const stappen = z.array(z.string()).parse(JSON.parse(stdout));
    expect(stappen.filter((soort) => soort === 'sync').length).toBeGreaterThan(10);
    const [nieuw = ''] = await readdir(join(heel, 'versies'));
    expect(nieuw).toMatch(new RegExp(`^${bepaalVersie(maakInhoud('Nieuw'))}-`));
    const verwacht = await leesManifest(heel, nieuw);
    const gezien = new Set<string>();
    const probeer = async (stap: number): Promise<void> => {
      const map = nieuweMap();
      await cp(begin, map, { recursive: true });
      expect([stap, (await sterf(map, stap)).isGedood]).toEqual([stap, true]);
      const uitgaven = await opent(map, 1);
      expect([stap, await listGebreken(map)]).toEqual([stap, []]);
      const versies = uitgaven.list().map(({ versie, volgnummer }) => `${volgnummer} ${versie}`);
      expect([[`1 ${oud.versie}`], [`2 ${nieuw}`]]).toContainEqual(versies);
      for (const een of versies) gezien.add(een);
      await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
      await uitgaven.voegToe(maakInhoud('Nieuw'), 2_000);
      await uitgaven.bestand(maakVraag(nieuw, { formaat: 'parquet' }));
      await uitgaven.gecodeerd(maakVraag(nieuw), 'gzip');
      expect(await leesManifest(map, nieuw)).toEqual(verwacht);
      await rm(map, { recursive: true });
    };
    // Half-way in what is written, and before and after whatever is put in its place. Two at a time: a process each.
    const gekozen = stappen.flatMap((soort, plaats) => (soort === 'rename' || stappen[plaats - 1] === 'rename' || (soort === 'write' && plaats % 4 === 0) ? [plaats + 1] : []));
    const plaatsen = Iterator.from(gekozen);
    const werk = async (): Promise<void> => { for (const stap of plaatsen) await probeer(stap); };
    await Promise.all([werk(), werk()]);
    expect(gezien.size).toBe(2);
  }, 240_000);

  test('a version of which a table is not whole is none, and neither is what has no manifest', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    const [een, twee] = [await uitgaven.voegToe(maakInhoud('Eén'), 1_000), await uitgaven.voegToe(maakInhoud('Twee'), 2_000)];
    const parquet = await uitgaven.bestand(maakVraag(een.versie, { formaat: 'parquet' }));
    await truncate(join(map, 'versies', twee.versie, 'beschikbaarheid.ndjson'), 10);
    await truncate(parquet?.pad ?? '', 10);
    await mkdir(join(map, 'versies', 'half'));
    await writeFile(join(map, 'versies', 'half', 'instrumenten.ndjson'), '{');
    await writeFile(join(map, 'versies', een.versie, 'los.csv'), 'x');
    const opnieuw = await opent(map);
    expect(opnieuw.list()).toEqual([een]);
    expect(await readdir(join(map, 'versies'))).toEqual([een.versie]);
    await expect(stat(join(map, 'versies', een.versie, 'los.csv'))).rejects.toThrow('ENOENT');
    // A file that is not whole is made again.
    expect(await opnieuw.bestand(maakVraag(een.versie, { formaat: 'parquet' }))).toEqual(parquet);
    expect(await listGebreken(map)).toEqual([]);
  });

  test('what cannot be made leaves nothing, and does not stand in the way of what comes after', async () => {
    const map = nieuweMap();
    const uitgaven = await openUitgavemap({ map, behoud: 10, gelijktijdig: 1, ...rijmiddelen, gemeentenVan: () => { throw new Error('geen regio'); } });
    await expect(uitgaven.voegToe(maakInhoud('Eén'), 1_000)).rejects.toThrow('geen regio');
    expect(uitgaven.list()).toEqual([]);
    expect(await readdir(join(map, 'versies'))).toEqual([]);
    const weer = await opent(map);
    expect(await readdir(join(map, 'werkplaats'))).toEqual([]);
    expect((await weer.voegToe(maakInhoud('Eén'), 1_000)).volgnummer).toBe(1);
  });
});
