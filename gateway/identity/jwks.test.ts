import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { haalVanAdres, haalVanBestand, type Haal } from './jwks-bron.ts';
import { createSleutelset } from './jwks.ts';

const ed = (): KeyObject => generateKeyPairSync('ed25519').publicKey;
const toJwk = (kid: string, sleutel: KeyObject = ed(), meer: object = {}): object => ({ ...sleutel.export({ format: 'jwk' }), kid, alg: 'EdDSA', ...meer });
const toSet = (...keys: unknown[]): string => JSON.stringify({ keys });
const kop = (kid: string, alg = 'EdDSA') => ({ alg, kid });
const onbekend = { name: 'NietAangemeld', reden: 'SLEUTEL_ONBEKEND' };
const pastNiet = { name: 'NietAangemeld', reden: 'SLEUTEL_PAST_NIET' };

/** A key set whose source and clock the test decides. */
function start(eerste: string | Error) {
  const stand = { antwoord: eerste, moment: 1_000_000, keren: 0 };
  const haal: Haal = async () => {
    stand.keren += 1;
    if (stand.antwoord instanceof Error) throw stand.antwoord;
    return stand.antwoord;
  };
  return { stand, set: createSleutelset({ haal, klok: () => stand.moment, logger: createLogger('proef', 'silent') }) };
}

describe('rotation', () => {
  test('a new key is got when a token names it', async () => {
    const { stand, set } = start(toSet(toJwk('a')));
    await set.vind(kop('a'));
    expect([stand.keren, set.versie()]).toEqual([1, 1]);
    stand.antwoord = toSet(toJwk('a'), toJwk('b'));
    stand.moment += 30_000;
    expect((await set.vind(kop('b'))).versie).toBe(2);
    expect([stand.keren, set.versie()]).toEqual([2, 2]);
  });

  test('a key that was withdrawn goes with the next refresh', async () => {
    const { stand, set } = start(toSet(toJwk('a')));
    await set.ververs();
    stand.antwoord = toSet(toJwk('b'));
    expect(await set.ververs()).toBe(true);
    await expect(set.vind(kop('a'))).rejects.toMatchObject(onbekend);
  });

  test('an equal set is no other version', async () => {
    const { set } = start(toSet(toJwk('a')));
    await set.ververs();
    await set.ververs();
    expect(set.versie()).toBe(1);
  });

  test('another key under the same name is another version', async () => {
    const { stand, set } = start(toSet(toJwk('a')));
    await set.ververs();
    stand.antwoord = toSet(toJwk('a'));
    await set.ververs();
    expect(set.versie()).toBe(2);
  });
});

describe('key ids that nobody knows', () => {
  test('lead to one fetch in 30 s, however many there are', async () => {
    const { stand, set } = start(toSet(toJwk('a')));
    for (let nummer = 0; nummer < 50; nummer += 1) await expect(set.vind(kop(`x${nummer}`))).rejects.toMatchObject(onbekend);
    expect(stand.keren).toBe(1);
    stand.moment += 29_999;
    await expect(set.vind(kop('y'))).rejects.toMatchObject(onbekend);
    expect(stand.keren).toBe(1);
    stand.moment += 1;
    await expect(set.vind(kop('y'))).rejects.toMatchObject(onbekend);
    expect(stand.keren).toBe(2);
  });

  test('the 30 s count from the last fetch, whoever asked for it, and whether it went well or not', async () => {
    const { stand, set } = start(toSet(toJwk('a')));
    await set.ververs();
    stand.moment += 29_000;
    stand.antwoord = new Error('weg');
    expect(await set.ververs()).toBe(false);
    stand.moment += 29_000;
    await expect(set.vind(kop('b'))).rejects.toMatchObject(onbekend);
    expect(stand.keren).toBe(2);
  });

  test('at the same time are one fetch, and each is answered by it', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    let keren = 0;
    const set = createSleutelset({ haal: () => { keren += 1; return promise; }, klok: () => 0, logger: createLogger('proef', 'silent') });
    const vragen = [set.vind(kop('a')), set.vind(kop('a')), set.vind(kop('b')), set.ververs()];
    resolve(toSet(toJwk('a')));
    const uitkomsten = await Promise.allSettled(vragen);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(keren).toBe(1);
  });

  test('known ones never wait for a fetch', async () => {
    const { stand, set } = start(toSet(toJwk('a')));
    for (let uur = 0; uur < 3; uur += 1) {
      await set.vind(kop('a'));
      stand.moment += 3_600_000;
    }
    expect(stand.keren).toBe(1);
  });
});

