import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readSuwinetInstellingen } from '../subgraphs/shared/suwinet/settings.ts';
import { startSimulatoren, vulAan } from './start-simulators.ts';

const map = mkdtempSync(join(tmpdir(), 'loketgraaf-start-'));
// As few people as there may be: nobody is counted here. The same modules are read by every process that is started.
const klein = { SIMULATOREN_POORT: '0', SIMULATOREN_PERSONEN: '100', SIMULATOREN_MATCHING: '100' };
const gedeeld = { ...klein, NODE_OPTIONS: '', NODE_ENV: 'test', PORT: '0', NODE_COMPILE_CACHE: 'node_modules/.cache/start' };
// What is only late because the machine is busy is not what this is about.
const geduld = Object.fromEntries(['', 'BRON_SUWINET_', 'BRON_BRP_', 'BRON_SBB_', 'BRON_GEMEENTEN_', 'BRON_FONDSEN_'].map((van) => [`${van}TIJDSLIMIET_MS`, '8000']));
const regels: string[] = [];
let kind: ChildProcess;
let url = '';

beforeAll(async () => {
  kind = spawn(process.execPath, [...process.execArgv, 'simulators/start.ts'], {
    env: { ...process.env, ...gedeeld, ...geduld, DATA_DIR: map, CATALOGUS_MAP: join(map, 'catalogus'), CATALOGUS_POORT: '0', LOGBOEK_MAP: map, ONTWIKKEL_SLEUTELMAP: map, LOG_NIVEAU: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!kind.stdout) throw new Error('geen uitvoer');
  for await (const regel of createInterface({ input: kind.stdout })) {
    regels.push(regel);
    url = /^klaar (\S+)$/.exec(regel)?.[1] ?? '';
    if (url !== '') break;
  }
}, 60_000);

afterAll(() => {
  kind.kill('SIGKILL');
  rmSync(map, { recursive: true, force: true });
});

test('the printed command is answered by the whole system', async () => {
  const regel = regels.find((een) => een.startsWith('curl ')) ?? '';
  const [, body = ''] = / -d '(.+)'$/.exec(regel) ?? [];
  const headers = Object.fromEntries([...regel.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, naam = '', waarde = '']) => [naam, waarde]));
  const antwoord = z.object({
    data: z.object({ persoonOpBsn: z.object({ werkplan: z.object({ activiteiten: z.array(z.unknown()).min(4), bronnen: z.array(z.object({ status: z.string() })).min(4) }) }) }),
    errors: z.undefined().optional(),
  }).parse(await (await fetch(url, { method: 'POST', headers, body })).json());
  expect(new Set(antwoord.data.persoonOpBsn.werkplan.bronnen.map(({ status }) => status))).toEqual(new Set(['ACTUEEL']));
});

test('it ends in order when told to, even when told twice', async () => {
  const geeindigd = new Promise((klaar) => kind.once('exit', (code) => klaar(code)));
  kind.kill('SIGTERM');
  kind.kill('SIGTERM');
  expect(await geeindigd).toBe(0);
});

test('an address from outside takes a simulator’s place', () => {
  const eigen = { BRON_BRP_URL: 'http://127.0.0.1:1', ZAAIGOED_URL: 'http://127.0.0.1:2/zaaigoed' };
  expect(vulAan({ BRON_BRP_URL: 'https://brp.example' }, eigen)).toEqual({ ...eigen, BRON_BRP_URL: 'https://brp.example' });
  expect(vulAan({ BRON_BRP_URL: '', ZAAIGOED_BESTAND: 'eigen.ndjson' }, eigen)).toEqual({ BRON_BRP_URL: 'http://127.0.0.1:1', ZAAIGOED_BESTAND: 'eigen.ndjson' });
  const zuinig = { BRON_BRP_URL: 'http://127.0.0.1:1', BRON_BRP_VERBINDINGEN: '4' };
  expect(vulAan({ BRON_BRP_VERBINDINGEN: '9' }, zuinig)).toEqual({ ...zuinig, BRON_BRP_VERBINDINGEN: '9' });
  expect(vulAan({ BRON_BRP_URL: 'https://brp.example' }, zuinig)).toEqual({ BRON_BRP_URL: 'https://brp.example' });
  const ondertekening = { BRON_SUWINET_URL: 'http://127.0.0.1:1', BRON_SUWINET_ONDERTEKEN_CERT: '/a.pem', BRON_SUWINET_ONDERTEKEN_KEY: '/a.key' };
  expect(vulAan({}, ondertekening)).toEqual(ondertekening);
  expect(vulAan({ BRON_SUWINET_URL: 'https://suwinet.example' }, ondertekening)).toEqual({ BRON_SUWINET_URL: 'https://suwinet.example' });
});

