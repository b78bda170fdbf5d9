import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The place of each event in the one row in which they leave the store. */
export const gebeurtenissen: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  // `volgnummer` is taken before a transaction commits, so that a late one would come before what was read already; a position is given after it.
  sql`alter table gebeurtenis add column positie bigint unique`,
  sql`create index gebeurtenis_zonder_positie on gebeurtenis (volgnummer) where positie is null`,
  // A sequence, so that no position is ever given again, also when events have gone.
  sql`create sequence gebeurtenis_positie as bigint`,
];
