import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why who offered an overdracht withdrew it; encrypted. */
export const intrekking: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table overdracht add column intrekking text check (intrekking is null or status = 'INGETROKKEN')`.execute(db);
  },
};
