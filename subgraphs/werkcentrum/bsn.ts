import { isBsn } from '../shared/bsn.ts';
import type { Invoerfout } from '../shared/invoer.ts';

/** Checks a burgerservicenummer; the fault does not repeat it. */
export const checkBsn = (veld: string, waarde: string): Invoerfout | null =>
  isBsn(waarde) ? null : { veld, code: 'GEEN_BSN', melding: 'Dit is geen burgerservicenummer: negen cijfers die aan de elfproef voldoen.' };
