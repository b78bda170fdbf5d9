import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Handing over, what a loket still has to do, and the profile with which somebody looks for work. */
export const overdracht: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  // Who is first responsible according to what the parties said then; encrypted. Null while nobody could say.
  sql`alter table aanmelding add column besluit text`,
  sql`alter table aanmelding add column afgehandeld_op timestamptz`,
  sql`create index aanmelding_open on aanmelding (loket, op, id) where afgehandeld_op is null`,
  sql`create table overdracht (
    id uuid primary key,
    persoon_id uuid not null references persoon on delete cascade,
    werkplan_id uuid references werkplan on delete cascade,
    versie integer,
    aanmelding_id uuid,
    soort text not null check (soort in ('VERANTWOORDELIJKHEID', 'DOORVERWIJZING')),
    status text not null check (status in ('OPEN', 'AANVAARD', 'GEWEIGERD', 'INGETROKKEN')),
    van_organisatie text not null,
    van_partij text not null,
    van_loket text,
    naar_partij text not null,
    naar_loket text not null,
    naar_organisatie text,
    inhoud text not null,
    weigering text,
    termijn timestamptz not null,
    op timestamptz not null,
    beslist_op timestamptz,
    check ((status = 'OPEN') = (beslist_op is null)),
    check ((status = 'AANVAARD') = (naar_organisatie is not null))
  )`,
  // Responsibility is on its way to one party at a time, whoever offers it.
  sql`create unique index overdracht_verantwoordelijkheid on overdracht (persoon_id) where status = 'OPEN' and soort = 'VERANTWOORDELIJKHEID'`,
  sql`create index overdracht_persoon on overdracht (persoon_id)`,
  sql`create index overdracht_werkplan on overdracht (werkplan_id)`,
  sql`create index overdracht_naar on overdracht (naar_loket, termijn, id) where status = 'OPEN'`,
  sql`create index overdracht_van on overdracht (van_loket, termijn, id) where status in ('OPEN', 'GEWEIGERD')`,
  // What worklists need of plans, whose content is encrypted: a day. At which loket and for what is a keyed hash, because what must be
  // reviewed (werkfit) exists for the banenafspraak only.
  sql`create table agenda (
    werkplan_id uuid not null references werkplan on delete cascade,
    persoon_id uuid not null references persoon on delete cascade,
    vak text not null,
    activiteit uuid not null,
    dag date not null,
    primary key (werkplan_id, vak, activiteit)
  )`,
  sql`create index agenda_vak on agenda (vak, dag, activiteit)`,
  sql`create index agenda_persoon on agenda (persoon_id)`,
  sql`create table profiel (
    persoon_id uuid primary key references persoon on delete cascade,
    versie integer not null check (versie >= 1),
    vrijgegeven boolean not null,
    versleuteld text not null,
    gewijzigd_op timestamptz not null
  )`,
];
