import { z } from 'zod';

/** What is kept encrypted of a question: who the employer is, whom to ask there, and everything in free words. */
export const werkgeversgegevensSchema = z.object({
  kvkNummer: z.string(),
  bedrijfsnaam: z.string(),
  contact: z.object({ naam: z.string(), telefoon: z.string().nullable(), email: z.string().nullable() }),
  beroep: z.string().nullable(),
  aantal: z.int().nullable(),
  toelichting: z.string().nullable(),
  /** What came of it, in words; null as long as nothing did. */
  afhandeling: z.string().nullable(),
});

/** The same. */
export type Werkgeversgegevens = Readonly<z.infer<typeof werkgeversgegevensSchema>>;
