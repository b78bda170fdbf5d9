import type { Voorzieningbijdrage } from '../generated.ts';

/** A row with who keeps it. */
export type Gehouden<T> = T & { readonly houder: string };

/**
 * One row for what a gemeente reports both through Suwinet and through its own system: same holder, same number, never by likeness.
 * The first mention stands; what it leaves open is taken from the next. A row that came twice would count its months twice.
 */
export function voegGelijkeSamen(rijen: readonly Gehouden<Voorzieningbijdrage>[]): Gehouden<Voorzieningbijdrage>[] {
  const groepen = Map.groupBy(rijen, (rij) => (rij.nummer === null ? rij : JSON.stringify([rij.houder, rij.nummer])));
  return [...groepen.values()].map((groep) => groep.reduce((een, ander) => ({
    ...een,
    omschrijving: een.omschrijving ?? ander.omschrijving,
    begindatum: een.begindatum ?? ander.begindatum,
    einddatum: een.einddatum ?? ander.einddatum,
  })));
}
