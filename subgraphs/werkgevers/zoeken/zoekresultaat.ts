import { z } from 'zod';
import type { Bronstand, Criteria, Kandidaat, Vacature } from '../profiel.ts';

// What is pinned of a search: everything that later pages need, in its order. It is read back from where others could have written, so it is checked.

const criterium = z.enum(['BEROEP', 'COMPETENTIES', 'AFSTAND', 'UREN', 'NIVEAU', 'TALEN', 'RIJBEWIJS', 'CONTRACT', 'BESCHIKBAARHEID', 'ONREGELMATIG', 'SECTOR', 'ROUTE']);
const route = z.enum(['REGULIER', 'OPEN_HIRING', 'LEERWERKTRAJECT', 'BANENMARKT', 'JOBCARVING']);
const duur = z.enum(['O', 'B']);
const getal = z.number().nullable();
const tekst = z.string().nullable();
const teksten = z.array(z.string()).readonly();
const uren = z.object({ minimaal: getal, maximaal: getal }).readonly();
const taal = z.object({ taal: z.string(), mondeling: getal, schriftelijk: getal }).readonly();

const profiel = {
  id: z.string(), bron: z.string(), nummer: z.string(), postcodegebied: tekst, regio: tekst, beroepen: teksten, competenties: teksten, niveau: getal, sectoren: teksten, uren,
  contracten: z.array(duur).readonly(), talen: z.array(taal).readonly(), rijbewijzen: teksten, onregelmatig: z.boolean().nullable(), kantoortijden: z.boolean().nullable(),
};
/** A vacancy as it is kept. */
export const vacature = z.object({ ...profiel, soort: z.literal('vacature'), naam: tekst, werkgever: tekst, route, vanaf: tekst, sluit: tekst, plaatsen: getal }).readonly() satisfies z.ZodType<Vacature>;
/** A candidate as they are kept. */
export const kandidaat = z.object({ ...profiel, soort: z.literal('kandidaat'), ervaring: teksten, maximaleReisafstandKm: getal, beschikbaarVanaf: tekst, contactMogelijk: z.boolean() }).readonly() satisfies z.ZodType<Kandidaat>;

/** What was searched for, as it is kept. */
export const criteria = z.object({
  postcodegebied: z.string(), afstandKm: z.number(), beroepen: teksten, competenties: teksten, uren, niveau: getal, contracten: z.array(duur).readonly(), talen: z.array(taal).readonly(),
  rijbewijzen: teksten, sectoren: teksten, vanaf: tekst, onregelmatig: z.boolean().nullable(), routes: z.array(route).readonly(), hard: z.array(criterium).readonly(),
}).readonly() satisfies z.ZodType<Criteria>;

const bronstand = z.object({
  code: z.string(), naam: z.string(), status: z.enum(['ACTUEEL', 'NIETS_GEVONDEN', 'NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD']), reden: tekst, peildatum: z.string(), aantal: z.number(), afgekapt: z.boolean(),
}).readonly() satisfies z.ZodType<Bronstand>;

const gemeenschappelijk = {
  /** Whose it is: nobody else sees it. */
  eigenaar: z.object({ organisatie: z.string(), regios: teksten }).readonly(),
  criteria,
  /** By which rules, which list of occupations and on which day the order was made: with these it can be made again. */
  regelversie: z.string(), lijst: z.string(), dag: z.string(),
  bronnen: z.array(bronstand).readonly(),
};

/** The pinned result of a search for vacancies. */
export const vacatureresultaat = z.object({ ...gemeenschappelijk, soort: z.literal('vacatures'), passend: z.array(vacature).readonly(), afgevallen: z.array(vacature).readonly() }).readonly();

/** The pinned result of a search for candidates. */
export const kandidaatresultaat = z.object({ ...gemeenschappelijk, soort: z.literal('kandidaten'), passend: z.array(kandidaat).readonly(), afgevallen: z.array(kandidaat).readonly() }).readonly();

export type Vacatureresultaat = z.infer<typeof vacatureresultaat>;
export type Kandidaatresultaat = z.infer<typeof kandidaatresultaat>;

/** What searches of both kinds have. */
export type Eigenaar = Vacatureresultaat['eigenaar'];
