import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Worker } from 'node:worker_threads';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toStartmelding } from '../../shared/process.ts';
import { bepaalVersie } from '../catalogus/momentopname.ts';
import { createDraad, startUitgavedienst, type Uitgavedienst } from './dienst.ts';
import type { Periodebron } from './levering.ts';
import { maakInhoud, perioderijen } from './uitgavemap.fixture.ts';
import { dezeUitgever, type Uitgever } from './uitgever.ts';

type Regel = { readonly wat: string; readonly velden: unknown };

let mappen = '';
let aantal = 0;
let lopend: Uitgavedienst[] = [];
beforeAll(async () => { mappen = await mkdtemp(join(tmpdir(), 'uitgavedienst-')); });
afterEach(async () => {
  await Promise.all(lopend.map((dienst) => dienst.stop()));
  lopend = [];
});
afterAll(async () => { await rm(mappen, { recursive: true }); });

const nieuweMap = (): string => join(mappen, String(aantal += 1), 'catalogus');

/** A service, and what it logs: `op` resolves at the first line that has these words and was not waited for before. */
async function start(anders: { readonly map?: string; readonly poort?: number; readonly adres?: string; readonly uitgever?: Uitgever } = {}, maakDraad = createDraad) {
  const [regels, wachters]: [Regel[], (() => void)[]] = [[], []];
  const log = (...[velden, wat]: unknown[]): void => {
    regels.push({ wat: String(wat), velden });
    for (const wek of wachters.splice(0)) wek();
  };
  const logger = { info: log, warn: log, level: 'silent' };
  const dienst = await startUitgavedienst({ instellingen: { map: nieuweMap(), behoud: 5, gelijktijdig: 1, host: '127.0.0.1', poort: 0, adres: null, uitgever: dezeUitgever, ...anders }, klok: () => 2_000, logger, herstartMs: 1, maakDraad });
  lopend.push(dienst);
  const op = async (woorden: string): Promise<Regel> => {
    for (;;) {
      const plaats = regels.findIndex(({ wat }) => wat.includes(woorden));
      const [gevonden] = plaats < 0 ? [] : regels.splice(plaats, 1);
      if (gevonden) return gevonden;
      await new Promise<void>((klaar) => { wachters.push(klaar); });
    }
  };
  return { dienst, op };
}

const versies = z.object({ versies: z.array(z.object({ versie: z.string() })) });
const vraag = async (dienst: Uitgavedienst, pad: string): Promise<Response> => fetch(`${dienst.url}/v1/catalogus${pad}`, { headers: { connection: 'close' } });
const json = async (antwoord: Response): Promise<unknown> => antwoord.json();

