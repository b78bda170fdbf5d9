import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Plans that end and may be followed by another, and what changed, for whoever must hear of it. */
export const werkplan: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  sql`alter table werkplan add column beeindigd_op timestamptz`,
  sql`alter table werkplan drop constraint werkplan_persoon_id_key`,
  // A person has one open plan, whichever loket made it.
  sql`create unique index werkplan_open on werkplan (persoon_id) where beeindigd_op is null`,
  sql`create index werkplan_persoon on werkplan (persoon_id)`,
  // Written in the transaction of the change itself. Within one onderwerp the numbers are in the order of the changes.
  sql`create table gebeurtenis (
    volgnummer bigint generated always as identity primary key,
    id uuid not null unique,
    soort text not null,
    onderwerp uuid not null,
    persoon_id uuid references persoon on delete cascade,
    loket text,
    versie integer,
    op timestamptz not null
  )`,
  sql`create index gebeurtenis_onderwerp on gebeurtenis (onderwerp, volgnummer)`,
  sql`create index gebeurtenis_op on gebeurtenis (op)`,
];
