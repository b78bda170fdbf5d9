import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Instellingenfout } from '../subgraphs/shared/settings.ts';
import { readConfig } from './config.ts';
import { toKoppen } from './identity/testtokens.fixture.ts';
import { kopSdl, maakKop, maakPartij, maakSubgraaf, partijSdl, startProefgateway, vraag } from './proefgraaf.fixture.ts';
import { composeSupergraph } from './supergraph/compose.ts';

const compose = (kop: string): string => composeSupergraph([
  { naam: 'werkcentrum', url: 'http://werkcentrum.loketgraaf', sdl: kop },
  { naam: 'uwv', url: 'http://uwv.loketgraaf', sdl: partijSdl('uwv') },
  { naam: 'gemeente', url: 'http://gemeente.loketgraaf', sdl: partijSdl('gemeente') },
]).supergraphSdl;
const ruimer = kopSdl.replace('naam: String kapot', 'naam: String nieuw: String kapot');
const kopMetNieuw = () => maakSubgraaf('werkcentrum', ruimer, { Query: { naam: () => 'de kop', nieuw: () => 'nieuw' } });

describe('settings', () => {
  test('every wrong one is named at once', () => {
    expect(() => readConfig({ PORT: 'x', TIJDSLIMIET_MS: '5', SUBGRAPH_UWV_URL: 'ftp://x', VERKENNER: 'misschien' })).toThrow(Instellingenfout);
    try {
      readConfig({ PORT: 'x', TIJDSLIMIET_MS: '5', SUBGRAPH_UWV_URL: 'ftp://x' });
    } catch (fout) {
      expect(fout instanceof Instellingenfout && fout.fouten.map((regel) => regel.split(':')[0])).toEqual(['PORT', 'TIJDSLIMIET_MS', 'SUBGRAPH_UWV_URL']);
    }
  });

  test('empty ones count as absent', () => {
    expect(readConfig({ PORT: '', SUBGRAPH_UWV_URL: '', HOST: '' })).toMatchObject({ port: 4_000, host: '127.0.0.1', subgraafUrls: {}, tijdslimietMs: 2_000 });
  });

  test('a subgraph elsewhere needs its key in production, and a key of enough length always', () => {
    const elders = { SUBGRAPH_UWV_URL: 'https://uwv.example/graphql' };
    expect(() => readConfig({ ...elders, NODE_ENV: 'production' })).toThrow(/CONTEXT_SLEUTEL_UWV/);
    expect(() => readConfig({ ...elders, CONTEXT_SLEUTEL_UWV: 'a29ydA==' })).toThrow(/CONTEXT_SLEUTEL_UWV/);
    expect(readConfig(elders).subgraafUrls).toEqual({ uwv: 'https://uwv.example/graphql' });
  });

  test('production takes no tokens of the development issuer', async () => {
    await expect(startProefgateway({ omgeving: { NODE_ENV: 'production' }, heeftEigenAanmelding: true })).rejects.toMatchObject({
      fouten: ['IDENTITEIT_JWKS_URL: ontbreekt, en IDENTITEIT_JWKS_BESTAND ook', 'IDENTITEIT_UITGEVER: ontbreekt'],
    });
  });
});

describe('a subgraph that cannot start', () => {
  test('leaves no other behind, and wrong settings of all are told at once', async () => {
    let gestopt = 0;
    const kop = { ...maakKop(), stop: async () => { gestopt += 1; } };
    const faalt = (...fouten: string[]) => async (): Promise<never> => { throw new Instellingenfout(fouten); };
    const bouwers = { werkcentrum: async () => kop, uwv: faalt('A: ontbreekt', 'B: ontbreekt'), gemeente: faalt('B: ontbreekt', 'C: ontbreekt') };
    await expect(startProefgateway({ anders: { bouwers } })).rejects.toMatchObject({ fouten: ['A: ontbreekt', 'B: ontbreekt', 'C: ontbreekt'] });
    expect(gestopt).toBe(1);
  });

  test('for another reason says that reason', async () => {
    const bouwers = { werkcentrum: async () => maakKop(), uwv: async () => { throw new RangeError('de map is in gebruik'); } };
    await expect(startProefgateway({ anders: { bouwers } })).rejects.toThrow('de map is in gebruik');
  });
});

