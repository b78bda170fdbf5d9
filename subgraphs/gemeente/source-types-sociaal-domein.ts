import { z } from 'zod';

// Supplier with one API for the sociaal domein: its own names, days as DD-MM-JJJJ, decimals with a comma, lists in one text.
// Of the client only the number is read, to know that the answer is about the person; the members of the household are not.

const dag = z.string().regex(/^\d{2}-\d{2}-\d{4}$/);
const getal = z.string().regex(/^\d+$/);

const voorziening = z.object({
  VoorzieningNr: z.string().min(1),
  SoortCd: z.string().min(1),
  SoortOms: z.string().nullish(),
  DatIngang: dag,
  DatEinde: dag.nullish(),
  Stand: z.string(),
  UitvoerendeOrg: z.string().nullish(),
  ExternKenmerk: z.string().nullish(),
});

const aanbodregel = z.object({
  AanbodNr: z.string().min(1),
  Titel: z.string(),
  Toelichting: z.string().nullish(),
  UitvoerendeOrg: z.string(),
  Tegel: z.string().nullish(),
  Doelgroepen: z.string().default(''),
  Kenmerken: z.string().default(''),
  Vorm: z.string().nullish(),
  EvaUuid: z.string().nullish(),
  Bedrag: z.string().regex(/^\d{1,3}(\.?\d{3})*(,\d{1,2})?$/).nullish(),
  DuurWeken: getal.nullish(),
  WachtWeken: getal.nullish(),
  PlaatsenVrij: getal.nullish(),
  DatVan: dag.nullish(),
  DatTot: dag.nullish(),
  LeerbedrijfNodig: z.enum(['J', 'N']).nullish(),
});

/** Page of a client's voorzieningen. */
export const clientPagina = z.object({ Client: z.object({ BurgerServiceNr: z.string() }), Voorzieningen: z.array(voorziening), VolgendeToken: z.string().nullish() });
/** Answer with status 404 when the client is not known; another 404 is a fault. */
export const clientOnbekend = z.object({ Melding: z.literal('CLIENT_ONBEKEND') });
/** Page of the offer. */
export const aanbodPagina = z.object({ Regels: z.array(aanbodregel), VolgendeToken: z.string().nullish() });

export type Voorziening = z.infer<typeof voorziening>;
export type Aanbodregel = z.infer<typeof aanbodregel>;
