import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type SecureVersion } from 'node:tls';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { request } from 'undici';
import { createHttpTransport } from '../../gateway/executor/transport-http.ts';
import { toPlainRequest } from '../../gateway/executor/transport.ts';
import { createUitgever, type Certificaat, type Uitgever } from '../../simulators/pki/certificaten.ts';
import { createLogger } from './logger.ts';
import type { Tlsmateriaal } from './pem.ts';
import { readServeSettings } from './serve-settings.ts';
import { serveSubgraaf, type Subgraafserver } from './server.ts';
import { createBronclient } from './source/client.ts';
import { readBronadres } from './source/settings.ts';
import type { Subgraaf } from './subgraaf.ts';
import { voorbeeldclaims } from './verzoek.fixture.ts';
import { createControleur, createOndertekenaar } from './verzoektoken.ts';

const geheim = Buffer.alloc(32, 7);
const nu = 1_700_000_000_000;
const oin = '00000099000000000000';
const sdl = 'type Query { wie: String }';
const subgraaf: Subgraaf = {
  naam: 'uwv', sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { Query: { wie: () => 'ik' } } }]),
  createContext: () => ({}), controleer: createControleur('uwv', geheim), stop: async () => {},
};
const map = mkdtempSync(join(tmpdir(), 'tls-'));
let [wij, vreemd]: Uitgever[] = [];
let server: Subgraafserver;
let eigen: Certificaat;

beforeAll(async () => { [wij, vreemd] = await Promise.all([createUitgever('wij'), createUitgever('vreemd')]); });
afterAll(() => { rmSync(map, { recursive: true }); });
afterEach(() => server.stop());

const van = (uitgever: Uitgever | undefined): Uitgever => {
  if (!uitgever) throw new Error('geen uitgever');
  return uitgever;
};
const schrijf = (naam: string, pem: string): string => {
  writeFileSync(join(map, naam), pem);
  return join(map, naam);
};

/** Serves with settings as an operator writes them. */
async function start(anders: Record<string, string> = {}): Promise<void> {
  eigen = await van(wij).geefUit({ naam: 'uwv' });
  const omgeving = { PORT: '0', TLS_CERT: schrijf('cert.pem', eigen.certificaat), TLS_KEY: schrijf('key.pem', eigen.sleutel), TLS_CLIENT_CA: schrijf('ca.pem', van(wij).certificaat), ...anders };
  server = await serveSubgraaf({ subgraaf, klok: () => nu, logger: createLogger('proef', 'silent'), ...readServeSettings(omgeving) });
}

/** Asks as the gateway does; the data, or how it failed. */
async function vraag(tls: Tlsmateriaal): Promise<unknown> {
  const transport = createHttpTransport({ naam: 'uwv', url: server.url, maxBytes: 5_000, onderteken: createOndertekenaar(() => geheim), tls });
  const query = '{ wie }';
  const verzoek = toPlainRequest({ query, document: parse(query), variables: {} }, { ...voorbeeldclaims, deadline: nu + 1_000 }, new AbortController().signal);
  const antwoord = await transport.send(verzoek).then(({ data }) => data, (fout: unknown) => (fout instanceof Error ? fout.message : fout));
  await transport.stop();
  return antwoord;
}

const als = async (uitgever: Uitgever | undefined, nummer: string): Promise<Tlsmateriaal> => {
  const { certificaat: cert, sleutel: key } = await van(uitgever).geefUit({ naam: 'gateway', oin: nummer });
  return { ca: van(wij).certificaat, cert, key };
};
const weg = 'subgraaf uwv: NIET_BESCHIKBAAR';

/** The version of TLS that a connection with at most this one gets, or why it gets none. */
const verbind = (maxVersion: SecureVersion, { ca, cert, key }: Tlsmateriaal): Promise<string | null> => new Promise((klaar) => {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(server.url).port), minVersion: 'TLSv1.2', maxVersion, ca, cert, key });
  socket.once('secureConnect', () => { klaar(socket.getProtocol()); socket.destroy(); });
  socket.once('error', (fout: NodeJS.ErrnoException) => klaar(fout.code ?? fout.message));
});

describe('a subgraph over TLS', () => {
  test('answers the gateway with a certificate of an authority that it knows', async () => {
    await start();
    expect(server.url).toMatch(/^https:/);
    expect(await vraag(await als(wij, oin))).toEqual({ wie: 'ik' });
  });

  test.each([
    ['without a certificate', async () => ({ ca: van(wij).certificaat })],
    ['with a certificate of another authority', () => als(vreemd, oin)],
    ['that does not know our authority', async () => ({ ...await als(wij, oin), ca: van(vreemd).certificaat })],
  ])('has nothing for a gateway %s', async (_wie, tls) => {
    await start();
    expect(await vraag(await tls())).toBe(weg);
  });

  test('answers only the OIN that may ask, whatever the signed context says', async () => {
    await start({ TLS_CLIENT_OIN: oin });
    expect(await vraag(await als(wij, oin))).toEqual({ wie: 'ik' });
    expect(await vraag(await als(wij, '00000099000000000001'))).toBe(weg);
    const { certificaat: cert, sleutel: key } = await van(wij).geefUit({ naam: 'gateway' });
    expect(await vraag({ ca: van(wij).certificaat, cert, key })).toBe(weg);
  });

  test('asks no certificate when it knows no authority, and still speaks TLS only', async () => {
    await start({ TLS_CLIENT_CA: '' });
    expect(await vraag({ ca: van(wij).certificaat })).toEqual({ wie: 'ik' });
    await expect(request(server.url.replace('https:', 'http:'))).rejects.toThrow();
  });

  test('speaks no older TLS than 1.3', async () => {
    await start();
    const tls = await als(wij, oin);
    expect(await verbind('TLSv1.3', tls)).toBe('TLSv1.3');
    expect(await verbind('TLSv1.2', tls)).toMatch(/PROTOCOL_VERSION/);
  });
});

describe('a source over TLS', () => {
  const haal = async (anders: Record<string, string>): Promise<unknown> => {
    const tls = await als(wij, oin);
    const adres = readBronadres({
      BRON_PROEF_URL: server.url.replace('/graphql', ''), BRON_PROEF_TLS_CA: schrijf('bron-ca.pem', tls.ca ?? ''), BRON_PROEF_TLS_CERT: schrijf('bron.pem', tls.cert ?? ''),
      BRON_PROEF_TLS_KEY: schrijf('bron.key', tls.key ?? ''), ...anders,
    }, 'BRON_PROEF');
    const client = createBronclient('proef', adres, () => nu);
    const antwoord = await client.vraag({ methode: 'GET', pad: '/gezondheid/leven', soort: 'handeling', deadline: nu + 5_000 }).then(({ status }) => status, (fout: unknown) => String(fout));
    await client.stop();
    return antwoord;
  };

  test('gets our certificate, and is asked nothing when it is not of an authority that we know', async () => {
    await start();
    expect(await haal({})).toBe(200);
    expect(await haal({ BRON_PROEF_TLS_MIN: '1.3' })).toBe(200);
    expect(await haal({ BRON_PROEF_TLS_CERT: '', BRON_PROEF_TLS_KEY: '' })).toBe('Bronfout: bron proef: NIET_BEREIKBAAR');
    expect(await haal({ BRON_PROEF_TLS_CA: schrijf('vreemd.pem', van(vreemd).certificaat) })).toBe('Bronfout: bron proef: NIET_BEREIKBAAR');
  });
});
