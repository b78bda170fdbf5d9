import { openAsBlob } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Kysely, PGliteDialect, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { neemMap } from './mapslot.ts';
import { migraties } from './migrations/index.ts';
import type { Aanvraagtabellen } from './tables-aanvragen.ts';
import type { Catalogustabellen } from './tables-catalogus.ts';
import type { Kandidaattabellen } from './tables-kandidaten.ts';
import type { Monitortabellen } from './tables-monitor.ts';
import type { Toegangstabellen } from './tables-toegang.ts';
import type { Gebeurtenistabellen } from './tables-gebeurtenissen.ts';
import type { Overdrachttabellen } from './tables-overdracht.ts';
import type { Kerntabellen } from './tables.ts';
import type { Werkgeverstabellen } from './tables-werkgevers.ts';

/** All tables of werkcentrum. A room that keeps tables of its own adds them here and its migration to the list. */
export type Tabellen = Kerntabellen & Gebeurtenistabellen & Catalogustabellen & Toegangstabellen & Overdrachttabellen & Werkgeverstabellen & Aanvraagtabellen & Kandidaattabellen & Monitortabellen;

/** The database of werkcentrum, whichever of the two it is. */
export type Database = Kysely<Tabellen>;

/** PostgreSQL by its URL with this many connections, or PGlite in a folder ("memory://" keeps nothing; a file behind it is what it begins with). */
export type Databaseadres =
  | { readonly soort: 'postgres'; readonly url: string; readonly verbindingen: number }
  | { readonly soort: 'pglite'; readonly map: string };

/** Opens the database and brings it to the latest migration. Rejects when that fails. */
export async function openDatabase(adres: Databaseadres): Promise<Database> {
  const db: Database = new Kysely<Tabellen>({ dialect: adres.soort === 'postgres' ? await postgres(adres) : await pglite(adres) });
  try {
    await migrate(db);
    return db;
  } catch (fout) {
    await db.destroy();
    throw fout;
  }
}

// Each driver is loaded only when it is used: PGlite alone is tens of megabytes of WebAssembly.
async function postgres({ url, verbindingen }: Extract<Databaseadres, { soort: 'postgres' }>): Promise<Dialect> {
  const [{ Pool }, { createPostgresdialect }] = await Promise.all([import('pg'), import('./postgresdialect.ts')]);
  const pool = new Pool({ connectionString: url, max: verbindingen, connectionTimeoutMillis: 5_000, keepAlive: true });
  // A connection that breaks, idle or between two queries, leaves the pool and the next query makes a new one; a query that was
  // running rejects by itself. Unheard, these events would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (verbinding) => verbinding.on('error', () => undefined));
  return createPostgresdialect({ pool });
}

async function pglite({ map }: Extract<Databaseadres, { soort: 'pglite' }>): Promise<PGliteDialect> {
  const { PGlite } = await import('@electric-sql/pglite');
  const geefVrij = await neemWeg(map);
  const instellingen = { startParams: [...PGlite.defaultStartParams, ...zuinig], ...await leesBeginstand(map) };
  const pglite = await PGlite.create(map.startsWith(geheugen) ? geheugen : map, instellingen).catch(async (fout: unknown) => {
    await geefVrij();
    throw fout;
  });
  const sluit = pglite.close.bind(pglite);
  pglite.close = () => sluit().finally(geefVrij);
  return new PGliteDialect({ pglite });
}

const geheugen = 'memory://';

/** What a database in memory begins with: a dump of another, which takes a sixth of the time of an empty one. */
async function leesBeginstand(map: string): Promise<{ loadDataDir?: Blob }> {
  const pad = map.startsWith(geheugen) ? map.slice(geheugen.length) : '';
  return pad === '' ? {} : { loadDataDir: await openAsBlob(pad) };
}

/** Makes the folder and keeps other processes out of it. */
async function neemWeg(map: string): Promise<() => Promise<void>> {
  if (map.startsWith(geheugen)) return async () => undefined;
  await mkdir(map, { recursive: true });
  return neemMap(map);
}

// One connection and tens of megabytes of data: PGlite's own 160 MB of buffers would be half of what the whole system may use.
const zuinig = ['-c', 'shared_buffers=16MB', '-c', 'wal_buffers=1MB', '-c', 'max_connections=5'];

async function migrate(db: Database): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migraties }) } }).migrateToLatest();
  if (error !== undefined) throw new Error('de migraties van werkcentrum zijn niet gelukt', { cause: error });
}
