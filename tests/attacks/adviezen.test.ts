import { createServer, type Server } from 'node:http';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';
import type { Gateway } from '../../gateway/index.ts';
import { kopSdl, maakSubgraaf, partijSdl, startProefgateway } from '../../gateway/proefgraaf.fixture.ts';
import { composeSupergraph } from '../../gateway/supergraph/compose.ts';
import { readToegang } from '../../subgraphs/shared/toegang/beleid.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { codesIn, stuur, vraag } from './vraag.fixture.ts';

// One test for each advisory of the software that we build on or come from, asked of our own gateway.

/** What this process holds that an attacker would want to change. */
const vervuild = (): string[] => [...Object.keys(Object.prototype), ...['vervuild', 'isAdmin'].filter((naam) => naam in {})];
const compilaties = async ({ url }: Gateway): Promise<number> =>
  Number(/^loketgraaf_operation_compile_seconds_count (\d+)$/m.exec(await (await fetch(url.replace('/graphql', '/gezondheid/metrieken'))).text())?.[1]);

// Pollution of Object.prototype in @apollo/gateway's carrying out of query plans, by aliases or names of variables of a client, or by the
// JSON that a subgraph answers (GHSA of CVE-2026-32621; fixed in 2.9.6, 2.10.5, 2.11.6, 2.12.3 and 2.13.2).
describe('CVE-2026-32621: a prototype is nobody\'s to change', () => {
  const gif = '"__proto__":{"vervuild":"ja","isAdmin":true},"constructor":{"prototype":{"vervuild":"ja"}}';
  let server: Server;
  let gateway: Gateway;
  beforeAll(async () => {
    server = createServer((bericht, reply) => {
      let vraagtekst = '';
      bericht.setEncoding('utf8').on('data', (stuk: string) => { vraagtekst += stuk; }).on('end', () => {
        reply.writeHead(200, { 'content-type': 'application/json' });
        if (vraagtekst.includes('_service')) return void reply.end(JSON.stringify({ data: { _service: { sdl: partijSdl('uwv') } } }));
        reply.end(`{"data":{"_entities":[{"__typename":"Persoon",${gif},"uwvFeiten":[{"wat":"x",${gif},"bron":{"code":"c","status":"ACTUEEL",${gif}}}],"uwvRegels":["x"]}],${gif}},"errors":[{"message":"x","extensions":{${gif}}}],${gif}}`);
      });
    });
    await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
    const adres = server.address();
    gateway = await startProefgateway({ omgeving: { SUBGRAPH_UWV_URL: `http://127.0.0.1:${typeof adres === 'object' && adres !== null ? adres.port : 0}/graphql` } });
  });
  afterAll(async () => {
    await gateway.stop();
    server.close();
    server.closeAllConnections();
  });

  test.each(['__proto__', 'constructor', 'prototype'])('by an alias or a variable %s, with whatever a subgraph answers', async (naam) => {
    const query = `query ($${naam}: String!) { ${naam}: persoonOpBsn(bsn: $${naam}) { ${naam}: id samen plan { ${naam}: regels persoon { ${naam}: plan { ${naam}: id } } } } }`;
    for (const keer of [1, 2]) {
      // The name __proto__ itself is refused in what is sent; the others are names like any other.
      const antwoord = await stuur(gateway.url, `{"query":${JSON.stringify(query)},"variables":{"${naam}":"999970008"}}`);
      expect({ keer, status: antwoord.status, vervuild: vervuild() }).toEqual({ keer, status: naam === 'constructor' || naam === 'prototype' ? 200 : 400, vervuild: [] });
    }
  });

  test('by what a subgraph answers: nothing of it is in this process, in the answer, or in what another subgraph is asked', async () => {
    const antwoord = await vraag(gateway.url, 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id samen plan { regels } } }', { bsn: '999970008' });
    expect(antwoord.status).toBe(200);
    expect(antwoord.tekst).not.toMatch(/vervuild|isAdmin|prototype/);
    expect(vervuild()).toEqual([]);
  });
});

const verdubbel = (lagen: number, binnen: string): string =>
  `{ personen { ...F0 } } ${Array.from({ length: lagen }, (_, n) => `fragment F${n} on Persoon { ${n + 1 < lagen ? `${binnen.replaceAll('VOLGENDE', `...F${n + 1}`)}` : 'id'} }`).join(' ')}`;

