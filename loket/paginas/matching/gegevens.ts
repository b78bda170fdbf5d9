import type { ZoekKandidatenQuery, ZoekVacaturesQuery } from '../../../clients/kit/operaties/referentieloket.ts';

// The parts of what a search gives, by name.

type Kandidaten = NonNullable<ZoekKandidatenQuery['zoekKandidaten']>;
type Vacatures = NonNullable<ZoekVacaturesQuery['zoekVacatures']>;

/** A candidate that was found, without who it is. */
export type Kandidaat = NonNullable<Kandidaten['resultaten']>['edges'][number]['node'];
/** A vacancy that was found. */
export type Vacature = NonNullable<Vacatures['resultaten']>['edges'][number]['node'];
/** How well something fits, with why. */
export type Beoordeling = Vacature['beoordeling'];
/** What a source answered. */
export type Zoekbron = NonNullable<Vacatures['bronnen']>[number];
/** A way in which results are counted. */
export type Facet = NonNullable<Vacatures['facetten']>[number];
/** How many missed a demand. */
export type Afgevallen = NonNullable<Vacatures['afgevallen']>[number];

/** Something that was found: what ranking, comparing and choosing need of it. */
export type Gevonden = { readonly id: string; readonly beoordeling: Beoordeling };

/** A result as it is shown, with the pages that were asked so far. */
export type Zoekresultaat<T extends Gevonden> = {
  readonly id: string;
  /** Moment (RFC 3339) until which it can be asked more about. */
  readonly verlooptOp: string | null;
  readonly rijen: readonly T[];
  /** null: fewer than five candidates, or not known. */
  readonly totaal: number | null;
  /** After which to ask on; null at the end. */
  readonly verder: string | null;
  readonly facetten: readonly Facet[];
  readonly afgevallen: readonly Afgevallen[];
  readonly bronnen: readonly Zoekbron[];
};
