import { sql, type Transaction } from 'kysely';
import { opgaveSchema, type GedateerdeOpgave, type Opgave } from '../opgave.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';

/** What persons told at the intake. */
export type Opgaven = {
  /** The opgaven of these persons, per person; who told nothing is left out. */
  readonly list: (persoonIds: readonly string[]) => Promise<Map<string, GedateerdeOpgave>>;
  /** Keeps what a person told on a day, in the place of what was told before; within the transaction of its act. */
  readonly legVast: (tx: Transaction<Tabellen>, persoonId: string, opgave: Opgave, opgegevenOp: string) => Promise<void>;
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
  async legVast(tx, persoonId, opgave, opgegevenOp) {
    const rij = { versleuteld: geheim.versleutel(JSON.stringify(opgave), opgaveplaats(persoonId)), opgegeven_op: opgegevenOp };
    await tx.insertInto('opgave').values({ persoon_id: persoonId, ...rij }).onConflict((conflict) => conflict.column('persoon_id').doUpdateSet(rij)).execute();
  },
});
