import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { Gateway } from '../../gateway/index.ts';
import { toId } from '../../gateway/operation/manifest.ts';
import { startProefgateway } from '../../gateway/proefgraaf.fixture.ts';
import { codesIn, stuur, vraag } from './vraag.fixture.ts';

// Who wants to know what there is to ask, and to ask what only the gateway may.

const map = mkdtempSync(join(tmpdir(), 'aanval-'));
const bestand = join(map, 'manifest.json');

/** What somebody registered without looking: in production the schema stays hidden all the same. */
const spionage = [
  getIntrospectionQuery(), '{ __schema { types { name } } }', '{ __type(name: "Persoon") { fields { name } } }', '{ s: __schema { queryType { name } } naam }',
  '{ ...F } fragment F on Query { __schema { types { name } } }', '{ ... on Query { __type(name: "Plan") { name } } }', 'query ($a: Boolean = true) { __schema @include(if: $a) { types { name } } }',
];
/** Names that are nearly right: an answer that helps would name the right one. */
const geraden = ['{ persoonOpBs(bsn: "x") { id } }', '{ personen { uwvFeite } }', '{ personen { pla { id } } }', '{ vraag(aan: { regi: "x", aantal: 1 }) }', '{ vraag(an: { regio: "x", aantal: 1 }) }', 'query ($a: Aanvraa!) { vraag(aan: $a) }', '{ personen { ... on Persoo { id } } }', '{ naam @skp(if: true) }'];
const naamVan = (query: string, plek: number): string => query.replace(/^\{/, `query Q${plek} {`);

let ontwikkeling: Gateway;
let productie: Gateway;
beforeAll(async () => {
  const operaties = [...spionage, ...geraden, '{ naam }'].map((query, plek) => naamVan(query, plek)).map((document) => ({ id: toId(document), client: 'loket', naam: 'Q', doel: 'werkplan', document }));
  writeFileSync(bestand, JSON.stringify(operaties));
  ontwikkeling = await startProefgateway();
  productie = await startProefgateway({ omgeving: {
    NODE_ENV: 'production', OPERATIES_BESTAND: bestand, IDENTITEIT_JWKS_BESTAND: bestand, IDENTITEIT_UITGEVER: 'https://uitgever.example', LOGBOEK_MAP: 'memory://', LOGBOEK_SLEUTEL_GATEWAY: Buffer.alloc(32, 7).toString('base64'),
  } });
});
afterAll(async () => {
  await Promise.all([ontwikkeling.stop(), productie.stop()]);
  rmSync(map, { recursive: true });
});

const accepten = ['application/json', 'application/graphql-response+json', 'text/event-stream', '*/*'];
const inhoud = /Persoon\b|Plan\b|persoonOpBsn|uwvFeiten|Did you mean|regio|Aanvraag\b/;

describe('in production', () => {
  test.each(spionage.map((query, plek) => [query.slice(0, 70), naamVan(query, plek)] as const))('the schema stays hidden: %s', async (_wat, document) => {
    for (const accept of accepten) {
      // Twice: nothing may be remembered as accepted.
      for (const keer of [1, 2]) {
        const antwoord = await stuur(productie.url, JSON.stringify({ documentId: toId(document) }), { accept });
        expect({ keer, accept, codes: codesIn(antwoord) }).toEqual({ keer, accept, codes: expect.arrayContaining(['GRAPHQL_VALIDATION_FAILED']) });
        expect(antwoord.tekst).not.toMatch(/"data"|queryType|"name"/);
      }
    }
  });

  test.each(geraden.map((query, plek) => [query, naamVan(query, spionage.length + plek)] as const))('who guesses is not helped: %s', async (_wat, document) => {
    for (const accept of accepten) {
      const antwoord = await stuur(productie.url, JSON.stringify({ documentId: toId(document) }), { accept });
      expect([...new Set(codesIn(antwoord))]).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(antwoord.tekst).not.toMatch(inhoud);
      expect([...antwoord.tekst.matchAll(/"message":"([^"]*)"/g)].map(([, tekst]) => tekst)).toEqual(expect.arrayContaining(['De vraag past niet op het schema.']));
    }
  });

  test.each([...spionage, ...geraden, '{ naam }', '{'])('nothing but what is registered is looked at: %s', async (query) => {
    for (const accept of accepten) {
      const antwoord = await vraag(productie.url, `${query} `, {}, { accept });
      expect([antwoord.status, codesIn(antwoord)]).toEqual([400, ['ONBEKENDE_OPERATIE']]);
      expect(antwoord.tekst).not.toMatch(inhoud);
    }
  });

  test('what is registered is answered', async () => {
    const document = naamVan('{ naam }', spionage.length + geraden.length);
    expect((await stuur(productie.url, JSON.stringify({ documentId: toId(document) }))).tekst.trim()).toBe('{"data":{"naam":"de kop"}}');
  });

  test('there is no explorer', async () => {
    expect((await fetch(productie.url.replace('/graphql', '/verkenner/'))).status).toBe(404);
  });
});

describe('what only the gateway may ask of a subgraph', () => {
  const entiteit = { __typename: 'Persoon', id: '1' };
  test.each<[string, unknown?]>([
    ['{ _service { sdl } }'], ['query ($r: [_Any!]!) { _entities(representations: $r) { ... on Persoon { id samen } } }', { r: [entiteit] }],
    ['query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }', { representations: [entiteit] }],
    ['{ personen { uwvSleutel } }'], ['{ personen { uwvFeiten { wat } } }'], ['{ personen { gemeenteRegels } }'], ['{ naam @join__field(graph: UWV) }'], ['{ __typename @join__type }'],
  ])('is not in the graph: %s', async (query, variables = {}) => {
    for (const accept of accepten) {
      const antwoord = await vraag(ontwikkeling.url, query, variables, { accept });
      expect([antwoord.status, codesIn(antwoord)[0]]).toEqual([accept === 'application/json' ? 200 : 400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(antwoord.tekst).not.toMatch(/"data"|over uwv|extend schema/);
    }
  });

  test('cannot be had by __typename', async () => {
    expect((await vraag(ontwikkeling.url, '{ __typename personen { __typename } }')).tekst).not.toMatch(/_Entity|_Service|join__/);
  });
});

describe('many questions in one request', () => {
  test.each<[string, string]>([
    ['a list', JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ naam }' })))], ['a list of one', '[{"query":"{ naam }"}]'], ['a list of nothing', '[]'], ['a list in a list', '[[{"query":"{ naam }"}]]'],
    ['lines', '{"query":"{ naam }"}\n{"query":"{ naam }"}'], ['an object with numbers for names', '{"0":{"query":"{ naam }"},"length":1}'],
  ])('as %s are refused as no request', async (_hoe, body) => {
    const antwoord = await stuur(ontwikkeling.url, body);
    expect([antwoord.status, codesIn(antwoord)]).toEqual([400, ['ONGELDIG_VERZOEK']]);
  });

  test('of many operations one is carried out, and only when it is named', async () => {
    const query = Array.from({ length: 50 }, (_, plek) => `query Q${plek} { naam }`).join(' ');
    expect(codesIn(await vraag(ontwikkeling.url, query))).toEqual(['ONGELDIG_VERZOEK']);
    expect((await stuur(ontwikkeling.url, JSON.stringify({ query, operationName: 'Q7' }))).tekst.trim()).toBe('{"data":{"naam":"de kop"}}');
  });
});
