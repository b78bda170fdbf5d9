import { createHash, randomUUID } from 'node:crypto';
import { access, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migraties } from './migrations/index.ts';

// An empty database with all migrations, made once and kept beside the tests: each test that begins with it saves seconds.

const migratiemap = new URL('./migrations/', import.meta.url);

/** Another name as soon as a migration, PGlite, or how it is made here, is another. */
async function maakNaam(): Promise<string> {
  const bestanden = (await readdir(migratiemap)).filter((naam) => naam.endsWith('.ts')).sort();
  const merk = createHash('sha256');
  for (const bestand of bestanden) merk.update(await readFile(new URL(bestand, migratiemap)));
  for (const bestand of ['../../../package-lock.json', './beginstand.fixture.ts']) merk.update(await readFile(new URL(bestand, import.meta.url)));
  return `loketgraaf-beginstand-${merk.digest('hex').slice(0, 16)}.tar`;
}

// What nobody reads is left out, since every test copies all that is there: the databases that others are made from, and a log that begins with 16 MB.
const zonderSjablonen = ["update pg_database set datistemplate = false where datname like 'template%'", 'drop database template0', 'drop database template1', 'checkpoint'];

async function maak(pad: string): Promise<void> {
  const pglite = await PGlite.create('memory://', { initDbStartParams: ['--wal-segsize=1'] });
  const db = new Kysely({ dialect: new PGliteDialect({ pglite }) });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migraties }) } }).migrateToLatest();
  if (error !== undefined) throw new Error('de beginstand is niet te maken', { cause: error });
  for (const opdracht of zonderSjablonen) await pglite.exec(opdracht);
  const dump = await pglite.dumpDataDir('none');
  await db.destroy();
  // Two may make it at once: each writes its own, and the last one counts.
  const eigen = `${pad}.${randomUUID()}`;
  await writeFile(eigen, Buffer.from(await dump.arrayBuffer()));
  await rename(eigen, pad);
}

let gemaakt: Promise<string> | null = null;

function findPad(): Promise<string> {
  gemaakt ??= (async () => {
    const pad = join(tmpdir(), await maakNaam());
    await access(pad).catch(() => maak(pad));
    return pad;
  })();
  return gemaakt;
}

/** The setting (DATA_DIR) of a database in memory that begins with all migrations done. */
export const findBeginstand = async (): Promise<string> => `memory://${await findPad()}`;

/** Makes a database with all migrations done in a folder that is not there yet. */
export async function vulMap(map: string): Promise<void> {
  const pglite = await PGlite.create(map, { loadDataDir: await openAsBlob(await findPad()) });
  await pglite.close();
}
