import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../config.ts';
import type { Gateway } from '../index.ts';
import { startProefgateway } from '../proefgraaf.fixture.ts';

let huis: string;
let map: string;
let gateway: Gateway;
let basis: string;
beforeAll(async () => {
  huis = mkdtempSync(join(tmpdir(), 'statisch-'));
  map = join(huis, 'loket');
  mkdirSync(join(map, 'assets'), { recursive: true });
  mkdirSync(join(map, '.vite'));
  mkdirSync(join(map, 'graphql'));
  mkdirSync(join(huis, 'loket-geheim'));
  const bestanden = {
    'loket/index.html': '<!doctype html><title>Loket</title>', 'loket/assets/index-Bq3_x-9Z.js': 'export {};', 'loket/assets/stijl.css': 'a{}', 'loket/los.json': '{}', 'loket/wat.onbekend': 'x',
    'loket/.vite/manifest.json': 'GEHEIM', 'loket/.env': 'GEHEIM', 'loket/graphql/x.js': 'GEHEIM', 'geheim.txt': 'GEHEIM', 'loket-geheim/a.txt': 'GEHEIM',
  };
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(huis, naam), inhoud);
  symlinkSync(join(huis, 'geheim.txt'), join(map, 'naar-buiten.txt'));
  symlinkSync(join(huis, 'loket-geheim'), join(map, 'buiten'));
  symlinkSync(join(map, 'los.json'), join(map, 'naar-binnen.json'));
  gateway = await startProefgateway({ omgeving: { LOKET_MAP: map } });
  basis = gateway.url.replace('/graphql', '');
});
afterAll(async () => {
  await gateway.stop();
  rmSync(huis, { recursive: true });
});

type Ruw = { readonly status: number | undefined; readonly tekst: string };

/** Not fetch: that tidies the path before it is sent. */
const haalRuw = (path: string): Promise<Ruw> => new Promise((klaar, fout) => {
  const { hostname: host, port } = new URL(basis);
  httpRequest({ host, port, path }, (antwoord) => {
    let tekst = '';
    antwoord.setEncoding('utf8').on('data', (deel: string) => { tekst += deel; }).on('end', () => klaar({ status: antwoord.statusCode, tekst }));
  }).on('error', fout).end();
});

describe('a built front-end', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/index-Bq3_x-9Z.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/stijl.css', 'text/css; charset=utf-8', 'no-cache'],
    ['/los.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/naar-binnen.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/wat.onbekend', 'application/octet-stream', 'no-cache'],
  ])('%s is %s, %s', async (pad, type, bewaren) => {
    const antwoord = await fetch(`${basis}${pad}`);
    await antwoord.text();
    expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.get('cache-control')]).toEqual([200, type, bewaren]);
    expect(antwoord.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect([antwoord.headers.get('x-frame-options'), antwoord.headers.get('x-content-type-options')]).toEqual(['DENY', 'nosniff']);
  });

  test('has pages of its own at addresses that are no file', async () => {
    for (const pad of ['/personen/12', '/werkvoorraad', '/personen/', '/verkennen']) {
      const antwoord = await fetch(`${basis}${pad}`);
      expect([pad, antwoord.status, await antwoord.text()]).toEqual([pad, 200, expect.stringContaining('<title>Loket')]);
    }
  });

  test.each(['/graphql', '/graphql/x.js', '/gezondheid/weg', '/v1/catalogus', '/verkenner/weg', '/verkenner/weg.js', '/documentatie/weg.html', '/ontwikkeling/weg', '/assets/weg.js', '/weg.png'])('%s is no page of it', async (pad) => {
    const antwoord = await fetch(`${basis}${pad}`);
    expect([antwoord.status, await antwoord.json()]).toEqual([pad === '/graphql' ? 405 : 404, { errors: [expect.objectContaining({ message: expect.any(String) })] }]);
  });

  test('leaves what is answered otherwise as it is', async () => {
    expect((await fetch(`${basis}/gezondheid/leven`)).status).toBe(200);
    expect((await fetch(`${basis}/werkvoorraad`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(404);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await fetch(`${basis}/los.json`)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const bekend of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const weer = await fetch(`${basis}/los.json`, { headers: { 'if-none-match': bekend } });
      expect([weer.status, await weer.text(), weer.headers.get('etag'), weer.headers.get('cache-control')]).toEqual([304, '', etag, 'no-cache']);
    }
    expect((await fetch(`${basis}/los.json`, { headers: { 'if-none-match': '"anders"' } })).status).toBe(200);
  });

  test('is answered with headers alone to HEAD', async () => {
    const antwoord = await fetch(`${basis}/assets/stijl.css`, { method: 'HEAD' });
    expect([antwoord.status, antwoord.headers.get('content-length'), antwoord.headers.get('content-type'), await antwoord.text()]).toEqual([200, '3', 'text/css; charset=utf-8', '']);
    expect((await fetch(`${basis}/weg.js`, { method: 'HEAD' })).status).toBe(404);
  });

  test('may be built anew while it is served', async () => {
    const was = (await fetch(`${basis}/los.json`)).headers.get('etag') ?? '';
    writeFileSync(join(map, 'los.json'), '[]');
    const nieuw = await fetch(`${basis}/los.json`, { headers: { 'if-none-match': was } });
    expect([nieuw.status, await nieuw.text()]).toEqual([200, '[]']);
    renameSync(map, `${map}-weg`);
    expect((await fetch(`${basis}/`)).status).toBe(404);
    renameSync(`${map}-weg`, map);
    expect((await fetch(`${basis}/`)).status).toBe(200);
  });

  test.each([
    '/../geheim.txt', '/..%2fgeheim.txt', '/%2e%2e/geheim.txt', '/%2e%2e%2fgeheim.txt', '/assets/..%2f..%2fgeheim.txt', '/..%5cgeheim.txt', '/..\\geheim.txt', '/%252e%252e/geheim.txt', '/../loket-geheim/a.txt',
    '//etc/passwd', '/%2fetc/passwd', '/%2fetc%2fhostname.txt', '/geheim.txt%00.js', '/los.json%00', '/naar-buiten.txt', '/buiten/a.txt', '/.env', '/.vite/manifest.json', '/assets/.%2e/.env', '/c:%5cx.txt', '/assets//stijl.css', `/${'a'.repeat(300)}.txt`,
  ])('gives nothing from outside: %s', async (pad) => {
    const { status, tekst } = await haalRuw(pad);
    expect([status, tekst.includes('GEHEIM'), tekst.includes('root:')]).toEqual([404, false, false]);
  });

  test('says what cannot be read as an address', async () => {
    expect((await haalRuw('/%zz.txt')).status).toBe(400);
  });
});

describe('LOKET_MAP', () => {
  test('is a folder', () => {
    expect(readConfig({ LOKET_MAP: map }).loketMap).toBe(map);
    for (const geen of [join(huis, 'weg'), join(huis, 'geheim.txt')]) expect(() => readConfig({ LOKET_MAP: geen })).toThrow(/LOKET_MAP: geen map/);
  });

  test('is refused in production, with all else that is wrong', () => {
    expect(() => readConfig({ LOKET_MAP: map, OPERATIES: 'vrij', NODE_ENV: 'production' })).toThrow(/OPERATIES: vrij[^]*LOKET_MAP: /);
  });
});
