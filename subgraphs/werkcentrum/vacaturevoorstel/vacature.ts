import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import { wervingsroutes } from '../werkplan/inhoud.ts';

// A vacancy that was found is kept with the search that found it, in another subgraph: the graph itself is asked, as this asker would.

/** What is asked of the graph before somebody is put forward. */
export const vacaturevraag = `query VoorTeStellenVacature($id: ID!) {
  gevondenVacature(id: $id) { bron naam werkgever route sluit }
}`;

const vacatureSchema = z.object({
  bron: z.string(), naam: z.string().nullable(), werkgever: z.string().nullable(), route: z.enum(wervingsroutes), sluit: z.iso.date().nullable(),
});
const antwoordSchema = z.object({ gevondenVacature: vacatureSchema.nullable() });
const foutSchema = z.object({ extensions: z.object({ code: z.string() }) });

/** What there is to say of a vacancy out of a search; `sluit` is the last day on which it is open. */
export type GevondenVacature = Readonly<z.infer<typeof vacatureSchema>>;

/** The vacancy; ONBEKEND when there is none (any more) for this asker, null when nobody could say so now. */
export type Vacatureuitkomst = GevondenVacature | 'ONBEKEND' | null;

// What is left of the time for doing the act itself.
const margeMs = 200;

const isGeenId = (fout: unknown): boolean => foutSchema.safeParse(fout).data?.extensions.code === 'ONGELDIGE_INVOER';

/** Asks for a vacancy out of a search, under the caller, purpose and time of this request. Does not reject. */
export async function vraagVacature({ verzoek: { aanroeper, doel, deadline }, handelingen: { graafvraag } }: WerkcentrumContext, id: string): Promise<Vacatureuitkomst> {
  if (graafvraag === null) return null;
  const antwoord = await graafvraag(vacaturevraag, { id }, { aanroeper, doel, deadline: deadline - margeMs }).catch(() => null);
  const fouten = antwoord?.errors ?? [];
  if (fouten.length > 0) return fouten.every(isGeenId) ? 'ONBEKEND' : null;
  const gelezen = antwoordSchema.safeParse(antwoord?.data);
  return gelezen.success ? gelezen.data.gevondenVacature ?? 'ONBEKEND' : null;
}
