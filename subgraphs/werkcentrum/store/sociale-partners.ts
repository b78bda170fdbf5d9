import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Something that social partners do for a person; they have no system of their own, so werkcentrum keeps it. Days as YYYY-MM-DD. */
export type SocialePartnersActiviteit = {
  readonly persoonId: string;
  readonly nummer: string;
  readonly soort: string;
  readonly omschrijving: string;
  readonly status: 'GEPLAND' | 'LOPEND' | 'AFGEROND' | 'GESTOPT';
  readonly begindatum: string | null;
  readonly einddatum: string | null;
};

/** What social partners do for persons. */
export type SocialePartners = { readonly list: (persoonIds: readonly string[]) => Promise<SocialePartnersActiviteit[]> };

/** @throws nothing of its own; a database that fails rejects. */
export const createSocialePartners = (db: Database): SocialePartners => ({
  list: (persoonIds) => db.selectFrom('sociale_partners_activiteit')
    .select([
      'persoon_id as persoonId', 'nummer', 'soort', 'omschrijving', 'status',
      sql<string | null>`begindatum::text`.as('begindatum'), sql<string | null>`einddatum::text`.as('einddatum'),
    ])
    .where('persoon_id', 'in', persoonIds)
    .execute(),
});
