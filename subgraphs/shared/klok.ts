/** The present moment in milliseconds since 1970 (UTC). Comes in from outside wherever time matters, so that tests decide it. */
export type Klok = () => number;

/** The clock of the machine. Only wiring (index.ts, main.ts) hands it out. */
export const systeemklok: Klok = () => Date.now();

/** A moment as RFC 3339 in UTC, for the scalar DatumTijd. */
export const toDatumTijd = (moment: number): string => new Date(moment).toISOString();

/** The calendar day in the Netherlands of a moment, as YYYY-MM-DD: a day ends at midnight there, not in UTC. */
export function toDatum(moment: number): string {
  const seconde = Math.floor(moment / 1_000);
  if (seconde !== laatste.seconde) laatste = { seconde, datum: dagInNederland.format(moment) };
  return laatste.datum;
}

// Made once: a formatter costs more than all else that a request does with a date.
const dagInNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
// Days begin at whole seconds, and requests come many a second: what was found last is nearly always what is asked again.
let laatste = { seconde: Number.NaN, datum: '' };
