import { z } from 'zod';

// Supplier with ZGW Zaken 1.5 for a person's services and Open Product for the offer. Roles and owners are not asked and not read.

/** Names, among kenmerken and external codes, of the kenmerk that is ours and of the UUID in EVA.RMT. */
export const kenmerkbron = 'LOKETGRAAF';
export const evaNaam = 'EVA.RMT';

const naam = z.object({ omschrijving: z.string() });

const zaak = z.object({
  identificatie: z.string().min(1),
  omschrijving: z.string().default(''),
  startdatum: z.iso.date(),
  einddatum: z.iso.date().nullish(),
  einddatumGepland: z.iso.date().nullish(),
  kenmerken: z.array(z.object({ kenmerk: z.string(), bron: z.string() })).default([]),
  _expand: z.object({
    zaaktype: z.object({ identificatie: z.string(), omschrijving: z.string() }),
    // Where there is none, the standard expands it to an empty object.
    status: z.object({ _expand: z.object({ statustype: naam }).optional() }).nullish(),
    resultaat: z.object({ resultaattype: z.string().optional() }).nullish(),
  }),
});

const parameter = z.object({ naam: z.string(), waarde: z.string() });

const producttype = z.object({
  code: z.string().min(1),
  naam: z.string(),
  samenvatting: z.string().default(''),
  gepubliceerd: z.boolean(),
  publicatie_start_datum: z.iso.date().nullish(),
  publicatie_eind_datum: z.iso.date().nullish(),
  organisaties: z.array(z.object({ naam: z.string() })).default([]),
  prijzen: z.array(z.object({ actief_vanaf: z.iso.date(), prijsopties: z.array(z.object({ bedrag: z.string().regex(/^\d+(\.\d+)?$/) })).default([]) })).default([]),
  externe_codes: z.array(z.object({ naam: z.string(), code: z.string() })).default([]),
  parameters: z.array(parameter).default([]),
});

const pagina = <T extends z.ZodType>(regel: T) => z.object({ count: z.int().nonnegative(), next: z.string().nullish(), results: z.array(regel) });

/** Page of zaken. */
export const zakenPagina = pagina(zaak);
/** Page of producttypen. */
export const producttypenPagina = pagina(producttype);

export type Zaak = z.infer<typeof zaak>;
export type Producttype = z.infer<typeof producttype>;
