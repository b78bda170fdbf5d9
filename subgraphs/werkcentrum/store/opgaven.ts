import { sql } from 'kysely';
import { opgaveSchema, type GedateerdeOpgave } from '../opgave.ts';
import type { Database } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';

/** What persons told at the intake. */
export type Opgaven = {
  /** The opgaven of these persons, per person; who told nothing is left out. */
  readonly list: (persoonIds: readonly string[]) => Promise<Map<string, GedateerdeOpgave>>;
};

/** The place of an opgave for encryption. */
export const opgaveplaats = (persoonId: string): string => `opgave/${persoonId}`;

/** @throws nothing of its own; a database that fails rejects. */
export const createOpgaven = (db: Database, geheim: Geheimhouding): Opgaven => ({
  async list(persoonIds) {
    const rijen = await db.selectFrom('opgave')
      .select(['persoon_id', 'versleuteld', sql<string | null>`opgegeven_op::text`.as('opgegeven_op')])
      .where('persoon_id', 'in', persoonIds)
      .execute();
    return new Map(rijen.map(({ persoon_id, versleuteld, opgegeven_op }) => [persoon_id, {
      opgave: opgaveSchema.parse(JSON.parse(geheim.ontsleutel(versleuteld, opgaveplaats(persoon_id)))),
      opgegevenOp: opgegeven_op,
    }]));
  },
});
