import { readdir, readlink } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { maakBouwstenen, maakInstrument, moment, uuid } from '../../catalogus/catalogus.fixture.ts';
import type { Formaat } from '../uitgave.ts';
import { begin, eerste, json, sha256, startTestserver, tweede, vraag, type Testserver } from './verzoek.fixture.ts';

/** Text that no coding makes much smaller. */
const ruis = (nummer: number): string => Array.from({ length: 400 }, (_, plaats) => sha256(Buffer.from(`${nummer} ${plaats}`))).join('');

/** So large that it does not fit between server and client, coded or not: it is still being read while the client waits. */
const groot = maakBouwstenen(Array.from({ length: 400 }, (_, nummer) => maakInstrument(uuid(nummer + 1), { regios: ['AM26'], omschrijving: ruis(nummer) })));

let klein: Testserver;
let versie: string;
beforeAll(async () => {
  klein = await startTestserver();
  versie = klein.uitgaven.list()[0]?.versie ?? '';
});
afterAll(() => klein.stop());

const van = (pad: string): string => klein.van(`/v1/catalogus${pad}`);
const bestandVan = (formaat: Formaat) => klein.uitgaven.bestand({ versie, tabel: 'instrumenten', formaat, regio: null, csv: { bom: false, excel: false } });
const probleem = { type: 'about:blank' };

/** Until it holds; a test that waits for ever fails by its time. */
async function totdat(geldt: () => Promise<boolean> | boolean): Promise<void> {
  while (!await geldt()) await wacht(5);
}

// The files of editions that this process has open.
async function listOpen(): Promise<string[]> {
  const namen = await readdir('/proc/self/fd');
  const paden = await Promise.all(namen.map((naam) => readlink(`/proc/self/fd/${naam}`).catch(() => '')));
  return paden.filter((pad) => pad.includes('uitgave-http-'));
}

