import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { systeemklok } from '../klok.ts';
import { createBronclient, type Bronclient } from './client.ts';
import { readBronadres } from './settings.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

const portOf = (address: string | AddressInfo | null): number => {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

async function listen(handler: RequestListener): Promise<string> {
  const server: Server = createServer(handler);
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  stops.push(async () => { server.closeAllConnections(); await new Promise((done) => { server.close(done); }); });
  return `http://127.0.0.1:${portOf(server.address())}/basis`;
}

function createClient(url: string, settings: Record<string, string> = {}): Bronclient {
  const own = Object.fromEntries(Object.entries(settings).map(([naam, waarde]) => [`BRON_PROEF_${naam}`, waarde]));
  const client = createBronclient('proef.bron', readBronadres({ BRON_PROEF_URL: url, ...own }, 'BRON_PROEF', { 'x-vast': 'ja' }), systeemklok);
  stops.push(() => client.stop());
  return client;
}

const lees = { methode: 'POST', pad: '/vraag', body: '{}', soort: 'lezen' } as const;
const later = (): number => systeemklok() + 5_000;

describe('a source behind its policy', () => {
  test('is asked under its base path with fixed headers and gives status and body', async () => {
    const seen: string[] = [];
    const client = createClient(await listen((req, res) => { seen.push(`${req.method} ${req.url} ${String(req.headers['x-vast'])}`); res.statusCode = 404; res.end('weg'); }));
    const antwoord = await client.vraag({ ...lees, deadline: later() });
    expect([antwoord.status, antwoord.body.toString()]).toEqual([404, 'weg']);
    expect(seen).toEqual(['POST /basis/vraag ja']);
  });

  test('is told in which trace it is asked, where there is one', async () => {
    const seen: unknown[] = [];
    const client = createClient(await listen((req, res) => { seen.push(req.headers['traceparent']); res.end('x'); }));
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await client.vraag({ ...lees, deadline: later(), traceparent });
    await client.vraag({ ...lees, deadline: later() });
    expect(seen).toEqual([traceparent, undefined]);
  });

  test.each([[500, 'STORING'], [503, 'STORING'], [401, 'GEWEIGERD'], [403, 'GEWEIGERD'], [429, 'GEWEIGERD']])('status %i is %s', async (status, soort) => {
    const client = createClient(await listen((_, res) => { res.statusCode = status; res.end('java.lang.Fout op 10.0.0.1'); }));
    await expect(client.vraag({ ...lees, deadline: later() })).rejects.toMatchObject({ soort, message: expect.not.stringContaining('10.0.0.1') });
  });

  test('gives a status that means something of its own to whoever asks, and a failing one never', async () => {
    const stel = async (status: number): Promise<number> => {
      const client = createClient(await listen((_, res) => { res.statusCode = status; res.end('x'); }));
      return client.vraag({ ...lees, deadline: later(), doorlaat: [429, 503] }).then((antwoord) => antwoord.status);
    };
    expect(await stel(429)).toBe(429);
    await expect(stel(503)).rejects.toMatchObject({ soort: 'STORING' });
    await expect(stel(401)).rejects.toMatchObject({ soort: 'GEWEIGERD' });
  });

  test('tries a read again once, an act never', async () => {
    let requests = 0;
    const url = await listen((_, res) => { requests += 1; res.statusCode = requests === 1 ? 503 : 200; res.end('goed'); });
    expect((await createClient(url).vraag({ ...lees, deadline: later() })).body.toString()).toBe('goed');
    requests = 0;
    await expect(createClient(url).vraag({ ...lees, soort: 'handeling', deadline: later() })).rejects.toMatchObject({ soort: 'STORING' });
    expect(requests).toBe(1);
  });

  test('has until the deadline, also when the body drips', async () => {
    const silent = createClient(await listen(() => undefined));
    await expect(silent.vraag({ ...lees, deadline: systeemklok() + 80 })).rejects.toMatchObject({ soort: 'TIJD_OP' });
    const dripping = createClient(await listen((_, res) => { const timer = setInterval(() => res.write('x'), 10); res.on('close', () => { clearInterval(timer); }); }));
    await expect(dripping.vraag({ ...lees, deadline: systeemklok() + 120 })).rejects.toMatchObject({ soort: 'TIJD_OP' });
  });

  test('is not asked when the deadline has passed', async () => {
    let requests = 0;
    const client = createClient(await listen((_, res) => { requests += 1; res.end(); }));
    await expect(client.vraag({ ...lees, deadline: systeemklok() - 1 })).rejects.toMatchObject({ soort: 'TIJD_OP' });
    expect(requests).toBe(0);
  });

  test('does not keep whoever stands in line beyond the deadline, and is not blamed for it', async () => {
    const { promise: hangt, resolve: laatLos } = Promise.withResolvers<void>();
    let requests = 0;
    const client = createClient(await listen((_, res) => { requests += 1; if (requests === 1) void hangt.then(() => res.end('eerst')); else res.end('goed'); }), { GELIJKTIJDIG: '1', TIJDSLIMIET_MS: '4000' });
    const eerste = client.vraag({ ...lees, deadline: later() });
    const rij = Array.from({ length: 30 }, () => client.vraag({ ...lees, deadline: systeemklok() + 30 }).catch((fout: unknown) => fout));
    expect(await Promise.all(rij)).toEqual(rij.map(() => expect.objectContaining({ soort: 'TIJD_OP' })));
    laatLos();
    expect((await eerste).body.toString()).toBe('eerst');
    expect((await client.vraag({ ...lees, deadline: later() })).body.toString()).toBe('goed');
    expect(requests).toBe(2);
  });

  test('a failed second attempt takes nothing of the budget for others', async () => {
    let requests = 0;
    const client = createClient(await listen((_, res) => { requests += 1; res.statusCode = requests <= 10 ? 200 : 503; res.end(); }));
    for (let i = 0; i < 12; i += 1) await client.vraag({ ...lees, deadline: later() }).catch(() => undefined);
    // Twelve first attempts earn 1.2 beside the one to start with: both that failed are tried again.
    expect(requests).toBe(14);
  });

  test('that sends more than the cap, breaks off or is not there gives its own kind of failure', async () => {
    const large = createClient(await listen((_, res) => { res.end('x'.repeat(2_000)); }), { MAX_BYTES: '1000' });
    await expect(large.vraag({ ...lees, deadline: later() })).rejects.toMatchObject({ soort: 'TE_GROOT' });
    const broken = createClient(await listen((_, res) => { res.writeHead(200, { 'content-length': '100' }); res.write('half'); res.destroy(); }));
    await expect(broken.vraag({ ...lees, deadline: later() })).rejects.toMatchObject({ soort: 'NIET_BEREIKBAAR' });
    await expect(createClient('http://127.0.0.1:9').vraag({ ...lees, deadline: later() })).rejects.toMatchObject({ soort: 'NIET_BEREIKBAAR' });
  });

  test('that keeps failing is left alone until it may have recovered', async () => {
    let requests = 0;
    const client = createClient(await listen((_, res) => { requests += 1; res.statusCode = 500; res.end(); }), { ZEKERING_HERSTEL_MS: '60000' });
    const soorten = new Set<string>();
    for (let i = 0; i < 60; i += 1) await client.vraag({ ...lees, deadline: later() }).catch((fout: { soort: string }) => soorten.add(fout.soort));
    expect(soorten).toContain('OVERBELAST');
    expect(requests).toBeLessThan(60);
  });

  test('leaves when whoever asked has left, without trying again or blaming the source', async () => {
    let requests = 0;
    let left = new AbortController();
    const client = createClient(await listen((_, res) => { requests += 1; if (requests <= 40) left.abort(); else res.end('goed'); }));
    for (let i = 0; i < 40; i += 1) {
      left = new AbortController();
      await expect(client.vraag({ ...lees, deadline: later(), signal: left.signal })).rejects.toMatchObject({ soort: 'AFGEBROKEN' });
    }
    expect(requests).toBe(40);
    expect((await client.vraag({ ...lees, deadline: later() })).body.toString()).toBe('goed');
  });
});

test('settings name every wrong value', () => {
  expect(() => readBronadres({ BRON_X_URL: 'geen url', BRON_X_MAX_BYTES: '-1' }, 'BRON_X')).toThrow(/BRON_X_URL[^]*BRON_X_MAX_BYTES/);
});
