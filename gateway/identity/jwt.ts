import { createHash } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import { NietAangemeld, type Aangemeld, type Afwijzing, type Identificatie } from './aanmelding.ts';
import { toAangemeld } from './claims.ts';
import type { Sleutelset } from './jwks.ts';
import { leesDeel, leesKop } from './tokenvorm.ts';

/** By what a token is recognised as one of ours. */
export type Tokeneisen = {
  readonly uitgever: string;
  readonly publiek: string;
  /** The only algorithms that a token may be signed with. */
  readonly algoritmen: readonly string[];
};

/** What tokens are verified with. */
export type Identificatiedelen = Tokeneisen & { readonly sleutels: Sleutelset; readonly klok: Klok };

type Geldig = { readonly aangemeld: Aangemeld; readonly verlooptOp: number };
type Geverifieerd = Geldig & { readonly versie: number };

const spelingSeconden = 5;
const bewaarMs = 60_000;
const maxBewaard = 1_000;

const redenen: Readonly<Record<string, Afwijzing>> = { iss: 'UITGEVER', aud: 'PUBLIEK', nbf: 'TE_VROEG' };

function toNietAangemeld(fout: unknown): NietAangemeld {
  if (fout instanceof NietAangemeld) return fout;
  if (fout instanceof errors.JWTExpired) return new NietAangemeld('VERLOPEN');
  if (fout instanceof errors.JWTClaimValidationFailed) return new NietAangemeld(fout.reason === 'invalid' ? 'CLAIMS' : redenen[fout.claim] ?? 'CLAIMS');
  if (fout instanceof errors.JWSSignatureVerificationFailed) return new NietAangemeld('HANDTEKENING');
  if (fout instanceof errors.JWTInvalid) return new NietAangemeld('CLAIMS');
  return new NietAangemeld(fout instanceof errors.JOSEError ? 'VORM' : 'ONVERWACHT');
}

function leesClaims(token: string): Geldig {
  try {
    const geldig = toAangemeld(leesDeel(token.split('.')[1] ?? ''));
    if (geldig) return geldig;
  } catch {
    // What is said twice is no claim either.
  }
  throw new NietAangemeld('CLAIMS');
}

async function verifieer(token: string, { sleutels, uitgever, publiek, algoritmen, klok }: Identificatiedelen): Promise<Geverifieerd> {
  const kop = leesKop(token);
  // Before any key is looked for: what is not ours anyway may not make us ask for keys.
  if (!algoritmen.includes(kop.alg)) throw new NietAangemeld('ALGORITME');
  const { sleutel, versie } = await sleutels.vind(kop);
  const nu = klok();
  const { payload } = await jwtVerify(token, sleutel, {
    algorithms: [...algoritmen], issuer: uitgever, audience: publiek, typ: 'at+jwt', requiredClaims: ['exp'], clockTolerance: spelingSeconden, currentDate: new Date(nu),
  });
  if (payload.iat !== undefined && payload.iat > nu / 1_000 + spelingSeconden) throw new NietAangemeld('TE_VROEG');
  return { ...leesClaims(token), versie };
}

type Bewaard = { readonly aangemeld: Aangemeld; readonly versie: number; readonly tot: number };

/** Remembers who tokens belong to, for a minute at most; the one that was not used longest goes first. */
function createGeheugen({ klok, sleutels }: Identificatiedelen) {
  const bewaard = new Map<string, Bewaard>();
  return {
    vind(merk: string): Aangemeld | null {
      const gevonden = bewaard.get(merk);
      bewaard.delete(merk);
      if (!gevonden || gevonden.versie !== sleutels.versie() || gevonden.tot <= klok()) return null;
      bewaard.set(merk, gevonden);
      return gevonden.aangemeld;
    },
    bewaar(merk: string, { aangemeld, verlooptOp, versie }: Geverifieerd): void {
      // A BSN is held no longer than the request that brings it.
      if (aangemeld.bsn !== null) return;
      bewaard.set(merk, { aangemeld, versie, tot: Math.min(verlooptOp, klok() + bewaarMs) });
      const oudste = bewaard.keys().next();
      if (bewaard.size > maxBewaard && !oudste.done) bewaard.delete(oudste.value);
    },
  };
}

const bearer = /^Bearer +([^ ]+)$/i;

/**
 * Makes what says who asks, from a signed token (JWT, RFC 9068). A token is verified once a minute, however often it comes, and at once when
 * the keys change.
 */
export function createIdentificatie(delen: Identificatiedelen): Identificatie {
  const geheugen = createGeheugen(delen);
  return async (authorization) => {
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new NietAangemeld('GEEN_TOKEN');
    const merk = createHash('sha256').update(token).digest('base64');
    const bekend = geheugen.vind(merk);
    if (bekend) return bekend;
    try {
      const geldig = await verifieer(token, delen);
      geheugen.bewaar(merk, geldig);
      return geldig.aangemeld;
    } catch (fout) {
      throw toNietAangemeld(fout);
    }
  };
}
