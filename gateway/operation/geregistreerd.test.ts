import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { z } from 'zod';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import { readConfig } from '../config.ts';
import { toToken } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import { startProefgateway } from '../proefgraaf.fixture.ts';
import { readManifest, toId, type GeregistreerdeOperatie } from './manifest.ts';

const operatie = (naam: string, document: string, doel = 'werkplan', client = 'loket'): GeregistreerdeOperatie => ({ id: toId(document), client, naam, doel, document });
const naam = operatie('Naam', 'query Naam { naam }');
const persoon = operatie('Persoon', 'query Persoon($bsn: String!) { persoonOpBsn(bsn: $bsn) { id samen } }');
const bijIntake = operatie('BijIntake', 'query BijIntake { naam }', 'intake');
const vanAnder = operatie('VanAnder', 'query VanAnder { naam }', 'werkplan', 'burger');
const past = operatie('PastNiet', 'query PastNiet { bestaatNiet }');
const schema = operatie('Schema', 'query Schema { __schema { types { name } } }');
const nogEen = operatie('NogEen', 'query NogEen { personen { id } }');

const map = mkdtempSync(join(tmpdir(), 'operaties-'));
const bestand = join(map, 'manifest.json');
const schrijf = (operaties: unknown): void => { writeFileSync(bestand, JSON.stringify(operaties)); };

const logSchema = z.looseObject({ msg: z.string() });
const regels: z.infer<typeof logSchema>[] = [];
const logger = pino({ level: 'info' }, new Writable({ write(stuk, _codering, klaar) { regels.push(logSchema.parse(JSON.parse(String(stuk)))); klaar(); } }));

let vrij: Gateway;
let streng: Gateway;
beforeAll(async () => {
  schrijf([naam, persoon, bijIntake, vanAnder, past]);
  vrij = await startProefgateway({ omgeving: { OPERATIES_BESTAND: bestand } });
  streng = await startProefgateway({ omgeving: { OPERATIES_BESTAND: bestand, OPERATIES: 'geregistreerd' }, anders: { logger } });
});
afterAll(async () => {
  await Promise.all([vrij.stop(), streng.stop()]);
  rmSync(map, { recursive: true });
});

type Wens = { readonly doel?: string | null; readonly koppen?: Readonly<Record<string, string>>; readonly token?: string };
async function vraag({ url }: Gateway, body: unknown, { doel = null, koppen = {}, token }: Wens = {}) {
  const authorization = `Bearer ${token ?? await toToken('demo-arrangeur-AM26')}`;
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...(doel === null ? {} : { doelbinding: doel }), ...koppen }, body: JSON.stringify(body) });
  return { status: antwoord.status, tekst: (await antwoord.text()).trim() };
}
const korteHash = ({ id }: GeregistreerdeOperatie): object => ({ persistedQuery: { version: 1, sha256Hash: id.slice('sha256:'.length) } });
const gelukt = { status: 200, tekst: '{"data":{"naam":"de kop"}}' };
const onbekend = { status: 400, tekst: expect.stringContaining('"code":"ONBEKENDE_OPERATIE"') };
const verboden = { status: 403, tekst: expect.stringContaining('"code":"NIET_BEVOEGD"') };

