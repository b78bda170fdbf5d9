import { z } from 'zod';
import { DOELGROEPKENMERKEN } from './rules/feiten.ts';

const jaNee = z.boolean().nullable();

/** What a person told at the intake and no source supplies. null: not told. Kept encrypted. */
export const opgaveSchema = z.object({
  werkzaam: jaNee,
  ontslagdreiging: jaNee,
  sociaalPlan: jaNee,
  contractEindigtOp: z.iso.date().nullable(),
  zelfstandig: jaNee,
  inkomenOntoereikend: jaNee,
  arbeidsbeperking: jaNee,
  sector: z.string().nullable(),
  opleidingsniveau: z.enum(['GEEN', 'VMBO', 'MBO1', 'MBO2', 'MBO3', 'MBO4', 'HBO', 'WO']).nullable(),
  flexibelContract: jaNee,
  schoolverlater: jaNee,
  jarenInLaatsteFunctie: z.number().nullable(),
  taalniveauMondeling: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).nullable(),
  eigenBehoefte: jaNee,
  uitkeringen: z.array(z.string()).readonly().nullable(),
  // Absent in what was told before these were asked.
  verwachteWerkloosheidMaanden: z.number().nullable().default(null),
  /** Per doelgroep of EVA that was asked about, for these are asked only where they matter. */
  doelgroepen: z.partialRecord(z.enum(DOELGROEPKENMERKEN), z.boolean()).readonly().nullable().default(null),
}).readonly();

/** What a person told at the intake. */
export type Opgave = z.infer<typeof opgaveSchema>;

/** An opgave with the day (YYYY-MM-DD) on which it was told; null when that is not kept. */
export type GedateerdeOpgave = { readonly opgave: Opgave; readonly opgegevenOp: string | null };
