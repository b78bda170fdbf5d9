import { createHash } from 'node:crypto';

/** A secret that is missing or too short in production. Names the setting, never its value. */
export class Sleutelfout extends Error {
  override name = 'Sleutelfout';
}

/**
 * Reads a secret of at least 32 bytes (base64) from the environment.
 * Outside production a missing one is replaced by a known development secret, so that separate processes still agree.
 * @throws Sleutelfout in production when it is missing, and everywhere when it is too short.
 */
export function readSleutel(omgeving: NodeJS.ProcessEnv, instelling: string): Uint8Array {
  const waarde = omgeving[instelling];
  if (!waarde) {
    if (omgeving['NODE_ENV'] === 'production') throw new Sleutelfout(`${instelling} ontbreekt`);
    return createHash('sha256').update(`loketgraaf/ontwikkeling/${instelling}`).digest();
  }
  const bytes = Buffer.from(waarde, 'base64');
  if (bytes.length < 32) throw new Sleutelfout(`${instelling} is korter dan 32 bytes`);
  return bytes;
}

/** The setting that holds the key with which the gateway signs requests to this subgraph. */
export const contextInstelling = (subgraaf: string): string => `CONTEXT_SLEUTEL_${subgraaf.toUpperCase()}`;

/** The setting that holds the secret with which werkgevers seals what it searches for, for this party. */
export const zoekzegelInstelling = (subgraaf: string): string => `ZOEKZEGEL_SLEUTEL_${subgraaf.toUpperCase()}`;

/** The setting that holds the secret with which werkcentrum seals keys for this party. */
export const zegelInstelling = (subgraaf: string): string => `ZEGEL_SLEUTEL_${subgraaf.toUpperCase()}`;
