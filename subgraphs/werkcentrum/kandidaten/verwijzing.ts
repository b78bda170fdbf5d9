import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import type { Willekeur } from '../store/geheimhouding.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** How long (ms) a reference can be used: longer than any result of a search is kept. */
const geldigMs = 86_400_000;

const inhoudSchema = z.tuple([z.uuid(), z.int()]);

/**
 * References to candidates that only werkcentrum can read, for one organisation. Each is another one, also to the same person, so that two searches
 * cannot be joined by them.
 */
export type Verwijzingen = {
  readonly maak: (persoonId: string, organisatie: string, moment: number) => string;
  /** The person; null for what was made for another organisation, altered, or too long ago. */
  readonly open: (verwijzing: string, organisatie: string, moment: number) => string | null;
};

/** @param geheim at least 32 bytes, of werkcentrum alone. @param willekeur random bytes. */
export function createVerwijzingen(geheim: Uint8Array, willekeur: Willekeur): Verwijzingen {
  const sleutel = createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', 'loketgraaf/werkcentrum/kandidaatverwijzing', 32)));
  const lees = (verwijzing: string, organisatie: string): unknown => {
    const bytes = Buffer.from(verwijzing, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(organisatie)).setAuthTag(bytes.subarray(-tagBytes));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8'));
  };
  return {
    maak(persoonId, organisatie, moment) {
      const nonce = willekeur(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(organisatie));
      return Buffer.concat([nonce, cipher.update(JSON.stringify([persoonId, moment]), 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open(verwijzing, organisatie, moment) {
      try {
        const [persoonId, gemaakt] = inhoudSchema.parse(lees(verwijzing, organisatie));
        return gemaakt + geldigMs >= moment ? persoonId : null;
      } catch {
        return null;
      }
    },
  };
}
