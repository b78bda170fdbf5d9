import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { request } from 'undici';
import { maakBouwstenen, maakInstrument, moment, uuid } from '../../subgraphs/werkcentrum/catalogus/catalogus.fixture.ts';
import { startUitgaveserver, type Uitgaveserver } from '../../subgraphs/werkcentrum/uitgave/http/server.ts';
import { toToken } from '../../subgraphs/werkcentrum/uitgave/http/token.ts';
import { createTestuitgavemap, type Testuitgavemap } from '../../subgraphs/werkcentrum/uitgave/http/uitgavemap.fixture.ts';
import { Haalfout } from './haal.ts';
import type { Opdracht } from './opdracht.ts';
import { pull } from './pull.ts';

const instrumenten = (aantal: number) => Array.from({ length: aantal }, (_, nummer) => maakInstrument(uuid(nummer + 1)));

let uitgaven: Testuitgavemap;
let server: Uitgaveserver;
let tussen: Server;
let url = '';
let map = '';
/** What stands between the command and the server: answers itself (true), or lets the answer pass as it changes it. */
let storing: (verzoek: IncomingMessage, antwoord: ServerResponse, nummer: number) => boolean | ((bytes: Buffer) => Buffer | null) = () => false;
let gevraagd: { pad: string; range: string | undefined }[] = [];

/** How much of the file there is. */
const grootte = (): Promise<number> => stat(join(map, 'instrumenten.ndjson.deel')).then(({ size }) => size, () => 0);

async function geefDoor(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  const nummer = gevraagd.push({ pad: verzoek.url ?? '', range: verzoek.headers.range });
  const gestoord = storing(verzoek, antwoord, nummer);
  if (gestoord === true) return;
  const { range, 'if-range': ifRange } = verzoek.headers;
  const van = await request(`${server.url}${verzoek.url ?? ''}`, { headers: { ...(range === undefined ? {} : { range }), ...(typeof ifRange === 'string' ? { 'if-range': ifRange } : {}), 'accept-encoding': 'identity' } });
  const bytes = Buffer.from(await van.body.arrayBuffer());
  antwoord.writeHead(van.statusCode, Object.fromEntries(Object.entries(van.headers).filter(([naam]) => !['connection', 'keep-alive', 'transfer-encoding'].includes(naam))));
  const anders = typeof gestoord === 'function' ? gestoord(bytes) : bytes;
  if (anders === null) {
    const helft = bytes.subarray(0, Math.floor(bytes.length / 2));
    const eerder = await grootte();
    antwoord.write(helft);
    // Not before the command has it: what nobody read yet goes with the connection.
    while (await grootte() < eerder + helft.length) await wacht(2);
    antwoord.destroy();
    return;
  }
  antwoord.end(anders);
}

