import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Invoerfout } from '../../shared/invoer.ts';

/** A place in a list: within which version and which question, and after which instrument. */
export type Plaats = { readonly versie: string; readonly vraag: string; readonly id: string };

const plaatsSchema = z.tuple([z.literal(1), z.string(), z.string(), z.string()]);

/** What a cursor is bound to: the same filter on the same list gives the same mark. Says nothing of what was asked. */
export const toVraagmerk = (vraag: unknown): string => createHash('sha256').update(JSON.stringify(vraag)).digest('base64url').slice(0, 12);

/** A place as an opaque cursor. */
export const toCursor = ({ versie, vraag, id }: Plaats): string => Buffer.from(JSON.stringify([1, versie, vraag, id])).toString('base64url');

/** The place that a cursor stands for; null when this graph did not make it. */
export function leesCursor(cursor: string): Plaats | null {
  try {
    const [, versie, vraag, id] = plaatsSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const plaats = { versie, vraag, id };
    return toCursor(plaats) === cursor ? plaats : null;
  } catch {
    return null;
  }
}

const fout = (code: string, melding: string): Invoerfout => ({ veld: 'after', code, melding });

/**
 * Checks a cursor against the list that is asked.
 * @param isPlaats whether the version is still kept and has the instrument in this list.
 */
export function checkCursor(cursor: string | null | undefined, vraag: string, isPlaats: (plaats: Plaats) => boolean): Invoerfout | null {
  if (cursor == null) return null;
  const plaats = leesCursor(cursor);
  if (plaats === null) return fout('GEEN_CURSOR', 'Dit is geen cursor die de graaf heeft gegeven.');
  if (plaats.vraag !== vraag) return fout('ANDERE_VRAAG', 'Deze cursor hoort bij een andere lijst of een ander filter.');
  return isPlaats(plaats) ? null : fout('CURSOR_VERLOPEN', 'De momentopname waar deze cursor bij hoort is er niet meer; begin opnieuw.');
}
