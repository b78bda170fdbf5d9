import type { Regio } from '../shared/referentie/referentie.ts';
import type { Aanbodbijdrage, Doelgroepregisterbijdrage, Inzagebijdrage, Situatiebijdrage, Werkplanbijdrage } from './generated.ts';
import type { Invoerfout } from '../shared/invoer.ts';
import type { Werkplanrecord } from './store/werkplannen.ts';

// What the resolvers of an entity get as parent. Required fields of other parties are part of it (absent or null when the
// fetch did not carry them, or their subgraph gave no answer), so that a merge reads them from its parent and nowhere else.

/** A list of contributions as the executor hands it over: null or absent when there is none; `verzoek.ontbrekend` says why. */
type Bijdragen<T> = readonly T[] | null;

/** The contributions to the werkplan, per party. */
export type Werkplanbijdragen = {
  readonly uwvWerkplanbijdragen?: Bijdragen<Werkplanbijdrage>;
  readonly gemeenteWerkplanbijdragen?: Bijdragen<Werkplanbijdrage>;
  readonly sbbWerkplanbijdragen?: Bijdragen<Werkplanbijdrage>;
  readonly oofondsWerkplanbijdragen?: Bijdragen<Werkplanbijdrage>;
};

/** The contributions to the situation, per party. */
export type Situatiebijdragen = {
  readonly uwvSituatiebijdragen?: Bijdragen<Situatiebijdrage>;
  readonly gemeenteSituatiebijdragen?: Bijdragen<Situatiebijdrage>;
  readonly sbbSituatiebijdragen?: Bijdragen<Situatiebijdrage>;
  readonly oofondsSituatiebijdragen?: Bijdragen<Situatiebijdrage>;
  readonly uwvDoelgroepregisterbijdrage?: Doelgroepregisterbijdrage | null;
};

/** The offer of the parties in a region. */
export type Aanbodbijdragen = {
  readonly uwvAanbod?: Bijdragen<Aanbodbijdrage>;
  readonly gemeenteAanbod?: Bijdragen<Aanbodbijdrage>;
  readonly sbbAanbod?: Bijdragen<Aanbodbijdrage>;
  readonly oofondsAanbod?: Bijdragen<Aanbodbijdrage>;
};

/** A person: only the pseudonymous id; everything else comes through loaders. */
export type PersoonParent = { readonly id: string } & Situatiebijdragen;

/** The menukaart of a citizen, under the id of the person, with the contributions that the executor sent along under `persoon`. */
export type MijnMenukaartParent = { readonly id: string; readonly persoon?: Situatiebijdragen | null };

/** What the parties say of who looked. */
export type Inzagebijdragen = {
  readonly uwvInzagebijdragen?: Bijdragen<Inzagebijdrage>;
  readonly gemeenteInzagebijdragen?: Bijdragen<Inzagebijdrage>;
  readonly sbbInzagebijdragen?: Bijdragen<Inzagebijdrage>;
  readonly oofondsInzagebijdragen?: Bijdragen<Inzagebijdrage>;
};

/** Who looked at a citizen's data, under the id of the person, with the contributions that the executor sent along under `persoon`. */
export type MijnInzagesParent = { readonly id: string; readonly persoon?: Inzagebijdragen | null };

/** A region with its reference data. */
export type RegioParent = Regio & Aanbodbijdragen;

/** One version of a werkplan, with the contributions that the executor sent along under `persoon`. */
export type WerkplanParent = Werkplanrecord & {
  readonly persoon?: Werkplanbijdragen | null;
  /** Asked by its number, to see how the plan was. */
  readonly isTerugblik?: boolean;
};

/** A fault as it is found. */
export type InvoerfoutParent = Invoerfout;

/** A search for candidates, by the sealed key that only werkcentrum opens. */
export type KandidatenzoekopdrachtParent = { readonly werkcentrumZoeksleutel: string | null };
