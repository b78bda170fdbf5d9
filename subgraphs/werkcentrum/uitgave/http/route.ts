import type { z } from 'zod';
import type { Klok } from '../../../shared/klok.ts';
import type { Invoerfout } from '../../../shared/invoer.ts';
import type { Codering } from '../formaat/codering.ts';
import type { Bestand, Gecodeerd, Uitgave, Uitgavebron } from '../uitgave.ts';
import type { Uitgever } from '../uitgever.ts';
import { catalogusversieVan } from '../versie.ts';
import type { Ruwevraag } from './parameters.ts';
import { createVraaglezer } from './lees-vraag.ts';
import { Probleem } from './probleem.ts';
import type { Vormnaam } from './vormen.ts';

/** What operations work with. `adres` is where the outside finds this server: a URL without a slash at its end. */
export type Middelen = { readonly uitgaven: Uitgavebron; readonly klok: Klok; readonly adres: () => string; readonly uitgever: Uitgever };

/** How long an answer may be kept by others: for good, or shortly. */
export type Bewaring = 'altijd' | 'kort';

type Algemeen = { readonly mediatype: string; readonly bewaring: Bewaring };

/** A small answer, as it is written in JSON. */
export type Jsonantwoord = Algemeen & { readonly soort: 'json'; readonly waarde: unknown };

/** A file. `vastPad` is where this very edition of it stays; `naam` is how to call it; `codeer` gives it in a coding, null when none makes it smaller. */
export type Bestandsantwoord = Algemeen & {
  readonly soort: 'bestand'; readonly bestand: Bestand; readonly naam: string; readonly vastPad: string; readonly codeer: ((codering: Codering) => Promise<Gecodeerd>) | null;
};

/** Lines that are made while they are sent. `merk` tells these lines from all others; `open` begins to make them, when they are wanted. */
export type Regelantwoord = Algemeen & { readonly soort: 'regels'; readonly merk: string; readonly volgende: string; readonly open: () => AsyncIterable<string> };

export type Antwoord = Jsonantwoord | Bestandsantwoord | Regelantwoord;

/** An answer as openapi.json tells of it: lines and files are no JSON, so they have no shape of their own there. */
export type Antwoordvorm = { readonly mediatype: string; readonly vorm: Vormnaam | null; readonly omschrijving: string };

/** One operation: what it is called, what it takes, what it gives, and how. */
export type Route = {
  /** The path after /v1, with its parameters between braces. */
  readonly pad: string;
  readonly operatie: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly vraag: z.ZodObject;
  readonly antwoorden: readonly Antwoordvorm[];
  /** Besides those that every operation has. */
  readonly problemen: readonly (404 | 410 | 416)[];
  /** Counts as a download: there is room for a few at once. */
  readonly isZwaar: boolean;
  /** @throws Probleem */
  readonly handel: (middelen: Middelen, ruw: Ruwevraag, pad: Padwaarden) => Promise<Antwoord>;
};

/** The values of the parameters in a path. */
export type Padwaarden = Readonly<Record<string, string>>;

type Beschrijving<S extends z.ZodRawShape> = Omit<Route, 'vraag' | 'handel'> & {
  readonly vraag: z.ZodObject<S>;
  readonly samenhang?: (ruw: Ruwevraag) => readonly Invoerfout[];
  readonly handel: (middelen: Middelen, vraag: z.output<z.ZodObject<S>>, pad: Padwaarden) => Promise<Antwoord>;
};

/** Makes an operation that reads its query by its own schema. */
export function maakRoute<S extends z.ZodRawShape>({ samenhang, handel, ...rest }: Beschrijving<S>): Route {
  const lees = createVraaglezer(rest.vraag, samenhang);
  return { ...rest, handel: (middelen, ruw, pad) => handel(middelen, lees(ruw), pad) };
}

/** The latest edition. @throws Probleem when there is none yet. */
export function getLaatste({ uitgaven }: Middelen): Uitgave {
  const [laatste] = uitgaven.list();
  if (!laatste) throw new Probleem('NOG_GEEN_VERSIE');
  return laatste;
}

/** The edition of a version. @throws Probleem when it is not kept. */
export function getUitgave({ uitgaven }: Middelen, versie: string | undefined): Uitgave {
  const uitgave = uitgaven.list().find((deze) => deze.versie === versie);
  if (!uitgave) throw new Probleem('GEEN_VERSIE');
  return uitgave;
}

/** The edition of a version, or the latest one of a version of the catalogue, as the graph names it. Only for answers that may change. @throws Probleem when neither is kept. */
export const getUitgaveOfCatalogus = (middelen: Middelen, versie: string | undefined): Uitgave =>
  middelen.uitgaven.list().find((deze) => versie !== undefined && catalogusversieVan(deze.versie) === versie) ?? getUitgave(middelen, versie);

/** A small answer. It has no date of change: another form of the same edition is of the same date. */
export const toJson = (waarde: unknown, mediatype = 'application/json'): Jsonantwoord => ({ soort: 'json', waarde, mediatype, bewaring: 'kort' });
