import type { Bijdragereden } from '../shared/bijdragereden.ts';
import type { Activiteitbijdrage, Bijdragebron, Bijdragestatus, Praktijklerenbijdrage, Situatiebijdrage, Werkplanbijdrage } from './generated.ts';

/** What came of asking SBB something: a value that is known (an empty one included), or why it is not. */
export type Bevinding<T> = {
  readonly status: Bijdragestatus;
  /** Fixed code; null when all is well. */
  readonly reden: Bijdragereden | null;
  /** Null is unknown. */
  readonly waarde: T | null;
  /** RFC 3339 in UTC. */
  readonly peildatum: string;
};

const namen = { 'sbb.praktijkleren': 'SBB: praktijkleren', 'sbb.leerplaatsen': 'SBB: leerplaatsen bij erkende leerbedrijven' } as const;

/** Which of SBB's sources was asked, and what came of it. */
export const toBijdragebron = (code: keyof typeof namen, { status, reden, peildatum }: Bevinding<unknown>): Bijdragebron =>
  ({ code, naam: namen[code], houder: 'SBB', status, peildatum, reden });

/** What SBB contributes to a plan. */
export const toWerkplanbijdrage = (bevinding: Bevinding<readonly Activiteitbijdrage[]>): Werkplanbijdrage =>
  ({ bron: toBijdragebron('sbb.praktijkleren', bevinding), activiteiten: bevinding.waarde });

/** What SBB contributes to a situation: praktijkleren, and nothing of what others know. */
export const toSituatiebijdrage = (bevinding: Bevinding<readonly Praktijklerenbijdrage[]>): Situatiebijdrage => ({
  bron: toBijdragebron('sbb.praktijkleren', bevinding),
  praktijkleren: bevinding.waarde,
  persoonsgegevens: null, uitkeringen: null, eersteWerkloosheidsdag: null, inschrijving: null,
  startkwalificatie: null, voorzieningen: null, aanspraken: null,
});
