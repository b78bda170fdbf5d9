import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Random bytes; comes in from outside. */
export type Willekeur = (bytes: number) => Uint8Array;

/** Keeps values unreadable at rest and findable without reading them. */
export type Geheimhouding = {
  /** Encrypts a text (AES-256-GCM) for one place, so that it cannot be read from another row or column. */
  readonly versleutel: (tekst: string, plaats: string) => string;
  /** Reads what was encrypted for this place. @throws Error when it was made for another place or key, or altered. */
  readonly ontsleutel: (geheim: string, plaats: string) => string;
  /** Keyed hash (HMAC-SHA-256) by which an identifier of a source is found. */
  readonly vindhash: (bron: string, nummer: string) => string;
};

// A KeyObject is made once; from bytes, node would make one for every call.
const derive = (geheim: Uint8Array, doel: string): KeyObject =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', `loketgraaf/werkcentrum/${doel}`, 32)));

/**
 * @param koppelingSleutel at least 32 bytes, for what is kept encrypted.
 * @param vindhashSleutel at least 32 bytes, for the keyed hashes.
 */
export function createGeheimhouding(koppelingSleutel: Uint8Array, vindhashSleutel: Uint8Array, willekeur: Willekeur): Geheimhouding {
  const sleutel = derive(koppelingSleutel, 'opslag');
  const hashsleutel = derive(vindhashSleutel, 'vindhash');
  return {
    versleutel(tekst, plaats) {
      const nonce = willekeur(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(plaats));
      return Buffer.concat([nonce, cipher.update(tekst, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    ontsleutel(geheim, plaats) {
      const bytes = Buffer.from(geheim, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(plaats))
        .setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8');
    },
    vindhash: (bron, nummer) => createHmac('sha256', hashsleutel).update(`${bron}\n${nummer}`).digest('base64url'),
  };
}
