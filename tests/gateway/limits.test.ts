import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { GraphQLError, buildSchema, getIntrospectionQuery } from 'graphql';
import { readConfig } from '../../gateway/config.ts';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';
import type { Gateway } from '../../gateway/index.ts';
import { compileLimits } from '../../gateway/operation/limits/compile-limits.ts';
import { readDocument } from '../../gateway/operation/limits/read-document.ts';
import { readWeights } from '../../gateway/operation/limits/weights.ts';
import { startProefgateway } from '../../gateway/proefgraaf.fixture.ts';
import { aanvallen, proefinstellingen } from './aanvallen.ts';
import { antwoordSchema } from './antwoord.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startProefgateway({ omgeving: proefinstellingen });
});
afterAll(() => gateway.stop());

const post = async (body: string): Promise<Response> =>
  fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen() }, body });

async function stuur(body: string) {
  const antwoord = await post(body);
  const { data, errors = [] } = antwoordSchema.parse(await antwoord.json());
  const [eerste] = errors;
  return { status: antwoord.status, data, code: eerste?.extensions.code, velden: eerste?.extensions.fouten?.map(({ veld }) => veld) ?? [] };
}

describe('an abusive request', () => {
  test.each(aanvallen.map((aanval) => [aanval.naam, aanval] as const))('%s', async (_naam, { body, velden, code = 'TE_COMPLEX', status = 400 }) => {
    expect(await stuur(body)).toEqual({ status, data: undefined, code, velden });
  });

  test('leaves the graph as it was', async () => {
    expect(await stuur(JSON.stringify({ query: '{ naam }' }))).toMatchObject({ status: 200, data: { naam: 'de kop' } });
  });

  test('is refused with one sentence for each limit', async () => {
    const antwoord = await post(JSON.stringify({ query: '{ ...F } fragment F on Query { ...F }' }));
    expect(antwoordSchema.parse(await antwoord.json()).errors?.[0]).toMatchObject({
      message: 'De vraag is te groot of te ingewikkeld.',
      extensions: { herprobeerbaar: false, fouten: [{ veld: 'diepte', code: 'TE_VEEL', melding: 'Vraag hooguit 20 velden diep; fragmenten mogen niet in een kring lopen.' }] },
    });
  });
});

describe('a request that cannot be answered is never a fault of ours', () => {
  test.each<[string, unknown, string]>([
    ['several operations and no name', { query: 'query A { naam } query B { naam }' }, 'ONGELDIG_VERZOEK'],
    ['an operation that is not there', { query: 'query A { naam }', operationName: 'B' }, 'ONGELDIG_VERZOEK'],
    ['an empty operation name', { query: 'query A { naam }', operationName: '' }, 'ONGELDIG_VERZOEK'],
    ['a change, where none is offered', { query: 'mutation { naam }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription, where none is offered', { query: 'subscription { naam }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['only a fragment', { query: 'fragment F on Query { naam }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a schema', { query: 'type A { b: Int }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', { query: '{ naam' }, 'GRAPHQL_PARSE_FAILED'],
    ['a variable of another kind', { query: 'query ($a: Aanvraag!) { vraag(aan: $a) }', variables: { a: 7 } }, 'ONGELDIGE_INVOER'],
    ['a condition that is no condition', { query: 'query ($a: Boolean!) { naam @skip(if: $a) }', variables: { a: 'ja' } }, 'ONGELDIGE_INVOER'],
  ])('%s', async (_wat, verzoek, code) => {
    // Twice: what was accepted, or not, is remembered.
    for (const keer of [1, 2]) expect({ keer, ...await stuur(JSON.stringify(verzoek)) }).toMatchObject({ keer, status: 400, data: undefined, code });
  });
});

describe('what a graph of ours is asked', () => {
  const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
  const gewichten = readWeights(readFileSync('schema/supergraph.graphql', 'utf8'));
  const keur = (query: string, variables: Record<string, unknown>, omgeving: Record<string, string>): unknown => {
    const { limieten, lijstgrootte } = readConfig(omgeving);
    try {
      return compileLimits({ schema, gewichten, lijstgrootte, limieten, document: readDocument(query, limieten), operationName: null }).check(variables);
    } catch (fout) {
      return fout instanceof GraphQLError ? fout.extensions : fout;
    }
  };
  // Room for a query that grows: every limit at half its default.
  const half = { MAX_TOKENS: '2000', MAX_DIEPTE: '10', MAX_VELDEN: '500', MAX_HERHALINGEN: '1000', MAX_WORTELVELDEN: '10', MAX_ALIASSEN: '50', MAX_DIRECTIVES: '25', MAX_VOORWAARDEN: '5', MAX_KOSTEN: '5000', MAX_LIJST: '100' };
  const bestanden = ['schema/operations/loket/loket.graphql', ...globSync('tests/journeys/*.graphql').sort()];

  test.each(bestanden)('%s stays far within the limits', (bestand) => {
    expect(keur(readFileSync(bestand, 'utf8'), {}, half)).toBeUndefined();
  });

  test.each([getIntrospectionQuery(), getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true })])('the introspection of tools is within the limits', (query) => {
    expect(keur(query, {}, {})).toBeUndefined();
  });

  test('a page of a hundred is within the limits, one of ten thousand is not', () => {
    const query = readFileSync('tests/journeys/50-menukaart-van-een-regio.graphql', 'utf8');
    const blader = 'query ($n: Int) { arbeidsmarktregio(amCode: "AM26") { menukaart { instrumenten(first: $n) { edges { node { id tegels { code } } } } } } }';
    expect(query).toContain('menukaart');
    expect(keur(blader, { n: 100 }, {})).toBeUndefined();
    expect(keur(blader, { n: 10_000 }, {})).toMatchObject({ code: 'TE_COMPLEX', fouten: [{ veld: 'kosten' }] });
  });
});

test('the lists that grow have an estimated length', () => {
  const gewichten = readWeights(readFileSync('schema/supergraph.graphql', 'utf8'));
  expect(gewichten.lijst('Query', 'arbeidsmarktregios')).toMatchObject({ assumedSize: 35 });
  expect(gewichten.lijst('Persoon', 'menukaart')).toMatchObject({ slicingArguments: ['first'], sizedFields: ['edges'] });
});

describe('GraphQL over HTTP, asked of the gateway itself', () => {
  // What MAY be offered by GET is refused on purpose: an address may not hold data on persons.
  const opzettelijkNiet = new Set(['5A70', 'D6D5', '6A70']);
  const fetchFn = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    for (const [naam, waarde] of Object.entries(await toKoppen())) headers.set(naam, waarde);
    return fetch(url, { ...init, headers });
  };
  const audits = serverAudits({ url: () => gateway.url, fetchFn }).filter(({ id, name }) => !opzettelijkNiet.has(id) || !name.startsWith('MAY'));
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _naam, audit) => {
    const uitslag = await audit.fn();
    expect({ status: uitslag.status, reden: uitslag.status === 'ok' ? '' : uitslag.reason }).toEqual({ status: 'ok', reden: '' });
  });
});
