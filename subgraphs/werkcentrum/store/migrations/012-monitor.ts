import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is counted for the monitor, and what of it was published. */
export const monitor: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  // In which regions somebody is counted as having come in and not yet as having gone out.
  sql`create table monitordeelname (
    persoon_id uuid not null references persoon on delete cascade,
    regio text not null,
    primary key (persoon_id, regio)
  )`,
  // Without a key and without a moment: nothing in a row leads to the act that made it. It is gone once its period is published.
  sql`create table monitorfeit (
    periode date not null,
    regio text not null,
    maat text not null check (maat in ('INSTROOM', 'UITSTROOM', 'INZET', 'AFRONDING')),
    uitkomst text,
    instrument text,
    pot text,
    aantal integer not null,
    bedrag_cent bigint
  )`,
  sql`create index monitorfeit_periode on monitorfeit (periode)`,
  sql`create table monitorperiode (
    periode date primary key,
    gepubliceerd_op timestamptz not null
  )`,
  sql`create table monitorcel (
    periode date not null references monitorperiode on delete cascade,
    volgnummer integer not null,
    maat text not null,
    regio text not null,
    pot text,
    instrument text,
    uitkomst text,
    aantal integer,
    bedrag_cent bigint,
    onderdrukt boolean not null,
    primary key (periode, volgnummer),
    check (onderdrukt = (aantal is null)),
    check (aantal is null or aantal >= 5),
    check (aantal is not null or bedrag_cent is null)
  )`,
  sql`create unique index monitorcel_plaats on monitorcel (periode, maat, regio, coalesce(pot, ''), coalesce(instrument, ''), coalesce(uitkomst, ''))`,
  sql`create index monitorcel_regio on monitorcel (periode, regio, volgnummer)`,
];
