import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '../../../shared/logger.ts';
import { json, startTestserver, vraag, type Testserver } from './verzoek.fixture.ts';

let server: Testserver;
const regels: string[] = [];
beforeAll(async () => { server = await startTestserver({ logger: createLogger('uitgave', 'debug', { write: (regel) => { regels.push(regel); } }) }); });
afterAll(() => server.stop());

/** What a connection answers to these bytes. */
const ruw = (bytes: string): Promise<string> => new Promise((klaar, mis) => {
  const { hostname, port } = new URL(server.server.url);
  const verbinding = connect(Number(port), hostname, () => verbinding.write(bytes));
  let gelezen = '';
  verbinding.setEncoding('utf8').on('data', (deel: string) => { gelezen += deel; }).once('close', () => { klaar(gelezen); }).once('error', mis);
});

const vast = {
  'api-version': '1.0.0', 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'strict-transport-security': 'max-age=31536000',
};

describe('the server', () => {
  test.each([
    ['/v1/catalogus/versies', 200], ['/v1/openapi.json', 200], ['/v1/catalogus/export.csv', 200], ['/v1/catalogus/instrumenten?x=1', 400], ['/v1/niets', 404], ['/', 404], ['/v1/catalogus/export', 404],
    ['/v1/catalogus/versies/', 404], ['/v1/catalogus/Versies', 404], ['/v2/catalogus/versies', 404], ['/v1/%zz', 404], ['/v1//catalogus/versies', 404],
  ])('says of %s %i, with the version and what browsers must know', async (pad, status) => {
    const antwoord = await vraag(server.van(pad));
    expect([antwoord.status, antwoord.koppen]).toMatchObject([status, vast]);
    if (status >= 400) {
      expect(json(antwoord)).toMatchObject({ type: 'about:blank', status, title: expect.any(String), detail: expect.any(String) });
      expect([antwoord.koppen['content-type'], antwoord.koppen['cache-control']]).toEqual(['application/problem+json', 'no-store']);
    }
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('knows no %s', async (methode) => {
    const antwoord = await vraag(server.van('/v1/catalogus/instrumenten/x?a=b'), { methode, ...(methode.startsWith('P') ? { inhoud: '{"a":1}', koppen: { 'content-type': 'application/json' } } : {}) });
    expect([antwoord.status, antwoord.koppen['allow'], json(antwoord)]).toMatchObject([405, 'GET, HEAD, OPTIONS', { code: 'METHODE_NIET_TOEGESTAAN' }]);
    expect((await vraag(server.van('/v1/niets'), { methode })).status).toBe(404);
  });

  test('lets a browser page ask with every header that means something here, and read what it gets', async () => {
    const koppen = { origin: 'https://kaart.example.nl', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match,range' };
    const vooraf = await vraag(server.van('/v1/catalogus/export.csv'), { methode: 'OPTIONS', koppen });
    const lijst = (waarde: unknown): string[] => String(waarde).split(', ');
    expect([vooraf.status, vooraf.bytes.length, vooraf.koppen]).toMatchObject([204, 0, { ...vast, allow: 'GET, HEAD, OPTIONS', 'access-control-allow-methods': 'GET, HEAD', 'access-control-max-age': '86400' }]);
    expect(lijst(vooraf.koppen['access-control-allow-headers'])).toEqual(['if-match', 'if-modified-since', 'if-none-match', 'if-range', 'if-unmodified-since', 'range']);
    const deel = await vraag(server.van('/v1/catalogus/export.csv'), { koppen: { origin: 'https://kaart.example.nl', range: 'bytes=0-9' } });
    expect(lijst(deel.koppen['access-control-expose-headers'])).toEqual(expect.arrayContaining(['etag', 'content-range', 'link', 'retry-after', 'api-version', 'repr-digest']));
    expect([deel.status, deel.koppen['access-control-allow-origin']]).toEqual([206, '*']);
    for (const pad of ['/v1/catalogus/instrumenten/x', '/v1/catalogus/versies/x/export.parquet', '/v1/openapi.json']) expect((await vraag(server.van(pad), { methode: 'OPTIONS', koppen })).status).toBe(204);
    expect((await vraag(server.van('/v1/niets'), { methode: 'OPTIONS', koppen })).status).toBe(404);
  });

  test('takes no body', async () => {
    for (const koppen of [{ 'content-length': '2' }, { 'transfer-encoding': 'chunked' }]) {
      const antwoord = await vraag(server.van('/v1/catalogus/versies'), { inhoud: '{}', koppen });
      expect([antwoord.status, json(antwoord)]).toMatchObject([400, { fouten: [{ veld: 'inhoud', code: 'GEEN_INHOUD' }] }]);
    }
  });

  test('answers small questions coded and by tag, and HEAD without sending', async () => {
    const adres = server.van('/v1/catalogus/instrumenten');
    const [gewoon, klein] = [await vraag(adres), await vraag(adres, { koppen: { 'accept-encoding': 'br' } })];
    expect([klein.koppen['content-encoding'], klein.koppen['content-length'], klein.bytes.length < gewoon.bytes.length]).toEqual(['br', String(klein.bytes.length), true]);
    expect(new Set([gewoon.koppen.etag, klein.koppen.etag]).size).toBe(2);
    expect((await vraag(adres, { koppen: { 'if-none-match': String(gewoon.koppen.etag) } })).status).toBe(304);
    expect((await vraag(adres, { koppen: { 'if-none-match': String(klein.koppen.etag), 'accept-encoding': 'br' } })).status).toBe(304);
    const kop = await vraag(adres, { methode: 'HEAD', koppen: { 'accept-encoding': 'br' } });
    expect([kop.bytes.length, kop.koppen['content-length'], kop.koppen.etag]).toEqual([0, klein.koppen['content-length'], klein.koppen.etag]);
  });

  test('says a problem on the connection itself to what is no HTTP or has headers without end', async () => {
    const [onzin, lang] = [await ruw('hallo\r\n\r\n'), await ruw(`GET /v1/catalogus/versies HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(50_000)}\r\n\r\n`)];
    expect([onzin.split('\r\n')[0], lang.split('\r\n')[0]]).toEqual(['HTTP/1.1 400 Bad Request', 'HTTP/1.1 431 Request Header Fields Too Large']);
    for (const antwoord of [onzin, lang]) expect(antwoord.toLowerCase()).toMatch(/content-type: application\/problem\+json[^]*"code":/);
  });

  test('sends small questions away as well when there are too many, after the files', async () => {
    const eigen = await startTestserver({ grenzen: { vragen: 0 } });
    const antwoord = await vraag(eigen.van('/v1/catalogus/versies'));
    expect([antwoord.status, antwoord.koppen['retry-after']]).toEqual([503, '10']);
    await eigen.stop();
  });

  test('says of what nobody foresaw only that it went wrong, and keeps queries out of the log', async () => {
    const eigen = await startTestserver({ logger: createLogger('uitgave', 'debug', { write: (regel) => { regels.push(regel); } }) });
    eigen.uitgaven.list().forEach((uitgave) => Object.defineProperty(uitgave, 'rijen', { get: () => { throw new Error('wachtwoord op regel 7'); } }));
    const antwoord = await vraag(eigen.van('/v1/catalogus/versies'));
    expect([antwoord.status, json(antwoord)]).toMatchObject([500, { code: 'INTERNE_FOUT' }]);
    await vraag(server.van('/v1/catalogus/instrumenten?aanbieder=Geheime+Naam'));
    await eigen.stop();
    const log = regels.join('');
    expect([log.includes('onvoorziene fout'), log.includes('/v1/catalogus/instrumenten')]).toEqual([true, true]);
    expect([log.includes('Geheime'), log.includes('wachtwoord'), antwoord.bytes.includes('wachtwoord')]).toEqual([false, false, false]);
  });
});