// The planner of @apollo/gateway expands a named fragment once for every spread of it, so that a short document takes exponential time
// (CVE-2025-32030), and skips its own optimisation for some such documents, without a limit to how long it plans (CVE-2025-32031). Both
// fixed in 2.10.1.
describe('CVE-2025-32030 and CVE-2025-32031: planning takes no longer than there is', () => {
  let gateway: Gateway;
  beforeAll(async () => { gateway = await startProefgateway({ omgeving: { PLANDRAAD: 'aan' } }); });
  afterAll(() => gateway.stop());

  test.each<[string, string]>([
    ['fragments in fragments, each twice', verdubbel(30, 'VOLGENDE VOLGENDE')],
    ['the same below a field', verdubbel(10, 'plan { persoon { VOLGENDE VOLGENDE } }')],
    ['the same with fragments without a name', verdubbel(30, '... on Persoon { VOLGENDE } ... { VOLGENDE }')],
    ['the same under other names', verdubbel(9, 'a: plan { persoon { VOLGENDE } } b: plan { persoon { VOLGENDE } }')],
    ['a fragment that leads to itself by way of a field', '{ personen { ...F } } fragment F on Persoon { plan { persoon { ...F } } }'],
    ['a field that is merged, hundreds of times', verdubbel(8, 'samen plan { regels persoon { VOLGENDE VOLGENDE VOLGENDE } }')],
  ])('%s: refused before it is planned', async (_wat, query) => {
    const voor = await compilaties(gateway);
    for (const accept of ['application/graphql-response+json', 'text/event-stream']) {
      const antwoord = await vraag(gateway.url, query, {}, { accept });
      expect([antwoord.status, codesIn(antwoord)[0]]).toEqual([400, 'TE_COMPLEX']);
    }
    expect(await compilaties(gateway)).toBe(voor);
  });

  test('fragments that are reused within the limits are answered', async () => {
    const antwoord = await vraag(gateway.url, verdubbel(4, 'VOLGENDE VOLGENDE'));
    expect([antwoord.status, antwoord.tekst.trim()]).toEqual([200, '{"data":{"personen":[{"id":"1"},{"id":"2"},{"id":"3"}]}}']);
  });
});

const fed = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@composeDirective"])';
const definitie = (naam: string): string => `directive @${naam}(doelen: [String!]!, rollen: [String!]) repeatable on OBJECT | INTERFACE | UNION | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION`;
const koppel = (als: string): string =>
  `${fed} @link(url: "https://loketgraaf.example/toegang/v1.0", import: [${als === 'toegang' ? '"@toegang"' : `{ name: "@toegang", as: "@${als}" }`}]) @composeDirective(name: "@${als}") ${definitie(als)}`;
const [plan, register] = ['@toegang(doelen: ["plan"])', '@toegang(doelen: ["register"])'];

/** A graph of one head and one party, for whoever has the purposes plan or register. */
async function startMetToegang(kop: string, kopdelen: Parameters<typeof maakSubgraaf>[2], partij = 'type Persoon @key(fields: "uwvSleutel") { uwvSleutel: ID @inaccessible }', partijdelen: Parameters<typeof maakSubgraaf>[2] = {}) {
  const verzoeken: Verzoek[] = [];
  const gateway = await startProefgateway({
    omgeving: { LOGBOEK_MAP: 'memory://' },
    kop: maakSubgraaf('werkcentrum', `${koppel('toegang')} ${kop}`, kopdelen),
    uwv: maakSubgraaf('uwv', `${koppel('toegang')} ${partij}`, partijdelen, verzoeken),
    gemeente: maakSubgraaf('gemeente', `${koppel('toegang')} type Persoon @key(fields: "gemeenteSleutel") { gemeenteSleutel: ID @inaccessible }`, {}),
    anders: { doelregister: { mag: (doel) => ['plan', 'register'].includes(doel) } },
  });
  const stel = async (query: string, doel: string, variables = {}) => vraag(gateway.url, query, variables, { ...await toKoppen(), doelbinding: doel });
  return { gateway, verzoeken, stel };
}

