import { Agent, request } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createLogger } from './logger.ts';
import { serveSubgraaf, type Subgraafserver } from './server.ts';
import type { Subgraaf } from './subgraaf.ts';
import { voorbeeldclaims } from './verzoek.fixture.ts';
import type { Verzoek } from './verzoek.ts';
import { createControleur, createOndertekenaar, verzoekHeader } from './verzoektoken.ts';

const geheim = Buffer.alloc(32, 7);
const nu = 1_700_000_000_000;
const sdl = 'type Query { wie: String kapot: String wacht: String ontbreekt: String duurt: String }';
let duurt: () => Promise<string> = async () => '';
const wacht = (signal: AbortSignal) => new Promise<never>((_klaar, fout) => signal.addEventListener('abort', () => fout(new Error('op'))));

const subgraaf: Subgraaf<{ verzoek: Verzoek }> = {
  naam: 'uwv',
  sdl,
  schema: buildSubgraphSchema([{
    typeDefs: parse(sdl),
    resolvers: {
      Query: {
        wie: (_: unknown, __: unknown, { verzoek }: { verzoek: Verzoek }) => `${verzoek.aanroeper.sub} voor ${verzoek.doel}`,
        kapot: () => { throw new Error('INTERN db.example'); },
        wacht: (_: unknown, __: unknown, { verzoek }: { verzoek: Verzoek }) => wacht(verzoek.signal),
        duurt: () => duurt(),
        ontbreekt: (_: unknown, __: unknown, { verzoek }: { verzoek: Verzoek }) => JSON.stringify(verzoek.ontbrekend),
      },
    },
  }]),
  createContext: (verzoek) => ({ verzoek }),
  controleer: createControleur('uwv', geheim),
  stop: async () => {},
};
const onderteken = createOndertekenaar(() => geheim);

let server: Subgraafserver;
beforeEach(async () => {
  server = await serveSubgraaf({ subgraaf, klok: () => nu, logger: createLogger('proef', 'silent'), host: '127.0.0.1', port: 0, maxBytes: 5_000 });
});
afterEach(() => server.stop());

const token = (anders: Partial<typeof voorbeeldclaims> = {}, voor = 'uwv') => onderteken(voor, { ...voorbeeldclaims, deadline: nu + 1_000, ...anders });
const stuur = async (body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown; type: string | null }> => {
  const antwoord = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: antwoord.status, body: await antwoord.json(), type: antwoord.headers.get('content-type') };
};
const vraag = async (query: string, meer: object = {}, anders: Partial<typeof voorbeeldclaims> = {}) => stuur({ query, ...meer }, { [verzoekHeader]: token(anders) });
const fout = (code: string) => ({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] });

describe('a subgraph over HTTP', () => {
  test('answers under the signed request context', async () => {
    expect(await vraag('{ wie }')).toEqual({ status: 200, body: { data: { wie: 'medewerker-1 voor werkplan' } }, type: 'application/json; charset=utf-8' });
    const ontbrekend = [{ subgraaf: 'sbb', velden: ['a'], reden: 'TIJD_OP' }];
    expect((await vraag('{ ontbreekt }', { extensions: { ontbrekend } })).body).toEqual({ data: { ontbreekt: JSON.stringify(ontbrekend) } });
  });

  test('speaks the media type that was asked', async () => {
    const { type } = await stuur({ query: '{ wie }' }, { [verzoekHeader]: token(), accept: 'application/graphql-response+json, application/json' });
    expect(type).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('gives its SDL to the gateway', async () => {
    expect((await vraag('{ _service { sdl } }')).body).toEqual({ data: { _service: { sdl: expect.stringContaining('wie: String') } } });
  });

  test('refuses who is not the gateway', async () => {
    const anders = await Promise.all([{}, { [verzoekHeader]: 'onzin' }, { [verzoekHeader]: token({}, 'gemeente') }, { [verzoekHeader]: token({ deadline: nu - 10_000 }) }]
      .map((headers: Record<string, string>) => stuur({ query: '{ wie }' }, headers)));
    expect(anders.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(anders[0]?.body).toEqual(fout('NIET_AANGEMELD'));
  });

  test('shows nothing of an unforeseen error', async () => {
    const { status, body } = await vraag('{ wie kapot }');
    expect([status, body]).toEqual([200, { data: { wie: expect.any(String), kapot: null }, ...fout('INTERNE_FOUT') }]);
    expect(JSON.stringify(body)).not.toMatch(/INTERN db|example/);
  });

  test('stops at the deadline of the request', async () => {
    expect(await vraag('{ wacht }', {}, { deadline: nu + 50 })).toMatchObject({ status: 504, body: fout('TIJD_OP') });
  });

  test.each([
    ['no JSON', '{', 400, 'ONGELDIG_VERZOEK'], ['no query', {}, 400, 'ONGELDIG_VERZOEK'], ['a list', [], 400, 'ONGELDIG_VERZOEK'],
    ['no GraphQL', { query: '{ wie' }, 400, 'GRAPHQL_PARSE_FAILED'], ['an unknown field', { query: '{ x }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['wrong extensions', { query: '{ wie }', extensions: { ontbrekend: 1 } }, 400, 'ONGELDIG_VERZOEK'], ['too much', { query: `{ wie } #${'x'.repeat(5_000)}` }, 413, 'TE_GROOT'],
  ])('refuses %s', async (_wat, body, status, code) => {
    expect(await stuur(body, { [verzoekHeader]: token() })).toMatchObject({ status, body: fout(code) });
  });

  test('is live without a token, and takes no GET', async () => {
    const leven = await fetch(server.url.replace('/graphql', '/gezondheid/leven'));
    expect(await leven.json()).toEqual({ status: 'leeft', subgraaf: 'uwv' });
    expect((await fetch(`${server.url}?query={wie}`)).status).toBe(405);
  });

  test('ends in order: the running answer is given and its connection closed, so that a keen client does not hold the end', async () => {
    const { promise: begonnen, resolve: meld } = Promise.withResolvers<void>();
    const { promise: mag, resolve: laatLos } = Promise.withResolvers<string>();
    duurt = () => {
      meld();
      return mag;
    };
    const agent = new Agent({ keepAlive: true });
    const headers = { 'content-type': 'application/json', [verzoekHeader]: token() };
    const lopend = new Promise<{ status: number | undefined; verbinding: string | undefined }>((klaar, mis) => {
      request(server.url, { agent, method: 'POST', headers }, (antwoord) => {
        antwoord.resume().on('end', () => klaar({ status: antwoord.statusCode, verbinding: antwoord.headers.connection }));
      }).on('error', mis).end(JSON.stringify({ query: '{ duurt }' }));
    });
    await begonnen;
    const gestopt = server.stop();
    laatLos('klaar');
    expect(await lopend).toEqual({ status: 200, verbinding: 'close' });
    await gestopt;
    agent.destroy();
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });
});
