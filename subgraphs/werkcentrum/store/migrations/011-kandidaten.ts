import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who can be found to work, and who asks for contact with them. */
export const kandidaten: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  // Whether the BRP says that data of this person are withheld; null while it was not asked.
  sql`alter table persoon add column geheimhouding boolean`,
  // What of a released profile and an open plan a search chooses by. Where somebody looks for work and for what are keyed hashes.
  sql`create table kandidaat (
    persoon_id uuid primary key references profiel on delete cascade,
    loket text not null,
    regio text not null,
    gebied text,
    beroepen text[] not null
  )`,
  sql`create index kandidaat_regio on kandidaat (regio)`,
  sql`create table contactverzoek (
    id uuid primary key,
    persoon_id uuid not null references persoon on delete cascade,
    status text not null check (status in ('OPEN', 'DOORGEGEVEN', 'WIL_CONTACT', 'GEEN_CONTACT', 'INGETROKKEN', 'VERVALLEN')),
    organisatie text not null,
    partij text not null,
    van_loket text,
    medewerker text not null,
    loket text not null,
    onderwerp text not null,
    versleuteld text not null,
    op timestamptz not null,
    doorgegeven_op date,
    beantwoord_op timestamptz,
    gewijzigd_op timestamptz not null,
    check ((status in ('WIL_CONTACT', 'GEEN_CONTACT')) = (beantwoord_op is not null)),
    check (status <> 'DOORGEGEVEN' or doorgegeven_op is not null)
  )`,
  // One organisation asks one person about one vacancy once at a time.
  sql`create unique index contactverzoek_open on contactverzoek (persoon_id, organisatie, onderwerp) where status in ('OPEN', 'DOORGEGEVEN')`,
  sql`create index contactverzoek_persoon on contactverzoek (persoon_id)`,
  sql`create index contactverzoek_organisatie on contactverzoek (organisatie, op desc, id)`,
  sql`create index contactverzoek_loket on contactverzoek (loket, op, id) where status in ('OPEN', 'DOORGEGEVEN')`,
  sql`create index contactverzoek_gewijzigd on contactverzoek (gewijzigd_op)`,
];
