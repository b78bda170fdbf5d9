import { z } from 'zod';
import { findCode, type Codelijst } from './codelijsten.ts';
import type { EvaInstrument } from './source-types.ts';

// The second form in which EVA gives an instrument: the English names of its own OpenAPI (0.0.1) instead of those of the
// SUWI-gegevensregister. It names codes only by their description in places; what no list knows passes as it is.

const tekst = z.string().nullish().transform((waarde) => waarde?.trim() || null);
const benoemd = z.object({ code: z.string().nullish(), name: z.string().nullish(), description: z.string().nullish() });
const lijst = z.array(benoemd).nullish();
const bedrag = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/).transform(Number)]);
const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}([T ].*)?$/).nullish();

/** One instrument as the OpenAPI of EVA describes it. */
export const apiInstrumentSchema = z.object({
  uuid: z.uuid(),
  name: z.string().min(1),
  publish: z.boolean(),
  publish_from: dag,
  publish_to: dag,
  is_national: z.boolean().nullish(),
  is_regional: z.boolean().nullish(),
  aim: tekst,
  summary: tekst,
  participation_conditions: tekst,
  application_instructions: tekst,
  total_duration_value: z.number().int().nonnegative().nullish(),
  total_duration_unit: z.string().nullish(),
  total_costs: bedrag.nullish(),
  provider: z.object({ name: z.string().min(1) }).nullish(),
  tiles: lijst,
  target_groups: lijst,
  client_characteristics: lijst,
  implementation: benoemd.nullish(),
  available_regions: z.array(z.object({ code: z.string().nullish(), name: z.string() })).nullish(),
  available_townships: z.array(z.object({ code: z.string().nullish(), name: z.string() })).nullish(),
  registration_codes: z.array(z.object({ code: z.string() })).nullish(),
});

type ApiInstrument = z.infer<typeof apiInstrumentSchema>;
type Benoemd = z.infer<typeof benoemd>;

function toCodes(naam: Codelijst, waarden: readonly Benoemd[] | null | undefined): string[] {
  return (waarden ?? []).flatMap(({ code, name, description }) => {
    const woorden = name ?? description ?? null;
    const gevonden = code ?? (woorden === null ? null : findCode(naam, woorden) ?? woorden);
    return gevonden === null ? [] : [gevonden];
  });
}

const bereik = ({ is_national: landelijk, is_regional: regionaal }: ApiInstrument): string => (landelijk ? '01' : regionaal ? '02' : '03');

/** The same instrument in the words of the register. */
export const toEvaInstrument = (api: ApiInstrument): EvaInstrument => ({
  UuidInstrument: api.uuid,
  NaamInstrument: api.name,
  IndPublicatieInstrument: api.publish,
  DatBPublicatieInstrument: api.publish_from ?? null,
  DatEPublicatieInstrument: api.publish_to ?? null,
  CdBereikInstrument: bereik(api),
  BeschikbareGebieden: [
    ...(api.available_regions ?? []).map(({ code, name }) => ({ CdGebied: code, NaamGebied: name, CdTypeGebied: '02' })),
    ...(api.available_townships ?? []).map(({ code, name }) => ({ CdGebied: code, NaamGebied: name, CdTypeGebied: '03' })),
  ],
  Aanbieder: api.provider ? { NaamAanbieder: api.provider.name } : null,
  Doelgroep: toCodes('doelgroep', api.target_groups),
  WerklandschapTegel: toCodes('tegel', api.tiles),
  Klantkenmerk: toCodes('klantkenmerk', api.client_characteristics),
  Uitvoeringsvorm: toCodes('uitvoeringsvorm', api.implementation ? [api.implementation] : []),
  BedrTotaalKosten: { WaardeBedr: api.total_costs },
  DuurTraject: api.total_duration_value,
  CdEenheidDuurTraject: api.total_duration_unit ? findCode('duureenheid', api.total_duration_unit) ?? api.total_duration_unit : null,
  OmsDoelInstrument: api.summary ?? api.aim,
  OmsVoorwaardenDeelname: api.participation_conditions,
  OmsAanmeldinstructies: api.application_instructions,
  Registratiecode: (api.registration_codes ?? []).map(({ code }) => code),
});
