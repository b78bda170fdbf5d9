import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { voorbeeldclaims } from '../verzoek.fixture.ts';
import { readConfig } from './config.ts';
import { openLogboek, type Logboek } from './index.ts';
import { OngefilterdLezen } from './lezen.ts';
import { dinsdagmiddag, voorbeeldverwerking } from './regels.fixture.ts';

const map = await mkdtemp(join(tmpdir(), 'logboek-'));
afterAll(() => rm(map, { recursive: true }));
const voer = promisify(execFile);
const commando = fileURLToPath(new URL('main.ts', import.meta.url));

let teller = 0;
const open = (omgeving: NodeJS.ProcessEnv): Promise<Logboek> => openLogboek({
  subgraaf: 'uwv', omgeving, klok: () => dinsdagmiddag, logger: pino({ level: 'silent' }),
  nieuweId: () => `id-${(teller += 1)}`,
  willekeur: (bytes) => new Uint8Array(bytes).fill((teller += 1)),
});

describe.each([['memory', { LOGBOEK_MAP: 'memory://' }], ['files', { LOGBOEK_MAP: map }]])('a Logboek in %s', (_, omgeving) => {
  test('writes what was done, and reads it back by pseudonym', async () => {
    const logboek = await open(omgeving);
    const pseudoniem = logboek.pseudoniemVan('999990019');
    const regels = [1, 2].map(() => logboek.regelVan(voorbeeldclaims, { ...voorbeeldverwerking, betrokkene: { pseudoniem, soort: 'BSN' } }));
    await logboek.schrijf(regels);
    const periode = { van: dinsdagmiddag, tot: dinsdagmiddag + 1 };
    const { regels: gelezen } = await logboek.lees({ ...periode, betrokkene: pseudoniem, gebruiker: logboek.gebruikerVan(voorbeeldclaims.aanroeper) });
    expect(gelezen).toEqual([...regels].reverse());
    expect(new Set(gelezen.map(({ span_id }) => span_id)).size).toBe(2);
    await expect(logboek.lees(periode)).rejects.toBeInstanceOf(OngefilterdLezen);
    expect(logboek.tellers()).toEqual({ verstuurd: 0, verloren: 0 });
    await logboek.stop();
    await expect(logboek.schrijf(regels)).rejects.toMatchObject({ soort: 'GESTOPT' });
  });
});

test('a collector that is not there holds up nothing and is counted', async () => {
  const logboek = await open({ LOGBOEK_MAP: 'memory://', LOGBOEK_OTLP_URL: 'http://127.0.0.1:1' });
  await logboek.schrijf([logboek.regelVan(voorbeeldclaims, voorbeeldverwerking)]);
  await logboek.stop();
  expect(logboek.tellers()).toEqual({ verstuurd: 0, verloren: 1 });
});

test('the command checks a folder, and says with its exit code what it found', async () => {
  const goed = await voer(process.execPath, ['--no-warnings', commando, map]);
  expect(goed.stdout).toMatch(/^uwv-id-\d+: 2 regels, de keten klopt\n$/);
  await expect(voer(process.execPath, ['--no-warnings', commando, join(map, 'nergens')])).rejects.toMatchObject({ code: 2 });
  await expect(voer(process.execPath, ['--no-warnings', commando], { env: { LOGBOEK_BESTAND_BYTES: 'veel' } }))
    .rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('LOGBOEK_BESTAND_BYTES: geen geheel getal') });
});

test('every wrong setting is told at once, and a short or missing key', () => {
  expect(() => readConfig({ LOGBOEK_WACHTRIJ: '0', LOGBOEK_SLEUTEL_UWV: 'kort', LOGBOEK_OTLP_URL: 'x' }, 'uwv'))
    .toThrow(/LOGBOEK_WACHTRIJ: minder dan 1\n.*LOGBOEK_SLEUTEL_UWV is korter dan 32 bytes\n.*LOGBOEK_OTLP_URL: geen http/);
  expect(() => readConfig({ NODE_ENV: 'production' }, 'uwv')).toThrow('LOGBOEK_SLEUTEL_UWV ontbreekt');
  expect(readConfig({ LOGBOEK_DATABASE_URL: 'postgres://db.example/l' }, 'uwv').adres).toEqual({ soort: 'postgres', url: 'postgres://db.example/l', verbindingen: 4 });
});
