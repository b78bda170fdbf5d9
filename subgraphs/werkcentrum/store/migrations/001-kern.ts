import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Persons, koppelingen, what was told, plans in versions, and what social partners do. */
export const kern: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  sql`create table persoon (
    id uuid primary key,
    gemeente text check (gemeente ~ '^GM[0-9]{4}$'),
    vorige_gemeenten text[] not null,
    woonplaats_op timestamptz not null,
    gemaakt_op timestamptz not null
  )`,
  sql`create table koppeling (
    persoon_id uuid not null references persoon on delete cascade,
    bron text not null,
    vindhash text not null,
    versleuteld text not null,
    gemaakt_op timestamptz not null,
    primary key (persoon_id, bron)
  )`,
  // What makes linking idempotent: one identifier of one source belongs to one person.
  sql`create unique index koppeling_vindhash on koppeling (vindhash, bron)`,
  sql`create table opgave (
    persoon_id uuid primary key references persoon on delete cascade,
    versleuteld text not null,
    opgegeven_op date
  )`,
  // unique: a person has one plan, whichever loket made it.
  sql`create table werkplan (
    id uuid primary key,
    persoon_id uuid not null unique references persoon on delete cascade
  )`,
  sql`create table werkplanversie (
    werkplan_id uuid not null references werkplan on delete cascade,
    versie integer not null check (versie >= 1),
    status text not null check (status in ('CONCEPT', 'VASTGESTELD', 'BEEINDIGD')),
    vastgesteld_op timestamptz,
    gewijzigd_op timestamptz not null,
    versleuteld text not null,
    primary key (werkplan_id, versie)
  )`,
  sql`create function weiger_wijziging() returns trigger language plpgsql as $$
    begin raise exception 'een versie van een werkplan wordt niet gewijzigd'; end $$`,
  sql`create trigger werkplanversie_onveranderlijk before update on werkplanversie
    for each row execute function weiger_wijziging()`,
  sql`create table sociale_partners_activiteit (
    persoon_id uuid not null references persoon on delete cascade,
    nummer text not null,
    soort text not null,
    omschrijving text not null,
    status text not null check (status in ('GEPLAND', 'LOPEND', 'AFGEROND', 'GESTOPT')),
    begindatum date,
    einddatum date,
    primary key (persoon_id, nummer)
  )`,
];
