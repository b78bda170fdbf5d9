import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { describe, expect, test } from '@jest/globals';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { NietAangemeld, type Aangemeld, type Afwijzing } from './aanmelding.ts';
import { createSleutelset } from './jwks.ts';
import { createIdentificatie } from './jwt.ts';

const moment = Date.parse('2026-11-01T09:00:00Z');
const nu = moment / 1_000;
const uitgever = 'https://identiteit.example';

const eigen = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const vreemd = generateKeyPairSync('ed25519');

const jwks = (sleutels: Readonly<Record<string, readonly [KeyObject, object]>>): string =>
  JSON.stringify({ keys: Object.entries(sleutels).map(([kid, [publicKey, meer]]) => ({ ...publicKey.export({ format: 'jwk' }), kid, ...meer })) });
const onzeSleutels = jwks({ 'ed-1': [eigen.publicKey, { alg: 'EdDSA', use: 'sig' }], 'rsa-1': [rsa.publicKey, { alg: 'RS256' }] });

const kop = { alg: 'EdDSA', typ: 'at+jwt', kid: 'ed-1' };
const claims = {
  iss: uitgever, aud: 'loketgraaf', exp: nu + 600, iat: nu - 10, sub: 'medewerker-1', organisatie: '00000001234567890000', partij: 'UWV', rol: 'loket', regios: ['AM26'],
  loket: 'AM26-UWV', doelen: ['werkplan'],
};

const b64 = (waarde: unknown): string => Buffer.from(typeof waarde === 'string' ? waarde : JSON.stringify(waarde)).toString('base64url');
const tekenDelen = (delen: string, sleutel: KeyObject = eigen.privateKey): string => `${delen}.${sign(null, Buffer.from(delen), sleutel).toString('base64url')}`;
/** Signs whatever is given, as a text or as JSON, the way an issuer (or a forger) could. */
const teken = (kopdeel: unknown, lading: unknown, sleutel?: KeyObject): string => tekenDelen(`${b64(kopdeel)}.${b64(lading)}`, sleutel);
const metKop = (anders: object): string => teken({ ...kop, ...anders }, claims);
const met = (anders: object): string => teken(kop, { ...claims, ...anders });
const zonder = (naam: string): string => teken(kop, Object.fromEntries(Object.entries(claims).filter(([een]) => een !== naam)));
const hs256 = (sleutel: string | Buffer, kid: string): string => {
  const delen = `${b64({ alg: 'HS256', typ: 'at+jwt', kid })}.${b64(claims)}`;
  return `${delen}.${createHmac('sha256', sleutel).update(delen).digest('base64url')}`;
};
const pem = (sleutel: KeyObject): string => sleutel.export({ type: 'spki', format: 'pem' }).toString();

type Opzet = { readonly haal?: () => Promise<string>; readonly klok?: () => number; readonly algoritmen?: readonly string[] };
const start = ({ haal = async () => onzeSleutels, klok = () => moment, algoritmen = ['RS256', 'PS256', 'ES256', 'EdDSA'] }: Opzet = {}) => {
  const sleutels = createSleutelset({ haal, klok, logger: createLogger('proef', 'silent') });
  return { sleutels, meldAan: createIdentificatie({ sleutels, uitgever, publiek: 'loketgraaf', algoritmen, klok }) };
};
const { meldAan } = start();

/** Every refusal is the same error, whatever its reason; that the reason is the right one shows that the right check refused. */
async function verwachtAfwijzing(aanmelding: Promise<Aangemeld>, reden: Afwijzing): Promise<void> {
  const fout: unknown = await aanmelding.then(() => 'aangemeld', (een: unknown) => een);
  expect(fout).toBeInstanceOf(NietAangemeld);
  expect(fout).toMatchObject({ name: 'NietAangemeld', message: 'niet aangemeld', reden });
}

const goed = teken(kop, claims);
const [kopdeel = '', ladingdeel = '', tekendeel = ''] = goed.split('.');

