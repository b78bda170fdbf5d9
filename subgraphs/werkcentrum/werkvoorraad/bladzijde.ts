import { z } from 'zod';
import { checkCursor, leesCursor, toCursor, toVraagmerk } from '../catalogus/cursor.ts';
import type { PageInfo } from '../generated.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';

/** A place in a list that grows and shrinks: after the row with this sort key (a day, or a moment in ms) and id. */
export type Plek = { readonly sleutel: string; readonly id: string };

/** Some rows of a list, and how many the whole list has. */
export type Bladzijde<T> = { readonly rijen: T[]; readonly totaal: number };

/** What is asked of a list. */
export type Bladvraag = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** A page of a list as the graph shows it. */
export type Connectie<T> = { readonly edges: { readonly cursor: string; readonly node: T }[]; readonly pageInfo: PageInfo; readonly totaal: number };

const standaard = 20;
const hoogste = 50;

const checkAantal = (first: number): Invoerfout | null =>
  first >= 1 && first <= hoogste ? null : { veld: 'first', code: 'BUITEN_BEREIK', melding: `Vraag 1 tot en met ${hoogste} regels.` };

const plekSchema = z.object({ sleutel: z.union([z.iso.date(), z.string().regex(/^\d{1,15}$/)]), id: z.uuid() });

const isPlek = (plek: unknown): boolean => plekSchema.safeParse(plek).success;

/**
 * Reads one page of a list in which a row keeps its place, whatever comes or goes around it.
 * @param laatZien which of these rows the asker may see.
 * @param vraag what list it is; a cursor is good for that list alone.
 * @param lees the rows after a place. @param plekVan the place of a row.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in first and after.
 */
export async function leesBladzijde<T>(
  { first, after }: Bladvraag, vraag: readonly unknown[], lees: (na: Plek | null, aantal: number) => Promise<Bladzijde<T>>, plekVan: (rij: T) => Plek,
  laatZien: (rijen: readonly T[]) => Promise<ReadonlySet<T>>,
): Promise<Connectie<T>> {
  const merk = toVraagmerk(vraag);
  const aantal = first ?? standaard;
  eisGeldig(checkAantal(aantal), checkCursor(after, merk, ({ versie: sleutel, id }) => isPlek({ sleutel, id })));
  const gelezen = after == null ? null : leesCursor(after);
  const { rijen, totaal } = await lees(gelezen && { sleutel: gelezen.versie, id: gelezen.id }, aantal + 1);
  const blad = rijen.slice(0, aantal).map((node) => ({ cursor: cursorVan(plekVan(node), merk), node }));
  const gezien = await laatZien(blad.map(({ node }) => node));
  return {
    edges: blad.filter(({ node }) => gezien.has(node)), totaal,
    // The cursors are those of the page as it is read, so that whoever goes on misses nothing and never stands still.
    pageInfo: { hasNextPage: rijen.length > aantal, hasPreviousPage: after != null, startCursor: blad[0]?.cursor ?? null, endCursor: blad.at(-1)?.cursor ?? null },
  };
}

const cursorVan = ({ sleutel, id }: Plek, vraag: string): string => toCursor({ versie: sleutel, vraag, id });
