import { z } from 'zod';

// BRP API Personen 2, as far as it is asked. What is not named here (partners, parents, children) is dropped while reading.

const volledig = z.object({ type: z.literal('Datum'), datum: z.iso.date() });
const onvolledig = z.object({ type: z.enum(['JaarDatum', 'JaarMaandDatum', 'DatumOnbekend']) });
const datum = z.discriminatedUnion('type', [volledig, onvolledig]);

const persoon = z.object({
  burgerservicenummer: z.string().regex(/^\d{9}$/),
  naam: z.object({ volledigeNaam: z.string().optional() }).optional(),
  geboorte: z.object({ datum: datum.optional() }).optional(),
  gemeenteVanInschrijving: z.object({ code: z.string().regex(/^\d{4}$/) }).optional(),
  // Given of itself, and only when it is so: it may not be asked for.
  geheimhoudingPersoonsgegevens: z.boolean().optional(),
  opschortingBijhouding: z.object({ reden: z.object({ code: z.string(), omschrijving: z.string().optional() }), datum: datum.optional() }).optional(),
});

/** Answer to RaadpleegMetBurgerservicenummer. */
export const personenAntwoord = z.object({ type: z.literal('RaadpleegMetBurgerservicenummer'), personen: z.array(persoon).default([]) });

export type BronDatum = z.infer<typeof datum>;
export type BronPersoon = z.infer<typeof persoon>;
