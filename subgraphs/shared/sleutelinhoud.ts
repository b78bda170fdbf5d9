import { z } from 'zod';

// What a sealed key holds, per party: only the identifier that this party may hold, and what its routing needs.

const gmCode = z.string().regex(/^GM\d{4}$/);
const bsn = z.string().regex(/^\d{9}$/);

/** UWV: the BSN. */
export const uwvInhoud = z.object({ bsn });

/** Gemeente: the BSN and the gemeenten to ask; where the person lives first, then former ones that may hold a running file. */
export const gemeenteInhoud = z.object({ bsn, gemeenten: z.array(gmCode) });

/** SBB: its own participant number, never the BSN. */
export const sbbInhoud = z.object({ deelnemernummer: z.string().min(1) });

/** A search for vacancies, as SBB may know it: in which regions (AM codes). Where somebody lives does not go along. */
export const zoekInhoud = z.object({ regios: z.array(z.string().regex(/^AM\d{2}$/)).min(1) });

/** A search for candidates, as werkcentrum may know it: of lokets in which regions (AM codes), around which postcode area and how far (km), and which occupations go first. */
export const kandidaatzoekInhoud = z.object({
  regios: z.array(z.string().regex(/^AM\d{2}$/)).min(1), postcodegebied: z.string().regex(/^\d{4}$/), afstandKm: z.int().min(0).max(999), beroepen: z.array(z.string()),
});

/** O&O-fondsen: per fund its own participant number, never the BSN (private parties may not process it). */
export const oofondsInhoud = z.object({ deelnames: z.array(z.object({ fonds: z.string().min(1), nummer: z.string().min(1) })).min(1) });

export type GemeenteInhoud = z.infer<typeof gemeenteInhoud>;
export type OofondsInhoud = z.infer<typeof oofondsInhoud>;