describe('a file', () => {
  test.each(['ndjson', 'csv', 'parquet'] as const)('comes whole as %s, with what it is and where this edition stays', async (formaat) => {
    const bestand = await bestandVan(formaat);
    const { status, koppen, bytes } = await vraag(van(`/export.${formaat}`));
    expect([status, sha256(bytes), koppen['content-length']]).toEqual([200, bestand?.sha256, String(bestand?.bytes)]);
    expect(koppen).toMatchObject({
      'content-type': { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet' }[formaat],
      'content-disposition': `attachment; filename="catalogus-instrumenten-${versie}.${formaat}"`,
      'content-location': `/v1/catalogus/versies/${versie}/export.${formaat}?tabel=instrumenten`,
      'repr-digest': `sha-256=:${Buffer.from(bestand?.sha256 ?? '', 'hex').toString('base64')}:`,
      'cache-control': 'public, max-age=60', 'accept-ranges': 'bytes',
    });
    const vast = await vraag(klein.van(String(koppen['content-location'])));
    expect([sha256(vast.bytes), vast.koppen.etag]).toEqual([bestand?.sha256, koppen.etag]);
    expect(vast.koppen['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(vast.koppen).not.toHaveProperty('content-location');
    // The latest can come back to what is older: only what never changes has a date.
    expect([koppen['last-modified'], vast.koppen['last-modified']]).toEqual([undefined, new Date(moment).toUTCString()]);
  });

  test('is of one table, of one region, or as a Dutch Excel reads it', async () => {
    const regio = await vraag(van('/export.csv?tabel=beschikbaarheid&regio=AM26&variant=excel'));
    expect(regio.koppen['content-disposition']).toBe(`attachment; filename="catalogus-beschikbaarheid-AM26-excel-${versie}.csv"`);
    expect(regio.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const regels = regio.bytes.toString('utf8').trim().split('\r\n');
    expect([regels.length > 5, regels.slice(1).every((regel) => regel.startsWith('"AM26";'))]).toEqual([true, true]);
    expect((await vraag(van('/export.csv?bom=ja'))).bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await vraag(van('/export.csv?bom=nee'))).bytes.subarray(0, 2).toString()).toBe('"i');
    expect((await vraag(van('/export.ndjson?tabel=codelijsten'))).bytes.toString('utf8')).toContain('"lijst":"Bereik 2023-1"');
  });

  test('comes in each coding under a tag of its own, and asked again by that tag not at all', async () => {
    const bestand = await bestandVan('csv');
    const lezers = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };
    const tags = new Set([(await vraag(van('/export.csv'))).koppen.etag]);
    for (const [codering, lees] of Object.entries(lezers)) {
      const { koppen, bytes } = await vraag(van('/export.csv'), { koppen: { 'accept-encoding': codering } });
      expect([koppen['content-encoding'], koppen.vary, sha256(lees(bytes))]).toEqual([codering, 'accept-encoding', bestand?.sha256]);
      expect(koppen).not.toHaveProperty('repr-digest');
      expect(koppen['content-length']).toBe(String(bytes.length));
      const weer = await vraag(van('/export.csv'), { koppen: { 'accept-encoding': codering, 'if-none-match': String(koppen.etag) } });
      expect([weer.status, weer.bytes.length, weer.koppen.etag, weer.koppen.vary]).toEqual([304, 0, koppen.etag, 'accept-encoding']);
      // A cache takes over what a 304 says of the file that it keeps.
      expect([weer.koppen['content-type'], weer.koppen['content-length']]).toEqual([undefined, undefined]);
      tags.add(koppen.etag);
    }
    expect([tags.size, [...tags].every((tag) => /^"[0-9a-z-]+"$/.test(tag ?? ''))]).toEqual([4, true]);
    const parquet = await vraag(van('/export.parquet'), { koppen: { 'accept-encoding': 'gzip' } });
    expect([parquet.koppen['content-encoding'], parquet.koppen.vary]).toEqual([undefined, undefined]);
  });

  test.each(['/export.csv', '/export.ndjson', '/export.parquet', '/versies', '/dcat'])('says by HEAD of %s what GET would, without sending it', async (pad) => {
    const [met, zonder] = [await vraag(van(pad)), await vraag(van(pad), { methode: 'HEAD' })];
    expect([zonder.status, zonder.bytes.length, { ...zonder.koppen, date: '' }]).toEqual([200, 0, { ...met.koppen, date: '' }]);
  });

  test('comes in parts: from somewhere, up to somewhere, the last; several parts are all of it', async () => {
    const geheel = (await vraag(van('/export.csv'))).bytes;
    const deel = (range: string) => vraag(van('/export.csv'), { koppen: { range, 'accept-encoding': 'gzip' } });
    for (const [range, van_, tot] of [['bytes=0-99', 0, 99], ['bytes=100-', 100, geheel.length - 1], ['bytes=-50', geheel.length - 50, geheel.length - 1]] as const) {
      const { status, koppen, bytes } = await deel(range);
      expect([status, koppen['content-range'], koppen['content-encoding']]).toEqual([206, `bytes ${van_}-${tot}/${geheel.length}`, undefined]);
      expect(bytes.equals(geheel.subarray(van_, tot + 1))).toBe(true);
    }
    const meer = await deel('bytes=0-1,5-6');
    expect([meer.status, meer.bytes.equals(geheel)]).toEqual([200, true]);
  });

  test('has no part beyond its end, and is not what an asker wrongly thinks it is', async () => {
    const buiten = await vraag(van('/export.csv'), { koppen: { range: 'bytes=99999999-' } });
    expect([buiten.status, buiten.koppen['content-type'], buiten.koppen['cache-control']]).toEqual([416, 'application/problem+json', 'no-store']);
    expect(buiten.koppen['content-range']).toMatch(/^bytes \*\/\d+$/);
    expect(json(buiten)).toMatchObject({ ...probleem, status: 416, code: 'BUITEN_BEREIK' });
    const anders = await vraag(van('/export.csv'), { koppen: { 'if-match': '"x"' } });
    expect([anders.status, json(anders)]).toMatchObject([412, { status: 412, code: 'VOORWAARDE_GELDT_NIET' }]);
  });

  test('is not there of an edition that is not kept', async () => {
    const antwoord = await vraag(van('/versies/onbekend/export.csv'));
    expect([antwoord.status, json(antwoord)]).toMatchObject([404, { code: 'GEEN_VERSIE' }]);
  });
});

describe('a download that breaks off', () => {
  test('goes on by Range to an equal hash, and begins again when there is a later edition', async () => {
    const server = await startTestserver({}, [groot]);
    const adres = server.van('/v1/catalogus/export.ndjson');
    const antwoord = await begin(adres);
    const delen: Buffer[] = [];
    for await (const deel of antwoord) {
      if (deel instanceof Uint8Array) delen.push(Buffer.from(deel));
      if (Buffer.concat(delen).length > 100_000) break;
    }
    antwoord.destroy();
    const gehad = Buffer.concat(delen);
    const koppen = { range: `bytes=${gehad.length}-`, 'if-range': String(antwoord.headers.etag) };
    const rest = await vraag(adres, { koppen });
    expect(rest.status).toBe(206);
    expect(`sha-256=:${Buffer.from(sha256(Buffer.concat([gehad, rest.bytes])), 'hex').toString('base64')}:`).toBe(antwoord.headers['repr-digest']);
    await server.uitgaven.voegToe(eerste, moment + 60_000);
    const opnieuw = await vraag(adres, { koppen });
    expect([opnieuw.status, opnieuw.koppen['repr-digest'] === antwoord.headers['repr-digest']]).toEqual([200, false]);
    await server.stop();
  });

  test.each(['identity', 'gzip'])('ends the reading of its file at once (%s), and gives its place to another', async (codering) => {
    const server = await startTestserver({ grenzen: { downloads: 1, terugSeconden: 7 } }, [groot]);
    const adres = server.van('/v1/catalogus/export.ndjson');
    const antwoord = await begin(adres, { koppen: { 'accept-encoding': codering } });
    expect(antwoord.statusCode).toBe(200);
    const vol = await vraag(adres);
    expect([vol.status, vol.koppen['retry-after'], json(vol)]).toMatchObject([503, '7', { code: 'OVERBELAST' }]);
    // What is small goes on.
    expect((await vraag(server.van('/v1/catalogus/versies'))).status).toBe(200);
    expect(await listOpen()).toHaveLength(1);
    antwoord.destroy();
    await totdat(async () => (await listOpen()).length === 0);
    await totdat(async () => (await vraag(adres, { methode: 'HEAD' })).status === 200);
    await server.stop();
  });

  test('because its client reads nothing any more, gives its place back as well', async () => {
    const server = await startTestserver({ grenzen: { downloads: 1, stilteMs: 2_000 } }, [groot]);
    const antwoord = await begin(server.van('/v1/catalogus/export.ndjson'));
    antwoord.once('error', () => undefined);
    await totdat(async () => (await listOpen()).length === 0);
    expect((await vraag(server.van('/v1/catalogus/export.ndjson'), { methode: 'HEAD' })).status).toBe(200);
    antwoord.destroy();
    await server.stop();
  });

  test('does not hold the end of the server', async () => {
    const server = await startTestserver({}, [groot, tweede]);
    const antwoord = await begin(server.van(`/v1/catalogus/versies/${server.uitgaven.list()[1]?.versie}/export.ndjson`));
    antwoord.once('error', () => undefined);
    await server.stop();
    expect(await listOpen()).toEqual([]);
    await expect(vraag(server.van('/v1/catalogus/versies'))).rejects.toThrow('ECONNREFUSED');
  });
});