describe('the supergraph changes while the gateway runs', () => {
  const metBestand = async (proef: (bestand: string) => Promise<void>): Promise<void> => {
    const map = mkdtempSync(join(tmpdir(), 'supergraaf-'));
    try {
      await proef(join(map, 'supergraph.graphql'));
    } finally {
      rmSync(map, { recursive: true });
    }
  };

  test('without one failing request; a bad one keeps the former', () => metBestand(async (bestand) => {
    writeFileSync(bestand, compose(kopSdl));
    const gateway = await startProefgateway({ kop: kopMetNieuw(), omgeving: { SUPERGRAPH_BESTAND: bestand } });
    const antwoorden: unknown[] = [];
    let bezig = true;
    const klant = (async () => {
      while (bezig) antwoorden.push((await vraag(gateway.url, '{ naam }')).body);
    })();
    try {
      expect((await vraag(gateway.url, '{ nieuw }')).status).toBe(400);
      writeFileSync(bestand, compose(ruimer));
      expect(await gateway.herlaad()).toBe('VERNIEUWD');
      expect((await vraag(gateway.url, '{ nieuw }')).body).toEqual({ data: { nieuw: 'nieuw' } });
      writeFileSync(bestand, 'type Query { geen: Supergraaf }');
      expect(await gateway.herlaad()).toBe('GEWEIGERD');
      expect(await gateway.herlaad()).toBe('GEWEIGERD');
      expect((await vraag(gateway.url, '{ nieuw }')).body).toEqual({ data: { nieuw: 'nieuw' } });
      writeFileSync(bestand, compose(ruimer));
      expect(await gateway.herlaad()).toBe('ONGEWIJZIGD');
    } finally {
      bezig = false;
      await klant;
      await gateway.stop();
    }
    expect(antwoorden.length).toBeGreaterThan(0);
    expect(antwoorden.filter((antwoord) => JSON.stringify(antwoord) !== '{"data":{"naam":"de kop"}}')).toEqual([]);
  }));

  test('by itself when its file changes', () => metBestand(async (bestand) => {
    writeFileSync(bestand, compose(kopSdl));
    const gateway = await startProefgateway({ kop: kopMetNieuw(), omgeving: { SUPERGRAPH_BESTAND: bestand } });
    try {
      writeFileSync(bestand, compose(ruimer));
      let status = 0;
      while (status !== 200) ({ status } = await vraag(gateway.url, '{ nieuw }'));
      expect(status).toBe(200);
    } finally {
      await gateway.stop();
    }
  }));

  test('subgraphs that do not fit together do not start', async () => {
    const scheef = maakSubgraaf('uwv', partijSdl('uwv').replaceAll('uwvFeiten', 'anders'), {});
    await expect(startProefgateway({ uwv: scheef })).rejects.toThrow('De subgrafen passen niet op elkaar');
  });
});

describe('an orderly end', () => {
  test('lets the running answer finish, closes its connection, and takes no new ones', async () => {
    const { promise: gevraagd, resolve: meld } = Promise.withResolvers<void>();
    const { promise: mag, resolve: laatLos } = Promise.withResolvers<unknown>();
    const uwv = maakPartij('uwv', () => {
      meld();
      return mag;
    });
    const gateway = await startProefgateway({ uwv });
    const agent = new Agent({ keepAlive: true });
    const koppen = await toKoppen();
    const lopend = new Promise<{ status: number | undefined; verbinding: string | undefined; tekst: string }>((klaar, fout) => {
      const vraagt = request(gateway.url, { agent, method: 'POST', headers: { 'content-type': 'application/json', ...koppen } }, (antwoord) => {
        let tekst = '';
        antwoord.setEncoding('utf8').on('data', (deel: string) => { tekst += deel; });
        antwoord.on('end', () => klaar({ status: antwoord.statusCode, verbinding: antwoord.headers.connection, tekst }));
      });
      vraagt.on('error', fout).end(JSON.stringify({ query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { samen } }', variables: { bsn: '999970008' } }));
    });
    await gevraagd;
    const gestopt = gateway.stop();
    laatLos({ uwvFeiten: [] });
    expect(await lopend).toMatchObject({ status: 200, verbinding: 'close', tekst: expect.stringContaining('samen') });
    await gestopt;
    agent.destroy();
    await expect(vraag(gateway.url, '{ naam }')).rejects.toThrow('fetch failed');
  });
});

describe('the graph asked from inside', () => {
  const aanroeper = { sub: 'werkcentrum', organisatie: '1', partij: 'WERKCENTRUM', rol: 'systeem', regios: [], loket: null };

  test('goes by the same road, under its own caller and purpose', async () => {
    const verzoeken: Parameters<typeof maakKop>[0] = [];
    const gateway = await startProefgateway({ kop: maakKop(verzoeken) });
    try {
      expect(await gateway.voerUit('{ naam }', {}, { aanroeper, doel: 'catalogus', deadline: Date.now() + 2_000 })).toEqual({ data: { naam: 'de kop' } });
      expect(verzoeken?.map(({ doel, aanroeper: { rol } }) => [doel, rol])).toEqual([['catalogus', 'systeem']]);
      await expect(gateway.voerUit('{ naam }', {}, { aanroeper, doel: 'catalogus', deadline: Date.now() - 1 })).rejects.toThrow('TIJD_OP');
    } finally {
      await gateway.stop();
    }
  });

  test('not from within such a question, and not before the graph is up without waiting', async () => {
    let vraagBinnen: () => Promise<unknown> = async () => undefined;
    const gateway = await startProefgateway({
      anders: {
        bouwers: {
          werkcentrum: async (_omstandigheden, voerUit) => {
            const omstandigheden = () => ({ aanroeper, doel: 'catalogus', deadline: Date.now() + 2_000 });
            const eerste = voerUit('{ naam }', {}, omstandigheden());
            vraagBinnen = () => voerUit('{ kapot }', {}, omstandigheden());
            return maakSubgraaf('werkcentrum', kopSdl, {
              Query: { naam: () => 'de kop', kapot: async () => JSON.stringify(await voerUit('{ naam }', {}, omstandigheden()).catch(() => 'geweigerd')), weiger: async () => JSON.stringify(await eerste) },
            });
          },
          uwv: async () => maakPartij('uwv'),
          gemeente: async () => maakPartij('gemeente'),
        },
      },
    });
    try {
      expect((await vraag(gateway.url, '{ weiger kapot }')).body).toEqual({ data: { weiger: '{"data":{"naam":"de kop"}}', kapot: '{"data":{"naam":"de kop"}}' } });
      expect(await vraagBinnen()).toEqual({ data: { kapot: '"geweigerd"' } });
    } finally {
      await gateway.stop();
    }
  });
});
