import type { Bewijslezer } from './bewijzen.ts';
import { herleid, type Herleiding, type Herleidmiddelen } from './herleid.ts';

/** A ranking made again from its proof, with the fingerprint of that; or that its proof does not open. */
export type Herleidbewijs = { readonly vingerafdruk: string; readonly herleiding: Herleiding } | 'BESCHADIGD';

/** Finds the proof of a search and makes its ranking again. Null when there is no proof, or none any more. Rejects when proofs cannot be read. */
export type Herleider = (zoekopdracht: string) => Promise<Herleidbewijs | null>;

/** Makes rankings again, by the rules and the list of this process. */
export const createHerleider = (vind: Bewijslezer, middelen: Herleidmiddelen): Herleider => async (zoekopdracht) => {
  const gevonden = await vind(zoekopdracht);
  if (gevonden === null || gevonden === 'BESCHADIGD') return gevonden;
  return { vingerafdruk: gevonden.vingerafdruk, herleiding: herleid(gevonden.bewijs, middelen) };
};
