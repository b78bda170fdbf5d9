import { isBsn } from '../shared/bsn.ts';
import type { Invoerfout } from '../shared/invoer.ts';

/** Checks a burgerservicenummer; the fault does not repeat it. */
export const checkBsn = (veld: string, waarde: string): Invoerfout | null =>
  isBsn(waarde) ? null : { veld, code: 'GEEN_BSN', melding: 'Dit is geen burgerservicenummer: negen cijfers die aan de elfproef voldoen.' };

/** Checks that a text for others holds no number that can be a burgerservicenummer: nine digits together, or nine that pass the elfproef with spaces, points or dashes between them. */
export function checkGeenBsn(veld: string, tekst: string): Invoerfout | null {
  const negen = /(?<!\d)\d{9}(?!\d)/;
  const gescheiden = tekst.match(/(?<!\d)(?:\d[ .-]?){8}\d(?!\d)/g) ?? [];
  return negen.test(tekst) || gescheiden.some((een) => isBsn(een.replaceAll(/\D/g, '')))
    ? { veld, code: 'MOGELIJK_BSN', melding: 'Hierin kan een burgerservicenummer staan. Laat dat weg.' } : null;
}