// Composition did not demand that a field which depends on another by @requires or @fromContext has the same access control, and the router
// did not check what it fetches on the way: who could see the one learned the other (fixed in @apollo/composition 2.9.5, 2.10.4, 2.11.5, 2.12.1).
describe('GHSA-m8jr-fxqx-8xx6: what is needed on the way is protected as well', () => {
  const persoon = (is: boolean) => ({
    Query: { persoon: () => ({ id: '1', uwvSleutel: is ? 'ja' : 'nee' }) },
    Persoon: { __resolveReference: (ouder: unknown) => ouder, oordeel: ({ ingeschreven }: { ingeschreven?: boolean | null }) => (ingeschreven === null ? 'ONBEKEND' : String(ingeschreven)) },
  });
  const kop = `type Query { persoon: Persoon @toegang(doelen: ["plan", "register"]) }
    type Persoon @key(fields: "id") @toegang(doelen: ["plan", "register"]) { id: ID! uwvSleutel: ID @shareable @inaccessible ingeschreven: Boolean @external oordeel: String @requires(fields: "ingeschreven") }`;
  const partij = `type Persoon @key(fields: "uwvSleutel") @toegang(doelen: ["plan", "register"]) { uwvSleutel: ID @inaccessible ingeschreven: Boolean ${register} }`;
  const partijdelen = { Persoon: { __resolveReference: (ouder: { uwvSleutel?: string }) => ({ ...ouder, ingeschreven: ouder.uwvSleutel === 'ja' }) } };

  test('it is not fetched for who may not see it, and two persons who differ in it look the same', async () => {
    const [een, twee] = await Promise.all([true, false].map((is) => startMetToegang(kop, persoon(is), partij, partijdelen)));
    if (!een || !twee) throw new Error('geen twee');
    try {
      const query = '{ persoon { id oordeel } }';
      const [eerste, tweede] = [await een.stel(query, 'plan'), await twee.stel(query, 'plan')];
      expect(eerste.tekst).toBe(tweede.tekst);
      expect(JSON.parse(eerste.tekst)).toEqual({ data: { persoon: { id: '1', oordeel: 'ONBEKEND' } } });
      expect([een.verzoeken, twee.verzoeken]).toEqual([[], []]);
      expect([await een.stel(query, 'register'), await twee.stel(query, 'register')].map(({ tekst }) => /"oordeel":"(\w+)"/.exec(tekst)?.[1])).toEqual(['true', 'false']);
    } finally {
      await Promise.all([een.gateway.stop(), twee.gateway.stop()]);
    }
  });
});

// Access control on an interface was not enforced for who asked the types behind it by name, with a fragment (fixed in the same versions).
describe('GHSA-mx7m-j9xf-62hw: an interface and the types behind it are protected alike', () => {
  const kop = `type Query { dingen: [Ding!] @toegang(doelen: ["plan", "register"]) }
    interface Ding @toegang(doelen: ["plan", "register"]) { naam: String geheim: String ${register} elders: String }
    type Doos implements Ding @toegang(doelen: ["plan", "register"]) { naam: String geheim: String elders: String ${register} }
    type Zak implements Ding @toegang(doelen: ["plan", "register"]) { naam: String geheim: String elders: String }
    type Persoon @key(fields: "id") ${plan} { id: ID! uwvSleutel: ID @shareable @inaccessible gemeenteSleutel: ID @shareable @inaccessible }`;
  const delen = { Query: { dingen: () => [{ __typename: 'Doos', naam: 'd', geheim: 'GEHEIM', elders: 'GEHEIM' }, { __typename: 'Zak', naam: 'z', geheim: 'GEHEIM', elders: 'GEHEIM' }] }, Persoon: { __resolveReference: (ouder: unknown) => ouder } };

  test.each([
    '{ dingen { naam geheim } }', '{ dingen { naam ... on Doos { geheim } } }', '{ dingen { naam ... on Zak { x: geheim } } }', '{ dingen { naam ... on Ding { ... on Doos { geheim } } } }',
    '{ dingen { ...F } } fragment F on Doos { naam geheim }', '{ dingen { ...F } } fragment F on Ding { ...G } fragment G on Zak { geheim }', '{ dingen { elders } }', '{ dingen { ... on Ding { elders } ... on Doos { elders } } }',
    'query ($a: Boolean = true) { dingen { ... on Doos @include(if: $a) { geheim } } }',
  ])('%s', async (query) => {
    const { gateway, stel } = await startMetToegang(kop, delen);
    try {
      for (const accept of ['application/json', 'text/event-stream']) {
        const { tekst } = await vraag(gateway.url, query, {}, { doelbinding: 'plan', accept });
        expect(tekst).not.toContain('GEHEIM');
        expect(tekst).toContain('NIET_BEVOEGD');
      }
      expect((await stel(query, 'register')).tekst).toContain('GEHEIM');
    } finally {
      await gateway.stop();
    }
  });
});