describe.each([['where anything may be asked', () => vrij], ['where only what is registered may be asked', () => streng]] as const)('a registered operation, %s', (_waar, gateway) => {
  test.each<[string, unknown]>([
    ['by its id', { documentId: naam.id }],
    ['by its id and name', { documentId: naam.id, operationName: 'Naam' }],
    ['by its hash, as the clients of Apollo send it', { extensions: korteHash(naam) }],
    ['by both', { documentId: naam.id, extensions: korteHash(naam) }],
    ['by its id, with its text', { documentId: naam.id, query: naam.document }],
    ['with nulls for what is not there', { documentId: naam.id, query: null, operationName: null, variables: null, extensions: null }],
  ])('%s needs no purpose to be named', async (_hoe, body) => {
    // Twice: first by Apollo Server, then by the fast lane.
    for (const doel of [null, 'werkplan']) expect(await vraag(gateway(), body, { doel })).toEqual(gelukt);
  });

  test('takes variables, and refuses what is wrong with them', async () => {
    expect(await vraag(gateway(), { documentId: persoon.id, variables: { bsn: '999970008' } })).toMatchObject({ status: 200, tekst: expect.stringContaining('"id":"1"') });
    expect(await vraag(gateway(), { documentId: persoon.id, variables: {} })).toMatchObject({ status: 400, tekst: expect.stringContaining('"code":"ONGELDIGE_INVOER"') });
    expect(await vraag(gateway(), { documentId: persoon.id, operationName: 'Anders', variables: { bsn: '999970008' } })).toMatchObject({ status: 400, tekst: expect.stringContaining('"code":"ONGELDIG_VERZOEK"') });
  });

  test('event by event as well', async () => {
    const { status, tekst } = await vraag(gateway(), { documentId: naam.id }, { koppen: { accept: 'text/event-stream' } });
    expect([status, tekst]).toEqual([200, expect.stringContaining('data: {"data":{"naam":"de kop"}}')]);
  });

  test('is asked for its own purpose and no other', async () => {
    expect(await vraag(gateway(), { documentId: naam.id }, { doel: 'intake' })).toMatchObject(verboden);
    expect(await vraag(gateway(), { documentId: bijIntake.id }, { doel: 'werkplan' })).toMatchObject(verboden);
    expect(await vraag(gateway(), { documentId: bijIntake.id })).toEqual(gelukt);
  });

  test('brings a purpose that its caller must have', async () => {
    const token = await toToken('demo-arrangeur-AM26', { doelen: ['intake'] });
    expect(await vraag(gateway(), { documentId: naam.id }, { token })).toMatchObject(verboden);
    expect(await vraag(gateway(), { documentId: bijIntake.id }, { token })).toEqual(gelukt);
  });

  test.each<[string, unknown]>([
    ['an id that is not known', { documentId: toId('{ naam }') }],
    ['an id in capitals', { documentId: naam.id.toUpperCase() }],
    ['a hash without its kind', { documentId: naam.id.slice(7) }],
    ['an id that is no text', { documentId: [naam.id] }],
    ['a hash that is not known, with a text to remember it by', { query: '{ naam }', extensions: korteHash(operatie('', '{ naam }')) }],
    ['a hash of one and the text of another', { query: persoon.document, extensions: korteHash(naam) }],
    ['an id of one and the text of another', { documentId: naam.id, query: bijIntake.document }],
    ['an id of one and the hash of another', { documentId: naam.id, extensions: korteHash(bijIntake) }],
    ['a hash in another version', { extensions: { persistedQuery: { version: 2, sha256Hash: naam.id.slice(7) } } }],
    ['a hash that is none', { documentId: naam.id, extensions: { persistedQuery: 'x' } }],
    ['the name of a prototype', { documentId: '__proto__' }],
  ])('%s is unknown, and so it stays', async (_wat, body) => {
    for (const doel of ['werkplan', null]) expect(await vraag(gateway(), body, { doel })).toMatchObject(onbekend);
  });

  test('nobody who is not known learns whether an operation is', async () => {
    const [bekend, vreemd] = await Promise.all([naam.id, toId('x')].map((documentId) => vraag(gateway(), { documentId }, { token: 'onzin', koppen: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } })));
    expect(bekend).toMatchObject({ status: 401 });
    expect(vreemd).toEqual(bekend);
  });

  test('of another client is unknown to a token that names its own', async () => {
    const token = await toToken('demo-arrangeur-AM26', { client: 'loket' });
    expect(await vraag(gateway(), { documentId: naam.id }, { token })).toEqual(gelukt);
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const [ander, onbestaand] = await Promise.all([vanAnder.id, toId('x')].map((documentId) => vraag(gateway(), { documentId }, { token, koppen: { traceparent } })));
    expect(ander).toMatchObject(onbekend);
    expect(onbestaand).toEqual(ander);
  });

  test('an unknown one is told in problem details to who would rather have that', async () => {
    const { status, tekst } = await vraag(gateway(), { documentId: toId('x') }, { koppen: { accept: 'application/problem+json' } });
    expect([status, JSON.parse(tekst)]).toEqual([400, expect.objectContaining({ title: 'Onbekende operatie', status: 400, code: 'ONBEKENDE_OPERATIE', herprobeerbaar: false })]);
  });
});

describe('a text that comes along', () => {
  test.each(['{ naam }', `${naam.document} `, naam.document.replace('{ naam }', '{naam}'), 'query Naam { naam } query Nog { naam }', '{ __schema { types { name } } }', '{'])('%s is answered only where anything may be asked', async (query) => {
    expect((await vraag(vrij, { query, operationName: query.includes('Naam') ? 'Naam' : null }, { doel: 'werkplan' })).tekst).not.toContain('ONBEKENDE_OPERATIE');
    for (const accept of ['application/json', 'text/event-stream']) expect(await vraag(streng, { query }, { doel: 'werkplan', koppen: { accept } })).toMatchObject(onbekend);
  });

  test('that is registered to the letter is as good as its id', async () => {
    for (const doel of [null, 'werkplan']) expect(await vraag(streng, { query: naam.document }, { doel })).toEqual(gelukt);
    expect(await vraag(streng, { query: naam.document }, { doel: 'intake' })).toMatchObject(verboden);
  });

  test('names its own purpose where anything may be asked', async () => {
    expect(await vraag(vrij, { query: naam.document }, { doel: 'intake' })).toEqual(gelukt);
    expect(await vraag(vrij, { query: naam.document })).toMatchObject(verboden);
  });

  test('a body that names nothing is no request', async () => {
    for (const body of [{}, [], { query: 7 }, { variables: {} }]) expect((await vraag(streng, body, { doel: 'werkplan' })).tekst).toContain('"code":"ONGELDIG_VERZOEK"');
  });
});

