import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { findTestserver, maakTestdatabase } from '../../shared/testserver.fixture.ts';
import { findBeginstand } from './beginstand.fixture.ts';
import { openStore, type Store } from './index.ts';
import type { Database, Databaseadres } from './database.ts';

// The same tests run on both databases. In CI PostgreSQL must be there; elsewhere its half is skipped, with a message.

/** A store of its own for one test file, thrown away by `sluit`. `maakLeeg` takes a fraction of the time of opening another. */
export type Teststore = { readonly store: Store; readonly maakLeeg: () => Promise<void>; readonly sluit: () => Promise<void> };

/**
 * The databases to test on, by name.
 * @param omgeving TEST_DATABASE_URL says where PostgreSQL is; CI=true makes it obligatory.
 */
export async function listTestdatabases(omgeving: NodeJS.ProcessEnv): Promise<{ naam: string; open: () => Promise<Teststore> }[]> {
  const pglite = { naam: 'PGlite', open: async () => openTest({ soort: 'pglite', map: await findBeginstand() }, async () => {}) };
  const server = await findTestserver(omgeving);
  return server === null ? [pglite] : [pglite, { naam: 'PostgreSQL', open: () => openPostgres(server) }];
}

const openTest = async (database: Databaseadres, ruimOp: () => Promise<void>): Promise<Teststore> => {
  const store = await openStore({ database, koppelingSleutel: Buffer.alloc(32, 1), vindhashSleutel: Buffer.alloc(32, 2) }, randomBytes);
  return { store, maakLeeg: () => maakLeeg(store.db), sluit: () => store.stop().then(ruimOp) };
};

/** As it was after the migrations: no row in any table, and every sequence at its beginning. */
async function maakLeeg(db: Database): Promise<void> {
  const { rows } = await sql<{ opdracht: string }>`
    select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' cascade' as opdracht from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
    union all select 'alter sequence ' || quote_ident(sequencename) || ' restart' from pg_sequences where schemaname = 'public'`.execute(db);
  for (const { opdracht } of rows) await sql.raw(opdracht).execute(db);
}

async function openPostgres(hoofdurl: string): Promise<Teststore> {
  const { url, ruimOp } = await maakTestdatabase(hoofdurl);
  return openTest({ soort: 'postgres', url, verbindingen: 10 }, ruimOp);
}
