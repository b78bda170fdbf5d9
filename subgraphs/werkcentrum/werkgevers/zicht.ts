import type { Aanroeper } from '../../shared/verzoek.ts';
import { findLoket, listLandelijkVan } from '../regio/loketten.ts';

// Row access: which questions of employers somebody sees and who carries them out. Which fields, and for which purpose, is @toegang in the SDL.

type Vrager = Pick<Aanroeper, 'rol' | 'partij' | 'organisatie'> & { readonly regios: readonly string[] };

/** What lets somebody see a question: it touches a region, came from their own organisation, or went to a loket. */
export type Zicht = { readonly regios: readonly string[]; readonly organisatie: string; readonly loketten: readonly string[] };

/** Of a question, what decides who sees it. */
export type Zichtfeiten = { readonly regios: readonly string[]; readonly organisatie: string; readonly loket: string };

// At a loket of social partners employers come as well; what came in elsewhere is no business of a private party.
const privatePartijen: ReadonlySet<string> = new Set(['SOCIALE_PARTNERS', 'OOFONDS']);

/**
 * What an asker sees: their own regions, what their own organisation registered, and, for a party that is one organisation in the whole
 * country, what went to its lokets anywhere. (Gemeenten are 342 organisations: each sees its region.) A private party sees no more than what
 * it registered itself.
 */
export const bepaalZicht = ({ regios, organisatie, partij }: Vrager): Zicht =>
  ({ regios: privatePartijen.has(partij) ? [] : regios, organisatie, loketten: listLandelijkVan(partij) });

/** Whether a question may be seen. */
export const ziet = (zicht: Zicht, vraag: Zichtfeiten): boolean =>
  vraag.regios.some((regio) => zicht.regios.includes(regio)) || vraag.organisatie === zicht.organisatie || zicht.loketten.includes(vraag.loket);

/**
 * Whether an asker works for the loket that a question went to. The regional werkgeversservicepunt is of UWV and gemeenten together: whoever
 * has its role there works for it, of whichever party.
 */
export function behandelt({ rol, partij, regios }: Vrager, loketId: string): boolean {
  const loket = findLoket(loketId);
  if (loket === undefined) return false;
  if (loket.regio === null) return partij === loket.partij;
  const isVanLoket = partij === loket.partij || (loket.soort === 'WERKGEVERSSERVICEPUNT' && rol === 'wsp');
  return isVanLoket && regios.includes(loket.regio);
}