describe('the list', () => {
  test('is prepared at the start; what does not fit is told and refused by itself', async () => {
    expect(regels).toEqual(expect.arrayContaining([
      expect.objectContaining({ msg: 'geregistreerde operaties zijn voorbereid', klaar: 4, van: 5 }),
      expect.objectContaining({ msg: 'een geregistreerde operatie is niet te gebruiken', client: 'loket', operatie: 'PastNiet', reden: 'GRAPHQL_VALIDATION_FAILED' }),
    ]));
    expect(await vraag(streng, { documentId: past.id })).toMatchObject({ status: 400, tekst: expect.stringContaining('GRAPHQL_VALIDATION_FAILED') });
  });

  test('what is prepared goes by the fast lane at its first question', async () => {
    const gereed = Promise.withResolvers<void>();
    const eigen = await startProefgateway({
      omgeving: { OPERATIES_BESTAND: bestand, OPERATIES: 'geregistreerd' },
      anders: { logger: pino({ level: 'info' }, new Writable({ write(stuk, _codering, klaar) { if (String(stuk).includes('zijn voorbereid')) gereed.resolve(); klaar(); } })) },
    });
    const telSnel = async (): Promise<string | undefined> => /^loketgraaf_fast_lane_operations_total (\d+)$/m.exec(await (await fetch(eigen.url.replace('/graphql', '/gezondheid/metrieken'))).text())?.[1];
    try {
      await gereed.promise;
      const voor = await telSnel();
      await vraag(eigen, { documentId: persoon.id, operationName: 'Persoon', variables: { bsn: '999970008' } });
      expect([voor, await telSnel()]).toEqual(['0', '1']);
    } finally {
      await eigen.stop();
    }
  });

  test('is read again on reload, and a bad one leaves the former in place', async () => {
    expect(await vraag(streng, { documentId: nogEen.id })).toMatchObject(onbekend);
    schrijf([naam, nogEen]);
    await streng.herlaad();
    expect(await vraag(streng, { documentId: nogEen.id })).toMatchObject({ status: 200 });
    expect(await vraag(streng, { documentId: persoon.id, variables: { bsn: '999970008' } })).toMatchObject(onbekend);
    schrijf([{ ...naam, document: '{ personen { id } }' }]);
    await streng.herlaad();
    expect(regels.map(({ msg }) => msg)).toContain('de geregistreerde operaties zijn niet te lezen; de vorige blijven');
    expect(await vraag(streng, { documentId: nogEen.id })).toMatchObject({ status: 200 });
  });

  test.each<[string, unknown]>([
    ['no list', { naam }], ['a text under the hash of another', [{ ...naam, document: bijIntake.document }]], ['the same twice', [naam, naam]], ['something more', [{ ...naam, meer: 1 }]],
    ['no purpose', [{ ...naam, doel: undefined }]], ['an id of another kind', [{ ...naam, id: 'md5:0' }]],
  ])('with %s is refused', (_wat, inhoud) => {
    schrijf(inhoud);
    expect(() => readManifest(bestand)).toThrow(Instellingenfout);
  });

  test('is that of this repository unless a setting says otherwise, and is needed', () => {
    expect(readManifest(null).length).toBeGreaterThan(5);
    expect(() => readManifest(join(map, 'weg.json'))).toThrow('OPERATIES_BESTAND');
  });
});

describe('in production', () => {
  const productie = { NODE_ENV: 'production', IDENTITEIT_JWKS_BESTAND: '/etc/graaf/jwks.json', IDENTITEIT_UITGEVER: 'https://uitgever.example' };

  test('only what is registered is answered, whatever is set', () => {
    expect(readConfig(productie).moetGeregistreerd).toBe(true);
    expect(() => readConfig({ ...productie, OPERATIES: 'vrij' })).toThrow(/^De instellingen kloppen niet:\n- OPERATIES: vrij/);
    expect(readConfig({}).moetGeregistreerd).toBe(false);
  });

  test('the schema is not told, not even to an operation that was registered to ask for it', async () => {
    schrijf([schema, past]);
    const gateway = await startProefgateway({ omgeving: { NODE_ENV: 'production', OPERATIES_BESTAND: bestand, IDENTITEIT_JWKS_BESTAND: bestand, IDENTITEIT_UITGEVER: 'https://uitgever.example', LOGBOEK_MAP: 'memory://', LOGBOEK_SLEUTEL_GATEWAY: Buffer.alloc(32, 7).toString('base64') } });
    try {
      for (const accept of ['application/json', 'text/event-stream']) {
        const { tekst } = await vraag(gateway, { documentId: schema.id }, { koppen: { accept } });
        expect(tekst).toContain('GRAPHQL_VALIDATION_FAILED');
        expect(tekst).not.toContain('Persoon');
      }
    } finally {
      await gateway.stop();
    }
  });
});
