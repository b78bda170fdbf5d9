import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { serverAudits } from 'graphql-http';
import { createHttpApp, type HttpApp } from '../../gateway/http/app.ts';
import { createGraphqlHandler, type Graphqldelen } from '../../gateway/http/graphql.ts';
import { vormFout } from '../../gateway/operation/foutvorm.ts';
import { createOperatie } from '../../gateway/operation/operatie.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { voorbeeldclaims } from '../../subgraphs/shared/verzoek.fixture.ts';
import { antwoordSchema } from './antwoord.ts';

const server = new ApolloServer({
  typeDefs: 'type Query { groet(aan: String): String stuk: Int! }',
  resolvers: { Query: { groet: (_: unknown, { aan = 'iedereen' }: { aan?: string }) => `dag ${aan}`, stuk: () => null } },
  formatError: vormFout, includeStacktraceInErrorResponses: false, allowBatchedHttpRequests: false, stopOnTerminationSignals: false,
});

type Delen = Omit<Graphqldelen, 'apollo' | 'context'>;

const operatie = createOperatie({
  aanroeper: voorbeeldclaims.aanroeper, doel: 'werkplan', verzoekId: 'verzoek-1', traceparent: voorbeeldclaims.traceparent,
  begin: 0, deadline: 1_000, signal: new AbortController().signal,
});

async function start(delen: Delen = {}): Promise<HttpApp & { readonly url: string }> {
  const http = createHttpApp(20_000, createLogger('proef', 'silent'));
  http.app.post('/graphql', createGraphqlHandler({ apollo: () => fastifyApolloHandler(server), context: async () => ({ operatie }), ...delen }));
  return { ...http, url: `${await http.app.listen({ port: 0, host: '127.0.0.1' })}/graphql` };
}

let http: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  await server.start();
  http = await start();
});
afterAll(async () => {
  await http.stop();
  await server.stop();
});

const json = { 'content-type': 'application/json' };
async function stuur(body: string | Buffer | null, headers: Record<string, string> = json, url = http.url) {
  const antwoord = await fetch(url, { method: 'POST', headers, body });
  const inhoud = antwoordSchema.parse(await antwoord.json());
  return { status: antwoord.status, type: antwoord.headers.get('content-type'), data: inhoud.data, codes: (inhoud.errors ?? []).map(({ extensions }) => extensions.code) };
}
const vraag = (query: unknown, rest: Record<string, unknown> = {}): string => JSON.stringify({ query, ...rest });

describe('every audit of graphql-http', () => {
  // What MAY be offered by GET is refused on purpose: an address may not hold data on persons.
  const opzettelijkNiet = new Set(['5A70', 'D6D5', '6A70']);
  const audits = serverAudits({ url: () => http.url }).filter(({ id, name }) => !opzettelijkNiet.has(id) || !name.startsWith('MAY'));
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _naam, audit) => {
    const uitslag = await audit.fn();
    expect({ status: uitslag.status, reden: uitslag.status === 'ok' ? '' : uitslag.reason }).toEqual({ status: 'ok', reden: '' });
  });
});

