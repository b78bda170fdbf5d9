import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { toHoofdverzoek } from './verzoeknummer.ts';

// A citizen's token says their BSN. Only werkcentrum may know it: in the request context, which goes to every subgraph, it is sealed. The seal is
// of one request of the citizen: the events that it follows are part of that, each under a number behind its own, and no other request is.

const nonceBytes = 12;
const tagBytes = 16;

/** Keeps the BSN of a citizen who asks for themselves unreadable to all but werkcentrum, within one request and the events that it follows. */
export type Burgerzegel = {
  /** @param nonce 12 random bytes. */
  readonly verzegel: (bsn: string, verzoekId: string, nonce: Uint8Array) => string;
  /** The BSN; null when it was sealed for another request, with another key, or altered. */
  readonly open: (zegel: string, verzoekId: string) => string | null;
};

const toGebonden = (verzoekId: string): Buffer => Buffer.from(toHoofdverzoek(verzoekId));

const derive = (geheim: Uint8Array): KeyObject => createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', 'loketgraaf/burger', 32)));

/** @param geheim the key with which the gateway signs requests to werkcentrum, at least 32 bytes. */
export function createBurgerzegel(geheim: Uint8Array): Burgerzegel {
  const sleutel = derive(geheim);
  return {
    verzegel(bsn, verzoekId, nonce) {
      const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(toGebonden(verzoekId));
      return Buffer.concat([nonce, cipher.update(bsn, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open(zegel, verzoekId) {
      const bytes = Buffer.from(zegel, 'base64url');
      if (bytes.length <= nonceBytes + tagBytes) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
          .setAAD(toGebonden(verzoekId)).setAuthTag(bytes.subarray(-tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