// The router did not enforce access control directives that a subgraph had taken in under another name with @link (fixed in 1.61.12 and 2.8.1).
// The text of this advisory was not to be found when this was written: tested is what its number is known to be about.
describe('CVE-2025-64347: a directive under another name protects nothing less', () => {
  const sdl = (als: string): string => `${koppel(als)} type Query { p: P @${als}(doelen: ["plan"]) } type P @key(fields: "id") @${als}(doelen: ["plan"]) { id: ID! }`;
  const ander = (als: string): string => `${koppel(als)} type P @key(fields: "id") @${als}(doelen: ["plan"]) { id: ID! geheim: String @${als}(doelen: ["register"]) }`;
  const beleidVan = (een: string, twee: string) => readToegang(parse(composeSupergraph([{ naam: 'a', url: 'http://a', sdl: sdl(een) }, { naam: 'b', url: 'http://b', sdl: ander(twee) }]).supergraphSdl));

  test('by its own name it does what it says', () => {
    expect([...beleidVan('toegang', 'toegang').oordeelOver({ doel: 'plan', rol: 'loket' }).geweigerd]).toEqual(['P.geheim']);
  });

  test('renamed everywhere, nobody may see anything', () => {
    for (const doel of ['plan', 'register']) expect([...beleidVan('slot', 'slot').oordeelOver({ doel, rol: 'loket' }).geweigerd].sort()).toEqual(['P.geheim', 'P.id', 'Query.p']);
  });

  test('renamed by one party, it does not compose', () => {
    expect(() => beleidVan('toegang', 'slot')).toThrow();
  });
});

// A body in an exotic charset kept startStandaloneServer busy without end (fixed in @apollo/server 4.13.0 and 5.4.0).
describe('CVE-2026-23897: a body is UTF-8 and nothing else', () => {
  let gateway: Gateway;
  beforeAll(async () => { gateway = await startProefgateway(); });
  afterAll(() => gateway.stop());

  test.each(['utf-7', 'utf-16', 'utf-16le', 'utf-32', 'utf-32be', 'iso-8859-1', 'ibm037', 'cesu-8', 'gb18030', 'shift_jis', 'base64', 'hex', 'x-user-defined', '', '"', 'utf-8; charset=utf-7'.slice(7)])('charset %s is refused', async (tekenset) => {
    const antwoord = await stuur(gateway.url, '{"query":"{ naam }"}', { 'content-type': `application/json; charset=${tekenset}` });
    // What is no charset at all is no value of the parameter, and the body is read as what it must be.
    if (tekenset === '' || tekenset === '"') expect([200, 415]).toContain(antwoord.status);
    else expect(antwoord.status).toBe(415);
  });

  test('bytes that are no UTF-8 are refused, whatever the header says', async () => {
    for (const bytes of [Buffer.from('{"query":"{ naam }"}', 'utf16le'), Buffer.from([0x2b, 0x2f, 0x76, 0x38, 0x7b]), Buffer.concat([Buffer.from('{"query":"'), Buffer.alloc(1_000, 0xff), Buffer.from('"}')])]) {
      expect((await stuur(gateway.url, new Uint8Array(bytes))).status).toBe(400);
    }
  });
});

// The router looked at the size of a compressed body after it had unpacked all of it (fixed in 1.40.2).
describe('CVE-2024-28101: nothing is unpacked', () => {
  let gateway: Gateway;
  beforeAll(async () => { gateway = await startProefgateway(); });
  afterAll(() => gateway.stop());
  const bom = `{"query":"{ naam }","variables":{"a":"${'0'.repeat(20_000_000)}"}}`;

  test.each<[string, (tekst: string) => Buffer]>([
    ['gzip', gzipSync], ['x-gzip', gzipSync], ['br', brotliCompressSync], ['deflate', gzipSync], ['gzip, gzip', (tekst) => gzipSync(gzipSync(tekst))], ['GZIP', gzipSync], ['identity, gzip', gzipSync], ['zstd', gzipSync],
  ])('content-encoding %s is refused', async (codering, pakIn) => {
    const ingepakt = pakIn(bom);
    expect(ingepakt.length).toBeLessThan(200_000);
    const antwoord = await stuur(gateway.url, new Uint8Array(ingepakt), { 'content-encoding': codering });
    expect([antwoord.status, codesIn(antwoord)]).toEqual([415, ['ONGELDIG_VERZOEK']]);
  });

  test('packed without saying so is no JSON', async () => {
    expect((await stuur(gateway.url, new Uint8Array(gzipSync(bom)))).status).toBe(400);
  });

  test('what is too large as it is, is refused by its length', async () => {
    const antwoord = await stuur(gateway.url, bom).catch(() => null);
    // The connection may be closed before all of it was sent.
    if (antwoord) expect([antwoord.status, codesIn(antwoord)]).toEqual([413, ['TE_GROOT']]);
    expect((await vraag(gateway.url, '{ naam }')).status).toBe(200);
  });
});

test('the small graph of these tests says nothing of access: others of its tests are not about that', () => {
  expect(readToegang(parse(kopSdl)).regels.size).toBe(0);
});
