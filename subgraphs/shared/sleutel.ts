import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Verzoekclaims } from './verzoek.ts';

// A sealed key is a capability: only the party can open it, only for this caller, purpose and request, and not for long.
// The nonce is synthetic (from key, request and content), so that one person has one key within a request and loads batch.

const versie = 1;
const nonceBytes = 12;
const tagBytes = 16;

const inhoudSchema = z.object({ tot: z.number().int(), inhoud: z.unknown() });

/** Why a sealed key was not opened. Says nothing of its content. */
export class Zegelfout extends Error {
  override name = 'Zegelfout';
}

/** Seals content for one party within one request. */
export type Zegelaar = { readonly verzegel: (inhoud: unknown, verzoek: Verzoekclaims, tot: number) => string };

/** Opens what was sealed for this party; throws Zegelfout for another caller, purpose or request, when expired, or when altered. */
export type Ontzegelaar = { readonly open: (sleutel: string, verzoek: Verzoekclaims, moment: number) => unknown };

// A KeyObject is made once; from bytes, node would make one for every call.
const derive = (geheim: Uint8Array, doel: string): KeyObject =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', geheim, '', `loketgraaf/zegel/${doel}`, 32)));

const binding = ({ aanroeper, doel, verzoekId }: Verzoekclaims): Buffer =>
  Buffer.from(JSON.stringify([versie, aanroeper.sub, aanroeper.organisatie, doel, verzoekId]));

/** @param geheim at least 32 bytes, shared by werkcentrum and one party. */
export function createZegelaar(geheim: Uint8Array): Zegelaar {
  const versleutel = derive(geheim, 'versleutel');
  const nonceSleutel = derive(geheim, 'nonce');
  return {
    verzegel(inhoud, verzoek, tot) {
      const aad = binding(verzoek);
      const tekst = Buffer.from(JSON.stringify({ tot, inhoud }));
      const nonce = createHmac('sha256', nonceSleutel).update(aad).update(tekst).digest().subarray(0, nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', versleutel, nonce).setAAD(aad);
      const gesloten = Buffer.concat([cipher.update(tekst), cipher.final()]);
      return Buffer.concat([nonce, gesloten, cipher.getAuthTag()]).toString('base64url');
    },
  };
}

/** @param geheim the same secret that the Zegelaar has. */
export function createOntzegelaar(geheim: Uint8Array): Ontzegelaar {
  const versleutel = derive(geheim, 'versleutel');
  return {
    open(sleutel, verzoek, moment) {
      const { tot, inhoud } = inhoudSchema.parse(decrypt(versleutel, sleutel, binding(verzoek)));
      if (tot < moment) throw new Zegelfout('verlopen');
      return inhoud;
    },
  };
}

function decrypt(versleutel: KeyObject, sleutel: string, aad: Buffer): unknown {
  const bytes = Buffer.from(sleutel, 'base64url');
  if (bytes.length <= nonceBytes + tagBytes) throw new Zegelfout('geen sleutel');
  const decipher = createDecipheriv('aes-256-gcm', versleutel, bytes.subarray(0, nonceBytes))
    .setAAD(aad)
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    const tekst = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(tekst.toString('utf8'));
  } catch {
    throw new Zegelfout('niet voor dit verzoek, of gewijzigd');
  }
}
