import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { z } from 'zod';
import { Instellingenfout } from './settings.ts';

const lees = (pad: string, context: z.core.$RefinementCtx): string => {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    context.addIssue({ code: 'custom', message: 'niet te lezen' });
    return z.NEVER;
  }
};

/** A setting that names a PEM file: its text, or undefined when it is not set. */
export const pemBestand = z.string().transform(lees).optional();

/** A setting that names a PEM file with the certificates of authorities: its text, or undefined when it is not set. */
export const uitgeversBestand = z.string().transform(lees).refine((pem) => {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}, { error: 'geen certificaat in PEM' }).optional();

/** Certificates and key as PEM text. */
export type Tlsmateriaal = { readonly ca?: string; readonly cert?: string; readonly key?: string };

/**
 * Gathers the PEM texts of one connection, leaving out what is not set.
 * @param voorvoegsel what stands before CERT and KEY in the names of the settings, for the message.
 * @throws Instellingenfout when of certificate and key only one is there, or they are no PEM or not a pair.
 */
export function toTlsmateriaal(ca: string | undefined, cert: string | undefined, key: string | undefined, voorvoegsel: string): Tlsmateriaal {
  if (cert === undefined && key !== undefined) throw new Instellingenfout([`${voorvoegsel}CERT: ontbreekt bij ${voorvoegsel}KEY`]);
  if (key === undefined && cert !== undefined) throw new Instellingenfout([`${voorvoegsel}KEY: ontbreekt bij ${voorvoegsel}CERT`]);
  const materiaal = { ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) };
  try {
    createSecureContext(materiaal);
  } catch {
    throw new Instellingenfout([`${voorvoegsel}CERT: geen certificaat in PEM dat bij ${voorvoegsel}KEY hoort`]);
  }
  return materiaal;
}
