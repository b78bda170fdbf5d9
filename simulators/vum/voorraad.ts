import type { Willekeur } from '../population/willekeur.ts';
import type { Gebieden } from './gebieden.ts';
import { leesVraag, type Soort } from './selectie.ts';

/** At most this many profiles in one answer (the contracts: 100 unless agreed otherwise). */
export const maximumMatches = 100;

/** The numbers of profiles that meet a question, in an order that means nothing, and whether there are more. */
export type Gevonden = { readonly nummers: readonly number[]; readonly meer: boolean };

/** A question that holds to the contract, and the criteria that have no effect. */
export type Zoekvraag = { readonly vraagObject: { readonly selectiegebied: { readonly postcode: string; readonly afstand: number } }; readonly negeert: ReadonlySet<string> };

/**
 * Profiles of one kind, laid out by the four digits of their postcode, so that a question reads only those in its area. They are read in chance order,
 * so that reading can stop when there are enough.
 */
export const createVoorraad = <T>(soort: Soort, profielen: readonly T[], postcodeVan: (profiel: T) => string, { afstandKm }: Gebieden) => {
  const perGebied = Map.groupBy(profielen.keys(), (nummer) => {
    const profiel = profielen[nummer];
    return profiel === undefined ? '' : postcodeVan(profiel).slice(0, 4);
  });
  const binnen = ({ postcode, afstand }: Zoekvraag['vraagObject']['selectiegebied']): number[] => [...perGebied].flatMap(([gebied, nummers]) => {
    const km = afstandKm(postcode.slice(0, 4), gebied);
    return km !== null && km <= afstand ? nummers : [];
  });
  return ({ vraagObject, negeert }: Zoekvraag, { geheel }: Willekeur): Gevonden => {
    const toets = leesVraag(soort, vraagObject, () => null, new Set([...negeert, 'selectiegebied']));
    const kandidaten = negeert.has('selectiegebied') ? [...profielen.keys()] : binnen(vraagObject.selectiegebied);
    const nummers: number[] = [];
    for (let over = kandidaten.length; over > 0; over -= 1) {
      const plaats = geheel(0, over - 1);
      const nummer = kandidaten[plaats] ?? 0;
      kandidaten[plaats] = kandidaten[over - 1] ?? 0;
      if (!toets(profielen[nummer])) continue;
      if (nummers.length === maximumMatches) return { nummers, meer: true };
      nummers.push(nummer);
    }
    return { nummers, meer: false };
  };
};
