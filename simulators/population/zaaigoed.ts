import { z } from 'zod';
import type { Mens } from './types.ts';

const dag = z.iso.date();
const tekst = z.string().min(1);

const activiteitSchema = z.strictObject({
  nummer: tekst, soort: tekst, omschrijving: tekst, begin: dag, eind: dag.nullable(), status: z.enum(['GEPLAND', 'LOPEND', 'AFGEROND', 'GESTOPT']),
});

const opgaveSchema = z.strictObject({
  werkzaam: z.boolean().nullable(),
  ontslagdreiging: z.boolean().nullable(),
  sociaalPlan: z.boolean().nullable(),
  contractEindigtOp: dag.nullable(),
  zelfstandig: z.boolean().nullable(),
  inkomenOntoereikend: z.boolean().nullable(),
  arbeidsbeperking: z.boolean().nullable(),
  sector: tekst.nullable(),
  opleidingsniveau: z.enum(['GEEN', 'VMBO', 'MBO1', 'MBO2', 'MBO3', 'MBO4', 'HBO', 'WO']).nullable(),
  flexibelContract: z.boolean().nullable(),
  schoolverlater: z.boolean().nullable(),
  jarenInLaatsteFunctie: z.int().min(0).nullable(),
  taalniveauMondeling: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).nullable(),
  eigenBehoefte: z.boolean().nullable(),
  uitkeringen: z.array(tekst).nullable(),
});

const planSchema = z.strictObject({
  doel: tekst,
  arrangeur: z.strictObject({ naam: tekst, organisatie: tekst, loket: tekst }),
  overkoepelendPlan: z.strictObject({ soort: tekst, omschrijving: tekst }).nullable(),
  intake: z.strictObject({ datum: dag, loket: tekst, samenvatting: tekst }).nullable(),
  diagnose: z.strictObject({ datum: dag, uitkomst: tekst }).nullable(),
  vastgesteldOp: dag.nullable(),
  versie: z.int().min(1),
  socialePartners: z.array(activiteitSchema),
});

/** One line of GET /zaaigoed: what werkcentrum itself would hold of a person, for a first filling of its store. */
export const zaaigoedSchema = z.strictObject({
  bsn: z.string().regex(/^\d{9}$/),
  /** Gemeente of inscription. */
  gmCode: z.string().regex(/^GM\d{4}$/),
  /** Other gemeenten that still hold a file. */
  vorigeGemeenten: z.array(z.string().regex(/^GM\d{4}$/)),
  sbbNummer: tekst.nullable(),
  fondsNummers: z.array(z.strictObject({ fonds: tekst, nummer: tekst })),
  opgave: opgaveSchema.nullable(),
  /** Null exactly when `opgave` is. */
  opgaveDatum: dag.nullable(),
  plan: planSchema.nullable(),
});

export type Zaaigoed = z.infer<typeof zaaigoedSchema>;

/** Whether werkcentrum would hold anything of this person: a plan, a statement, or a koppeling with SBB or a fund. */
export const isZaaigoed = (mens: Mens): boolean =>
  mens.plan !== null || mens.opgave !== null || mens.sbb !== null || mens.fondsen.length > 0;

/** The seed line of a person. */
export const toZaaigoed = (mens: Mens): Zaaigoed => ({
  bsn: mens.bsn,
  gmCode: mens.gmCode,
  vorigeGemeenten: mens.gemeenten.map(({ gmCode }) => gmCode).filter((gmCode) => gmCode !== mens.gmCode),
  sbbNummer: mens.sbb?.deelnemernummer ?? null,
  fondsNummers: mens.fondsen.map(({ fonds, deelnemersnummer }) => ({ fonds, nummer: deelnemersnummer })),
  opgave: mens.opgave,
  opgaveDatum: mens.opgaveDatum ?? null,
  plan: mens.plan,
});
