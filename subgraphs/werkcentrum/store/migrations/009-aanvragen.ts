import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The requests that go to parties: written with the plan, delivered after it. */
export const aanvragen: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  // One for an activity: what is to be done at the party, and how far that is. `ronde` counts what people made of it, so that an answer to
  // what was asked before changes nothing.
  sql`create table partijaanvraag (
    activiteit uuid primary key,
    werkplan_id uuid not null references werkplan on delete cascade,
    persoon_id uuid not null references persoon on delete cascade,
    partij text not null check (partij in ('UWV', 'GEMEENTE', 'SBB')),
    handeling text not null check (handeling in ('AANVRAGEN', 'INTREKKEN')),
    ronde integer not null check (ronde >= 1),
    fase text not null check (fase in ('UITSTAAND', 'ONTVANGEN', 'AFGEHANDELD', 'MISLUKT')),
    uitkomst text check (uitkomst in ('BEVESTIGD', 'GEWEIGERD', 'INGETROKKEN', 'GEEN_WEG')),
    pogingen integer not null default 0,
    laatste_poging timestamptz,
    volgende_poging timestamptz,
    bezet_tot timestamptz,
    op timestamptz not null,
    versleuteld text not null,
    check ((fase = 'AFGEHANDELD') = (uitkomst is not null)),
    check ((fase in ('UITSTAAND', 'ONTVANGEN')) = (volgende_poging is not null))
  )`,
  sql`create index partijaanvraag_te_doen on partijaanvraag (volgende_poging) where volgende_poging is not null`,
  sql`create index partijaanvraag_mislukt on partijaanvraag (op) where fase = 'MISLUKT'`,
  sql`create index partijaanvraag_werkplan on partijaanvraag (werkplan_id)`,
  sql`create index partijaanvraag_persoon on partijaanvraag (persoon_id)`,
];
