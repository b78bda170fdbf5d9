import { z } from 'zod';
import { isBsn } from '../../shared/bsn.ts';
import { opgaveSchema } from '../opgave.ts';
import { werkplaninhoudSchema } from '../werkplan/inhoud.ts';

const gmCode = z.string().regex(/^GM\d{4}$/);
const dag = z.iso.date();

const activiteit = z.object({
  nummer: z.string().min(1),
  soort: z.string().min(1),
  omschrijving: z.string(),
  begin: dag,
  eind: dag.nullable(),
  status: z.enum(['GEPLAND', 'LOPEND', 'AFGEROND', 'GESTOPT']),
});

/** One line of a first filling (NDJSON): one person with the koppelingen, the opgave and the plan that werkcentrum keeps. */
export const zaairegelSchema = z.object({
  bsn: z.string().refine(isBsn, 'geen burgerservicenummer'),
  gmCode,
  vorigeGemeenten: z.array(gmCode),
  sbbNummer: z.string().min(1).nullable(),
  fondsNummers: z.array(z.object({ fonds: z.string().min(1), nummer: z.string().min(1) })),
  opgave: opgaveSchema.nullable(),
  opgaveDatum: dag.nullable(),
  plan: werkplaninhoudSchema.extend({ vastgesteldOp: dag.nullable(), versie: z.int().min(1), socialePartners: z.array(activiteit) }).nullable(),
});

/** One line of a first filling. */
export type Zaairegel = z.infer<typeof zaairegelSchema>;

/** A line that cannot be used. Names its number, never what it holds. */
export class Zaaifout extends Error {
  override name = 'Zaaifout';
}

/**
 * Reads a filling.
 * @param tekst NDJSON, one person per line; empty lines are skipped.
 * @throws Zaaifout naming the first line that is not in its form.
 */
export function readZaairegels(tekst: string): Zaairegel[] {
  return tekst.split('\n').flatMap((regel, plaats) => {
    if (regel.trim() === '') return [];
    const gelezen = zaairegelSchema.safeParse(parse(regel));
    if (gelezen.success) return [gelezen.data];
    const velden = gelezen.error.issues.map(({ path }) => path.join('.') || 'regel').join(', ');
    throw new Zaaifout(`zaaigoed, regel ${plaats + 1}: ${velden}`);
  });
}

function parse(regel: string): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    return undefined;
  }
}
