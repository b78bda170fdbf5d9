import type { PersoonpaginaQuery, WijzigingenQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Handelruimte } from './handelruimte.ts';

// The parts of what the page of a person asks, by name.

/** A person. */
export type Persoon = NonNullable<PersoonpaginaQuery['persoon']>;
/** What is known of a person, with what they told themselves. */
export type Situatie = NonNullable<Persoon['situatie']>;
/** A question of the intake, with what the person answered. */
export type Opgavefeit = Situatie['opgaven'][number];
/** The plan of a person. */
export type Werkplan = NonNullable<Persoon['werkplan']>;
/** An activity of whichever party. */
export type Activiteit = NonNullable<Werkplan['activiteiten']>[number];
/** The menukaart of a person. */
export type Menukaart = NonNullable<Persoon['menukaart']>;
/** An instrument with whether this person can use it. */
export type Menuregel = Menukaart['edges'][number]['node'];
/** A version of a plan: who did what. */
export type Versie = NonNullable<Werkplan['geschiedenis']>[number];
/** A plan as somebody else left it. */
export type AnderPlan = NonNullable<WijzigingenQuery['werkplan']>;
/** A kind of activity that can be agreed. */
export type Activiteitsoort = PersoonpaginaQuery['activiteitsoorten'][number];
/** A doelgroep that only the person can tell of. */
export type Doelgroepvraag = PersoonpaginaQuery['doelgroepvragen'][number];
/** What the part of the page about the conversations is made of. */
export type Gesprekseigenschappen = {
  readonly plan: Werkplan;
  /** Null while it is not known. */
  readonly situatie: Situatie | null;
  readonly doelgroepen: readonly Doelgroepvraag[];
  readonly loketten: NonNullable<Persoon['regio']>['loketten'];
  readonly ruimte: Handelruimte;
};
