import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toKoppen } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import { antwoordt, feitVan, maakKop, maakPartij, startProefgateway, vraag } from '../proefgraaf.fixture.ts';

let gateway: Gateway;
let basis: string;
beforeAll(async () => {
  gateway = await startProefgateway({ omgeving: { MAX_VERZOEK_BYTES: '20000' } });
  basis = gateway.url.replace('/graphql', '');
});
afterAll(() => gateway.stop());

const stel = (query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) => vraag(gateway.url, query, variables, headers);
const codes = (antwoord: Awaited<ReturnType<typeof stel>>): unknown[] => (antwoord.body.errors ?? []).map(({ extensions }) => extensions['code']);
const opBsn = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }';

describe('who asks', () => {
  test('a caller with a token, for a purpose', async () => {
    const { status, body } = await stel('{ naam }');
    expect([status, body]).toEqual([200, { data: { naam: 'de kop' } }]);
  });
});

describe('what goes wrong', () => {
  test('an unforeseen error of a subgraph shows nothing of the inside', async () => {
    const { body, tekst, status } = await stel('{ naam kapot }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ naam: 'de kop', kapot: null });
    expect(body.errors).toEqual([{
      message: expect.stringContaining('Er ging iets mis'), path: ['kapot'],
      extensions: { code: 'INTERNE_FOUT', herprobeerbaar: true, bron: 'werkcentrum', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    }]);
    expect(tekst).not.toMatch(/INTERNE TEKST|example|5432|999970008|stack|serviceName|werkcentrum(?!","traceId")/);
  });

  test.each(['{ naam kapot }', '{ weiger }', '{ naam }'])('is told in the same bytes by whichever lane: %s', async (query) => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const eerst = await stel(`${query} # nieuw`, {}, { traceparent });
    const [tweede, derde] = [await stel(`${query} # nieuw`, {}, { traceparent }), await stel(`${query} # nieuw`, {}, { traceparent })];
    expect([tweede.tekst, derde.tekst]).toEqual([eerst.tekst, eerst.tekst]);
  });

  test('an empty operation name is of no operation, also when the document was asked before', async () => {
    const metNaam = async (operationName: string | null): Promise<number> => {
      const headers = { 'content-type': 'application/json', ...await toKoppen() };
      return (await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query: '{ naam } # leeg', operationName }) })).status;
    };
    expect([await metNaam(null), await metNaam(null), await metNaam(''), await metNaam(null)]).toEqual([200, 200, 400, 200]);
  });

  test('input that a subgraph refuses keeps its faults and nothing more', async () => {
    const { body, tekst } = await stel('{ weiger }');
    expect(body.errors?.[0]).toMatchObject({ path: ['weiger'], extensions: { code: 'ONGELDIGE_INVOER', herprobeerbaar: false, fouten: [{ veld: 'bsn', code: 'GEEN_BSN', melding: 'Geen bsn.' }] } });
    expect(tekst).not.toContain('geheim');
  });

  test('variables are checked all at once, and no value comes back', async () => {
    const antwoord = await stel('query ($bsn: String!, $aan: Aanvraag!) { persoonOpBsn(bsn: $bsn) { id } vraag(aan: $aan) }', { aan: { regio: 999970008, aantal: 'veel', meer: 1 } });
    expect(antwoord.status).toBe(400);
    expect(antwoord.body.data).toBeUndefined();
    const fouten = antwoord.body.errors?.[0]?.extensions['fouten'];
    expect(fouten).toEqual(expect.arrayContaining([
      { veld: 'bsn', code: 'ONTBREEKT', melding: 'Deze variabele is verplicht.' },
      { veld: 'aan.regio', code: 'ONGELDIGE_WAARDE', melding: 'Deze waarde past niet bij het type Aanvraag!.' },
      { veld: 'aan.aantal', code: 'ONGELDIGE_WAARDE', melding: 'Deze waarde past niet bij het type Aanvraag!.' },
    ]));
    expect(antwoord.tekst).not.toContain('999970008');
  });

  test('a document that is not valid says why, without numbers', async () => {
    const ongeldig = await stel('{ bestaatNiet(nummer: 123) }');
    expect([ongeldig.status, codes(ongeldig)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(ongeldig.body.errors?.[0]?.message).toContain('bestaatNiet');
    const kapot = await stel('{ naam ');
    expect([kapot.status, codes(kapot)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  test.each([
    ['an argument', '{ persoonOpBsn(bsn: "999970008") { id } }'],
    ['a default value', 'query ($bsn: String! = "999970008") { persoonOpBsn(bsn: $bsn) { id } }'],
    ['a directive', '{ naam @include(if: true) anders: vraag(aan: { regio: "BSN 999970008", aantal: 1 }) }'],
    ['a text with other numbers', '{ vraag(aan: { regio: "2 personen, bsn 999970008", aantal: 1 }) }'],
    ['people write it', '{ vraag(aan: { regio: "9999.70.008", aantal: 1 }) }'],
  ])('a BSN in the document, as %s, is refused', async (_plaats, query) => {
    const antwoord = await stel(query, { bsn: 'x' });
    expect(antwoord.status).toBe(400);
    expect(codes(antwoord)).toContain('BSN_ALLEEN_ALS_VARIABELE');
    expect(antwoord.tekst).not.toContain('999970008');
  });

  test.each(['12345678-1234-4234-8234-123456789012', '2026-11-01', 'YXJyYXk12345678'])('%s in the document is no BSN', async (tekst) => {
    expect((await stel(`{ vraag(aan: { regio: "${tekst}", aantal: 1 }) }`)).body).toEqual({ data: { vraag: null } });
  });

  test('a BSN as a number fails on its type, and the number does not come back', async () => {
    const antwoord = await stel('{ persoonOpBsn(bsn: 999970008) { id } }');
    expect([antwoord.status, codes(antwoord)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(antwoord.tekst).not.toContain('999970008');
  });

  test.each(['representations', 'representations_1'])('a variable $%s, under which entities travel, is refused', async (naam) => {
    const antwoord = await stel(`query ($${naam}: String!) { persoonOpBsn(bsn: $${naam}) { id samen } }`, { [naam]: '999970008' });
    expect([antwoord.status, codes(antwoord)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  test('a BSN as a variable is answered', async () => {
    expect((await stel(opBsn, { bsn: '999970008' })).body).toEqual({ data: { persoonOpBsn: { id: '1' } } });
  });
});

describe('over HTTP', () => {
  test('a trace comes in and goes back; a malformed one is replaced', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const gevolgd = await stel('{ kapot }', {}, { traceparent });
    expect(gevolgd.headers.get('traceparent')).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect(gevolgd.headers.get('traceparent')).not.toBe(traceparent);
    expect(gevolgd.body.errors?.[0]?.extensions['traceId']).toBe('0af7651916cd43dd8448eb211c80319c');
    const nieuw = await stel('{ naam }', {}, { traceparent: '00-00000000000000000000000000000000-b7ad6b7169203331-01' });
    expect(nieuw.headers.get('traceparent')).toMatch(/^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  test('answers are never kept on the way', async () => {
    expect((await stel('{ naam }')).headers.get('cache-control')).toBe('private, no-store');
  });

  test.each(['/graphql?query={naam}', '/graphql?query=query($bsn:String!){persoonOpBsn(bsn:$bsn){id}}&variables={"bsn":"999970008"}'])('GET %s is refused', async (pad) => {
    const antwoord = await fetch(`${basis}${pad}`, { headers: { 'apollo-require-preflight': 'ja' } });
    const tekst = await antwoord.text();
    expect([antwoord.status, antwoord.headers.get('allow')]).toEqual([405, 'POST']);
    expect(tekst).toContain('METHODE_NIET_TOEGESTAAN');
    expect(tekst).not.toContain('999970008');
  });

  test('a body that is too large, not JSON, a list, or a form is refused', async () => {
    const stuur = async (body: string, type = 'application/json') => fetch(gateway.url, { method: 'POST', headers: { 'content-type': type, ...await toKoppen() }, body });
    const antwoorden = await Promise.all([
      stuur(JSON.stringify({ query: `{ naam } #${'x'.repeat(20_000)}` })), stuur('{"query":'), stuur('[{"query":"{ naam }"}]'), stuur('query=x', 'application/x-www-form-urlencoded'), stuur('{}'),
    ]);
    expect(antwoorden.map(({ status }) => status)).toEqual([413, 400, 400, 415, 400]);
    for (const antwoord of antwoorden) expect(await antwoord.text()).toMatch(/"code":"(TE_GROOT|ONGELDIG_VERZOEK)"/);
  });

  test('an address that is not there', async () => {
    const antwoord = await fetch(`${basis}/geheim/999970008`);
    expect([antwoord.status, await antwoord.text()]).toEqual([404, expect.not.stringContaining('999970008')]);
  });
});

describe('the explorer', () => {
  test('is served from its package, all it needs included, and asks no other host', async () => {
    const begin = await fetch(`${basis}/`, { redirect: 'manual' });
    expect([begin.status, begin.headers.get('location')]).toEqual([302, '/verkenner/']);
    const pagina = await fetch(`${basis}/verkenner/`);
    const html = await pagina.text();
    expect(pagina.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    const delen = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, deel]) => deel ?? '').filter((deel) => deel !== '/verkenner/');
    expect(delen).toContain('begin.js');
    const gehaald = await Promise.all(delen.map((deel) => fetch(new URL(deel, `${basis}/verkenner/`))));
    expect(gehaald.map(({ status }) => status)).toEqual(delen.map(() => 200));
  });

  test('has an example with a variable, never a number in the document', async () => {
    const begin = await (await fetch(`${basis}/verkenner/begin.js`)).text();
    expect(begin).toContain('persoonOpBsn(bsn: $bsn)');
    expect(begin).toContain('/graphql');
    expect(begin).toMatch(/doelbinding: .werkplan./);
    expect(begin).not.toContain('Bearer');
  });

  test('in development has a token with which the example is answered, which no page of another site can load', async () => {
    const map = mkdtempSync(join(tmpdir(), 'verkenner-'));
    const ontwikkeling = await startProefgateway({ heeftEigenAanmelding: true, omgeving: { ONTWIKKEL_SLEUTELMAP: map } });
    try {
      const begin = await fetch(ontwikkeling.url.replace('/graphql', '/verkenner/begin.js'));
      const [, authorization = ''] = /authorization: .(Bearer [\w.-]+)/.exec(await begin.text()) ?? [];
      expect(begin.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect((await vraag(ontwikkeling.url, '{ naam }', {}, { authorization })).body).toEqual({ data: { naam: 'de kop' } });
    } finally {
      await ontwikkeling.stop();
      rmSync(map, { recursive: true });
    }
  });

  // Not fetch: that tidies the path before it is sent.
  test.each(['/verkenner/../package.json', '/verkenner/..%2f..%2fpackage.json', '/verkenner/%2e%2e/index.js'])('gives nothing beyond the package: %s', async (path) => {
    const { hostname: host, port } = new URL(basis);
    const status = await new Promise((klaar, fout) => httpRequest({ host, port, path }, (antwoord) => klaar(antwoord.resume().statusCode)).on('error', fout).end());
    expect(status).toBe(404);
  });
});

describe('health', () => {
  const haal = async (url: string) => {
    const antwoord = await fetch(url);
    const body: unknown = await antwoord.json();
    return { status: antwoord.status, body };
  };

  test('live and ready', async () => {
    expect(await haal(`${basis}/gezondheid/leven`)).toEqual({ status: 200, body: { status: 'leeft' } });
    expect(await haal(`${basis}/gezondheid/gereed`)).toEqual({ status: 200, body: { status: 'gereed' } });
    expect(await haal(`${basis}/gezondheid`)).toEqual({ status: 200, body: { status: 'gereed', bronnen: [], subgrafen: ['werkcentrum', 'uwv', 'gemeente'].map((naam) => ({ naam, status: 'GEREED' })) } });
  });

  test('not ready while a subgraph of this process cannot work, by name', async () => {
    let isWeg = true;
    const kop = { ...maakKop(), ping: async () => { if (isWeg) throw new Error('db-intern.example:5432'); } };
    const ziek = await startProefgateway({ kop });
    const adres = ziek.url.replace('/graphql', '/gezondheid');
    try {
      expect(await haal(`${adres}/gereed`)).toEqual({ status: 503, body: { status: 'niet-gereed' } });
      expect(await haal(adres)).toMatchObject({ status: 503, body: { status: 'niet-gereed', subgrafen: expect.arrayContaining([{ naam: 'werkcentrum', status: 'UITGEVALLEN' }]) } });
      isWeg = false;
      expect(await haal(`${adres}/gereed`)).toEqual({ status: 200, body: { status: 'gereed' } });
    } finally {
      await ziek.stop();
    }
  });

  test('degraded names the party and the source that failed last, until they answer again', async () => {
    let storing = true;
    const hapert = await startProefgateway({
      omgeving: { TIJDSLIMIET_MS: '2000' },
      uwv: maakPartij('uwv', (sleutel, verzoek) => (storing ? new Promise(() => {}) : antwoordt('uwv')(sleutel, verzoek))),
      gemeente: maakPartij('gemeente', async (sleutel) => ({ gemeenteFeiten: [feitVan('gemeente', sleutel, storing ? 'NIET_BESCHIKBAAR' : 'ACTUEEL')] })),
    });
    const vraagSamen = () => vraag(hapert.url, 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { samen } }', { bsn: '999970008' });
    const adres = hapert.url.replace('/graphql', '/gezondheid');
    try {
      await vraagSamen();
      expect(await haal(adres)).toMatchObject({ status: 200, body: { status: 'beperkt', subgrafen: expect.arrayContaining([{ naam: 'uwv', status: 'TIJD_OP' }]), bronnen: [{ naam: 'gemeente.proef', status: 'NIET_BESCHIKBAAR' }] } });
      storing = false;
      await vraagSamen();
      expect(await haal(adres)).toMatchObject({ body: { status: 'gereed' } });
    } finally {
      await hapert.stop();
    }
  });
});