describe('a body that is no request', () => {
  test.each<[string, string | Buffer | null]>([
    ['malformed JSON', '{"query":'], ['nothing', null], ['an empty text', ''], ['null', 'null'], ['a number', '7'], ['a text', '"{ groet }"'], ['true', 'true'],
    ['a list', `[${vraag('{ groet }')}]`], ['an empty list', '[]'], ['no query', '{}'], ['a query of null', vraag(null)], ['an empty query', vraag('')], ['a query that is a list', vraag(['{ groet }'])],
    ['an operation name that is a number', vraag('{ groet }', { operationName: 7 })], ['variables that are a list', vraag('{ groet }', { variables: [] })],
    ['variables that are a text', vraag('{ groet }', { variables: '{}' })], ['extensions that are a number', vraag('{ groet }', { extensions: 1 })],
    ['a key of a prototype', '{"query":"{ groet }","__proto__":{"a":1}}'], ['such a key further in', '{"query":"{ groet }","variables":{"constructor":{"prototype":{"a":1}}}}'],
    ['no UTF-8', Buffer.concat([Buffer.from('{"query":"{ groet(aan: \\"'), Buffer.from([0xff, 0xfe]), Buffer.from('\\") }"}')])],
    ['UTF-16', Buffer.from(vraag('{ groet }'), 'utf16le')],
    ['a hundred thousand brackets', `{"query":"{ groet }","variables":{"a":${'['.repeat(18_000)}}`],
  ])('%s: 400', async (_wat, body) => {
    expect(await stuur(body)).toEqual({ status: 400, type: 'application/json; charset=utf-8', data: undefined, codes: ['ONGELDIG_VERZOEK'] });
  });

  test.each<[string, Record<string, string>]>([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }], ['a form in parts', { 'content-type': 'multipart/form-data; boundary=x' }], ['plain text', { 'content-type': 'text/plain' }],
    ['GraphQL as such', { 'content-type': 'application/graphql' }], ['no kind of content', { 'content-type': '' }], ['no kind at all', { 'content-type': 'onzin' }],
    ['another kind of JSON', { 'content-type': 'application/json-patch+json' }],
    ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }], ['compressed', { ...json, 'content-encoding': 'gzip' }], ['in an unknown coding', { ...json, 'content-encoding': 'onzin' }],
  ])('%s: 415', async (_wat, headers) => {
    const body = headers['content-encoding'] === 'gzip' ? gzipSync(vraag('{ groet }')) : vraag('{ groet }');
    expect(await stuur(body, headers)).toMatchObject({ status: 415, data: undefined, codes: ['ONGELDIG_VERZOEK'] });
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])('%s is JSON', async (type) => {
    expect(await stuur(vraag('{ groet(aan: "zoë") }'), { 'content-type': type })).toMatchObject({ status: 200, data: { groet: 'dag zoë' } });
  });

  test('too large: 413', async () => {
    expect(await stuur(vraag(`{ groet } #${'x'.repeat(20_000)}`))).toMatchObject({ status: 413, codes: ['TE_GROOT'] });
  });

  test('headers without end: 431', async () => {
    const { hostname, port } = new URL(http.url);
    const antwoord = await new Promise<{ status: number | undefined; tekst: string }>((klaar, fout) => {
      const verzoek = httpRequest({ hostname, port, path: '/graphql', method: 'POST', headers: { ...json, veel: 'x'.repeat(40_000) } }, (reactie) => {
        let tekst = '';
        reactie.setEncoding('utf8').on('data', (deel: string) => { tekst += deel; }).on('end', () => klaar({ status: reactie.statusCode, tekst }));
      });
      verzoek.on('error', fout).end(vraag('{ groet }'));
    });
    expect(antwoord.status).toBe(431);
    expect(antwoordSchema.parse(JSON.parse(antwoord.tekst)).errors).toMatchObject([{ extensions: { code: 'TE_GROOT', herprobeerbaar: false } }]);
  });

  test('no HTTP: 400', async () => {
    const { hostname, port } = new URL(http.url);
    const tekst = await new Promise<string>((klaar, fout) => {
      let alles = '';
      connect(Number(port), hostname, function (this: { write: (tekst: string) => void }) { this.write('ONZIN\r\n\r\n'); })
        .setEncoding('utf8').on('data', (deel: string) => { alles += deel; }).on('end', () => klaar(alles)).on('error', fout);
    });
    expect(tekst).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(tekst).toContain('"code":"ONGELDIG_VERZOEK"');
  });
});

