import { z } from 'zod';
import { bronSchema } from '../catalogus/graafbron.ts';

const grondslag = z.object({ vindplaats: z.string(), omschrijving: z.string() });
const partij = z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM']);
const bronstatus = bronSchema.shape.status;

/** What the rules said of who is first responsible. */
export const verantwoordelijkheidSchema = z.object({
  uitkomst: z.enum(['BEPAALD', 'MEERDERE', 'ONBEKEND', 'GEEN']),
  rijen: z.array(z.object({ situatie: z.string(), omschrijving: z.string(), partij, opVerzoek: partij.nullable(), grondslag, feiten: z.array(z.string()) })),
  ontbrekend: z.array(z.object({ feit: z.string(), toelichting: z.string(), bron: z.string().nullable(), status: bronstatus.nullable() })),
  voorrang: grondslag.nullable(),
});

/** What was decided on an aanmelding, and on which answers of which sources. */
export const besluitSchema = z.object({
  /** The moment of deciding, RFC 3339. */
  op: z.iso.datetime(),
  verantwoordelijkheid: verantwoordelijkheidSchema,
  /** The sources that were asked, each with its peildatum. */
  bronnen: z.array(bronSchema),
});

/** What was decided on an aanmelding. */
export type Besluit = Readonly<z.infer<typeof besluitSchema>>;

/** The one party that is responsible, with its ground; null when a professional has to decide. */
export function findEerstverantwoordelijke({ verantwoordelijkheid: { uitkomst, rijen } }: Besluit): { readonly partij: z.infer<typeof partij>; readonly grondslag: string } | null {
  const [eerste] = rijen;
  return uitkomst === 'BEPAALD' && eerste !== undefined ? { partij: eerste.partij, grondslag: eerste.grondslag.vindplaats } : null;
}
