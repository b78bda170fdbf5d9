import type { Gemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import type { Dag, GemeenteFeiten } from '../population/types.ts';
import type { Aanbodfeit } from './aanbod.ts';
import type { Zakenboek } from './zakenboek.ts';

/** What is true of one gemeente, before its supplier says it. */
export type Gemeentewereld = {
  readonly gemeente: Gemeente;
  /** Address that links in answers begin with: of the server, and of this gemeente on it. */
  readonly origin: string;
  readonly basis: string;
  readonly aanbod: readonly Aanbodfeit[];
  readonly peildatum: Dag;
  /** Requests that it took since the start. */
  readonly zaken: Zakenboek;
  /** The file that this gemeente holds of a person, if it does. */
  readonly findDossier: (bsn: string) => GemeenteFeiten | undefined;
};
