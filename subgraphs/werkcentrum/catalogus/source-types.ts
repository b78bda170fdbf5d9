import { z } from 'zod';

// EVA's own words, as far as they are used: the names of the SUWI-gegevensregister in which VNG's guides give instruments.

const tekst = z.string().nullish().transform((waarde) => waarde?.trim() || null);

const codeveld = <N extends string>(naam: N) => z.array(z.object({ [naam]: z.string().min(1) })).nullish()
  .transform((rijen) => (rijen ?? []).flatMap((rij) => Object.values<string>(rij)));

/** A date or moment in any of the forms in which guides give it; null is open. */
const dag = z.string().regex(/^(\d{8}|\d{4}-\d{2}-\d{2}([T ].*)?)$/).nullish().transform((waarde) => waarde ?? null);

/** StdIndJN: 1 is yes, 2 is no. */
const janee = z.union([z.boolean(), z.enum(['1', '2']).transform((code) => code === '1')]);

const bedrag = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/).transform(Number)]);

/** One instrument as EVA lists it. */
export const evaInstrumentSchema = z.object({
  UuidInstrument: z.uuid(),
  NaamInstrument: z.string().min(1),
  CdInstrumentType: z.string().min(1).nullish(),
  IndPublicatieInstrument: janee,
  DatBPublicatieInstrument: dag,
  DatEPublicatieInstrument: dag,
  CdBereikInstrument: z.string().min(1),
  BeschikbareGebieden: z.array(z.object({ CdGebied: z.string().nullish(), NaamGebied: z.string(), CdTypeGebied: z.string().nullish() })).nullish(),
  Aanbieder: z.object({ NaamAanbieder: z.string().min(1) }).nullish(),
  Doelgroep: codeveld('CdDoelgroep'),
  WerklandschapTegel: codeveld('CdWerklandschapTegel'),
  Klantkenmerk: codeveld('CdKlantkenmerk'),
  Uitvoeringsvorm: codeveld('CdUitvoeringsvorm'),
  BedrTotaalKosten: z.object({ WaardeBedr: bedrag.nullish() }).nullish(),
  DuurTraject: z.number().int().nonnegative().nullish(),
  CdEenheidDuurTraject: z.string().nullish(),
  OmsDoelInstrument: tekst,
  OmsVoorwaardenDeelname: tekst,
  OmsAanmeldinstructies: tekst,
  Registratiecode: codeveld('Registratiecode'),
});

/** What POST /api/token answers. */
export const evaTokenSchema = z.object({ token: z.string().min(1) });

/** What instrument/list answers; the rows are checked one by one, so that one wrong row does not take the guide away. */
export const evaLijstSchema = z.object({ data: z.array(z.unknown()) });

/** One instrument in EVA's words. */
export type EvaInstrument = z.infer<typeof evaInstrumentSchema>;
