import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { uuid } from '../catalogus/catalogus.fixture.ts';
import { verzamel } from '../monitor/rijen.fixture.ts';
import type { Rij } from './kolommen.ts';
import type { Tabelnaam } from './tabellen.ts';
import type { Uitgavemap } from './uitgave.ts';
import { openUitgavemap } from './uitgavemap.ts';
import { maakInhoud, maakVraag, perioderijen, rijmiddelen } from './uitgavemap.fixture.ts';

let mappen = '';
let aantal = 0;
beforeAll(async () => { mappen = await mkdtemp(join(tmpdir(), 'uitgaven-lezen-')); });
afterAll(async () => { await rm(mappen, { recursive: true }); });

const nieuweMap = (): string => join(mappen, String(aantal += 1));
const opent = (map: string): Promise<Uitgavemap> => openUitgavemap({ map, behoud: 10, gelijktijdig: 2, ...rijmiddelen });
const rijenVan = async (uitgaven: Uitgavemap, versie: string, tabel: Tabelnaam): Promise<Rij[]> => verzamel(uitgaven.rijen(versie, tabel) ?? []);

describe('one instrument', () => {
  test('is read from where it stands, and nothing else of the tables', async () => {
    const map = nieuweMap();
    const uitgaven = await opent(map);
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const rijen = await rijenVan(uitgaven, versie, 'beschikbaarheid');
    const verwacht = { instrument: (await rijenVan(uitgaven, versie, 'instrumenten')).find((rij) => rij['id'] === uuid(3)), beschikbaarheid: rijen.filter((rij) => rij['instrument_id'] === uuid(3)) };
    expect([await uitgaven.instrument(versie, uuid(3)), verwacht.beschikbaarheid.length]).toEqual([verwacht, 1]);
    for (const { instrument_id: id } of rijen) expect((await uitgaven.instrument(versie, String(id)))?.beschikbaarheid).toEqual(rijen.filter((rij) => rij['instrument_id'] === id));
    for (const [vraag, id] of [[versie, 'UWV:'], [versie, ''], [versie, 'zzz'], ['weg', uuid(3)]] as const) expect(await uitgaven.instrument(vraag, id)).toBeNull();
    // Whatever stands in the other rows does not matter.
    for (const tabel of ['instrumenten', 'beschikbaarheid']) {
      const pad = join(map, 'versies', versie, `${tabel}.ndjson`);
      const regels = (await readFile(pad, 'utf8')).split('\n');
      await writeFile(pad, regels.map((regel) => (regel.includes(uuid(3)) ? regel : 'x'.repeat(Buffer.byteLength(regel)))).join('\n'));
    }
    expect(await uitgaven.instrument(versie, uuid(3))).toEqual(verwacht);
  });
});

describe('an edition of an earlier release', () => {
  test('has the tables and columns that it had', async () => {
    const map = nieuweMap();
    const { versie } = await (await opent(map)).voegToe(maakInhoud('Eén'), 1_000);
    const pad = join(map, 'versies', versie);
    const oud = z.looseObject({ tabellen: z.record(z.string(), z.looseObject({ kolommen: z.array(z.looseObject({ naam: z.string() })) })), rijen: z.record(z.string(), z.number()), bestanden: z.array(z.looseObject({ tabel: z.string() })) })
      .parse(JSON.parse(await readFile(join(pad, 'manifest.json'), 'utf8')));
    const { instrumenten, beschikbaarheid, codelijsten } = oud.tabellen;
    const minder = { ...instrumenten, kolommen: instrumenten?.kolommen.filter(({ naam }) => naam !== 'codelijsten') };
    // As it was written before there was more than the catalogue.
    const { vast, gecodeerd, ...rest } = oud;
    expect([vast, gecodeerd]).toEqual([expect.any(String), []]);
    const catalogus = ['instrumenten', 'beschikbaarheid', 'codelijsten'];
    await writeFile(join(pad, 'manifest.json'), JSON.stringify({
      ...rest, tabellen: { instrumenten: minder, beschikbaarheid, codelijsten }, rijen: { instrumenten: 4, beschikbaarheid: 72, codelijsten: 9 }, bestanden: oud.bestanden.filter(({ tabel }) => catalogus.includes(tabel)),
    }));
    const uitgaven = await opent(map);
    const [uitgave] = uitgaven.list();
    expect(uitgave?.tabellen.map(({ naam }) => naam)).toEqual(catalogus);
    expect(uitgave?.tabellen[0]?.kolommen.map(({ naam }) => naam)).toEqual(minder.kolommen?.map(({ naam }) => naam));
    expect((await readFile((await uitgaven.bestand(maakVraag(versie, { formaat: 'csv' })))?.pad ?? '', 'utf8')).split('\r\n')[0]).toBe(minder.kolommen?.map(({ naam }) => naam).join(','));
    expect([await uitgaven.bestand(maakVraag(versie, { tabel: 'monitor' })), uitgaven.rijen(versie, 'bijstand')]).toEqual([null, null]);
    await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
    expect(await uitgaven.werkBij(2_000)).toBeNull();
    expect(await uitgaven.voegToe(maakInhoud('Twee'), 3_000)).toMatchObject({ volgnummer: 2, rijen: { monitor: perioderijen.length } });
    expect(uitgaven.list()[1]).toEqual(uitgave);
  });
});
