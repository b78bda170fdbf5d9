import type { MijnInzagepaginaQuery, MijnpaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';

// The parts of what the pages of a citizen ask, by name.

/** What is known of the person who asks. */
export type Mijngegevens = NonNullable<MijnpaginaQuery['mijnGegevens']>;
/** Their plan. */
export type Mijnplan = NonNullable<MijnpaginaQuery['mijnWerkplan']>;
/** An activity in it, of whichever party. */
export type Mijnactiviteit = NonNullable<Mijnplan['activiteiten']>[number];
/** Somebody who wants to talk about work. */
export type Mijnverzoek = NonNullable<Mijngegevens['contactverzoeken']>[number];
/** What the person looks for work with. */
export type Mijnprofiel = NonNullable<Mijngegevens['arbeidsmarktprofiel']>;
/** Somebody who used data of the person. */
export type Mijninzage = NonNullable<NonNullable<MijnInzagepaginaQuery['mijnInzages']>['inzages']>['edges'][number]['node'];

/** What acts of a citizen do with the page that they are on. */
export type Mijnruimte = {
  /** Something was done: asks how it is now, and says so. @property versie the version of the plan that came of it. */
  readonly gedaan: (bericht: string, versie?: number) => void;
  readonly ververs: () => void;
  /** The last version of the plan that the person made on this page; 0 when there is none. */
  readonly eigenVersie: number;
};
