import type { Bouwstenen } from '../catalogus/types.ts';
import type { Codering } from './formaat/codering.ts';
import type { Rij } from './kolommen.ts';
import type { Manifesttabel } from './manifest.ts';
import type { Tabelnaam } from './tabellen.ts';
import type { Wijziging } from './verschil.ts';

/** The formats in which a table can be had. */
export const formaten = ['ndjson', 'csv', 'parquet'] as const;
export type Formaat = (typeof formaten)[number];

/** What a source last said when an edition was made. */
export type Bronversie = { readonly code: string; readonly houder: string; readonly status: string; readonly peildatum: string | null };

/** One immutable edition of the catalogue. */
export type Uitgave = {
  /** Follows from the content alone; equal content has an equal version. What stands before its dash is the version of the catalogue in the graph. */
  readonly versie: string;
  /** The editions of this installation, counted from 1, without gaps at the end that is kept. */
  readonly volgnummer: number;
  /** Moment (ms) at which this content was first there. */
  readonly gemaaktOp: number;
  readonly bronnen: readonly Bronversie[];
  /** The code lists, with their version, in which its codes were read. */
  readonly codelijsten: readonly string[];
  /** The tables as they were when it was made: an older edition can have fewer, and others of their columns. */
  readonly tabellen: readonly Manifesttabel[];
  /** Rows of each of these tables. */
  readonly rijen: Readonly<Partial<Record<Tabelnaam, number>>>;
};

/** Which file: a table of an edition in a format, of the whole country or of one region (AM code), and for CSV in which dialect. */
export type Bestandsvraag = {
  readonly versie: string;
  readonly tabel: Tabelnaam;
  readonly formaat: Formaat;
  readonly regio: string | null;
  readonly csv: Csvdialect;
};

/** RFC 4180 with a comma and a point; or as a Dutch Excel reads it: a semicolon, a comma in amounts, and a BOM. */
export type Csvdialect = { readonly bom: boolean; readonly excel: boolean };

/** A file that is ready and never changes. */
export type Bestand = { readonly pad: string; readonly bytes: number; /** Of its bytes, in hex. */ readonly sha256: string; readonly rijen: number; readonly gemaaktOp: number };

/** A file in a content coding, which never changes either. */
export type Gecodeerd = { readonly pad: string; readonly bytes: number };

/** An instrument with where it can be used. */
export type Instrumentblad = { readonly instrument: Rij; readonly beschikbaarheid: readonly Rij[] };

/** The editions that are kept, and their files, to read. */
export type Uitgavebron = {
  /** Newest first. */
  readonly list: () => readonly Uitgave[];
  /** The file, made when it was not there yet; null when the edition is not kept, or has no such table. */
  readonly bestand: (vraag: Bestandsvraag) => Promise<Bestand | null>;
  /** The same file in a coding, made once as well. */
  readonly gecodeerd: (vraag: Bestandsvraag, codering: Codering) => Promise<Gecodeerd | null>;
  /** The rows of a table, in their order; null when the edition is not kept, or has no such table. Reads a little at a time. */
  readonly rijen: (versie: string, tabel: Tabelnaam) => AsyncIterable<Rij> | null;
  /** One instrument, read from where it stands; null when the edition is not kept, or does not have it. */
  readonly instrument: (versie: string, id: string) => Promise<Instrumentblad | null>;
  /** What changed from one edition to another, by id; null when either is not kept. */
  readonly wijzigingen: (vanaf: string, tot: string) => AsyncIterable<Wijziging> | null;
};

/** The editions that are kept, and how they come. */
export type Uitgavemap = Uitgavebron & {
  /** Makes an edition of a snapshot and the periods that are there; of content that is already the latest it changes nothing. Lets go of the oldest beyond what is kept. */
  readonly voegToe: (bouwstenen: Bouwstenen, gemaaktOp: number) => Promise<Uitgave>;
  /** The published periods of the monitor that are here, oldest first. */
  readonly periodes: () => readonly string[];
  /** Keeps a published period, whole, for every edition from now on. One that is here already stays as it is: what was published never changes. */
  readonly voegPeriodeToe: (periode: string, rijen: readonly Rij[]) => Promise<void>;
  /** Makes an edition of the latest one with the periods that it lacks; null when it lacks none, or when there is none to make it of. */
  readonly werkBij: (gemaaktOp: number) => Promise<Uitgave | null>;
};