describe('a token of the issuer', () => {
  test('says who asks, for what, and nothing else', async () => {
    const { sub, organisatie, partij, rol, regios, loket, doelen } = claims;
    expect(await meldAan(`Bearer ${goed}`)).toEqual({ aanroeper: { sub, organisatie, partij, rol, regios, loket }, doelen, bsn: null });
  });

  test.each<[string, string]>([
    ['among several audiences', met({ aud: ['elders', 'loketgraaf'] })], ['with a type in full', metKop({ typ: 'application/at+jwt' })],
    ['without a moment of issue', zonder('iat')],
    ['that ended within the tolerance for clocks', met({ exp: nu - 4 })], ['that begins within it', met({ nbf: nu + 4 })],
    ['with claims of others beside ours', met({ scope: 'x', jti: '1' })],
  ])('%s is taken', async (_wat, token) => {
    expect((await meldAan(`Bearer ${token}`)).aanroeper.sub).toBe('medewerker-1');
  });

  test('by another kind of key', async () => {
    const delen = `${b64({ alg: 'RS256', typ: 'at+jwt', kid: 'rsa-1' })}.${b64(claims)}`;
    const token = `${delen}.${sign('sha256', Buffer.from(delen), rsa.privateKey).toString('base64url')}`;
    expect((await meldAan(`bearer ${token}`)).aanroeper.partij).toBe('UWV');
    await verwachtAfwijzing(start({ algoritmen: ['EdDSA'] }).meldAan(`Bearer ${token}`), 'ALGORITME');
  });

  test('of a citizen brings their own number', async () => {
    const token = met({ rol: 'burger', partij: 'BURGER', loket: null, regios: [], doelen: ['eigen-gegevens'], bsn: '999990019' });
    expect(await meldAan(`Bearer ${token}`)).toMatchObject({ aanroeper: { rol: 'burger' }, bsn: '999990019' });
  });
});

describe('no token', () => {
  test.each([undefined, '', 'Bearer', 'Bearer ', `Basic ${goed}`, goed, `Bearer ${goed} ${goed}`, `Bearer ${goed},Bearer ${goed}x y`, `Bearer\t${goed}`])('%#: refused', async (authorization) => {
    await verwachtAfwijzing(meldAan(authorization), 'GEEN_TOKEN');
  });
});

describe('a token of another form', () => {
  test.each<[string, string]>([
    ['a text', 'onzin'], ['one part', kopdeel], ['two parts', `${kopdeel}.${ladingdeel}`], ['four parts', `${goed}.${tekendeel}`],
    ['an empty signature', `${kopdeel}.${ladingdeel}.`],
    ['an empty payload', `${kopdeel}..${tekendeel}`], ['padding', `${goed}=`], ['a byte after it', `${goed}%00`], ['a newline after it', `${goed}\n`],
    ['a dot after it', `${goed}.`],
    ['bits that do not count', `${goed.slice(0, -1)}${String.fromCharCode((goed.codePointAt(goed.length - 1) ?? 0) + 1)}`],
    ['letters of the other alphabet', `${kopdeel}.${ladingdeel}.${tekendeel.replaceAll(/[-_]/g, '+')}+`], ['unicode', `${kopdeel}.${ladingdeel}.é${tekendeel.slice(1)}`],
    ['full-width dots', goed.replaceAll('.', '\uFF0E')], ['a zero-width space', `${goed.slice(0, 20)}\u200B${goed.slice(20)}`], ['quotes', `"${goed}"`],
    ['JSON', '{"payload":"x"}'],
  ])('%s', async (_wat, token) => {
    await verwachtAfwijzing(meldAan(`Bearer ${token}`), 'VORM');
  });

  test('encrypted (JWE)', async () => {
    const jwe = await new CompactEncrypt(Buffer.from(JSON.stringify(claims))).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }).encrypt(rsa.publicKey);
    await verwachtAfwijzing(meldAan(`Bearer ${jwe}`), 'VORM');
  });

  test.each([9_000, 1_000_000])('huge: %i characters', async (lengte) => {
    await verwachtAfwijzing(meldAan(`Bearer ${met({ vulling: 'x'.repeat(lengte) })}`), 'TE_LANG');
  });
});

