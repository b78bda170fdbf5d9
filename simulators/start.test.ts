import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { vulAan } from './start-simulators.ts';

const map = mkdtempSync(join(tmpdir(), 'loketgraaf-start-'));
const regels: string[] = [];
let kind: ChildProcess;
let url = '';

beforeAll(async () => {
  kind = spawn(process.execPath, ['--no-warnings', 'simulators/start.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', SIMULATOREN_POORT: '0', SIMULATOREN_PERSONEN: '100', DATA_DIR: map, LOG_NIVEAU: 'silent', NODE_ENV: 'test' },
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
});
