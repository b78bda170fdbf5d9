import type { Invoerfout } from '../../../clients/kit/index.ts';
import type { Activiteituitkomst, Instemmingswijze, Partij } from '../../../clients/kit/operaties/referentieloket.ts';

/** The parties that can carry out an activity. */
export const partijen: readonly Partij[] = ['WERKCENTRUM', 'UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS'];

/** How an activity can end, with its words. */
export const uitkomsten: readonly (readonly [waarde: Activiteituitkomst, tekst: string])[] = [
  ['BEHAALD', 'Behaald: met het gewenste resultaat'], ['NIET_BEHAALD', 'Niet behaald: zonder het gewenste resultaat'], ['GESTOPT', 'Voortijdig gestopt'],
];

/** How somebody can agree at the desk, with its words. */
export const wijzen: readonly (readonly [waarde: Instemmingswijze, tekst: string])[] = [['MONDELING', 'Mondeling, in het gesprek'], ['SCHRIFTELIJK', 'Schriftelijk; het stuk staat in ons dossier']];

/** The error of a choice that was not made: without one there is nothing to send. */
export const eisKeus = (veld: string, waarde: string, melding: string): Invoerfout[] => (waarde === '' ? [{ veld, code: 'VERPLICHT', melding }] : []);
