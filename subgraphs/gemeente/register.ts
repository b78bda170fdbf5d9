import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isBsn } from '../shared/bsn.ts';
import { isVersleuteld, nietVersleuteld } from '../shared/versleuteld.ts';

/** Code of a gemeente's own API as a source. */
export const eigenCode = (gmCode: string): string => `gemeente.${gmCode}.eigen`;

/** The ways in which a request may end, as URLs of the gemeente's own catalogue. */
export type Resultaattypen = { readonly toegekend: string; readonly afgewezen: string; readonly ingetrokken: string };

/** How a gemeente wants requests made: types are URLs of its own catalogue, which are named to it and never followed. */
export type Aanvraaginstellingen = {
  /** RSIN; the identificatie that we give a zaak is unique within it. */
  readonly bronorganisatie: string;
  readonly zaaktype: string;
  /** The role of the person in the zaak. */
  readonly roltype: string;
  /** The status that closes a zaak. */
  readonly statustypeEinde: string;
  readonly resultaattypen: Resultaattypen;
};

/** How the API of a gemeente speaks, and what of it concerns us. */
type Spraak =
  /** Identificaties of the zaaktypen that are services for work: a gemeente has zaken about all of a citizen's life, and the rest is not ours to see. */
  | {
    readonly dialect: 'open-product';
    readonly zaaktypen: readonly string[];
    /** Null: it takes no requests. */
    readonly aanvragen: Aanvraaginstellingen | null;
  }
  | { readonly dialect: 'sociaal-domein' };

/** Where the own API of a gemeente is. */
export type Gemeenteadres = { readonly gmCode: string; readonly naam: string; readonly url: string; readonly sleutel: string | null } & Spraak;

/** The gemeenten by GM code; null is a gemeente that is known and has no API yet. */
export type Gemeenteregister = ReadonlyMap<string, Gemeenteadres | null>;

const wie = { gmCode: z.string().regex(/^GM\d{4}$/), naam: z.string().min(1) };
const waar = {
  url: z.url({ protocol: /^https?$/ }),
  /** Name of the setting that holds the credential, never the credential itself. */
  sleutelInstelling: z.string().regex(/^[A-Z][A-Z0-9_]*$/).nullable().default(null),
};
const typeadres = z.url({ protocol: /^https?$/ }).max(1000);
const aanvraaginstellingen = z.strictObject({
  // An RSIN is made as a BSN is.
  bronorganisatie: z.string().refine(isBsn),
  zaaktype: typeadres, roltype: typeadres, statustypeEinde: typeadres,
  resultaattypen: z.strictObject({ toegekend: typeadres, afgewezen: typeadres, ingetrokken: typeadres }).refine((typen) => new Set(Object.values(typen)).size === 3),
});
const metAdres = z.discriminatedUnion('dialect', [
  z.strictObject({ ...wie, ...waar, dialect: z.literal('open-product'), zaaktypen: z.array(z.string().min(1)).min(1), aanvragen: aanvraaginstellingen.nullable().default(null) }),
  z.strictObject({ ...wie, ...waar, dialect: z.literal('sociaal-domein') }),
]);
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

function toAdres(regel: Registerregel, omgeving: NodeJS.ProcessEnv): Gemeenteadres | null {
  if (regel.url === null) return null;
  const { gmCode, naam, url } = regel;
  if (!isVersleuteld(omgeving, url)) throw new Error(`BRON_GEMEENTEN_BESTAND: ${gmCode}: ${nietVersleuteld}`);
  const spraak: Spraak = regel.dialect === 'open-product' ? { dialect: regel.dialect, zaaktypen: regel.zaaktypen, aanvragen: regel.aanvragen } : { dialect: regel.dialect };
  return { gmCode, naam, url, ...spraak, sleutel: readSleutel(regel, omgeving) };
}

/**
 * Turns the register's content into addresses: a list of `{ gmCode, naam, url, dialect, zaaktypen, aanvragen, sleutelInstelling }`, url null for none; zaaktypen and aanvragen with open-product only.
 * @throws z.ZodError for another form, Error when the setting of a credential is missing or, in production, an address is not encrypted.
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