describe('a header that would choose how it is judged', () => {
  test.each<[string, string, Afwijzing]>([
    ['no signature (alg none)', `${b64({ ...kop, alg: 'none' })}.${ladingdeel}.`, 'VORM'], ['alg none with a signature', metKop({ alg: 'none' }), 'ALGORITME'],
    ['alg None', metKop({ alg: 'None' }), 'ALGORITME'],
    ['the public key as a shared secret, as PEM', hs256(pem(rsa.publicKey), 'rsa-1'), 'ALGORITME'],
    ['the same as DER', hs256(rsa.publicKey.export({ type: 'spki', format: 'der' }), 'rsa-1'), 'ALGORITME'],
    ['the same as JWK', hs256(JSON.stringify(eigen.publicKey.export({ format: 'jwk' })), 'ed-1'), 'ALGORITME'], ['an empty secret', hs256('', 'ed-1'), 'ALGORITME'],
    ['another algorithm than the key has', metKop({ kid: 'rsa-1' }), 'SLEUTEL_PAST_NIET'],
    ['one that fits the key and not its alg', metKop({ alg: 'PS256', kid: 'rsa-1' }), 'SLEUTEL_PAST_NIET'],
    ['an algorithm that is not on the list', metKop({ alg: 'ES512' }), 'ALGORITME'], ['an algorithm in another case', metKop({ alg: 'eddsa' }), 'ALGORITME'],
    ['alg as a list', metKop({ alg: ['EdDSA'] }), 'KOP'],
    ['jwk', metKop({ jwk: vreemd.publicKey.export({ format: 'jwk' }) }), 'KOP'], ['jku', metKop({ jku: 'https://aanvaller.example/jwks' }), 'KOP'],
    ['x5u', metKop({ x5u: 'https://aanvaller.example/x' }), 'KOP'],
    ['x5c', metKop({ x5c: ['MIIB'] }), 'KOP'], ['crit', metKop({ crit: ['exp'] }), 'KOP'], ['crit, empty', metKop({ crit: [] }), 'KOP'],
    ['b64', metKop({ b64: false, crit: ['b64'] }), 'KOP'], ['zip', metKop({ zip: 'DEF' }), 'KOP'],
    ['no type', teken({ alg: 'EdDSA', kid: 'ed-1' }, claims), 'KOP'], ['the type of an id token', metKop({ typ: 'JWT' }), 'SOORT'],
    ['the type of our own request context', metKop({ typ: 'verzoek+jwt' }), 'SOORT'],
    ['no kid', teken({ alg: 'EdDSA', typ: 'at+jwt' }, claims), 'KOP'], ['an unknown kid', metKop({ kid: 'ed-2' }), 'SLEUTEL_ONBEKEND'],
    ['a kid that is a path', metKop({ kid: '../../../../dev/null' }), 'SLEUTEL_ONBEKEND'],
    ['a kid that is SQL', metKop({ kid: "' UNION SELECT 'geheim' --" }), 'SLEUTEL_ONBEKEND'], ['a kid of a prototype', metKop({ kid: '__proto__' }), 'SLEUTEL_ONBEKEND'],
    ['an empty kid', metKop({ kid: '' }), 'KOP'],
    ['a kid as an object', metKop({ kid: { toString: 'ed-1' } }), 'KOP'], ['a kid without end', metKop({ kid: 'x'.repeat(300) }), 'KOP'],
    ['the same name twice', teken(`{"alg":"none","alg":"EdDSA","typ":"at+jwt","kid":"ed-1"}`, claims), 'KOP'],
    ['the same name twice, once escaped', teken(`{"alg":"none","\\u0061lg":"EdDSA","typ":"at+jwt","kid":"ed-1"}`, claims), 'KOP'],
    ['a list', teken([kop], claims), 'KOP'], ['no JSON', teken('{', claims), 'KOP'], ['a byte order mark', teken(`\uFEFF${JSON.stringify(kop)}`, claims), 'KOP'],
    ['no UTF-8', tekenDelen(`${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.${ladingdeel}`), 'KOP'],
  ])('%s', async (_wat, token, reden) => {
    await verwachtAfwijzing(meldAan(`Bearer ${token}`), reden);
  });
});

