import type { Aanbodfeit } from './aanbod.ts';

/** What a gemeente is asked, as far as it decides by it. */
export type TeBeslissen = {
  /** Its identificatie: ours, a UUID. */
  readonly identificatie: string;
  /** UUID in EVA.RMT, or the gemeente's own number of what EVA does not have; null where the request names none. In lower case. */
  readonly instrument: string | null;
  readonly bedrag: number | null;
};

/** What a gemeente decides, and in which words. */
export type Besluit = { readonly uitkomst: 'toegekend' | 'afgewezen'; readonly toelichting: string };

/** More than this a gemeente does not grant, whatever the instrument. Euro. */
export const hoogsteBedrag = 3_000;

/** At which look a request is decided on: mostly the first, of about one in four the second. Follows from the identificatie. */
export const beslistBij = (identificatie: string): number => (/[0-3]$/.test(identificatie) ? 2 : 1);

const wijsAf = (toelichting: string): Besluit => ({ uitkomst: 'afgewezen', toelichting });

/** Decides. @param bezet how many places of the instrument are taken. */
export function beslis({ instrument, bedrag }: TeBeslissen, aanbod: readonly Aanbodfeit[], bezet: number): Besluit {
  const feit = aanbod.find(({ uuid, nummer }) => instrument !== null && instrument === (uuid ?? nummer.toLowerCase()));
  if (!feit) return wijsAf('De gemeente biedt dit instrument niet aan.');
  if (bedrag !== null && bedrag > hoogsteBedrag) return wijsAf(`De gemeente kent hiervoor ten hoogste ${hoogsteBedrag} euro toe.`);
  if (feit.plaatsen !== null && bezet >= feit.plaatsen) return wijsAf('Er is geen plaats vrij.');
  return { uitkomst: 'toegekend', toelichting: '' };
}
