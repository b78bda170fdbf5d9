import { createSigner } from 'fast-jwt';
import { jwtVerify } from 'jose';
import { verzoekclaimsSchema, type Verzoekclaims } from './verzoek.ts';

/** The header in which the gateway hands a subgraph its signed request context. */
export const verzoekHeader = 'loketgraaf-verzoek';

const uitgever = 'loketgraaf-gateway';

/** Signs a request context for one subgraph. Replaceable: access control brings its own. */
export type Ondertekenaar = (subgraaf: string, claims: Verzoekclaims) => string;

/** Verifies a request context for this subgraph at a moment (ms). Rejects with an Error when it is not to be trusted. */
export type Controleur = (token: string, moment: number) => Promise<Verzoekclaims>;

type Signer = (payload: Readonly<Record<string, unknown>>) => string;

const createSubgraafSigner = (subgraaf: string, sleutel: Uint8Array): Signer => createSigner({
  key: Buffer.from(sleutel), algorithm: 'HS256', header: { alg: 'HS256', typ: 'verzoek+jwt' }, iss: uitgever, aud: subgraaf, noTimestamp: true,
});

/**
 * Signs with a key per subgraph (HS256), so that one party cannot speak for the gateway to another. Every question to a party elsewhere
 * is signed, so this is done at once and with keys made ready (docs/adr/0007).
 * @param sleutel gives the key of a subgraph, at least 32 bytes.
 */
export function createOndertekenaar(sleutel: (subgraaf: string) => Uint8Array): Ondertekenaar {
  const signers = new Map<string, Signer>();
  return (subgraaf, claims) => {
    const signer = signers.get(subgraaf) ?? createSubgraafSigner(subgraaf, sleutel(subgraaf));
    signers.set(subgraaf, signer);
    return signer({ verzoek: claims, exp: Math.ceil(claims.deadline / 1000) + 1 });
  };
}

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
