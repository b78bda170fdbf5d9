import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import type { Gateway } from '../index.ts';
import { kopSdl, maakKop, partijSdl, startProefgateway, vraag } from '../proefgraaf.fixture.ts';
import { composeSupergraph } from '../supergraph/compose.ts';
import { systeemklok } from '../../subgraphs/shared/klok.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { createSupergraphManager } from '../supergraph/manager.ts';
import { createMetrics } from '../metrics.ts';
import { createExecutorGateway, type Loaded } from './gateway.ts';

const map = mkdtempSync(join(tmpdir(), 'herladen-'));
const bestand = join(map, 'supergraph.graphql');
afterAll(() => { rmSync(map, { recursive: true }); });

const compose = (kop: string): string => composeSupergraph([
  { naam: 'werkcentrum', url: 'http://werkcentrum.loketgraaf', sdl: kop },
  { naam: 'uwv', url: 'http://uwv.loketgraaf', sdl: partijSdl('uwv') },
  { naam: 'gemeente', url: 'http://gemeente.loketgraaf', sdl: partijSdl('gemeente') },
]).supergraphSdl;
const versies = [0, 1].map((nummer) => compose(kopSdl.replace('naam: String kapot', `naam: String versie${nummer}: String kapot`)));

describe('another supergraph, a hundred times, under load', () => {
  test('no request fails and none is answered by two of them', async () => {
    writeFileSync(bestand, versies[0] ?? '');
    const gateway: Gateway = await startProefgateway({ kop: maakKop(), omgeving: { SUPERGRAPH_BESTAND: bestand, VERZOEKEN_PER_MINUUT: '1000000' } });
    let [bezig, gesteld] = [true, 0];
    const fout: unknown[] = [];
    const klant = async (nummer: number): Promise<void> => {
      while (bezig) {
        const { status, body } = await vraag(gateway.url, `query Klant${nummer % 2} ($bsn: String!) { naam persoonOpBsn(bsn: $bsn) { samen plan { regels } } }`, { bsn: '999970008' });
        gesteld += 1;
        if (status !== 200 || body.errors || !JSON.stringify(body.data).includes('uwv over uwv-1')) fout.push(body);
      }
    };
    const klanten = [0, 1, 2, 3].map(klant);
    const uitkomsten = new Set<string>();
    for (let ronde = 1; ronde <= 100; ronde += 1) {
      writeFileSync(bestand, versies[ronde % 2] ?? '');
      uitkomsten.add(await gateway.herlaad());
    }
    bezig = false;
    await Promise.all(klanten);
    await gateway.stop();
    expect([fout, [...uitkomsten].includes('GEWEIGERD'), gesteld > 0]).toEqual([[], false, true]);
  }, 120_000);

  test('what was compiled for the former is let go', async () => {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    let nummer = 0;
    const logger = createLogger('proef', 'silent');
    const manager = createSupergraphManager({ haal: async () => versies[(nummer += 1) % 2] ?? '', bestand: null, pollMs: 0, logger });
    const gateway = createExecutorGateway({
      manager, logger, metrics: createMetrics(), klok: systeemklok,
      createRunner: () => ({ run: async () => ({ data: null, errors: [] }), subscribe: () => { throw new Error('geen'); } }),
      stockDataSource: () => ({ process: async () => ({}) }),
    });
    await gateway.load({ apollo: {} });
    const former: WeakRef<Loaded>[] = [];
    for (let ronde = 0; ronde < 20; ronde += 1) {
      const loaded = gateway.current();
      if (loaded) former.push(new WeakRef(loaded));
      await manager.herlaad();
    }
    for (let turn = 0; turn < 5 && typeof collect === 'function'; turn += 1) {
      Reflect.apply(collect, undefined, []);
      await new Promise((done) => { setImmediate(done); });
    }
    await gateway.stop();
    expect(former).toHaveLength(20);
    expect(former.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(2);
  });
});

describe('the supergraph of others', () => {
  const asked: string[] = [];
  let server: Server;
  let url = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        const { query } = z.object({ query: z.string() }).parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
        asked.push(query);
        const body = query.includes('_entities') ? { data: { _entities: [{ prijs: 7 }] } } : { data: { topproduct: { __typename: 'Product', id: 'p', naam: 'fiets' } } };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}/graphql`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => { server.close(done); });
  });

  test('runs as it is: no subgraph of ours is started, theirs are reached where it says', async () => {
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n';
    writeFileSync(bestand, composeSupergraph([
      { naam: 'producten', url, sdl: `${link}type Query { topproduct: Product } type Product @key(fields: "id") { id: ID! naam: String }` },
      { naam: 'prijzen', url, sdl: `${link}type Product @key(fields: "id") { id: ID! prijs: Int }` },
    ]).supergraphSdl);
    const eigen = async (): Promise<never> => { throw new Error('een eigen subgraaf'); };
    const gateway = await startProefgateway({ omgeving: { SUPERGRAPH_BESTAND: bestand }, anders: { bouwers: { werkcentrum: eigen, uwv: eigen } } });
    try {
      expect((await vraag(gateway.url, '{ topproduct { naam prijs } }')).body).toEqual({ data: { topproduct: { naam: 'fiets', prijs: 7 } } });
      expect(asked).toHaveLength(2);
    } finally {
      await gateway.stop();
    }
  });
});