test('messages are signed by a certificate of this run alone, in the name that was set, which nobody else may read and which goes with it', async () => {
  const omgeving = { ...klein, BRON_SUWINET_OIN: '00000001234567890000' };
  const [een, ander] = await Promise.all([startSimulatoren(omgeving, { klok: () => 0 }), startSimulatoren(omgeving, { klok: () => 0 })]);
  const bestanden = [een, ander].flatMap(({ instellingen }) => [instellingen['BRON_SUWINET_ONDERTEKEN_CERT'] ?? '', instellingen['BRON_SUWINET_ONDERTEKEN_KEY'] ?? '']);
  expect(new Set(bestanden.map((pad) => readFileSync(pad, 'utf8'))).size).toBe(4);
  expect(bestanden.map((pad) => statSync(pad).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
  expect(readSuwinetInstellingen({ ...omgeving, ...een.instellingen }).ondertekenaar?.oin).toBe('00000001234567890000');
  await Promise.all([een.stop(), ander.stop()]);
  expect(bestanden.filter((pad) => existsSync(pad))).toEqual([]);
});

test('another population gets another folder, unless a folder is given', async () => {
  const mapVan = async (omgeving: Record<string, string>): Promise<string | undefined> => {
    const simulatoren = await startSimulatoren({ ...klein, ...omgeving }, { klok: () => 0 });
    await simulatoren.stop();
    return vulAan(omgeving, simulatoren.instellingen)['DATA_DIR'];
  };
  expect(await mapVan({})).toBe('.data/100-20261101-2026-11-01/werkcentrum');
  expect(await mapVan({ SIMULATOREN_PERSONEN: '101', SIMULATOREN_ZAAD: '7', SIMULATOREN_PEILDATUM: '2026-12-01' })).toBe('.data/101-7-2026-12-01/werkcentrum');
  expect(await mapVan({ DATA_DIR: 'eigen' })).toBe('eigen');
});

const starten = async (omgeving: Record<string, string>): Promise<{ code: unknown; tekst: string }> => {
  const proces = spawn(process.execPath, [...process.execArgv, 'simulators/start.ts'], { env: { ...process.env, ...gedeeld, DATA_DIR: 'memory://', LOGBOEK_MAP: 'memory://', ONTWIKKEL_SLEUTELMAP: map, ...omgeving }, stdio: ['ignore', 'ignore', 'pipe'] });
  let tekst = '';
  proces.stderr?.setEncoding('utf8').on('data', (deel: string) => { tekst += deel; });
  const code = await new Promise((klaar) => proces.once('close', klaar));
  return { code, tekst };
};

test('a port that is taken, wrong settings and production are refused in Dutch, with exit code 1', async () => {
  const bezet = createServer().listen(0, '127.0.0.1');
  await once(bezet, 'listening');
  const { port } = z.object({ port: z.number() }).parse(bezet.address());
  const [poort, fout, productie] = await Promise.all([starten({ SIMULATOREN_POORT: String(port) }), starten({ PORT: 'x', SIMULATOREN_PERSONEN: '1' }), starten({ NODE_ENV: 'production' })]);
  bezet.close();
  expect(poort).toEqual({ code: 1, tekst: expect.stringMatching(new RegExp(`^Poort ${port} op 127\\.0\\.0\\.1 wordt al gebruikt.*SIMULATOREN_POORT`)) });
  expect(fout).toEqual({ code: 1, tekst: 'De instellingen kloppen niet:\n- SIMULATOREN_PERSONEN: minder dan 100\n- PORT: geen geheel getal\n' });
  expect(productie).toEqual({ code: 1, tekst: expect.stringContaining('NODE_ENV: nagebootste bronnen draaien niet in productie') });
}, 60_000);
