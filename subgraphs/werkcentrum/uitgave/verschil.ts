import type { Rij } from './kolommen.ts';

/** What became of an instrument between two editions. */
export type Wijzigingssoort = 'GEMAAKT' | 'GEWIJZIGD' | 'VERWIJDERD';

/** One change: the instrument as it is now, or that it is no more (a tombstone). */
export type Wijziging = { readonly soort: Wijzigingssoort; readonly id: string; readonly instrument: Rij | null; readonly beschikbaarheid: readonly Rij[] };

/** What tells an instrument of one edition from the same in another: its id, and a mark of its row and of what regions have of it. */
export type Merk = { readonly id: string; readonly merk: string };

/**
 * Compares two editions. Pure; both are sorted by id, without doubles.
 * @returns which instruments were made, changed or removed, by id.
 */
export function vergelijk(vroeger: readonly Merk[], nu: readonly Merk[]): { readonly soort: Wijzigingssoort; readonly id: string }[] {
  const was = new Map(vroeger.map(({ id, merk }) => [id, merk]));
  const is = new Map(nu.map(({ id, merk }) => [id, merk]));
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids.flatMap((id) => {
    const [eerder, later] = [was.get(id), is.get(id)];
    if (eerder === later) return [];
    return [{ id, soort: eerder === undefined ? 'GEMAAKT' as const : later === undefined ? 'VERWIJDERD' as const : 'GEWIJZIGD' as const }];
  });
}
