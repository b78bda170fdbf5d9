import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Versioned snapshots of the catalogue. */
export const catalogus: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table catalogusmomentopname (
      versie text primary key,
      gemaakt_op timestamptz not null,
      bijgewerkt_op timestamptz not null,
      inhoud text not null,
      bronnen text not null
    )`.execute(db);
    await sql`create index catalogusmomentopname_laatste on catalogusmomentopname (bijgewerkt_op desc)`.execute(db);
  },
};
