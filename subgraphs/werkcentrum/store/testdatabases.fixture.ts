import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
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

/** The URL of the PostgreSQL of tests; null when there is none, which is said. */
export async function findTestserver(omgeving: NodeJS.ProcessEnv): Promise<string | null> {
  const url = omgeving['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';
  if (await isBereikbaar(url)) return url;
  if (omgeving['CI'] === 'true') throw new Error('PostgreSQL moet er in CI zijn (TEST_DATABASE_URL)');
  console.warn('Overgeslagen: de tests op PostgreSQL; er is geen server. Stel TEST_DATABASE_URL in.');
  return null;
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

/** Makes an empty database on the server of tests; gives its URL and how to throw it away. */
export async function maakTestdatabase(server: string): Promise<{ readonly url: string; readonly naam: string; readonly ruimOp: () => Promise<void> }> {
  const naam = `test_${randomUUID().replaceAll('-', '')}`;
  await beheer(server, `create database ${naam}`);
  const url = new URL(server);
  url.pathname = `/${naam}`;
  return { url: url.href, naam, ruimOp: () => beheer(server, `drop database ${naam} with (force)`) };
}

/** Gives an order to the server of tests. */
export async function beheer(url: string, opdracht: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(opdracht);
  } finally {
    await client.end();
  }
}

const isBereikbaar = (url: string): Promise<boolean> => beheer(url, 'select 1').then(() => true, () => false);
