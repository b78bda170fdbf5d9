import { z } from 'zod';

// SBB's own field names. The contract is of our own invention (README.md): what is not named here is dropped while reading.

const tekst = z.string().min(1);
const dag = z.iso.date();
/** Several are asked in one parameter, with commas between. */
const leerbedrijfId = z.string().regex(/^[^,\s]+$/);
const crebo = z.string().regex(/^\d{5}$/);

const praktijkleren = z.object({
  praktijklerenId: tekst,
  crebo,
  kwalificatie: tekst,
  /** bol, bbl or "derde leerweg"; others may come. */
  leerweg: tekst,
  /** praktijkverklaring, certificaat or diploma; others may come. */
  opbrengst: tekst,
  leerbedrijfId: leerbedrijfId.nullable(),
  startdatum: dag,
  einddatum: dag.nullable(),
  /** How it ended: behaald or gestopt; null as long as SBB has no result. */
  resultaat: z.string().nullable(),
  /** Our own kenmerk, where it began with a request of ours. */
  kenmerk: z.string().nullish(),
});

/** One participant. The list is read strictly: half a list would read as a whole one. */
export const sbbDeelnemer = z.object({ deelnemernummer: tekst, praktijkleren: z.array(praktijkleren) });

/** Answer of POST /v1/deelnemers/_zoek; each participant is read apart, so that one unreadable does not hide another. */
export const sbbZoekantwoord = z.object({ deelnemers: z.array(z.unknown()) });

/** As much of a participant as tells whose it is. */
export const sbbDeelnemerkop = z.object({ deelnemernummer: tekst });

/** That a leerbedrijf is recognised for a programme from `geldigVan` through `geldigTot` (null: without an end). */
export const sbbErkenning = z.object({ leerbedrijfId, crebo, geldigVan: dag, geldigTot: dag.nullable() });

/** Places at one leerbedrijf for one programme. */
export const sbbLeerplaats = z.object({
  leerplaatsId: tekst,
  regio: tekst,
  crebo,
  kwalificatie: tekst,
  leerweg: tekst,
  opbrengst: tekst,
  /** open hiring, leerwerktraject, banenmarkt or jobcarving; absent: the ordinary way. Others may come. */
  wervingsroute: tekst.nullish(),
  instrumentUuid: z.uuid().nullable(),
  plaatsen: z.number().int().nonnegative(),
  duurWeken: z.number().int().positive().nullable(),
  startdatum: dag.nullable(),
  einddatum: dag.nullable(),
});

/** What every page has beside its rows. */
export const sbbPage = z.object({ pagina: z.number().int(), paginas: z.number().int().min(1).max(500), totaal: z.number().int().nonnegative() });

export type SbbPraktijkleren = z.infer<typeof praktijkleren>;
export type SbbDeelnemer = z.infer<typeof sbbDeelnemer>;
export type SbbErkenning = z.infer<typeof sbbErkenning>;
export type SbbLeerplaats = z.infer<typeof sbbLeerplaats>;
