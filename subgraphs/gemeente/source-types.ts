import type { z } from 'zod';
import { groep, meervoud, tekst, vorm } from '../shared/suwinet/velden.ts';

export type { BrpPersoon } from '../shared/brp/mapping.ts';
export type { Dossier, Aanbod } from './source-types-eigen.ts';

// ClientSuwi of the services for a gemeente, as far as it is used. What is not named here is dropped while reading: names,
// addresses and incomes, and everything about a partner (PartnerUitkeringsverhouding, PartnerAanvraagUitkering, ...).

/** A source knows the person and says this, or has recorded nothing. A fault is neither: it is thrown. */
export type Gevonden<T> = { readonly soort: 'GEVONDEN'; readonly inhoud: T } | { readonly soort: 'NIETS_GEVONDEN' };

/** CdPartijSuwi of a gemeente is its four digits. */
const Bron = groep({ CdPartijSuwi: vorm(/^\d{4}$/) });
const SzWet = groep({ CdSzWet: vorm(/^\D{1,5}$/) });

/** GSDReintegratieInfo. */
export const reintegratieClient = groep({
  AtlRelatie: meervoud(groep({
    ReIntegratievoorziening: meervoud(groep({ RegistratienrRvGsd: tekst, DatBRv: tekst, DatERv: tekst, CdTypeRvGsd: tekst, OmsRv: tekst })),
    Bron,
  })),
});

/** BijstandsregelingenInfo. */
export const bijstandClient = groep({
  AanvraagUitkering: meervoud(groep({
    DatAanvraagUitkering: tekst,
    SzWet,
    BeslissingOpAanvraagUitkering: groep({ CdBeslissingOpAanvraagUitkering: vorm(/^\d{2}$/) }).optional(),
    Bron,
  })),
  Uitkeringsverhouding: meervoud(groep({ DatBUitkeringsverhouding: tekst, DatEUitkeringsverhouding: tekst, SzWet, Bron })),
});

/** DUOPersoonsInfo. */
export const duoClient = groep({ IndStartkwalificatieDuo: tekst });

export type ReintegratieClient = z.infer<typeof reintegratieClient>;
export type BijstandClient = z.infer<typeof bijstandClient>;
export type DuoClient = z.infer<typeof duoClient>;
