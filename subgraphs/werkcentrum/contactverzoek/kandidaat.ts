import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import { vraagGevonden, type Uitkomst } from '../vacaturevoorstel/gevonden.ts';

/** What is asked of the graph about a candidate out of a search. */
export const kandidaatvraag = `query TeVragenKandidaat($id: ID!) {
  gevondenKandidaat(id: $id) { bron verwijzing }
}`;

const kandidaatSchema = z.object({ bron: z.string(), verwijzing: z.string().nullable() });
const antwoordSchema = z.object({ gevondenKandidaat: kandidaatSchema.nullable() }).transform(({ gevondenKandidaat }) => gevondenKandidaat);

/** A candidate out of a search. `verwijzing` is sealed, for werkcentrum alone; null for a candidate of another source. */
export type GevondenKandidaat = Readonly<z.infer<typeof kandidaatSchema>>;

/** A candidate that was asked for. */
export type Kandidaatuitkomst = Uitkomst<GevondenKandidaat>;

/** Asks for a candidate out of a search. Does not reject. */
export const vraagKandidaat = (context: WerkcentrumContext, id: string): Promise<Kandidaatuitkomst> => vraagGevonden(context, kandidaatvraag, id, antwoordSchema);
