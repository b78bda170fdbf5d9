import type { Bijdragereden } from '../shared/bijdragereden.ts';
import type { Aanbodbijdrage, Aanbodregelbijdrage, Aanspraakbijdrage, Activiteitbijdrage, Bijdragebron, Bijdragestatus, Situatiebijdrage, Werkplanbijdrage } from './generated.ts';

/** What came of asking a fund something: a value that is known (an empty one included), or why it is not. */
export type Bevinding<T> = {
  readonly status: Bijdragestatus;
  /** Fixed code; null when all is well. */
  readonly reden: Bijdragereden | null;
  /** Null is unknown. */
  readonly waarde: T | null;
  /** RFC 3339 in UTC: of the file when there is one. */
  readonly peildatum: string;
};

/** A source of a fund: its code, its name for people, and the fund. */
export type Fondsbron = Pick<Bijdragebron, 'code' | 'naam' | 'houder'>;

const toBijdragebron = (bron: Fondsbron, { status, reden, peildatum }: Bevinding<unknown>): Bijdragebron => ({ ...bron, status, peildatum, reden });

/** What a fund contributes to a plan. */
export const toWerkplanbijdrage = (bron: Fondsbron, bevinding: Bevinding<readonly Activiteitbijdrage[]>): Werkplanbijdrage =>
  ({ bron: toBijdragebron(bron, bevinding), activiteiten: bevinding.waarde });

/** What a fund contributes to a situation: claims, and nothing of what others know. */
export const toSituatiebijdrage = (bron: Fondsbron, bevinding: Bevinding<readonly Aanspraakbijdrage[]>): Situatiebijdrage => ({
  bron: toBijdragebron(bron, bevinding),
  aanspraken: bevinding.waarde,
  persoonsgegevens: null, uitkeringen: null, eersteWerkloosheidsdag: null, inschrijving: null,
  startkwalificatie: null, voorzieningen: null, praktijkleren: null,
});

/** What a fund offers in a region. */
export const toAanbodbijdrage = (bron: Fondsbron, bevinding: Bevinding<readonly Aanbodregelbijdrage[]>): Aanbodbijdrage =>
  ({ bron: toBijdragebron(bron, bevinding), aanbod: bevinding.waarde });