describe('a signature', () => {
  test.each<[string, string]>([
    ['by another key', teken(kop, claims, vreemd.privateKey)], ['of another payload', `${kopdeel}.${b64({ ...claims, sub: 'ander' })}.${tekendeel}`],
    ['of another header', `${b64({ ...kop, x: 1 })}.${ladingdeel}.${tekendeel}`],
    ['cut short', `${kopdeel}.${ladingdeel}.${Buffer.from(tekendeel, 'base64url').subarray(0, 63).toString('base64url')}`],
    ['with bytes after it', `${kopdeel}.${ladingdeel}.${Buffer.concat([Buffer.from(tekendeel, 'base64url'), Buffer.from([0])]).toString('base64url')}`],
    ['of zeros', `${kopdeel}.${ladingdeel}.${Buffer.alloc(64).toString('base64url')}`],
  ])('%s', async (_wat, token) => {
    await verwachtAfwijzing(meldAan(`Bearer ${token}`), 'HANDTEKENING');
  });
});

describe('claims', () => {
  test.each<[string, string, Afwijzing]>([
    ['of another issuer', met({ iss: 'https://ander.example' }), 'UITGEVER'], ['of an issuer with a slash more', met({ iss: `${uitgever}/` }), 'UITGEVER'],
    ['of several issuers', met({ iss: [uitgever] }), 'UITGEVER'], ['of nobody', zonder('iss'), 'UITGEVER'],
    ['for another', met({ aud: 'elders' }), 'PUBLIEK'], ['for others', met({ aud: ['elders', 'daar'] }), 'PUBLIEK'], ['for nobody', zonder('aud'), 'PUBLIEK'],
    ['for an empty list', met({ aud: [] }), 'PUBLIEK'],
    ['for a list in a list', met({ aud: [['loketgraaf']] }), 'PUBLIEK'], ['for ours and more', met({ aud: 'loketgraaf elders' }), 'PUBLIEK'],
    ['for an object', met({ aud: { loketgraaf: true } }), 'PUBLIEK'],
    ['expired', met({ exp: nu - 6 }), 'VERLOPEN'], ['expired at the edge', met({ exp: nu - 5 }), 'VERLOPEN'], ['expired long ago', met({ exp: 0 }), 'VERLOPEN'],
    ['without end', zonder('exp'), 'CLAIMS'],
    ['an end as a text', met({ exp: String(nu + 600) }), 'CLAIMS'], ['an end of null', met({ exp: null }), 'CLAIMS'],
    ['an end beyond all numbers', teken(kop, JSON.stringify(claims).replace(`"exp":${nu + 600}`, '"exp":1e400')), 'CLAIMS'],
    ['not yet', met({ nbf: nu + 6 }), 'TE_VROEG'], ['a beginning as a text', met({ nbf: 'nu' }), 'CLAIMS'], ['issued in the future', met({ iat: nu + 6 }), 'TE_VROEG'],
    ['issued as a text', met({ iat: 'nu' }), 'CLAIMS'],
    ['the same name twice', teken(kop, JSON.stringify(claims).replace('{', '{"rol":"functionaris",')), 'CLAIMS'],
    ['the same name twice, further in', teken(kop, JSON.stringify(claims).replace('{', '{"a":[{"b":1,"c":{},"b":2}],')), 'CLAIMS'],
    ['a list', teken(kop, [claims]), 'CLAIMS'], ['no JSON', teken(kop, '{"sub":'), 'CLAIMS'], ['a text', teken(kop, '"sub"'), 'CLAIMS'],
    ['a byte order mark', teken(kop, `\uFEFF${JSON.stringify(claims)}`), 'CLAIMS'],
    ['no UTF-8', tekenDelen(`${kopdeel}.${Buffer.concat([Buffer.from('{"sub":"'), Buffer.from([0xff]), Buffer.from('"}')]).toString('base64url')}`), 'CLAIMS'],
  ])('%s', async (_wat, token, reden) => {
    await verwachtAfwijzing(meldAan(`Bearer ${token}`), reden);
  });
});

