import type { PageInfo } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { toCursor } from './cursor.ts';

const standaard = 20;
const hoogste = 100;

/** Checks how many are asked: 1 through 100. */
export const checkFirst = (first: number | null | undefined): Invoerfout | null =>
  first == null || (first >= 1 && first <= hoogste) ? null : { veld: 'first', code: 'BUITEN_BEREIK', melding: `Vraag 1 tot en met ${hoogste} instrumenten.` };

/** A page of a list, with the cursors of its rows. */
export type Page<T> = { readonly edges: { readonly cursor: string; readonly node: T }[]; readonly pageInfo: PageInfo; readonly totaal: number };

/** Which page of which list. `vanaf` is the place in the whole list from which to go on. */
export type PageRequest = { readonly first: number | null | undefined; readonly vanaf: number; readonly versie: string; readonly vraag: string };

/**
 * Cuts a page from rows that stand in the fixed order of the list.
 * @param plaatsVan the place of a row in the whole, unfiltered list.
 * @param idVan the instrument of a row, for its cursor.
 */
export function cutPage<T>(rijen: readonly T[], plaatsVan: (rij: T) => number, idVan: (rij: T) => string, { first, vanaf, versie, vraag }: PageRequest): Page<T> {
  const begin = rijen.findIndex((rij) => plaatsVan(rij) >= vanaf);
  const rest = begin === -1 ? [] : rijen.slice(begin);
  const edges = rest.slice(0, first ?? standaard).map((node) => ({ cursor: toCursor({ versie, vraag, id: idVan(node) }), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > edges.length,
      hasPreviousPage: begin === -1 ? rijen.length > 0 && vanaf > 0 : begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totaal: rijen.length,
  };
}
