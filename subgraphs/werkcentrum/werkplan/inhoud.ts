import { z } from 'zod';

/** What one version of a werkplan says. Kept encrypted, never changed. `loket` is the id of a loket. */
export const werkplaninhoudSchema = z.object({
  doel: z.string(),
  arrangeur: z.object({ naam: z.string(), organisatie: z.string(), loket: z.string() }),
  overkoepelendPlan: z.object({ soort: z.string(), omschrijving: z.string() }).nullable(),
  intake: z.object({ datum: z.iso.date(), loket: z.string(), samenvatting: z.string() }).nullable(),
  diagnose: z.object({ datum: z.iso.date(), uitkomst: z.string() }).nullable(),
});

/** What one version of a werkplan says. */
export type Werkplaninhoud = Readonly<z.infer<typeof werkplaninhoudSchema>>;
