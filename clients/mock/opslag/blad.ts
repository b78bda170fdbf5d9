import type { Bladzijde, Plek } from '../../../subgraphs/werkcentrum/werkvoorraad/bladzijde.ts';

/** The order of rows: by key (a day or a moment), then id. */
type Volgorde = { readonly isAflopend: boolean };

const vergelijk = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const opPlek = (a: readonly [string | number, string], b: readonly [string | number, string], { isAflopend }: Volgorde): number =>
  (isAflopend ? vergelijk(b[0], a[0]) : vergelijk(a[0], b[0])) || vergelijk(a[1], b[1]);

/** Rows in their order: by key, up or down, then by id. */
export const orden = <T>(rijen: Iterable<T>, plekVan: (rij: T) => readonly [string | number, string], volgorde: Volgorde = { isAflopend: false }): T[] =>
  [...rijen].toSorted((a, b) => opPlek(plekVan(a), plekVan(b), volgorde));

/** A page of rows after a place, as a store gives it. */
export function leesBlad<T>(rijen: Iterable<T>, plekVan: (rij: T) => readonly [string | number, string], na: Plek | null, aantal: number, volgorde: Volgorde = { isAflopend: false }): Bladzijde<T> {
  const alle = orden(rijen, plekVan, volgorde);
  const isNa = (rij: T): boolean => {
    const plek = plekVan(rij);
    return na === null || opPlek(plek, [typeof plek[0] === 'number' ? Number(na.sleutel) : na.sleutel, na.id], volgorde) > 0;
  };
  return { rijen: alle.filter(isNa).slice(0, aantal), totaal: alle.length };
}
