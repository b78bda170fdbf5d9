import type { Kandidaat, Vacature } from '../profiel.ts';
import type { EigenVacature, EigenWerkzoekende } from '../vum/contract.ts';
import { toKandidaat, toVacature } from '../vum/mapping.ts';

/** What this installation holds itself, as the bron side of VUM reads it from its files (vum/bestanden.ts). */
export type Eigenaanbod = { readonly vacatures: readonly EigenVacature[]; readonly werkzoekenden: readonly EigenWerkzoekende[] };

/** The code of this source. */
export const eigenCode = 'eigen';

/** Where one is and what it is called, and it in the words of matching: read only when that is needed. */
export type Rij<P> = { readonly nummer: string; readonly postcodegebied: string; readonly toProfiel: () => P };

const toGebied = (postcode: string): string => postcode.slice(0, 4);

/** Null without a postcode: VUM gives no such one to others, and it is not found here either. */
export function toVacaturerij(detail: EigenVacature): Rij<Vacature> | null {
  const { idVacature: nummer, adres } = detail;
  return adres === undefined ? null : { nummer, postcodegebied: toGebied(adres.postcode), toProfiel: () => toVacature(eigenCode, nummer, { ...detail, adres }) };
}

/** As toVacaturerij; null also without a number, since nobody could ask for the details. */
export function toKandidaatrij(detail: EigenWerkzoekende): Rij<Kandidaat> | null {
  const { idWerkzoekende: nummer, mobiliteit } = detail;
  if (nummer === undefined || mobiliteit === undefined) return null;
  return { nummer, postcodegebied: toGebied(mobiliteit.bemiddelingspostcode), toProfiel: () => toKandidaat(eigenCode, nummer, { ...detail, mobiliteit }) };
}

/** All that can be found, one at a time; of those with the same number the first. */
export function* listRijen<D, P>(details: readonly D[], toRij: (detail: D) => Rij<P> | null): Generator<Rij<P>> {
  const gezien = new Set<string>();
  for (const detail of details) {
    const rij = toRij(detail);
    if (rij === null || gezien.has(rij.nummer)) continue;
    gezien.add(rij.nummer);
    yield rij;
  }
}
