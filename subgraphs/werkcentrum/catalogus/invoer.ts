import type { Invoerfout } from '../../shared/invoer.ts';

// A UUID of EVA, or holder and number of a party. No other form can be the id of an instrument.
const idPatroon = /^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^\s:]{1,40}:\S{1,80})$/;

/** Checks the id of an instrument. */
export const checkInstrumentId = (veld: string, waarde: string): Invoerfout | null =>
  idPatroon.test(waarde) ? null : { veld, code: 'GEEN_ID', melding: 'Dit is geen id van een instrument.' };
