import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Identificatie } from './aanmelding.ts';
import { createSleutelset } from './jwks.ts';
import { createIdentificatie, type Tokeneisen } from './jwt.ts';
import { toClaims, type Tokenverzoek } from './ontwikkeling.ts';
import { partijen, regiopatroon, rollen } from './rollen.ts';

// The identity of tests: an issuer with a key pair of this process, and short names for who asks.

/** What the tokens of tests must be. */
export const testeisen: Tokeneisen = { uitgever: 'https://uitgever.example', publiek: 'loketgraaf', algoritmen: ['EdDSA'] };

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const kid = 'test-1';

/** The key set of that issuer, as JSON. */
export const testJwks = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }] });

// No moment of issue and an end far away: tests have clocks of their own.
const teken = (claims: Record<string, unknown>): Promise<string> => new SignJWT({ ...claims, exp: 4_102_444_800 })
  .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid }).setIssuer(testeisen.uitgever).setAudience(testeisen.publiek).sign(privateKey);

const naamvorm = /^demo-([a-z]+)-(AM\d{2})(?:-([A-Z_]+))?$/;

function leesNaam(naam: string): Omit<Tokenverzoek, 'moment'> | null {
  const [, rolnaam, regio = '', partijnaam] = naamvorm.exec(naam) ?? [];
  const rol = rollen.find((een) => een === rolnaam);
  const partij = partijen.find((een) => een === partijnaam);
  if (!rol || !regiopatroon.test(regio) || (partijnaam !== undefined && !partij)) return null;
  return { rol, regio, ...(partij ? { partij } : {}) };
}

const getekend = new Map<string, Promise<string>>();

/**
 * The token for a short name: `demo-<rol>-<AMxx>[-<PARTIJ>]`, for example demo-loket-AM26-UWV. Whatever is no such name is its own token.
 * @param anders what differs from what this role usually has: doelen, loket, the client it was given to, and for a citizen the bsn.
 */
export function toToken(naam: string, anders: Pick<Tokenverzoek, 'doelen' | 'loket' | 'bsn'> & { readonly client?: string } = {}): Promise<string> {
  const sleutel = JSON.stringify([naam, anders]);
  const verzoek = leesNaam(naam);
  const token = getekend.get(sleutel) ?? (verzoek ? teken({ ...toClaims({ ...verzoek, ...anders, moment: 0 }, () => 'pseudoniem'), ...(anders.client === undefined ? {} : { client_id: anders.client }) }) : Promise.resolve(naam));
  getekend.set(sleutel, token);
  return token;
}

/** Who asks in a test that does not say so. */
export const testaanroeper = 'demo-arrangeur-AM26';

/** The headers that every question needs: who asks, and for what. */
export const toKoppen = async (naam: string = testaanroeper, doel = 'werkplan'): Promise<{ readonly authorization: string; readonly doelbinding: string }> =>
  ({ authorization: `Bearer ${await toToken(naam)}`, doelbinding: doel });

/** Recognises the tokens of tests. */
export const createTestidentificatie = (klok: Klok): Identificatie =>
  createIdentificatie({ ...testeisen, klok, sleutels: createSleutelset({ haal: async () => testJwks, klok, logger: createLogger('test', 'silent') }) });
