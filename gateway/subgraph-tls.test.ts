import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createUitgever } from '../simulators/pki/certificaten.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { voorbeeldclaims } from '../subgraphs/shared/verzoek.fixture.ts';
import { readConfig } from './config.ts';
import { toPlainRequest } from './executor/transport.ts';
import { createTransports, type Transports } from './transports.ts';

const map = mkdtempSync(join(tmpdir(), 'subgraaf-tls-'));
afterAll(() => { rmSync(map, { recursive: true }); });

const schrijf = (naam: string, tekst: string): string => {
  writeFileSync(join(map, naam), tekst);
  return join(map, naam);
};

describe('settings', () => {
  test('name certificates of subgraphs elsewhere, in files', async () => {
    const { certificaat: ca, geefUit } = await createUitgever('proef');
    const { certificaat: cert, sleutel: key } = await geefUit({ naam: 'gateway' });
    const bestanden = { SUBGRAPH_TLS_CA: schrijf('ca.pem', ca), SUBGRAPH_TLS_CERT: schrijf('cert.pem', cert), SUBGRAPH_TLS_KEY: schrijf('key.pem', key) };
    expect(readConfig(bestanden).subgraafTls).toEqual({ ca, cert, key });
    expect(readConfig({}).subgraafTls).toEqual({});
    expect(() => readConfig({ ...bestanden, SUBGRAPH_TLS_KEY: '' })).toThrow('SUBGRAPH_TLS_KEY: ontbreekt bij SUBGRAPH_TLS_CERT');
    expect(() => readConfig({ SUBGRAPH_TLS_CA: bestanden.SUBGRAPH_TLS_KEY })).toThrow('SUBGRAPH_TLS_CA: geen certificaat in PEM');
    expect(() => readConfig({ PORT: 'x', SUBGRAPH_TLS_CA: '/nergens' })).toThrow(/PORT: .*SUBGRAPH_TLS_CA: niet te lezen/s);
  });

  test('in production ask TLS of a subgraph elsewhere', () => {
    expect(() => readConfig({ NODE_ENV: 'production', SUBGRAPH_UWV_URL: 'http://uwv.example/graphql' })).toThrow('SUBGRAPH_UWV_URL: geen https-adres, en dat moet in productie');
    expect(() => readConfig({ NODE_ENV: 'production', SUBGRAPH_UWV_URL: 'http://127.0.0.1:1/graphql' })).not.toThrow(/SUBGRAPH_UWV_URL/);
    expect(() => readConfig({ SUBGRAPH_UWV_URL: 'http://uwv.example/graphql' })).not.toThrow();
  });
});

describe('a subgraph of others, in a supergraph that is given', () => {
  const supergraph = (url: string): string => schrijf('supergraph.graphql', `
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    enum join__Graph { VREEMD @join__graph(name: "vreemd", url: "${url}") }
    type Query { a: String }`);

  const maak = (url: string, NODE_ENV: string): Promise<Transports> => {
    const config = { ...readConfig({}), supergraphBestand: supergraph(url) };
    const omstandigheden = { omgeving: { NODE_ENV }, klok: () => 0, logger: createLogger('proef', 'silent') };
    return createTransports({ config, omstandigheden, voerUit: () => Promise.reject(new Error('niet hier')), vraagPartij: () => Promise.reject(new Error('niet hier')), nieuweId: () => 'id' });
  };

  test('is at an https address in production, or nothing starts', async () => {
    await expect(maak('http://vreemd.example', 'production')).rejects.toThrow('SUPERGRAPH_BESTAND: vreemd: geen https-adres, en dat moet in productie');
    for (const [url, omgeving] of [['https://vreemd.example', 'production'], ['http://127.0.0.1:1', 'production'], ['http://vreemd.example', 'test']] as const) await (await maak(url, omgeving)).stop();
  });

  test('is asked nothing when a later supergraph has it at another', async () => {
    const transports = await maak('https://vreemd.example', 'production');
    const verzoek = toPlainRequest({ query: '{ a }', document: parse('{ a }'), variables: {} }, voorbeeldclaims, new AbortController().signal);
    await expect(transports.naar('vreemd', 'http://vreemd.example').send(verzoek)).rejects.toMatchObject({ reden: 'NIET_BESCHIKBAAR', cause: 'geen https-adres, en dat moet in productie' });
    await transports.stop();
  });
});