beforeAll(async () => {
  uitgaven = await createTestuitgavemap();
  await uitgaven.voegToe(maakBouwstenen(instrumenten(40)), moment);
  server = await startUitgaveserver({ uitgaven, host: '127.0.0.1', port: 0, klok: () => moment, logger: pino({ level: 'silent' }) });
  tussen = createServer((verzoek, antwoord) => void geefDoor(verzoek, antwoord));
  await new Promise<void>((klaar) => void tussen.listen(0, '127.0.0.1', klaar));
  const adres = tussen.address();
  if (adres === null || typeof adres === 'string') throw new Error('geen poort');
  url = `http://127.0.0.1:${adres.port}`;
});
afterAll(async () => {
  tussen.closeAllConnections();
  await new Promise((klaar) => void tussen.close(klaar));
  await server.stop();
  await uitgaven.ruimOp();
});
beforeEach(async () => {
  storing = () => false;
  gevraagd = [];
  map = await mkdtemp(join(tmpdir(), 'pull-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

const haal = (anders: Partial<Opdracht> = {}) => pull(
  { url, formaat: 'ndjson', tabellen: ['instrumenten'], regio: null, sinds: null, excel: false, map, isStil: true, ...anders }, { url, wachttijd: () => 1, voortgang: () => undefined },
);
const lees = (naam: string): Promise<string> => readFile(join(map, naam), 'utf8');
const soortVan = async (werk: Promise<unknown>): Promise<string> => werk.then(() => 'GELUKT', (fout: unknown) => (fout instanceof Haalfout ? fout.soort : String(fout)));
const isBestand = ({ url: pad = '' }: IncomingMessage): boolean => pad.includes('/export.');

describe('a pull', () => {
  test('leaves every table of the latest edition, and what it is', async () => {
    const { versie, token, bestanden, wijzigingen } = await haal({ tabellen: ['instrumenten', 'beschikbaarheid', 'codelijsten'], regio: 'AM26' });
    expect((await readdir(map)).sort()).toEqual(['beschikbaarheid-AM26.ndjson', 'catalogus.json', 'codelijsten-AM26.ndjson', 'instrumenten-AM26.ndjson']);
    for (const { naam, sha256, bytes } of bestanden) {
      const inhoud = await readFile(join(map, naam));
      expect([inhoud.length, createHash('sha256').update(inhoud).digest('hex')]).toEqual([bytes, sha256]);
    }
    expect((await lees('instrumenten-AM26.ndjson')).trimEnd().split('\n')).toHaveLength(40);
    expect(JSON.parse(await lees('catalogus.json'))).toMatchObject({ versie, token, formaat: 'ndjson', regio: 'AM26', bestanden });
    expect([versie, wijzigingen]).toEqual([uitgaven.list()[0]?.versie, null]);
  });

  test('that breaks off goes on where it was, and ends with the same bytes', async () => {
    await haal();
    const heel = await lees('instrumenten.ndjson');
    await rm(join(map, 'instrumenten.ndjson'));
    gevraagd = [];
    let keer = 0;
    storing = (verzoek) => (isBestand(verzoek) && (keer += 1) <= 2 ? () => null : false);
    await haal();
    expect(await lees('instrumenten.ndjson')).toBe(heel);
    const delen = gevraagd.filter(({ pad }) => pad.includes('/export.')).map(({ range }) => range);
    expect(delen).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/), expect.stringMatching(/^bytes=\d+-$/)]);
    expect(await readdir(map)).not.toContain('instrumenten.ndjson.deel');
  });

  test('that somebody stopped is taken up by the next', async () => {
    storing = (verzoek) => (isBestand(verzoek) ? () => null : false);
    expect(await soortVan(haal())).toBe('ONBEREIKBAAR');
    expect(await readdir(map)).toEqual(expect.arrayContaining(['instrumenten.ndjson.deel', 'instrumenten.ndjson.stand']));
    storing = () => false;
    gevraagd = [];
    await haal();
    expect(gevraagd.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/);
    expect((await lees('instrumenten.ndjson')).trimEnd().split('\n')).toHaveLength(40);
  });

  test('that was complete but not yet put in its place is fetched again', async () => {
    await haal();
    const heel = await lees('instrumenten.ndjson');
    const bestand = (await uitgaven.bestand({ versie: uitgaven.list()[0]?.versie ?? '', tabel: 'instrumenten', formaat: 'ndjson', regio: null, csv: { bom: false, excel: false } }))?.sha256 ?? '';
    await writeFile(join(map, 'instrumenten.ndjson.deel'), heel);
    const { pad = '' } = gevraagd.find(({ pad: een }) => een.includes('/export.')) ?? {};
    await writeFile(join(map, 'instrumenten.ndjson.stand'), JSON.stringify({ pad, etag: `"${bestand.slice(0, 32)}"` }));
    await haal();
    expect(await lees('instrumenten.ndjson')).toBe(heel);
  });

  test('takes nothing that is not what the catalogue says it is', async () => {
    storing = (verzoek) => (isBestand(verzoek) ? (bytes) => Buffer.from(bytes.map((byte) => byte ^ 1)) : false);
    expect(await soortVan(haal())).toBe('KLOPT_NIET');
    expect(await readdir(map)).toEqual([]);
  });

  test('waits and asks again when the server is full, and says so when it stays full', async () => {
    storing = (_verzoek, antwoord, nummer) => {
      if (nummer > 2) return false;
      antwoord.writeHead(503, { 'retry-after': '1' }).end('{}');
      return true;
    };
    expect(await soortVan(haal())).toBe('GELUKT');
    storing = (_verzoek, antwoord) => { antwoord.writeHead(503).end(JSON.stringify({ detail: 'Het is druk.' })); return true; };
    await expect(haal()).rejects.toThrow('Het is druk.');
  });

  test('says what answered when that is no catalogue', async () => {
    storing = (_verzoek, antwoord) => { antwoord.writeHead(404).end(JSON.stringify({ errors: [{ message: 'Not found' }] })); return true; };
    await expect(haal()).rejects.toThrow('De catalogus antwoordde met 404.');
  });

  test('that cannot be written says so, and does not blame the connection', async () => {
    await symlink('/dev/full', join(map, 'instrumenten.ndjson.deel'));
    await expect(haal()).rejects.toThrow('De bestanden zijn niet te schrijven: de schijf is vol.');
    expect(gevraagd.filter(({ pad }) => pad.includes('/export.'))).toHaveLength(1);
    await rm(join(map, 'instrumenten.ndjson.deel'));
    expect(await soortVan(haal())).toBe('GELUKT');
  });
});

describe('a pull since a token', () => {
  test('fetches nothing when nothing changed, and what changed when it did', async () => {
    const { token } = await haal();
    gevraagd = [];
    expect(await haal({ sinds: 'laatste' })).toMatchObject({ token, wijzigingen: 0, bestanden: [] });
    expect(gevraagd.filter(({ pad }) => pad.includes('/export.'))).toEqual([]);
    await uitgaven.voegToe(maakBouwstenen([...instrumenten(39), maakInstrument(uuid(41))]), moment + 1);
    const nieuw = await haal({ sinds: token });
    expect([nieuw.wijzigingen, nieuw.token === token]).toEqual([2, false]);
    const regels = (await lees('wijzigingen.ndjson')).trimEnd().split('\n').map((regel): unknown => JSON.parse(regel));
    expect(regels).toMatchObject([{ soort: 'VERWIJDERD', id: uuid(40) }, { soort: 'GEMAAKT', id: uuid(41) }, { soort: 'EINDE', aantal: 2 }]);
  });

  test('fetches what it asks and the folder has not, also when nothing changed', async () => {
    const namen = async (anders: Partial<Opdracht>): Promise<string[]> => (await haal({ sinds: 'laatste', ...anders })).bestanden.map(({ naam }) => naam);
    await haal();
    expect(await namen({ formaat: 'csv' })).toEqual(['instrumenten.csv']);
    expect(await namen({ formaat: 'csv', regio: 'AM26' })).toEqual(['instrumenten-AM26.csv']);
    expect(await namen({ formaat: 'csv', regio: 'AM26', tabellen: ['instrumenten', 'codelijsten'] })).toEqual(['instrumenten-AM26.csv', 'codelijsten-AM26.csv']);
    await rm(join(map, 'instrumenten-AM26.csv'));
    expect(await namen({ formaat: 'csv', regio: 'AM26' })).toEqual(['instrumenten-AM26.csv']);
    expect(await namen({ formaat: 'csv', regio: 'AM26' })).toEqual([]);
  });

  test('fetches an edition in which no instrument changed, but something else did', async () => {
    const { token, versie } = await haal();
    const nieuw = toToken('later');
    storing = (verzoek, antwoord) => {
      if (verzoek.url?.includes('sinds=') !== true) return false;
      antwoord.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(`${JSON.stringify({ soort: 'EINDE', token: nieuw, versie, aantal: 0 })}\n`);
      return true;
    };
    expect(await haal({ sinds: token })).toMatchObject({ token: nieuw, wijzigingen: 0, bestanden: [{ naam: 'instrumenten.ndjson' }] });
  });

  test('that is not kept any more, or was never given, is told apart', async () => {
    const { token, versie } = await haal();
    await uitgaven.voegToe(maakBouwstenen(instrumenten(3)), moment + 2);
    uitgaven.vergeet(versie);
    expect(await soortVan(haal({ sinds: token }))).toBe('TOKEN_VERLOPEN');
    expect(await soortVan(haal({ sinds: 'onzin' }))).toBe('GEWEIGERD');
  });

  test('takes no changes whose end is missing', async () => {
    const { token } = await haal();
    await uitgaven.voegToe(maakBouwstenen(instrumenten(5)), moment + 3);
    storing = ({ url: pad = '' }) => (pad.includes('sinds=') ? (bytes) => bytes.subarray(0, bytes.lastIndexOf('{"soort":"EINDE"')) : false);
    expect(['KLOPT_NIET', 'ONBEREIKBAAR']).toContain(await soortVan(haal({ sinds: token })));
    expect(await readdir(map)).not.toContain('wijzigingen.ndjson');
  });
});

describe('the command', () => {
  const draai = async (...woorden: string[]): Promise<{ code: number | null; uit: string; fout: string }> => new Promise((klaar) => {
    const kind = spawn(process.execPath, ['--no-warnings', fileURLToPath(new URL('main.ts', import.meta.url)), ...woorden], { env: { ...process.env, CATALOGUS_URL: url } });
    let [uit, fout] = ['', ''];
    kind.stdout.on('data', (stuk: Buffer) => { uit += stuk.toString('utf8'); });
    kind.stderr.on('data', (stuk: Buffer) => { fout += stuk.toString('utf8'); });
    kind.once('close', (code) => { klaar({ code, uit, fout }); });
  });

  test('says what it fetched, and ends with a code that says how it went', async () => {
    const gelukt = await draai('catalogus', 'pull', '--formaat', 'csv', '--tabel', 'codelijsten', '-o', map);
    expect(gelukt).toMatchObject({ code: 0, fout: '' });
    expect(gelukt.uit).toMatch(/^versie [0-9a-f]+\ncodelijsten\.csv \d+ bytes sha256 [0-9a-f]{64}\nsinds \S+\n$/);
    expect((await draai('catalogus', 'pull')).code).toBe(2);
    expect((await draai('--help')).uit).toContain('Gebruik: loketgraaf catalogus pull');
    const geweigerd = await draai('catalogus', 'pull', '-o', map, '--regio', 'AM99');
    expect([geweigerd.code, geweigerd.fout]).toEqual([3, expect.stringContaining('regio')]);
    const bezet = join(map, 'bezet');
    await writeFile(bezet, '');
    expect(await draai('catalogus', 'pull', '-o', bezet)).toMatchObject({ code: 6, fout: expect.stringContaining('daar staat al iets anders') });
  });
});
