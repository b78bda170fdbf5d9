import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Aanmeldingen, consent and acts that are done once. */
export const toegang: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  sql`create table aanmelding (
    id uuid primary key,
    persoon_id uuid not null references persoon on delete cascade,
    organisatie text not null,
    partij text not null,
    loket text,
    medewerker text not null,
    reden text not null,
    op timestamptz not null
  )`,
  sql`create index aanmelding_persoon on aanmelding (persoon_id)`,
  sql`create index aanmelding_op on aanmelding (op)`,
  sql`create table toestemming (
    id uuid primary key,
    persoon_id uuid not null references persoon on delete cascade,
    partij text not null check (partij in ('OOFONDS', 'SOCIALE_PARTNERS')),
    gegeven_op timestamptz not null,
    ingetrokken_op timestamptz check (ingetrokken_op >= gegeven_op)
  )`,
  sql`create index toestemming_persoon on toestemming (persoon_id)`,
  // One consent at a time holds for a party; the others are history.
  sql`create unique index toestemming_geldend on toestemming (persoon_id, partij) where ingetrokken_op is null`,
  sql`create table handeling (
    sleutel text primary key,
    vingerafdruk text not null,
    antwoord text,
    persoon_id uuid references persoon on delete cascade,
    op timestamptz not null
  )`,
  sql`create index handeling_op on handeling (op)`,
  sql`create index handeling_persoon on handeling (persoon_id)`,
  // A koppeling with a fund was made with consent, which until now was not kept by itself.
  sql`insert into toestemming (id, persoon_id, partij, gegeven_op, ingetrokken_op)
    select gen_random_uuid(), persoon_id, 'OOFONDS', min(gemaakt_op), null from koppeling where bron like 'fonds:%' group by persoon_id`,
];
