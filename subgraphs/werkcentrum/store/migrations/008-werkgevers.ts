import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Questions of employers, and which company with staff too many was linked to which that looks for staff. */
export const werkgevers: Migration = {
  async up(db: Kysely<unknown>) {
    for (const opdracht of opdrachten) await opdracht.execute(db);
  },
};

const opdrachten = [
  sql`create table werkgeversvraag (
    id uuid primary key,
    versie integer not null check (versie >= 1),
    soort text not null check (soort in ('VACATURES', 'PERSONEELSOVERSCHOT', 'ADVIES')),
    status text not null check (status in ('OPEN', 'IN_BEHANDELING', 'AFGEHANDELD')),
    regios text[] not null check (cardinality(regios) >= 1),
    sector text check (sector ~ '^[A-U]$'),
    loket text not null,
    route text not null,
    organisatie text not null,
    aangemeld_loket text,
    medewerker text not null,
    aangemeld_op timestamptz not null,
    opgenomen_op timestamptz,
    afgehandeld_op timestamptz,
    gewijzigd_op timestamptz not null,
    uitkomst text check (uitkomst in ('GEHOLPEN', 'NIET_GELUKT', 'INGETROKKEN')),
    versleuteld text not null,
    check ((status = 'AFGEHANDELD') = (afgehandeld_op is not null)),
    check ((status = 'AFGEHANDELD') = (uitkomst is not null))
  )`,
  sql`create index werkgeversvraag_aangemeld on werkgeversvraag (aangemeld_op desc, id)`,
  sql`create index werkgeversvraag_loket on werkgeversvraag (loket, status)`,
  sql`create index werkgeversvraag_organisatie on werkgeversvraag (organisatie)`,
  sql`create index werkgeversvraag_gewijzigd on werkgeversvraag (gewijzigd_op)`,
  sql`create index werkgeversvraag_regios on werkgeversvraag using gin (regios)`,
  sql`create table werkgeverskoppeling (
    id uuid primary key,
    overschot_id uuid not null references werkgeversvraag on delete cascade,
    vacatures_id uuid not null references werkgeversvraag on delete cascade,
    organisatie text not null,
    medewerker text not null,
    op timestamptz not null,
    unique (overschot_id, vacatures_id)
  )`,
  sql`create index werkgeverskoppeling_vacatures on werkgeverskoppeling (vacatures_id)`,
];
