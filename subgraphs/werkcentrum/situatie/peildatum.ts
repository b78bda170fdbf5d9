import type { Klok } from '../../shared/klok.ts';
import { toDatum } from '../../shared/klok.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';

const isKalenderdag = (waarde: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(waarde) && !Number.isNaN(Date.parse(waarde)) && new Date(waarde).toISOString().startsWith(waarde);

/** Checks a day: it must exist in the calendar. Absent is today. */
export const checkPeildatum = (waarde: string | null | undefined): Invoerfout | null =>
  waarde == null || isKalenderdag(waarde) ? null : { veld: 'peildatum', code: 'GEEN_DATUM', melding: 'Geef een bestaande dag als JJJJ-MM-DD.' };

/**
 * The day on which facts are judged: the one that was asked, or today in the Netherlands.
 * @throws GraphQLError ONGELDIGE_INVOER when it is no calendar day.
 */
export function bepaalPeildatum(waarde: string | null | undefined, klok: Klok): string {
  eisGeldig(checkPeildatum(waarde));
  return waarde ?? toDatum(klok());
}