describe('the service of the editions', () => {
  test('makes an edition in its thread and serves it', async () => {
    const { dienst, op } = await start();
    dienst.voegToe(maakInhoud('Eén'), 1_000);
    expect(await op('er is een uitgave')).toMatchObject({ velden: { versie: expect.stringMatching(`^${bepaalVersie(maakInhoud('Eén'))}-`), volgnummer: 1 } });
    expect(versies.parse(await (await vraag(dienst, '/versies')).json()).versies.map(({ versie }) => versie)).toEqual([expect.stringMatching(`^${bepaalVersie(maakInhoud('Eén'))}-[0-9a-f]{12}$`)]);
    for (const formaat of ['ndjson', 'csv', 'parquet']) {
      const antwoord = await vraag(dienst, `/export.${formaat}`);
      expect([antwoord.status, (await antwoord.arrayBuffer()).byteLength > 100]).toEqual([200, true]);
    }
  });

  test('gives the thread the periods of the monitor that it lacks: the first edition has them, and a later one makes an edition by itself', async () => {
    const { dienst, op } = await start();
    const gevraagd: string[][] = [];
    const perioden = [{ periode: '2026-T5', rijen: perioderijen }];
    const bron: Periodebron = async function* (bekend) {
      gevraagd.push([...bekend]);
      yield* perioden.filter(({ periode }) => !bekend.has(periode));
    };
    await dienst.werkMonitorBij(bron);
    dienst.voegToe(maakInhoud('Eén'), 1_000);
    expect(await op('er is een uitgave')).toMatchObject({ velden: { volgnummer: 1 } });
    const rijenVan = async (): Promise<unknown> => json(await vraag(dienst, '/versies'));
    expect(await rijenVan()).toMatchObject({ versies: [{ gemaaktOp: '1970-01-01T00:00:01.000Z', rijen: { monitor: perioderijen.length } }] });
    perioden.push({ periode: '2026-T6', rijen: perioderijen.map((rij) => ({ ...rij, periode: '2026-T6' })) });
    await dienst.werkMonitorBij(bron);
    expect(await op('er is een uitgave')).toMatchObject({ velden: { volgnummer: 2 } });
    expect(await rijenVan()).toMatchObject({ versies: [{ gemaaktOp: '1970-01-01T00:00:02.000Z', rijen: { monitor: 2 * perioderijen.length } }, {}] });
    await dienst.werkMonitorBij(bron);
    expect(gevraagd).toEqual([[], ['2026-T5'], ['2026-T5', '2026-T6']]);
    await expect(dienst.werkMonitorBij(() => { throw new Error('geen opslag'); })).rejects.toThrow('geen opslag');
  });

  test('is found by the outside under its address, and says who publishes', async () => {
    const { dienst, op } = await start({ adres: 'https://data.example.nl', uitgever: { naam: 'Werkcentra', url: 'https://werkcentra.example.nl', email: 'data@example.nl' } });
    dienst.voegToe(maakInhoud('Eén'), 1_000);
    await op('er is een uitgave');
    expect(await json(await vraag(dienst, '/dcat'))).toMatchObject({ '@id': 'https://data.example.nl/v1/catalogus/dcat', 'dct:publisher': { '@id': 'https://werkcentra.example.nl', 'foaf:name': { '@value': 'Werkcentra' } } });
    expect(await json(await fetch(`${dienst.url}/v1/openapi.json`, { headers: { connection: 'close' } }))).toMatchObject({ servers: [{ url: 'https://data.example.nl/v1' }], info: { contact: { name: 'Werkcentra', email: 'data@example.nl' } } });
  });

  test('an edition that cannot be made is logged, and the thread goes on', async () => {
    const map = nieuweMap();
    const { dienst, op } = await start({ map });
    await rm(join(map, 'werkplaats'), { recursive: true });
    await writeFile(join(map, 'werkplaats'), 'in de weg');
    dienst.voegToe(maakInhoud('Eén'), 1_000);
    expect(await op('niet gemaakt')).toMatchObject({ velden: { fout: 'ENOTDIR' } });
    expect((await vraag(dienst, '/versies')).status).toBeLessThan(500);
  });

  test('a thread that ends is started again at the same address, and makes the latest edition once more where it was not made', async () => {
    const [map, draden]: [string, Worker[]] = [nieuweMap(), []];
    const { dienst, op } = await start({ map }, () => {
      const nieuw = draden.length === 1 ? new Worker('throw new RangeError("stuk")', { eval: true }) : createDraad();
      draden.push(nieuw);
      return nieuw;
    });
    await dienst.werkMonitorBij(async function* (bekend) { if (!bekend.has('2026-T5')) yield { periode: '2026-T5', rijen: perioderijen }; });
    dienst.voegToe(maakInhoud('Eén'), 1_000);
    await op('er is een uitgave');
    for (const deel of ['versies', 'monitor']) await rm(join(map, deel), { recursive: true });
    await draden[0]?.terminate();
    expect(await op('opnieuw gestart')).toMatchObject({ velden: { wacht: 1 } });
    expect(await op('een fout in de draad')).toMatchObject({ velden: { fout: 'RangeError' } });
    expect(await op('opnieuw gestart')).toMatchObject({ velden: { wacht: 2 } });
    expect(await op('er is een uitgave')).toMatchObject({ velden: { volgnummer: 1 } });
    expect(await json(await vraag(dienst, '/versies'))).toMatchObject({ versies: [{ rijen: { monitor: perioderijen.length } }] });
    expect(draden).toHaveLength(3);
  });

  test('cannot begin at a port that is taken, and says which', async () => {
    const ander = createServer();
    const poort = await new Promise<number>((klaar) => { ander.listen(0, '127.0.0.1', () => { klaar(z.object({ port: z.int() }).parse(ander.address()).port); }); });
    const fout = await start({ poort }).then(() => null, (een: unknown) => een);
    expect(toStartmelding(fout, 'CATALOGUS_POORT')).toBe(`Poort ${poort} op 127.0.0.1 wordt al gebruikt, misschien door een graaf die nog draait. Stop dat proces of kies een andere poort (CATALOGUS_POORT).`);
    await new Promise((klaar) => { ander.close(klaar); });
  });

  test('cannot begin in a folder of another process', async () => {
    const map = nieuweMap();
    const { dienst } = await start({ map });
    await dienst.stop();
    await writeFile(`${map}.pid`, String(process.ppid));
    await expect(start({ map })).rejects.toThrow('CATALOGUS_MAP: deze map is in gebruik');
  });

  test('gives its folder back when it stops', async () => {
    const map = nieuweMap();
    const { dienst } = await start({ map });
    expect(await readFile(`${map}.pid`, 'utf8')).toBe(String(process.pid));
    await dienst.stop();
    await expect(readFile(`${map}.pid`)).rejects.toThrow('ENOENT');
    dienst.voegToe(maakInhoud('Eén'), 1_000);
  });
});
