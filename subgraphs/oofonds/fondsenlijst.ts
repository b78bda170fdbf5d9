import { z } from 'zod';

// The list of funds is settings, not source: an operator writes it. Every fund has its own columns, separators and conditions.

const tekst = z.string().min(1);
/** The name of a column, or its number from 1 where the file has no heading. */
const kolom = z.union([tekst, z.int().positive()]);

const formaat = z.strictObject({
  scheiding: z.enum([';', ',', '\t', '|']),
  /** Whether fields may stand in double quotes. */
  aanhaling: z.boolean().default(true),
  /** D-M-YY: 80 through 99 are of the last century, all others of this one. */
  datum: z.enum(['DD-MM-YYYY', 'YYYYMMDD', 'D-M-YY']),
  decimaal: z.enum([',', '.']),
  tekenset: z.enum(['utf-8', 'latin1']),
  /** Whether the first line names the columns; if not, `breedte` says how many there are. */
  kop: z.boolean(),
  waar: z.array(tekst).min(1).default(['J', 'j', 'Ja', 'ja', '1', 'true']),
  onwaar: z.array(tekst).min(1).default(['N', 'n', 'Nee', 'nee', '0', 'false']),
});

const deelnemers = z.strictObject({
  pad: tekst,
  breedte: z.int().positive().optional(),
  kolommen: z.strictObject({
    deelnemersnummer: kolom, premieplichtig: kolom, dienstverbandTot: kolom,
    toekenning: kolom, omschrijving: kolom, begin: kolom, eind: kolom,
  }),
});

const aanbod = z.strictObject({
  pad: tekst,
  breedte: z.int().positive().optional(),
  kolommen: z.strictObject({
    nummer: kolom, naam: kolom, omschrijving: kolom, kosten: kolom, duurWeken: kolom, instrument: kolom, tegel: kolom,
    erkendLeerbedrijf: kolom, begin: kolom, eind: kolom,
  }),
});

const voorwaarden = z.strictObject({
  /** How many months after the end of the employment a request may still be made; null: no such term. */
  aanvraagtermijnMaanden: z.int().nonnegative().nullable(),
  /** For how many years from the first award the fund pays at most; null: no such limit. */
  maximumJaren: z.int().positive().nullable(),
  /** Last day on which requests are taken at all; null: no end. */
  openTot: z.iso.date().nullable(),
  /** Whether training must be at a recognised leerbedrijf, where the offer itself does not say. */
  erkendLeerbedrijf: z.boolean(),
});

const fonds = z.strictObject({
  fonds: z.string().regex(/^[A-Z0-9]{2,10}$/),
  naam: tekst,
  sector: z.strictObject({ code: tekst, naam: tekst }),
  /** Where the files are; their `pad` comes behind it. */
  url: z.url(),
  /** A header with a credential that stands in a setting, when the fund asks for one. */
  toegang: z.strictObject({ header: tekst, instelling: tekst }).optional(),
  formaat,
  deelnemers,
  aanbod,
  voorwaarden,
}).refine(({ formaat: { kop }, ...bestanden }) => kop || (bestanden.deelnemers.breedte !== undefined && bestanden.aanbod.breedte !== undefined), { error: 'zonder kop is breedte nodig' })
  .refine(({ formaat: { kop }, ...bestanden }) => [bestanden.deelnemers, bestanden.aanbod].every(({ kolommen }) => Object.values(kolommen).every((een) => kop === (typeof een === 'string'))), { error: 'kolommen: namen met kop, nummers zonder' });

/** The fund list, as it stands in BRON_FONDSEN_BESTAND. */
export const fondsenlijst = z.array(fonds).min(1)
  .refine((lijst) => new Set(lijst.map((een) => een.fonds)).size === lijst.length, { error: 'een fonds staat er twee keer in' });

export type Fonds = z.infer<typeof fonds>;
export type Formaat = z.infer<typeof formaat>;
/** A column as the list names it. */
export type Kolom = z.infer<typeof kolom>;
