import { z } from 'zod';
import type { Soort } from './selectie.ts';

// What a question may not say wrongly, by the VUM contracts 3.0.0. Loose where the contract is: what it does not describe is let through.
const uren = z.int().min(1).max(99);
const jaOfNee = z.literal([1, 2]);
const uri = z.string().max(200);
const talen = z.array(z.looseObject({
  $elemMatch: z.looseObject({
    codeTaal: z.looseObject({ $eq: z.string().regex(/^[a-z]{3}$/).optional() }),
    codeNiveauTaalbeheersingMondeling: z.looseObject({ $gte: z.literal([2, 3, 4]).optional() }).optional(),
    codeNiveauTaalbeheersingSchriftelijk: z.looseObject({ $gte: z.literal([2, 3, 4]).optional() }).optional(),
  }).optional(),
})).min(1);
const soortRijbewijs = z.enum(['A', 'A1', 'A2', 'AM', 'B', 'B+', 'C1', 'C', 'D1', 'D', 'BE', 'C1E', 'CE', 'D1E', 'DE', 'T']);
const rijbewijzen = z.array(z.looseObject({
  $elemMatch: z.looseObject({ codeSoortRijbewijs: z.looseObject({ $eq: soortRijbewijs.optional() }).optional() }).optional(),
})).min(1);

const gedeeld = {
  selectiegebied: z.looseObject({ afstand: z.int().min(0).max(999), postcode: z.string().regex(/^[0-9]{4}[a-zA-Z]{2}$/) }),
  'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': z.looseObject({ $eq: jaOfNee.optional() }).optional(),
  'werktijden.aantalWerkurenPerWeekMaximaal': z.looseObject({ $gte: uren.optional() }).optional(),
  'werktijden.aantalWerkurenPerWeekMinimaal': z.looseObject({ $lte: uren.optional() }).optional(),
};

const niveau = z.union([
  z.strictObject({ $gte: z.enum(['1', '2', '3', '4', '5', '6']).optional(), $lt: z.literal('7') }),
  z.looseObject({ $eq: z.literal('7').optional(), $lt: z.undefined().optional() }),
]);

const vraagObjecten = {
  werkzoekende: z.looseObject({
    ...gedeeld,
    bemiddelingsberoep: z.looseObject({
      $elemMatch: z.looseObject({ $or: z.array(z.looseObject({ 'beroep.codeBeroepsnaam': z.looseObject({ $eq: uri.optional() }).optional() })).optional() }).optional(),
    }).optional(),
    contractvorm: z.looseObject({
      $elemMatch: z.looseObject({ $or: z.array(z.looseObject({ codeTypeArbeidscontract: z.looseObject({ $eq: z.enum(['O', 'B']).optional() }).optional() })).min(1).optional() }).optional(),
    }).optional(),
    'arbeidsmarktkwalificatie.rijbewijs': z.looseObject({ $all: rijbewijzen.optional() }).optional(),
    'arbeidsmarktkwalificatie.taalbeheersing': z.looseObject({ $all: talen.optional() }).optional(),
    datumAanvangBeschikbaarVoorWerk: z.looseObject({ $lte: z.iso.date().optional() }).optional(),
    'werktijden.indicatieKantoortijden': z.looseObject({ $eq: jaOfNee.optional() }).optional(),
  }),
  vacature: z.looseObject({
    ...gedeeld,
    'beroep.codeBeroepsnaam': z.looseObject({ $eq: uri.optional() }).optional(),
    codeWerkEnDenkniveauMinimaal: niveau.optional(),
    datumAanvangWerkzaamheden: z.looseObject({ $gte: z.iso.date().optional() }).optional(),
    rijbewijs: z.looseObject({ $all: rijbewijzen.optional() }).optional(),
    taalbeheersing: z.looseObject({ $all: talen.optional() }).optional(),
  }),
} as const satisfies Readonly<Record<Soort, z.ZodType>>;

const berichten = {
  werkzoekende: z.strictObject({ vraagObject: vraagObjecten.werkzoekende }),
  // Here the contract leaves room beside vraagObject.
  vacature: z.looseObject({ vraagObject: vraagObjecten.vacature }),
};

const leesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/** A question that holds to the contract, or the paths in it that do not (never their values). */
export type Gelezen = { readonly vraagObject: Readonly<Record<string, unknown>> & { readonly selectiegebied: { readonly postcode: string; readonly afstand: number } } } | { readonly fouten: readonly string[] };

/** Reads the body of a first step. */
export const leesBericht = (soort: Soort, tekst: string): Gelezen => {
  const gelezen = berichten[soort].safeParse(leesJson(tekst));
  return gelezen.success ? gelezen.data : { fouten: gelezen.error.issues.map(({ path }) => path.map(String).join('/') || 'bericht') };
};
