import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import { doelpatroon } from '../identity/rollen.ts';

/** How a document is known: by the SHA-256 of its text (GraphQL over HTTP, appendix Persisted Documents). */
export const toId = (tekst: string): string => `sha256:${createHash('sha256').update(tekst, 'utf8').digest('hex')}`;

const operatieSchema = z.strictObject({
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  client: z.string().min(1).max(200),
  naam: z.string().min(1),
  doel: z.string().regex(doelpatroon),
  document: z.string().min(1),
}).refine(({ id, document }) => id === toId(document));

const manifestSchema = z.array(operatieSchema).refine((alle) => new Set(alle.map(({ id }) => id)).size === alle.length);

/** An operation that a client team registered: the hash of its text, whose it is, its name, the one purpose it is asked for, and the text. */
export type GeregistreerdeOperatie = Readonly<z.infer<typeof operatieSchema>>;

const eigenBestand = new URL('../../schema/operations/manifest.json', import.meta.url);

/**
 * Reads the registered operations.
 * @param bestand null is the manifest of this repository.
 * @throws Instellingenfout when the file is not there, is not of the right form, or names a text by the hash of another.
 */
export function readManifest(bestand: string | null): readonly GeregistreerdeOperatie[] {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(bestand ?? eigenBestand, 'utf8')));
  } catch {
    throw new Instellingenfout(['OPERATIES_BESTAND: niet te lezen, of geen lijst van geregistreerde operaties']);
  }
}
