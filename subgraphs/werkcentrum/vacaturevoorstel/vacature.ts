import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import { wervingsroutes } from '../werkplan/inhoud.ts';
import { vraagGevonden, type Uitkomst } from './gevonden.ts';

/** What is asked of the graph about a vacancy out of a search. */
export const vacaturevraag = `query VoorTeStellenVacature($id: ID!) {
  gevondenVacature(id: $id) { bron naam werkgever route sluit }
}`;

const vacatureSchema = z.object({
  bron: z.string(), naam: z.string().nullable(), werkgever: z.string().nullable(), route: z.enum(wervingsroutes), sluit: z.iso.date().nullable(),
});
const antwoordSchema = z.object({ gevondenVacature: vacatureSchema.nullable() }).transform(({ gevondenVacature }) => gevondenVacature);

/** What there is to say of a vacancy out of a search; `sluit` is the last day on which it is open. */
export type GevondenVacature = Readonly<z.infer<typeof vacatureSchema>>;

/** A vacancy that was asked for. */
export type Vacatureuitkomst = Uitkomst<GevondenVacature>;

/** Asks for a vacancy out of a search. Does not reject. */
export const vraagVacature = (context: WerkcentrumContext, id: string): Promise<Vacatureuitkomst> => vraagGevonden(context, vacaturevraag, id, antwoordSchema);
