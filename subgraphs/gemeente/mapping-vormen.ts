import { toCode } from './codelijsten.ts';
import type { Aanbodregelbijdrage, Activiteitbijdrage, Code } from './generated.ts';

/** An activity as this party contributes it. */
export type Activiteit = Omit<Activiteitbijdrage, '__typename'>;

/** A line of the offer as this party contributes it. */
export type Regel = Omit<Aanbodregelbijdrage, '__typename'>;

/** A code of a list, or none. */
export const toOptioneleCode = (lijst: string, code: string | null | undefined): Code | null => (code ? toCode(lijst, code) : null);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The UUID of an instrument in EVA; anything else refers to nothing. */
export const toUuid = (waarde: string | null | undefined): string | null => (waarde && uuid.test(waarde) ? waarde.toLowerCase() : null);

/** A whole number in digits, or none. */
export const toGeheel = (cijfers: string | null | undefined): number | null => (cijfers && /^\d{1,9}$/.test(cijfers) ? Number(cijfers) : null);
