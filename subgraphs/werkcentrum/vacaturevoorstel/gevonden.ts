import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';

// What was found is kept with the search that found it, in another subgraph: the graph itself is asked, as this asker would.

/** What a search found; ONBEKEND when it is not there (any more) for this asker, null when nobody could say so now. */
export type Uitkomst<T> = T | 'ONBEKEND' | null;

const foutSchema = z.object({ extensions: z.object({ code: z.string() }) });

// What is left of the time for doing the act itself.
const margeMs = 200;

const isGeenId = (fout: unknown): boolean => foutSchema.safeParse(fout).data?.extensions.code === 'ONGELDIGE_INVOER';

/**
 * Asks for one row of a search by its id, under the caller, purpose and time of this request. Does not reject.
 * @param schema reads it out of the answer; null when there is none.
 */
export async function vraagGevonden<T>({ verzoek: { aanroeper, doel, deadline }, handelingen: { graafvraag } }: WerkcentrumContext, document: string, id: string, schema: z.ZodType<T | null>): Promise<Uitkomst<T>> {
  if (graafvraag === null) return null;
  const antwoord = await graafvraag(document, { id }, { aanroeper, doel, deadline: deadline - margeMs }).catch(() => null);
  const fouten = antwoord?.errors ?? [];
  if (fouten.length > 0) return fouten.every(isGeenId) ? 'ONBEKEND' : null;
  const gelezen = schema.safeParse(antwoord?.data);
  return gelezen.success ? gelezen.data ?? 'ONBEKEND' : null;
}
