import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

/** The tables of a Logboek. What is searched on the database takes from `regel` itself, so that it cannot differ from it. */
export type Logboektabellen = {
  logboek: {
    schrijver: string; volgnummer: string; vorige: string; hash: string; regel: unknown;
    betrokkene: string | null; trace_id: string; gebruiker: string; organisatie: string; start_time: string;
  };
  logboek_kop: { schrijver: string; volgnummer: string; hash: string };
};

export type Logboekdatabase = Kysely<Logboektabellen>;

/** PostgreSQL by its URL, with this many connections. */
export type Postgresadres = { readonly url: string; readonly verbindingen: number };

/** The schema of one Logboek: each party's is its own, so that rights are too. */
export const schemaVan = (subgraaf: string): string => `logboek_${subgraaf}`;

// A commit is durable whatever the server's default says; a server that hangs may not keep records waiting.
const sessie = '-c synchronous_commit=on -c statement_timeout=10000';

/** Connects without changing anything. */
export async function openVerbinding({ url, verbindingen }: Postgresadres): Promise<Logboekdatabase> {
  const { Pool } = await import('pg');
  const pool = new Pool({ connectionString: url, max: verbindingen, connectionTimeoutMillis: 5_000, options: sessie });
  // A connection that breaks leaves the pool; a query that was running rejects by itself. Unheard, these events would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (verbinding) => verbinding.on('error', () => undefined));
  return new Kysely<Logboektabellen>({ dialect: new PostgresDialect({ pool }) });
}

/** Connects and brings the schema of a Logboek to the latest migration. Rejects when that fails. */
export async function openLogboekdatabase(adres: Postgresadres, subgraaf: string): Promise<Logboekdatabase> {
  const db = await openVerbinding(adres);
  const schema = schemaVan(subgraaf);
  try {
    const { error } = await new Migrator({ db, migrationTableSchema: schema, provider: { getMigrations: async () => migratiesVan(schema) } }).migrateToLatest();
    if (error !== undefined) throw new Error('de migraties van het logboek zijn niet gelukt', { cause: error });
    return db;
  } catch (fout) {
    await db.destroy();
    throw fout;
  }
}

/** Every migration by name, forward only; they run in the order of their names. What has run is never edited. */
const migratiesVan = (schema: string): Record<string, Migration> => ({
  '001-logboek': {
    async up(db: Kysely<unknown>) {
      for (const opdracht of opdrachten(schema)) await sql.raw(opdracht).execute(db);
    },
  },
});

// `json`, not `jsonb`: it keeps the very text that was hashed.
const opdrachten = (schema: string): string[] => [
  `create table ${schema}.logboek (
    schrijver text not null,
    volgnummer bigint not null check (volgnummer > 0),
    vorige text not null,
    hash text not null,
    regel json not null,
    betrokkene text generated always as (regel->'attributes'->>'dpl.core.data_subject_id') stored,
    trace_id text not null generated always as (regel->>'trace_id') stored,
    gebruiker text not null generated always as (regel->'attributes'->>'loketgraaf.gebruiker') stored,
    organisatie text not null generated always as (regel->'attributes'->>'loketgraaf.organisatie') stored,
    start_time bigint not null generated always as ((regel->>'start_time')::bigint) stored,
    primary key (schrijver, volgnummer)
  )`,
  `create index logboek_betrokkene on ${schema}.logboek (betrokkene, start_time)`,
  `create index logboek_trace on ${schema}.logboek (trace_id)`,
  `create index logboek_gebruiker on ${schema}.logboek (gebruiker, start_time)`,
  `create index logboek_organisatie on ${schema}.logboek (organisatie, start_time)`,
  `create table ${schema}.logboek_kop (schrijver text primary key, volgnummer bigint not null, hash text not null)`,
  `create function ${schema}.weiger() returns trigger language plpgsql as $$
    begin raise exception 'het logboek wordt alleen aangevuld'; end $$`,
  `create trigger alleen_aanvullen before update or delete on ${schema}.logboek for each row execute function ${schema}.weiger()`,
  `create trigger niet_legen before truncate on ${schema}.logboek for each statement execute function ${schema}.weiger()`,
  `create trigger alleen_vooruit before update on ${schema}.logboek_kop for each row
    when (new.schrijver <> old.schrijver or new.volgnummer <= old.volgnummer) execute function ${schema}.weiger()`,
  `create trigger niet_verwijderen before delete on ${schema}.logboek_kop for each row execute function ${schema}.weiger()`,
  `create trigger kop_niet_legen before truncate on ${schema}.logboek_kop for each statement execute function ${schema}.weiger()`,
];

/** The Logboeken that have a schema in a database. Rejects when there is no database. */
export async function listLogboekschemas(adres: Postgresadres): Promise<string[]> {
  const db = await openVerbinding(adres);
  try {
    const { rows } = await sql<{ naam: string }>`select table_schema as naam from information_schema.tables
      where table_name = 'logboek_kop' and table_schema like 'logboek\\_%' order by 1`.execute(db);
    return rows.map(({ naam }) => naam.slice('logboek_'.length));
  } finally {
    await db.destroy();
  }
}
