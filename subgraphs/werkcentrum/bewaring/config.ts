import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Instellingenfout, positiefGetal, readSettings } from '../../shared/settings.ts';
import { bewaarsoorten, type Bewaarsoort, type Bewaartermijnen } from './termijnen.ts';

/** How long everything is kept, and how often (ms) what is past its term is taken away. */
export type Bewaarinstellingen = { readonly termijnen: Bewaartermijnen; readonly intervalMs: number };

const termijn = z.strictObject({
  omschrijving: z.string().min(1),
  vanaf: z.string().min(1),
  dagen: z.int().min(1).max(36_500),
  grond: z.strictObject({ artikel: z.string().min(1), teVerifieren: z.boolean() }),
});

const termijnenSchema = z.record(z.enum(bewaarsoorten), termijn);
const afwijkingenSchema = z.partialRecord(z.enum(bewaarsoorten), termijn.partial());

const schema = z.object({ BEWARING_INTERVAL_MS: positiefGetal(86_400_000), BEWAARTERMIJNEN_BESTAND: z.string().optional() });

const lees = (bestand: string | URL): unknown => JSON.parse(readFileSync(bestand, 'utf8'));

/** The terms of this repository. */
export const standaardTermijnen: Bewaartermijnen = termijnenSchema.parse(lees(new URL('bewaartermijnen.json', import.meta.url)));

/** Lays a configuration over terms; what it does not name stays. @throws z.ZodError on unknown kinds or fields, or no number of days. */
export function applyAfwijkingen(termijnen: Bewaartermijnen, afwijkingen: unknown): Bewaartermijnen {
  const gelezen = afwijkingenSchema.parse(afwijkingen);
  const alle = bewaarsoorten.map((soort): readonly [Bewaarsoort, unknown] => [soort, { ...termijnen[soort], ...gelezen[soort] }]);
  return termijnenSchema.parse(Object.fromEntries(alle));
}

/**
 * Reads the terms, those of the file named by BEWAARTERMIJNEN_BESTAND over those of this repository, and how often they are applied.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readBewaarinstellingen(omgeving: NodeJS.ProcessEnv): Bewaarinstellingen {
  const { BEWARING_INTERVAL_MS, BEWAARTERMIJNEN_BESTAND } = readSettings(omgeving, schema);
  if (BEWAARTERMIJNEN_BESTAND === undefined) return { termijnen: standaardTermijnen, intervalMs: BEWARING_INTERVAL_MS };
  try {
    return { termijnen: applyAfwijkingen(standaardTermijnen, lees(BEWAARTERMIJNEN_BESTAND)), intervalMs: BEWARING_INTERVAL_MS };
  } catch {
    throw new Instellingenfout(['BEWAARTERMIJNEN_BESTAND: niet te lezen, of niet in deze vorm']);
  }
}
