import { SignJWT, jwtVerify } from 'jose';
import { verzoekclaimsSchema, type Verzoekclaims } from './verzoek.ts';

/** The header in which the gateway hands a subgraph its signed request context. */
export const verzoekHeader = 'loketgraaf-verzoek';

const uitgever = 'loketgraaf-gateway';

/** Signs a request context for one subgraph. Replaceable: access control brings its own. */
export type Ondertekenaar = (subgraaf: string, claims: Verzoekclaims) => Promise<string>;

/** Verifies a request context for this subgraph at a moment (ms). Rejects with an Error when it is not to be trusted. */
export type Controleur = (token: string, moment: number) => Promise<Verzoekclaims>;

/**
 * Signs with a key per subgraph (HS256), so that one party cannot speak for the gateway to another.
 * @param sleutel gives the key of a subgraph, at least 32 bytes.
 */
export const createOndertekenaar = (sleutel: (subgraaf: string) => Uint8Array): Ondertekenaar => (subgraaf, claims) =>
  new SignJWT({ verzoek: claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'verzoek+jwt' })
    .setIssuer(uitgever)
    .setAudience(subgraaf)
    .setExpirationTime(Math.ceil(claims.deadline / 1000) + 1)
    .sign(sleutel(subgraaf));

/** Verifies what createOndertekenaar made: algorithm, type, issuer, audience and expiry are all pinned. */
export const createControleur = (subgraaf: string, sleutel: Uint8Array): Controleur => async (token, moment) => {
  const { payload } = await jwtVerify(token, sleutel, {
    algorithms: ['HS256'],
    typ: 'verzoek+jwt',
    issuer: uitgever,
    audience: subgraaf,
    currentDate: new Date(moment),
  });
  return verzoekclaimsSchema.parse(payload['verzoek']);
};
