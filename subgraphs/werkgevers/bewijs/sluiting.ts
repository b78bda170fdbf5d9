import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { Bewijsfout } from './bewijsfout.ts';

const nonceBytes = 12;
const tagBytes = 16;
/** What every file begins with: what it is, and in which form. */
const kop = Buffer.from('LGB1');
const begin = kop.length + nonceBytes;
/** Far above what a search can be: a file that says more is none of ours. */
const meesteBytes = 268_435_456;

/** Of 0 to 11: one more costs twice the time and saves a fifth of the bytes (docs/adr/0015-proof-of-a-ranking.md). */
const kwaliteit = 4;

const pers = promisify(brotliCompress);
const pak = promisify(brotliDecompress);

/** Makes proofs small and unreadable for whoever only has the files. */
export type Sluiting = {
  /** @param id goes along as what the proof is of: under another id it does not open. */
  readonly sluit: (id: string, tekst: Buffer) => Promise<Buffer>;
  /** @throws Bewijsfout BESCHADIGD for another id, another key, or what was altered or cut off. */
  readonly open: (id: string, gesloten: Buffer) => Promise<Buffer>;
};

/** @param geheim at least 32 bytes. @param willekeur random bytes. */
export function createSluiting(geheim: Uint8Array, willekeur: (bytes: number) => Uint8Array): Sluiting {
  const sleutel = createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', 'loketgraaf/bewijs', 32)));
  const erbij = (id: string): Buffer => Buffer.concat([kop, Buffer.from(id)]);
  return {
    async sluit(id, tekst) {
      const geperst = await pers(tekst, { params: { [constants.BROTLI_PARAM_QUALITY]: kwaliteit, [constants.BROTLI_PARAM_SIZE_HINT]: tekst.length } });
      const nonce = willekeur(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(erbij(id));
      return Buffer.concat([kop, nonce, cipher.update(geperst), cipher.final(), cipher.getAuthTag()]);
    },
    async open(id, gesloten) {
      if (gesloten.length < begin + tagBytes || !gesloten.subarray(0, kop.length).equals(kop)) throw new Bewijsfout('BESCHADIGD');
      try {
        const decipher = createDecipheriv('aes-256-gcm', sleutel, gesloten.subarray(kop.length, begin), { authTagLength: tagBytes }).setAAD(erbij(id)).setAuthTag(gesloten.subarray(-tagBytes));
        const geperst = Buffer.concat([decipher.update(gesloten.subarray(begin, -tagBytes)), decipher.final()]);
        return await pak(geperst, { maxOutputLength: meesteBytes });
      } catch {
        throw new Bewijsfout('BESCHADIGD');
      }
    },
  };
}