describe('an outage', () => {
  test.each<[string, string | Error]>([
    ['no answer', new Error('weg')], ['no JSON', '<html>'], ['no key set', '{"sleutels":[]}'], ['an empty set', toSet()],
    ['nothing that is a key of ours', toSet({ kty: 'oct', k: 'AAAA', kid: 'a' })],
    ['more keys than there can be', toSet(...Array.from({ length: 101 }, (_, nummer) => toJwk(`a${nummer}`)))],
  ])('%s: the last good set counts', async (_wat, antwoord) => {
    const { stand, set } = start(toSet(toJwk('a')));
    const eerste = await set.vind(kop('a'));
    stand.antwoord = antwoord;
    stand.moment += 300_000;
    expect(await set.ververs()).toBe(false);
    expect(await set.vind(kop('a'))).toEqual(eerste);
  });

  test('from the start: nobody is recognised, until the source is there', async () => {
    const { stand, set } = start(new Error('weg'));
    await expect(set.vind(kop('a'))).rejects.toMatchObject(onbekend);
    stand.antwoord = toSet(toJwk('a'));
    stand.moment += 30_000;
    expect((await set.vind(kop('a'))).sleutel.type).toBe('public');
  });

  test('is logged without the address or what came', async () => {
    const regels: unknown[] = [];
    const logger = { info: (een: unknown) => void regels.push(een), warn: (een: unknown) => void regels.push(een) };
    const set = createSleutelset({ haal: async () => { throw new TypeError('https://geheim.example/jwks'); }, klok: () => 0, logger });
    await set.ververs();
    expect(regels).toEqual([{ soort: 'TypeError', heeftVorige: false }]);
  });
});

describe('keys in the set', () => {
  const prive = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  test.each<[string, object]>([
    ['that are private', { ...prive, kid: 'a' }], ['that are shared secrets', { kty: 'oct', k: 'AAAA', kid: 'a' }],
    ['that are to encrypt', toJwk('a', ed(), { use: 'enc' })], ['without a name', { ...ed().export({ format: 'jwk' }) }],
    ['that are too short', toJwk('a', generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey, { alg: 'RS256' })],
  ])('%s are passed over', async (_wat, sleutel) => {
    const { set } = start(toSet(sleutel, toJwk('b')));
    await expect(set.vind(kop('a'))).rejects.toMatchObject(onbekend);
    expect((await set.vind(kop('b'))).versie).toBe(1);
  });

  test.each<[string, string, string]>([
    ['of another algorithm', toSet(toJwk('a', ed(), { alg: 'Ed25519' })), 'EdDSA'], ['of another kind', toSet(toJwk('a')), 'RS256'],
    ['that may not verify', toSet(toJwk('a', ed(), { key_ops: ['sign'] })), 'EdDSA'],
    ['twice under one name', toSet(toJwk('a'), toJwk('a')), 'EdDSA'],
    ['that are broken', toSet({ kty: 'OKP', crv: 'Ed25519', x: 'AAAA', kid: 'a' }), 'EdDSA'],
  ])('%s fit nothing', async (_wat, antwoord, alg) => {
    await expect(start(antwoord).set.vind(kop('a', alg))).rejects.toMatchObject(pastNiet);
  });
});

describe('the source', () => {
  const metServer = async (luister: RequestListener, proef: (url: string) => Promise<void>): Promise<void> => {
    const server = createServer(luister);
    await new Promise<void>((klaar) => void server.listen(0, '127.0.0.1', klaar));
    const { port } = z.object({ port: z.number() }).parse(server.address());
    try {
      await proef(`http://127.0.0.1:${port}/jwks`);
    } finally {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    }
  };

  test('an address: what it publishes', () => metServer((_vraag, geeft) => void geeft.end(toSet(toJwk('a'))), async (url) => {
    const set = createSleutelset({ haal: haalVanAdres(url), klok: () => 0, logger: createLogger('proef', 'silent') });
    expect((await set.vind(kop('a'))).versie).toBe(1);
  }));

  test.each<[string, RequestListener]>([
    ['another status', (_vraag, geeft) => void geeft.writeHead(500).end('{"keys":[]}')],
    ['a redirect', (_vraag, geeft) => void geeft.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['an answer without end', (_vraag, geeft) => {
      const stuur = (): void => { if (geeft.write('x'.repeat(60_000))) setImmediate(stuur); else geeft.once('drain', stuur); };
      stuur();
    }],
    ['a connection that breaks', (vraag) => void vraag.socket.destroy()],
  ])('an address that gives %s is not taken', async (_wat, luister) => {
    await metServer(luister, async (url) => { await expect(haalVanAdres(url)()).rejects.toThrow(); });
  });

  test('a file: what is in it now', async () => {
    const map = mkdtempSync(join(tmpdir(), 'jwks-'));
    const pad = join(map, 'jwks.json');
    try {
      writeFileSync(pad, toSet(toJwk('a')));
      const set = createSleutelset({ haal: haalVanBestand(pad), klok: () => 0, logger: createLogger('proef', 'silent') });
      await set.vind(kop('a'));
      writeFileSync(pad, toSet(toJwk('b')));
      await set.ververs();
      expect((await set.vind(kop('b'))).versie).toBe(2);
      writeFileSync(pad, `${toSet(toJwk('c'))}${' '.repeat(300_000)}`);
      expect(await set.ververs()).toBe(false);
      rmSync(pad);
      expect(await set.ververs()).toBe(false);
      expect((await set.vind(kop('b'))).versie).toBe(2);
    } finally {
      rmSync(map, { recursive: true });
    }
  });
});
