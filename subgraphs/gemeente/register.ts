import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The two suppliers' dialects that the graph speaks; a third is a file source-<dialect>.ts and mapping-<dialect>.ts more. */
export const dialecten = ['open-product', 'sociaal-domein'] as const;

/** How a gemeente's own API speaks. */
export type Dialect = (typeof dialecten)[number];

/** Code of a gemeente's own API as a source. */
export const eigenCode = (gmCode: string): string => `gemeente.${gmCode}.eigen`;

/** Where the own API of a gemeente is. */
export type Gemeenteadres = { readonly gmCode: string; readonly naam: string; readonly url: string; readonly dialect: Dialect; readonly sleutel: string | null };

/** The gemeenten by GM code; null is a gemeente that is known and has no API yet. */
export type Gemeenteregister = ReadonlyMap<string, Gemeenteadres | null>;

const wie = { gmCode: z.string().regex(/^GM\d{4}$/), naam: z.string().min(1) };
const metAdres = z.strictObject({
  ...wie,
  url: z.url({ protocol: /^https?$/ }),
  dialect: z.enum(dialecten),
  /** Name of the setting that holds the credential, never the credential itself. */
  sleutelInstelling: z.string().regex(/^[A-Z][A-Z0-9_]*$/).nullable().default(null),
});
const zonderAdres = z.strictObject({ ...wie, url: z.null() });

const registerSchema = z.array(z.union([metAdres, zonderAdres])).superRefine((regels, context) => {
  const dubbel = regels.map(({ gmCode }) => gmCode).filter((gmCode, plaats, alle) => alle.indexOf(gmCode) !== plaats);
  if (dubbel.length > 0) context.addIssue({ code: 'custom', message: `BRON_GEMEENTEN_BESTAND: dubbel: ${dubbel.join(', ')}` });
});

type Registerregel = z.infer<typeof registerSchema>[number];

const readSleutel = (regel: z.infer<typeof metAdres>, omgeving: NodeJS.ProcessEnv): string | null => {
  if (regel.sleutelInstelling === null) return null;
  const sleutel = omgeving[regel.sleutelInstelling];
  if (!sleutel) throw new Error(`${regel.sleutelInstelling} ontbreekt (${regel.gmCode})`);
  return sleutel;
};

const toAdres = (regel: Registerregel, omgeving: NodeJS.ProcessEnv): Gemeenteadres | null =>
  regel.url === null ? null : { gmCode: regel.gmCode, naam: regel.naam, url: regel.url, dialect: regel.dialect, sleutel: readSleutel(regel, omgeving) };

/**
 * Turns the register's content into addresses: a list of `{ gmCode, naam, url, dialect, sleutelInstelling }`, url null for none.
 * @throws z.ZodError for another form, Error when the setting of a credential is missing.
 */
export function parseRegister(inhoud: unknown, omgeving: NodeJS.ProcessEnv): Gemeenteregister {
  const regels = registerSchema.parse(inhoud, { error: (issue) => `BRON_GEMEENTEN_BESTAND: ${(issue.path ?? []).join('.')}: ${issue.code}` });
  return new Map(regels.map((regel) => [regel.gmCode, toAdres(regel, omgeving)]));
}

function readJsonbestand(bestand: string): unknown {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8'));
  } catch (fout) {
    throw new Error('BRON_GEMEENTEN_BESTAND: niet te lezen', { cause: fout });
  }
}

/** Reads the register from the file that BRON_GEMEENTEN_BESTAND names. Throws as parseRegister does, and when there is no such file. */
export function readRegister(omgeving: NodeJS.ProcessEnv): Gemeenteregister {
  const bestand = omgeving['BRON_GEMEENTEN_BESTAND'];
  if (!bestand) throw new Error('BRON_GEMEENTEN_BESTAND ontbreekt');
  return parseRegister(readJsonbestand(bestand), omgeving);
}
