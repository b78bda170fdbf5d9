import { z } from 'zod';
import * as codes from './contract-codes.ts';

// The vraagObject of VUM v3: which data can be asked with which operators. What is not named here is dropped while reading, since it has no
// effect (README, JSON weergave van de selectievraag); what is named with a wrong value is wrong.

const selectiegebied = z.object({ postcode: codes.postcode, afstand: z.number().int().min(0).max(999) });
const onregelmatig = z.object({ $eq: z.union([z.literal(1), z.literal(2)]).optional() }).optional();
const rijbewijs = z.object({
  $all: z.array(z.object({ $elemMatch: z.object({ codeSoortRijbewijs: z.object({ $eq: z.enum(codes.rijbewijzen).optional() }).optional() }).optional() })).min(1).optional(),
}).optional();
const taalniveau = z.object({ $gte: z.union([z.literal(2), z.literal(3), z.literal(4)]).optional() }).optional();
const taalbeheersing = z.object({
  $all: z.array(z.object({
    $elemMatch: z.object({
      codeTaal: z.object({ $eq: codes.taalcode.optional() }),
      codeNiveauTaalbeheersingMondeling: taalniveau,
      codeNiveauTaalbeheersingSchriftelijk: taalniveau,
    }).optional(),
  })).min(1).optional(),
}).optional();
const beroepscode = z.object({ $eq: codes.uri.optional() }).optional();

const urenEnDienst = {
  selectiegebied,
  'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': onregelmatig,
  'werktijden.aantalWerkurenPerWeekMaximaal': z.object({ $gte: codes.gevraagdeUren.optional() }).optional(),
  'werktijden.aantalWerkurenPerWeekMinimaal': z.object({ $lte: codes.gevraagdeUren.optional() }).optional(),
};

/** A level from and below "not known", or "not known" alone; with $lt nothing else may stand beside them, and $gte without $lt is not described. */
const niveau = z.union([
  z.strictObject({ $gte: z.enum(['1', '2', '3', '4', '5', '6']).optional(), $lt: z.literal('7') }),
  z.looseObject({ $eq: z.literal('7').optional() }).refine((vraag) => !Object.hasOwn(vraag, '$lt')).transform(({ $eq }) => ($eq === undefined ? {} : { $eq })),
]).optional();

/** What can be asked of vacancies. */
export const vraagVacatures = z.object({
  ...urenEnDienst,
  'beroep.codeBeroepsnaam': beroepscode,
  codeWerkEnDenkniveauMinimaal: niveau,
  datumAanvangWerkzaamheden: z.object({ $gte: codes.dag.optional() }).optional(),
  rijbewijs,
  taalbeheersing,
});

/** What can be asked of people. */
export const vraagKandidaten = z.object({
  ...urenEnDienst,
  bemiddelingsberoep: z.object({ $elemMatch: z.object({ $or: z.array(z.object({ 'beroep.codeBeroepsnaam': beroepscode })).optional() }).optional() }).optional(),
  contractvorm: z.object({
    $elemMatch: z.object({
      $or: z.array(z.object({ codeTypeArbeidscontract: z.object({ $eq: z.enum(codes.contractsoorten).optional() }).optional() })).min(1).optional(),
    }).optional(),
  }).optional(),
  'arbeidsmarktkwalificatie.rijbewijs': rijbewijs,
  'arbeidsmarktkwalificatie.taalbeheersing': taalbeheersing,
  datumAanvangBeschikbaarVoorWerk: z.object({ $lte: codes.dag.optional() }).optional(),
  'werktijden.indicatieKantoortijden': onregelmatig,
});

export type VraagVacatures = z.input<typeof vraagVacatures>;
export type VraagKandidaten = z.input<typeof vraagKandidaten>;
