import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Keeps what other organisations answered unreadable for whoever only has the place where it is kept. */
export type Verzegeling = {
  /** @param id goes along as what the content belongs to: under another id it does not open. */
  readonly sluit: (id: string, inhoud: unknown) => Buffer;
  /** @throws Error for another id, another key, or what was altered. */
  readonly open: (id: string, gesloten: Uint8Array) => unknown;
};

/** @param geheim at least 32 bytes. @param willekeur random bytes. */
export function createVerzegeling(geheim: Uint8Array, willekeur: (bytes: number) => Uint8Array): Verzegeling {
  const sleutel = createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', 'loketgraaf/zoekresultaat', 32)));
  return {
    sluit(id, inhoud) {
      const nonce = willekeur(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(id));
      return Buffer.concat([nonce, cipher.update(JSON.stringify(inhoud), 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(id, gesloten) {
      const decipher = createDecipheriv('aes-256-gcm', sleutel, gesloten.subarray(0, nonceBytes)).setAAD(Buffer.from(id)).setAuthTag(gesloten.subarray(-tagBytes));
      const tekst = Buffer.concat([decipher.update(gesloten.subarray(nonceBytes, -tagBytes)), decipher.final()]);
      const inhoud: unknown = JSON.parse(tekst.toString('utf8'));
      return inhoud;
    },
  };
}
