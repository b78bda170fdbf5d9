import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../config.ts';
import { toKoppen } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import { startProefgateway } from '../proefgraaf.fixture.ts';

let gateway: Gateway;
let basis: string;
let metOorsprong: Gateway;
beforeAll(async () => {
  gateway = await startProefgateway({ omgeving: { MAX_VERZOEK_BYTES: '20000' } });
  metOorsprong = await startProefgateway({ omgeving: { CORS_OORSPRONGEN: 'https://loket.example, https://burger.example:8443' } });
  basis = gateway.url.replace('/graphql', '');
});
afterAll(() => Promise.all([gateway.stop(), metOorsprong.stop()]));

const json = { 'content-type': 'application/json' };
const vaste = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

describe('the headers of every answer', () => {
  test.each<[string, string, number, () => Promise<RequestInit>]>([
    ['an answer', '/graphql', 200, async () => ({ method: 'POST', headers: { ...json, ...await toKoppen() }, body: '{"query":"{ naam }"}' })],
    ['a stream', '/graphql', 200, async () => ({ method: 'POST', headers: { ...json, accept: 'text/event-stream', ...await toKoppen() }, body: '{"query":"{ naam }"}' })],
    ['a document that is wrong', '/graphql', 400, async () => ({ method: 'POST', headers: { ...json, ...await toKoppen() }, body: '{"query":"{"}' })],
    ['nobody known', '/graphql', 401, async () => ({ method: 'POST', headers: json, body: '{"query":"{ naam }"}' })],
    ['no purpose', '/graphql', 403, async () => ({ method: 'POST', headers: { ...json, authorization: (await toKoppen()).authorization }, body: '{"query":"{ naam }"}' })],
    ['another way of asking', '/graphql', 405, async () => ({})],
    ['no such address', '/weg', 404, async () => ({})],
    ['no JSON', '/graphql', 415, async () => ({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' })],
    ['too large', '/graphql', 413, async () => ({ method: 'POST', headers: json, body: 'x'.repeat(30_000) })],
    ['a preflight of nobody', '/graphql', 405, async () => ({ method: 'OPTIONS' })],
    ['health', '/gezondheid', 200, async () => ({})],
    ['counters', '/gezondheid/metrieken', 200, async () => ({})],
  ])('%s', async (_wat, pad, status, maak) => {
    const antwoord = await fetch(`${basis}${pad}`, await maak());
    await antwoord.text();
    expect(antwoord.status).toBe(status);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject(vaste);
    for (const naam of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin', 'etag', 'set-cookie']) expect([naam, antwoord.headers.get(naam)]).toEqual([naam, null]);
  });

  test('what never becomes a request has them too', async () => {
    const { hostname, port } = new URL(basis);
    const tekst = await new Promise<string>((klaar) => {
      let alles = '';
      const lijn = connect(Number(port), hostname, () => { lijn.write('ONZIN\r\n\r\n'); });
      lijn.setEncoding('utf8').on('data', (deel: string) => { alles += deel; }).on('end', () => klaar(alles));
    });
    for (const [naam, waarde] of Object.entries(vaste)) expect(tekst).toContain(`\r\n${naam}: ${waarde}\r\n`);
  });

  test('the explorer has its own policy, and only its sandbox may stand in a frame of itself', async () => {
    const pagina = await fetch(`${basis}/verkenner/`);
    expect([pagina.headers.get('content-security-policy'), pagina.headers.get('x-frame-options')]).toEqual([expect.stringContaining("frame-ancestors 'none'"), 'DENY']);
    const zandbak = await fetch(`${basis}/verkenner/iframe-sandbox/index.html`);
    expect([zandbak.status, zandbak.headers.get('content-security-policy'), zandbak.headers.get('x-frame-options')]).toEqual([200, 'sandbox allow-scripts', 'SAMEORIGIN']);
  });

  test('in production keep a browser to https', async () => {
    const productie = await startProefgateway({ omgeving: {
      NODE_ENV: 'production', IDENTITEIT_JWKS_BESTAND: 'package.json', IDENTITEIT_UITGEVER: 'https://uitgever.example', LOGBOEK_MAP: 'memory://', LOGBOEK_SLEUTEL_GATEWAY: Buffer.alloc(32, 7).toString('base64'),
    } });
    try {
      for (const pad of ['/graphql', '/weg', '/gezondheid/leven']) expect((await fetch(productie.url.replace('/graphql', pad))).headers.get('strict-transport-security')).toBe('max-age=31536000');
    } finally {
      await productie.stop();
    }
  });
});

const vraagVooraf = (url: string, origin: string, methode = 'POST') =>
  fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': methode, 'access-control-request-headers': 'authorization,doelbinding' } });

describe('a page of another origin', () => {
  test.each(['https://loket.example', 'https://burger.example:8443'])('%s may ask, and read', async (origin) => {
    const vooraf = await vraagVooraf(metOorsprong.url, origin);
    expect([vooraf.status, await vooraf.text()]).toEqual([204, '']);
    expect(Object.fromEntries(vooraf.headers)).toMatchObject({
      'access-control-allow-origin': origin, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'authorization, doelbinding, content-type, traceparent, last-event-id', vary: 'origin', 'access-control-max-age': '600',
    });
    for (const koppen of [await toKoppen(), {}]) {
      const antwoord = await fetch(metOorsprong.url, { method: 'POST', headers: { ...json, origin, ...koppen }, body: '{"query":"{ naam }"}' });
      expect([antwoord.headers.get('access-control-allow-origin'), antwoord.headers.get('vary')]).toEqual([origin, 'origin']);
      expect(antwoord.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test.each(['https://kwaad.example', 'https://loket.example.kwaad.example', 'http://loket.example', 'https://loket.example:444', 'https://LOKET.example', 'null', 'https://loket.example/'])('%s may not', async (origin) => {
    const vooraf = await vraagVooraf(metOorsprong.url, origin);
    expect([vooraf.status, vooraf.headers.get('access-control-allow-origin'), vooraf.headers.get('access-control-allow-headers')]).toEqual([405, null, null]);
    const antwoord = await fetch(metOorsprong.url, { method: 'POST', headers: { ...json, origin, ...await toKoppen() }, body: '{"query":"{ naam }"}' });
    expect([antwoord.headers.get('access-control-allow-origin'), antwoord.headers.get('vary')]).toEqual([null, 'origin']);
  });

  test('may ask by POST alone, of the graph alone', async () => {
    const origin = 'https://loket.example';
    expect((await vraagVooraf(metOorsprong.url, origin, 'GET')).status).toBe(405);
    const elders = await vraagVooraf(metOorsprong.url.replace('/graphql', '/gezondheid'), origin);
    expect([elders.status, elders.headers.get('access-control-allow-origin')]).toEqual([404, null]);
  });

  test('may not where none is named', async () => {
    expect((await vraagVooraf(gateway.url, 'https://loket.example')).status).toBe(405);
  });

  test.each(['*', 'null', 'http://loket.example', 'https://loket.example/', 'https://*.example', 'https://loket.example,*', 'loket.example', 'https://a@loket.example', 'https://loket.example:443'])('is not named as %s', (oorsprongen) => {
    expect(() => readConfig({ CORS_OORSPRONGEN: oorsprongen })).toThrow(/CORS_OORSPRONGEN/);
  });

  test('several are, with commas', () => {
    expect(readConfig({ CORS_OORSPRONGEN: 'https://a.example,https://b.example:8443' }).oorsprongen).toEqual(['https://a.example', 'https://b.example:8443']);
  });
});