describe('a request that is GraphQL and cannot be answered', () => {
  test.each<[string, string, string]>([
    ['a document that is none', vraag('{'), 'GRAPHQL_PARSE_FAILED'], ['a field that is not there', vraag('{ weg }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['an operation that is not there', vraag('query A { groet }', { operationName: 'B' }), 'ONGELDIG_VERZOEK'], ['an empty operation name', vraag('query A { groet }', { operationName: '' }), 'ONGELDIG_VERZOEK'],
    ['several operations and no name', vraag('query A { groet } query B { groet }'), 'ONGELDIG_VERZOEK'], ['only a fragment', vraag('fragment F on Query { groet }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a schema as document', vraag('type A { b: Int }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of another kind', vraag('query ($aan: String) { groet(aan: $aan) }', { variables: { aan: { a: 1 } } }), 'ONGELDIGE_INVOER'],
  ])('%s', async (_wat, body, code) => {
    expect(await stuur(body)).toMatchObject({ status: 400, data: undefined, codes: [code] });
    expect(await stuur(body, { ...json, accept: 'application/graphql-response+json' })).toMatchObject({ status: 400, type: 'application/graphql-response+json; charset=utf-8', codes: [code] });
    expect(await stuur(body, { ...json, accept: 'application/json' })).toMatchObject({ status: 200, type: 'application/json; charset=utf-8', data: undefined, codes: [code] });
  });

  test('nobody can read the answer: 406', async () => {
    expect(await stuur(vraag('{ groet }'), { ...json, accept: 'text/html' })).toMatchObject({ status: 406, codes: ['ONGELDIG_VERZOEK'] });
  });

  test('an answer in part is an answer', async () => {
    expect(await stuur(vraag('{ stuk }'))).toMatchObject({ status: 200, data: null, codes: ['INTERNE_FOUT'] });
  });
});

describe('the fast lane', () => {
  const accept = 'application/graphql-response+json';
  const metBaan = async (delen: Delen, headers: Record<string, string> = {}) => {
    const eigen = await start(delen);
    try {
      return await stuur(vraag('query A { groet }', { operationName: 'A', variables: { a: 1 } }), { ...json, ...headers }, eigen.url);
    } finally {
      await eigen.stop();
    }
  };

  test('answers in the form that was asked, and Apollo Server does not', async () => {
    const gevraagd: unknown[] = [];
    const snelbaan: Graphqldelen['snelbaan'] = async (verzoek) => {
      gevraagd.push(verzoek);
      return { status: 200, tekst: '{"data":{"groet":"snel"}}' };
    };
    expect(await metBaan({ snelbaan }, { accept })).toEqual({ status: 200, type: `${accept}; charset=utf-8`, data: { groet: 'snel' }, codes: [] });
    expect(await metBaan({ snelbaan: async () => ({ status: 200, tekst: Buffer.from('{"data":{"groet":"bytes"}}') }) })).toMatchObject({ type: 'application/json; charset=utf-8', data: { groet: 'bytes' } });
    expect(gevraagd).toEqual([{ query: 'query A { groet }', operationName: 'A', variables: { a: 1 }, extensions: {} }]);
  });

  test('leaves the rest to Apollo Server', async () => {
    expect(await metBaan({ snelbaan: async () => null })).toMatchObject({ status: 200, data: { groet: 'dag iedereen' } });
  });

  const teComplex = new GraphQLError('tekst van binnen', { extensions: { code: 'TE_COMPLEX', geheim: 1, fouten: [{ veld: 'diepte', code: 'TE_VEEL', melding: 'Te diep.' }], http: { status: 400 } } });
  test.each<[string, Delen]>([
    ['the fast lane', { snelbaan: async () => { throw teComplex; } }], ['who guards Apollo Server', { keur: () => { throw teComplex; } }],
  ])('a refusal by %s has our shape', async (_wie, delen) => {
    expect(await metBaan(delen)).toMatchObject({ status: 400, codes: ['TE_COMPLEX'] });
    expect(await metBaan(delen, { accept })).toMatchObject({ status: 400, codes: ['TE_COMPLEX'] });
    expect(await metBaan(delen, { accept: 'application/json' })).toMatchObject({ status: 200, codes: ['TE_COMPLEX'] });
  });

  test('a fault of the fast lane is an error of ours, and shows nothing', async () => {
    expect(await metBaan({ snelbaan: async () => { throw new Error('binnen'); } })).toEqual({ status: 500, type: 'application/json; charset=utf-8', data: undefined, codes: ['INTERNE_FOUT'] });
  });
});
