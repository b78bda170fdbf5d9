import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { maakKop, stil } from '../../gateway/proefgraaf.fixture.ts';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { serveSubgraaf, type Subgraafserver } from '../../subgraphs/shared/server.ts';
import { contextInstelling, readSleutel } from '../../subgraphs/shared/sleutels.ts';
import { voorbeeldclaims } from '../../subgraphs/shared/verzoek.fixture.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { createOndertekenaar, verzoekHeader } from '../../subgraphs/shared/verzoektoken.ts';

// Who reaches a subgraph past the gateway: without a context that the gateway signed for it, nothing is answered, carried out or told.

const moment = Date.parse('2026-11-01T09:00:00Z');
const claims = { ...voorbeeldclaims, deadline: moment + 5_000 };
const sleutelVan = (naam: string): Uint8Array => readSleutel({}, contextInstelling(naam));
const onderteken = createOndertekenaar(sleutelVan);

const verzoeken: Verzoek[] = [];
let server: Subgraafserver;
beforeAll(async () => {
  server = await serveSubgraaf({ subgraaf: maakKop(verzoeken), klok: () => moment, logger: stil, host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());
beforeEach(() => { verzoeken.length = 0; });

const vragen: Readonly<Record<string, object>> = {
  entiteiten: { query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Persoon { id samen } } }', variables: { r: [{ __typename: 'Persoon', id: '1' }] } },
  schema: { query: '{ _service { sdl } }' },
  introspectie: { query: '{ __schema { types { name } } }' },
  gewoon: { query: '{ naam personen { id } }' },
};

async function vraag(body: object, koppen: Readonly<Record<string, string>>) {
  const antwoord = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: JSON.stringify(body) });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

type Anders = { readonly sleutel?: Uint8Array; readonly kop?: Readonly<Record<string, unknown>>; readonly uitgever?: string; readonly publiek?: string; readonly exp?: number | null; readonly verzoek?: unknown };
const maak = ({ sleutel = sleutelVan('werkcentrum'), kop = {}, uitgever = 'loketgraaf-gateway', publiek = 'werkcentrum', exp = moment / 1_000 + 60, verzoek = claims }: Anders): Promise<string> => {
  const token = new SignJWT({ verzoek }).setProtectedHeader({ alg: 'HS256', typ: 'verzoek+jwt', ...kop }).setIssuer(uitgever).setAudience(publiek);
  return (exp === null ? token : token.setExpirationTime(exp)).sign(sleutel);
};
const deel = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
const inhoud = deel({ verzoek: claims, iss: 'loketgraaf-gateway', aud: 'werkcentrum', exp: moment / 1_000 + 60 });
const goed = (): string => onderteken('werkcentrum', claims);

const vervalst: readonly (readonly [string, () => Promise<string> | string])[] = [
  ['nothing in it', () => ''], ['nonsense', () => 'onzin'], ['the token of a user', () => toToken('demo-arrangeur-AM26')], ['the claims as such', () => JSON.stringify(claims)],
  ['no signature', () => `${deel({ alg: 'none', typ: 'verzoek+jwt' })}.${inhoud}.`], ['no signature, in capitals', () => `${deel({ alg: 'NONE', typ: 'verzoek+jwt' })}.${inhoud}.`],
  ['a signature that was cut', async () => goed().slice(0, -6)], ['the signature of another', async () => `${goed().split('.').slice(0, 2).join('.')}.${onderteken('uwv', claims).split('.')[2]}`],
  ['other contents under a good signature', () => goed().split('.').map((een, plek) => (plek === 1 ? inhoud : een)).join('.')],
  ['the key of another party', () => maak({ sleutel: sleutelVan('uwv') })], ['a key that is guessed', () => maak({ sleutel: Buffer.from('geheimgeheimgeheimgeheimgeheimge') })],
  ['a key of nothing', () => { const kop = deel({ alg: 'HS256', typ: 'verzoek+jwt' }); return `${kop}.${inhoud}.${createHmac('sha256', '').update(`${kop}.${inhoud}`).digest('base64url')}`; }],
  ['what was meant for another party', () => maak({ publiek: 'uwv' })], ['another signer', () => maak({ uitgever: 'iemand' })], ['another type', () => maak({ kop: { typ: 'at+jwt' } })], ['no type', () => maak({ kop: { typ: undefined } })],
  ['another algorithm with the same key', () => maak({ kop: { alg: 'HS512' }, sleutel: Buffer.concat([sleutelVan('werkcentrum'), sleutelVan('werkcentrum')]) })],
  ['a key pair in place of the key', async () => new SignJWT({ verzoek: claims }).setProtectedHeader({ alg: 'ES256', typ: 'verzoek+jwt' }).setIssuer('loketgraaf-gateway').setAudience('werkcentrum').setExpirationTime(moment / 1_000 + 60).sign(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
  ['an extension that must be understood', () => maak({ kop: { crit: ['x'], x: 1 } }).catch(() => `${deel({ alg: 'HS256', typ: 'verzoek+jwt', crit: ['x'], x: 1 })}.${inhoud}.x`)],
  ['an end that has passed', () => maak({ exp: moment / 1_000 - 1 })], ['claims of another form', () => maak({ verzoek: { ...claims, aanroeper: 'iemand' } })], ['no purpose', () => maak({ verzoek: { ...claims, doel: '' } })], ['nobody', () => maak({ verzoek: { ...claims, aanroeper: undefined } })],
];

describe.each(Object.entries(vragen))('%s', (_naam, body) => {
  test('is refused without a context, in whichever header it is said to be', async () => {
    for (const koppen of [{}, { authorization: `Bearer ${goed()}` }, { 'x-loketgraaf-verzoek': goed() }, { cookie: `${verzoekHeader}=${goed()}` }, { 'x-forwarded-for': '127.0.0.1' }]) {
      expect(await vraag(body, koppen)).toMatchObject({ status: 401, tekst: expect.stringContaining('"code":"NIET_AANGEMELD"') });
    }
    expect(verzoeken).toEqual([]);
  });

  test.each(vervalst)('is refused with %s, and every refusal is the same', async (_hoe, maakToken) => {
    const zonder = await vraag(body, {});
    expect(await vraag(body, { [verzoekHeader]: await maakToken() })).toEqual(zonder);
    expect(verzoeken).toEqual([]);
  });

  test('is answered with what the gateway signed: the refusals above are not of the question', async () => {
    expect(await vraag(body, { [verzoekHeader]: goed() })).toMatchObject({ status: 200, tekst: expect.stringContaining('"data"') });
  });
});

test('what was signed for one moment does not serve later', async () => {
  const oud = onderteken('werkcentrum', { ...claims, deadline: moment - 10_000 });
  expect((await vraag({ query: '{ naam }' }, { [verzoekHeader]: oud })).status).toBe(401);
});
