import type { Aanbodregel, Bron, Instrument } from '../generated.ts';
import type { TeBeoordelenInstrument } from '../rules/beschikbaarheid/typen.ts';

/** An instrument of the catalogue, whatever region looks at it. Regions share these objects. */
export type Catalogusinstrument = Readonly<Omit<Instrument, '__typename' | 'aanbod' | 'beschikbaarheid' | 'regeling'>> & {
  /** The menukaart item that it is, by its registration code; null for other instruments. */
  readonly itemcode: string | null;
  /** AM codes of the regions that may use it; null is the whole country. */
  readonly regios: readonly string[] | null;
  /** A recognised leerbedrijf is needed; null when nobody says. */
  readonly erkendLeerbedrijf: boolean | null;
};

/** An instrument as one region has it: with what its parties offer there now. */
export type InstrumentParent = Catalogusinstrument & { readonly aanbod: readonly Aanbodregel[] };

/** One row of the menukaart of a region, with what does not depend on who asks worked out in advance. */
export type Ingang = {
  readonly instrument: InstrumentParent;
  /** Name and description without case and accents. */
  readonly zoektekst: string;
  /** The same instrument as the rules want it. */
  readonly teBeoordelen: TeBeoordelenInstrument;
};

/** What a region's menukaart holds, in its fixed order: tile, name, id. */
export type Regiokaart = { readonly ingangen: readonly Ingang[]; readonly plaatsen: ReadonlyMap<string, number>; readonly bronnen: readonly Bron[] };

/** What the parties offer in one region, and what happened when they were asked. */
export type Regiodeel = { readonly regels: readonly Aanbodregel[]; readonly bronnen: readonly Bron[] };

/** Everything from which a snapshot is made: plain data, as it is kept. `bronEva` says what happened when EVA was last asked. */
export type Bouwstenen = {
  readonly instrumenten: readonly Catalogusinstrument[];
  readonly bronEva: Bron;
  /** Per region by AM code. */
  readonly aanbod: Readonly<Record<string, Regiodeel>>;
};

/** An immutable snapshot of the catalogue of all regions. */
export type Momentopname = {
  /** Follows from the content alone; equal content has an equal version. */
  readonly versie: string;
  /** Moment (ms) at which this version was first made. */
  readonly gemaaktOp: number;
  readonly bouwstenen: Bouwstenen;
  readonly regios: ReadonlyMap<string, Regiokaart>;
  /** Every instrument, with the offer of all regions. */
  readonly alles: Regiokaart;
  /** What holds in the whole country, for who has no (known) region. */
  readonly landelijk: Regiokaart;
  /** By id, with the offer of all regions. */
  readonly instrumenten: ReadonlyMap<string, InstrumentParent>;
};
