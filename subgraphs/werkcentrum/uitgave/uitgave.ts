import type { Bouwstenen } from '../catalogus/types.ts';
import type { Rij, Tabelnaam } from './kolommen.ts';
import type { Wijziging } from './verschil.ts';

/** The formats in which a table can be had. */
export const formaten = ['ndjson', 'csv', 'parquet'] as const;
export type Formaat = (typeof formaten)[number];

/** What a source last said when an edition was made. */
export type Bronversie = { readonly code: string; readonly houder: string; readonly status: string; readonly peildatum: string | null };

/** One immutable edition of the catalogue. */
export type Uitgave = {
  /** Follows from the content alone; equal content has an equal version. */
  readonly versie: string;
  /** The editions of this installation, counted from 1, without gaps at the end that is kept. */
  readonly volgnummer: number;
  /** Moment (ms) at which this content was first there. */
  readonly gemaaktOp: number;
  readonly bronnen: readonly Bronversie[];
  /** The code lists, with their version, in which its codes were read. */
  readonly codelijsten: readonly string[];
  /** Rows per table. */
  readonly rijen: Readonly<Record<Tabelnaam, number>>;
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

/** The editions that are kept, and their files. */
export type Uitgavemap = {
  /** Makes an edition of a snapshot; of content that is already the latest it changes nothing. Lets go of the oldest beyond what is kept. */
  readonly voegToe: (bouwstenen: Bouwstenen, gemaaktOp: number) => Promise<Uitgave>;
  /** Newest first. */
  readonly list: () => readonly Uitgave[];
  /** The file, made when it was not there yet; null when the edition is not kept. */
  readonly bestand: (vraag: Bestandsvraag) => Promise<Bestand | null>;
  /** The rows of a table, in their order; null when the edition is not kept. Reads a little at a time. */
  readonly rijen: (versie: string, tabel: Tabelnaam) => AsyncIterable<Rij> | null;
  /** What changed from one edition to another, by id; null when either is not kept. */
  readonly wijzigingen: (vanaf: string, tot: string) => AsyncIterable<Wijziging> | null;
};
