import { z } from 'zod';
import { toDatumTijd } from '../../shared/klok.ts';
import { leesCursor, toCursor, toVraagmerk } from '../catalogus/cursor.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { QueryWerkgeversvragenArgs, PageInfo } from '../generated.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Werkgeversvraagrecord } from '../store/werkgeversvragen.ts';

const standaard = 20;
const hoogste = 100;

/** A page of questions, with their cursors. */
export type Werkgeversvraagblad = { readonly edges: { readonly cursor: string; readonly node: Werkgeversvraagrecord }[]; readonly pageInfo: PageInfo; readonly totaal: number };

const momentSchema = z.iso.datetime().transform((tekst) => Date.parse(tekst));

// A cursor holds the moment and the random id of a question, and the list that it is of.
function leesPlaats(cursor: string | null | undefined, vraag: string): { readonly op: number; readonly id: string } | null | Invoerfout {
  if (cursor == null) return null;
  const plaats = leesCursor(cursor);
  const op = momentSchema.safeParse(plaats?.versie);
  if (plaats === null || !op.success || !z.uuid().safeParse(plaats.id).success) return { veld: 'after', code: 'GEEN_CURSOR', melding: 'Dit is geen cursor die de graaf heeft gegeven.' };
  return plaats.vraag === vraag ? { op: op.data, id: plaats.id } : { veld: 'after', code: 'ANDERE_VRAAG', melding: 'Deze cursor hoort bij een andere lijst of een ander filter.' };
}

/**
 * A page of the questions that the asker may see, newest first.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the arguments.
 */
export async function toWerkgeversvraagblad({ loket = null, status = null, first, after }: QueryWerkgeversvragenArgs, { loaders }: WerkcentrumContext): Promise<Werkgeversvraagblad> {
  const merk = toVraagmerk(['werkgeversvragen', loket, status]);
  const na = leesPlaats(after, merk);
  const aantal = first ?? standaard;
  eisGeldig(
    loket === null || findLoket(loket) ? null : { veld: 'loket', code: 'ONBEKEND_LOKET', melding: 'Er is geen loket met deze id.' },
    aantal >= 1 && aantal <= hoogste ? null : { veld: 'first', code: 'BUITEN_BEREIK', melding: `Vraag 1 tot en met ${hoogste} vragen.` },
    na !== null && 'veld' in na ? na : null,
  );
  const { rijen, totaal } = await loaders.werkgevers.blad({ loket, status, na: na !== null && 'op' in na ? na : null, hoogstens: aantal + 1 });
  const edges = rijen.slice(0, aantal).map((node) => ({ cursor: toCursor({ versie: toDatumTijd(node.aangemeldOp), vraag: merk, id: node.id }), node }));
  return { edges, pageInfo: { hasNextPage: rijen.length > aantal, hasPreviousPage: na !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }, totaal };
}
