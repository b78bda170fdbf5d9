import type { Invoerfout } from '../../shared/invoer.ts';

/** How many are given when nothing is said. */
export const standaard = 20;
const hoogste = 100;

/** What is asked of a list. */
export type Bladvraag = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** Part of a list that does not change: its cursors are places in it. */
export type Bladzijde<T> = {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
};

const toCursor = (plaats: number): string => Buffer.from(`z${plaats}`).toString('base64url');

function leesCursor(cursor: string): number | null {
  const [, plaats] = /^z(\d{1,5})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  return plaats === undefined ? null : Number(plaats);
}

/** Checks how much is asked, and from where. */
export function checkBladzijde({ first, after }: Bladvraag): Invoerfout[] {
  return [
    first == null || (first >= 1 && first <= hoogste) ? null : { veld: 'first', code: 'BUITEN_BEREIK', melding: `Vraag 1 tot en met ${hoogste} resultaten.` },
    after == null || leesCursor(after) !== null ? null : { veld: 'after', code: 'GEEN_CURSOR', melding: 'Dit is geen cursor uit een zoekresultaat.' },
  ].filter((fout) => fout !== null);
}

/** Cuts a page out of rows in their fixed order. @param toNode makes of a row, by its place, what is shown: only of rows that are. */
export function snijBladzijde<R, T>(rijen: readonly R[], { first, after }: Bladvraag, toNode: (rij: R, plaats: number) => T): Bladzijde<T> {
  const na = after == null ? null : leesCursor(after);
  const begin = na === null ? 0 : na + 1;
  const edges = rijen.slice(begin, begin + (first ?? standaard)).map((rij, i) => ({ cursor: toCursor(begin + i), node: toNode(rij, begin + i) }));
  return {
    edges,
    pageInfo: { hasNextPage: begin + edges.length < rijen.length, hasPreviousPage: begin > 0 && rijen.length > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
