import { randomUUID } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { openOpslag } from './index.ts';
import type { Logboekadres } from './config.ts';
import type { Logboekopslag } from './opslag.ts';
import { openVerbinding } from './postgres-database.ts';

// The same tests run on every store. In CI PostgreSQL must be there; elsewhere its part is skipped, with a message.

/** A place for one test, with what can be done to it from outside. */
export type Testplaats = {
  readonly adres: Logboekadres;
  readonly open: () => Promise<Logboekopslag>;
  /** The same place as settings, for another process. */
  readonly omgeving: Readonly<Record<string, string>>;
  /** Makes writing impossible until `herstel`. */
  readonly breek: () => Promise<void>;
  readonly herstel: () => Promise<void>;
  readonly ruimOp: () => Promise<void>;
};

export type Testopslag = { readonly naam: string; readonly maakPlaats: () => Promise<Testplaats> };

/** The subgraph of which the Logboek is in tests. */
export const testsubgraaf = 'uwv';

/** Small, so that tests see files follow on each other. */
const maxBytes = 40_000;

async function maakBestandplaats(): Promise<Testplaats> {
  const wortel = await mkdtemp(join(tmpdir(), 'logboek-'));
  const map = join(wortel, 'log');
  const adres = { soort: 'bestand', map, maxBytes } as const;
  return {
    adres,
    open: () => openOpslag(adres, testsubgraaf),
    omgeving: { LOGBOEK_MAP: map, LOGBOEK_BESTAND_BYTES: String(maxBytes) },
    // The folder is gone and cannot be made again: a file is in its place.
    async breek() {
      await rename(map, `${map}.weg`).catch(() => undefined);
      await writeFile(map, '');
    },
    async herstel() {
      await rm(map);
      await rename(`${map}.weg`, map).catch(() => undefined);
    },
    ruimOp: () => rm(wortel, { recursive: true }),
  };
}

async function beheer(url: string, opdracht: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(opdracht);
  } finally {
    await client.end();
  }
}

async function maakPostgresplaats(hoofdurl: string): Promise<Testplaats> {
  const naam = `test_${randomUUID().replaceAll('-', '')}`;
  await beheer(hoofdurl, `create database ${naam}`);
  const url = new URL(hoofdurl);
  url.pathname = `/${naam}`;
  const adres = { soort: 'postgres', url: url.href, verbindingen: 4 } as const;
  return {
    adres,
    open: () => openOpslag(adres, testsubgraaf),
    omgeving: { LOGBOEK_DATABASE_URL: url.href },
    breek: () => beheer(url.href, `alter table logboek_${testsubgraaf}.logboek rename to weg`),
    herstel: () => beheer(url.href, `alter table logboek_${testsubgraaf}.weg rename to logboek`),
    ruimOp: () => beheer(hoofdurl, `drop database ${naam} with (force)`),
  };
}

/** Runs SQL on the database of a place, past all that guards it when asked. */
export async function doePostgres(plaats: Testplaats, opdracht: string): Promise<void> {
  if (plaats.adres.soort !== 'postgres') throw new Error('geen PostgreSQL');
  const db = await openVerbinding(plaats.adres);
  try {
    await sql.raw(opdracht).execute(db);
  } finally {
    await db.destroy();
  }
}

/**
 * The stores to test on, by name.
 * @param omgeving TEST_DATABASE_URL says where PostgreSQL is; CI=true makes it obligatory.
 */
export async function listTestopslagen(omgeving: NodeJS.ProcessEnv): Promise<Testopslag[]> {
  const url = omgeving['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';
  const bestand = { naam: 'bestand', maakPlaats: maakBestandplaats };
  if (await beheer(url, 'select 1').then(() => true, () => false)) return [bestand, { naam: 'PostgreSQL', maakPlaats: () => maakPostgresplaats(url) }];
  if (omgeving['CI'] === 'true') throw new Error('PostgreSQL moet er in CI zijn (TEST_DATABASE_URL)');
  console.warn('Overgeslagen: de tests van het logboek op PostgreSQL; er is geen server. Stel TEST_DATABASE_URL in.');
  return [bestand];
}