describe('a token that comes again', () => {
  const tel = (klok: () => number, haal?: () => Promise<string>) => {
    const opzet = start({ klok, ...(haal ? { haal } : {}) });
    let keren = 0;
    const sleutels = { ...opzet.sleutels, vind: (een: Parameters<typeof opzet.sleutels.vind>[0]) => { keren += 1; return opzet.sleutels.vind(een); } };
    return { sleutels, keren: () => keren, meldAan: createIdentificatie({ sleutels, uitgever, publiek: 'loketgraaf', algoritmen: ['EdDSA'], klok }) };
  };

  test('is verified once a minute', async () => {
    let nuMs = moment;
    const { meldAan: meld, keren } = tel(() => nuMs);
    const eerste = await meld(`Bearer ${goed}`);
    nuMs += 59_999;
    expect(await meld(`Bearer ${goed}`)).toBe(eerste);
    expect(keren()).toBe(1);
    nuMs += 1;
    expect(await meld(`Bearer ${goed}`)).toEqual(eerste);
    expect(keren()).toBe(2);
  });

  test('is refused from its end on, within that minute', async () => {
    let nuMs = moment;
    const { meldAan: meld } = tel(() => nuMs);
    const kort = met({ exp: nu + 10 });
    await meld(`Bearer ${kort}`);
    nuMs += 15_000;
    await verwachtAfwijzing(meld(`Bearer ${kort}`), 'VERLOPEN');
  });

  test('is refused as soon as its key is withdrawn', async () => {
    let set = onzeSleutels;
    const { meldAan: meld, sleutels } = tel(() => moment, async () => set);
    await meld(`Bearer ${goed}`);
    await meld(`Bearer ${goed}`);
    set = jwks({ 'ed-2': [vreemd.publicKey, { alg: 'EdDSA' }] });
    await sleutels.ververs();
    await verwachtAfwijzing(meld(`Bearer ${goed}`), 'SLEUTEL_ONBEKEND');
  });

  test('refused stays refused, and a citizen is looked at every time', async () => {
    const { meldAan: meld, keren } = tel(() => moment);
    for (let keer = 0; keer < 2; keer += 1) await verwachtAfwijzing(meld(`Bearer ${teken(kop, claims, vreemd.privateKey)}`), 'HANDTEKENING');
    const burger = met({ rol: 'burger', partij: 'BURGER', bsn: '999990019' });
    for (let keer = 0; keer < 2; keer += 1) await meld(`Bearer ${burger}`);
    expect(keren()).toBe(4);
  });

  test('is forgotten behind a thousand others, the one that was not used longest first', async () => {
    const { meldAan: meld, keren } = tel(() => moment);
    const ander = met({ sub: 'ander' });
    await meld(`Bearer ${ander}`);
    await meld(`Bearer ${goed}`);
    for (let nummer = 0; nummer < 999; nummer += 1) {
      await meld(`Bearer ${met({ sub: `medewerker-${nummer}-x` })}`);
      if (nummer === 500) await meld(`Bearer ${ander}`);
    }
    expect(keren()).toBe(1_001);
    await meld(`Bearer ${ander}`);
    expect(keren()).toBe(1_001);
    await meld(`Bearer ${goed}`);
    expect(keren()).toBe(1_002);
  });
});
