/** One line of a participants file, in our names for the fund's columns. A participant with several awards has several lines. */
export type Deelnemerregel = {
  readonly deelnemersnummer: string;
  /** Whether the employer pays premium; null when the field is empty. */
  readonly premieplichtig: boolean | null;
  /** Last day of the employment; null while it runs. */
  readonly dienstverbandTot: string | null;
  /** The award on this line, if there is one. */
  readonly toekenning: { readonly nummer: string; readonly omschrijving: string | null; readonly begin: string | null; readonly eind: string | null } | null;
};

/** One line of an offer file. */
export type Aanbodregel = {
  readonly nummer: string;
  readonly naam: string;
  readonly omschrijving: string | null;
  /** Euro. */
  readonly kosten: number | null;
  readonly duurWeken: number | null;
  /** UUID of the EVA.RMT instrument. */
  readonly instrument: string | null;
  readonly tegel: string | null;
  readonly erkendLeerbedrijf: boolean | null;
  readonly begin: string | null;
  readonly eind: string | null;
};

/** A file as it was read. */
export type Bestand<T> = {
  readonly regels: readonly T[];
  /** The lines that could not be read, as they stood: one of them may be about the person who is looked for. */
  readonly onleesbaar: readonly string[];
  /** The moment of the file (ms): what it says of itself, else when it was fetched. */
  readonly moment: number;
  /** For asking again only when it has changed. */
  readonly etag: string | null;
};

/** A participants file, found by number. */
export type Deelnemersbestand = Omit<Bestand<never>, 'regels'> & { readonly perNummer: ReadonlyMap<string, readonly Deelnemerregel[]> };
