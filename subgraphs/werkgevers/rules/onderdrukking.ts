import { KLEINSTE_AANTAL } from '../../shared/referentie/kleinste-aantal.ts';

// Which counts of people may be given (DOMAIN: cells under 5 never, nor by differencing). How it is done, and what it does not protect against: docs/matching.md.

/** A number of candidates as it may be shown; null under the smallest. */
export const toonbaarAantal = (aantal: number): number | null => (aantal < KLEINSTE_AANTAL ? null : aantal);

/** A hidden count lies between these, for who knows the rule and what is shown. */
type Bereik = { readonly laagst: number; readonly hoogst: number };

/** Whether the sum of hidden counts (the total less what is shown) leaves each of them at least two values. */
function isOnbepaald(som: number, bereiken: readonly Bereik[]): boolean {
  const laagste = bereiken.reduce((opgeteld, { laagst }) => opgeteld + laagst, 0);
  const hoogste = bereiken.reduce((opgeteld, { hoogst }) => opgeteld + hoogst, 0);
  return bereiken.every(({ laagst, hoogst }) => Math.min(hoogst, som - (laagste - laagst)) > Math.max(laagst, som - (hoogste - hoogst)));
}

/**
 * Which counts of one facet are hidden: those under the smallest number, and when that is one, the next smallest too. Null when even so a hidden count
 * could be computed: then nothing of the facet is given.
 * @param aantallen whole numbers above 0, in the order of their names.
 */
export function kiesOnderdrukte(aantallen: readonly number[]): ReadonlySet<number> | null {
  const opgaand = aantallen.map((aantal, plaats) => ({ aantal, plaats })).sort((a, b) => a.aantal - b.aantal || a.plaats - b.plaats);
  const klein = opgaand.filter(({ aantal }) => aantal < KLEINSTE_AANTAL).length;
  if (klein === 0) return new Set();
  const verborgen = opgaand.slice(0, Math.max(2, klein));
  const getoond = opgaand.slice(verborgen.length);
  const som = verborgen.reduce((opgeteld, { aantal }) => opgeteld + aantal, 0);
  // Of equal counts the first by name is hidden: one that stands after a shown count is smaller than it.
  const hoogstens = (plek: number): number => Math.min(som, ...getoond.map(({ aantal, plaats }) => (plek < plaats ? aantal : aantal - 1)));
  const bereiken = verborgen.map(({ plaats }, rang): Bereik => (rang < klein
    ? { laagst: 1, hoogst: KLEINSTE_AANTAL - 1 }
    : { laagst: KLEINSTE_AANTAL, hoogst: hoogstens(plaats) }));
  return isOnbepaald(som, bereiken) ? new Set(verborgen.map(({ plaats }) => plaats)) : null;
}
