import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Names by which the Logboek of one party knows people: always the same one for the same person, and another one at another party. */
export type Pseudoniemen = {
  /** Of a person concerned. @param nummer the identifier that this party may hold; where numbers are of several issuers, with the issuer in it. */
  readonly pseudoniemVan: (nummer: string) => string;
  /** Of a person or system that asks: a `sub` is only unique within its organisation (OIN). */
  readonly gebruikerVan: (aanroeper: { readonly sub: string; readonly organisatie: string }) => string;
};

// A KeyObject is made once; from bytes, node would make one for every call.
const derive = (geheim: Uint8Array, doel: string): KeyObject =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', `loketgraaf/logboek/${doel}`, 32)));

const hmac = (sleutel: KeyObject, tekst: string): string => createHmac('sha256', sleutel).update(tekst).digest('base64url');

/**
 * Makes pseudonyms by HMAC-SHA-256, with one derived key for persons concerned and one for users, so that a number is not recognised as a
 * `sub` or the reverse. Without a key the 10^8 BSNs would be tried within a second.
 * @param geheim at least 32 bytes, of one party.
 */
export function createPseudoniemen(geheim: Uint8Array): Pseudoniemen {
  const [betrokkene, gebruiker] = [derive(geheim, 'betrokkene'), derive(geheim, 'gebruiker')];
  return {
    pseudoniemVan: (nummer) => hmac(betrokkene, nummer),
    gebruikerVan: ({ sub, organisatie }) => hmac(gebruiker, JSON.stringify([organisatie, sub])),
  };
}
