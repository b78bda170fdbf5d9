import { Kysely, sql, type Generated } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Klok } from '../../shared/klok.ts';
import { uurMs } from '../vum/uurlimiet.ts';
import type { Bewaarplaats } from './bewaarplaats.ts';

type Tabellen = { readonly zoekresultaat: { id: string; gesloten: Uint8Array; details: Generated<number[]>; verloopt_op: Date } };

const zoekresultaat: Migration = {
  up: async (db) => {
    await sql`create table zoekresultaat (id uuid primary key, gesloten bytea not null, details int[] not null default '{}', verloopt_op timestamptz not null)`.execute(db);
    await sql`create index zoekresultaat_verloopt on zoekresultaat (verloopt_op)`.execute(db);
  },
};

/** Moments (ms since 1970) at which something was given, for each whom it was given to. */
const uurlimiet: Migration = {
  up: async (db) => { await sql`create table uurlimiet (wie text primary key, momenten bigint[] not null)`.execute(db); },
};

/**
 * Keeps results in PostgreSQL: for when several gateways answer, and a later page comes to another one.
 * @throws Error when the database is not there, or does not take the migration.
 */
export async function openPostgresplaats(url: string, klok: Klok): Promise<Bewaarplaats> {
  const [{ Pool }, { PostgresDialect }] = await Promise.all([import('pg'), import('kysely')]);
  const pool = new Pool({ connectionString: url, max: 5, connectionTimeoutMillis: 5_000, keepAlive: true });
  // A connection that breaks leaves the pool, and the query that was running rejects by itself; unheard, this would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ '001-zoekresultaat': zoekresultaat, '002-uurlimiet': uurlimiet }) }, migrationTableName: 'werkgevers_migratie', migrationLockTableName: 'werkgevers_migratie_slot' });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw new Error('de migratie van werkgevers is niet gelukt', { cause: error });
  }
  return {
    async bewaar(id, gesloten, verlooptOp) {
      await db.deleteFrom('zoekresultaat').where('verloopt_op', '<=', new Date(klok())).execute();
      await db.insertInto('zoekresultaat').values({ id, gesloten, verloopt_op: new Date(verlooptOp) }).onConflict((botsing) => botsing.doNothing()).execute();
    },
    async haal(id) {
      const rij = await db.selectFrom('zoekresultaat').select(['gesloten', 'verloopt_op']).where('id', '=', id).where('verloopt_op', '>', new Date(klok())).executeTakeFirst();
      return rij === undefined ? null : { gesloten: rij.gesloten, verlooptOp: rij.verloopt_op.getTime() };
    },
    async neemDetail(id, rij, hoogstens) {
      const { numUpdatedRows } = await db.updateTable('zoekresultaat')
        .set({ details: sql<number[]>`case when ${rij} = any(details) then details else array_append(details, ${rij}) end` })
        .where('id', '=', id).where('verloopt_op', '>', new Date(klok()))
        .where(sql<boolean>`(${rij} = any(details) or cardinality(details) < ${hoogstens})`)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async neemPerUur(wie, hoogstens) {
      if (hoogstens < 1) return false;
      const nu = klok();
      // One statement: the row of whoever asks is locked, so that two gateways do not both give the last one.
      const binnenUur = sql`array(select moment from unnest(uurlimiet.momenten) as moment where moment > ${nu - uurMs}::bigint and moment <= ${nu}::bigint)`;
      const { numAffectedRows = 0n } = await sql`insert into uurlimiet (wie, momenten) values (${wie}, array[${nu}::bigint])
        on conflict (wie) do update set momenten = ${binnenUur} || ${nu}::bigint where cardinality(${binnenUur}) < ${hoogstens}::int`.execute(db);
      return numAffectedRows > 0n;
    },
    stop: () => db.destroy(),
  };
}
