import type { Merk, Wijzigingssoort } from './verschil.ts';

/**
 * Compares two editions in the plainest way, for tests to compare with: the product walks over both at once (merken.ts).
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
