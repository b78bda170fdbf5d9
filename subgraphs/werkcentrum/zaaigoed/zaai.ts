import { sql, type Transaction } from 'kysely';
import type { Tabellen } from '../store/database.ts';
import type { Store } from '../store/index.ts';
import type { Zaairegel } from './regel.ts';
import { toZaairijen, type Zaaideps, type Zaairijen } from './rijen.ts';

// Rows per statement. They travel as one JSON parameter, which the database takes apart by the table's own columns: a parameter
// for each value cost half of the start of a large population.
const perOpdracht = 2_000;

/**
 * Fills an empty store in one transaction; a store that holds a person is left as it is.
 * @param lees gives the lines; asked only when the store is empty.
 * @returns how many persons were put in.
 */
export const zaai = (store: Store, lees: () => Promise<readonly Zaairegel[]>, deps: Omit<Zaaideps, 'geheim'>): Promise<number> =>
  store.db.transaction().execute(async (tx) => {
    // One filler at a time, when several processes start on one database.
    await sql`select pg_advisory_xact_lock(hashtext('werkcentrum/zaaigoed'))`.execute(tx);
    const eerste = await tx.selectFrom('persoon').select('id').limit(1).executeTakeFirst();
    if (eerste !== undefined) return 0;
    const rijen = (await lees()).map((regel) => toZaairijen(regel, { ...deps, geheim: store.geheim }));
    await laatVerwijzingenOngetoetst(tx);
    await insertAlles(tx, rijen);
    return rijen.length;
  });

// The rows of one person are made together, so what they refer to is there; checking each reference again costs a tenth of the
// start of a large population. Only a superuser may leave it out, as the embedded database has: elsewhere each is checked.
async function laatVerwijzingenOngetoetst(tx: Transaction<Tabellen>): Promise<void> {
  const { rows } = await sql<{ mag: boolean }>`select current_setting('is_superuser') = 'on' as mag`.execute(tx);
  if (rows[0]?.mag === true) await sql`set local session_replication_role = replica`.execute(tx);
}

// In this order, for what a row refers to must be there before it.
const tabellen = ['persoon', 'koppeling', 'opgave', 'werkplan', 'werkplanversie', 'sociale_partners_activiteit', 'toestemming', 'agenda'] as const satisfies readonly (keyof Zaairijen)[];

async function insertAlles(tx: Transaction<Tabellen>, gezaaid: readonly Zaairijen[]): Promise<void> {
  for (const tabel of tabellen) {
    const rijen = gezaaid.flatMap((deel): readonly object[] => deel[tabel]);
    for (let begin = 0; begin < rijen.length; begin += perOpdracht) {
      const deel = JSON.stringify(rijen.slice(begin, begin + perOpdracht));
      await sql`insert into ${sql.table(tabel)} select * from jsonb_populate_recordset(null::${sql.table(tabel)}, ${deel}::jsonb)`.execute(tx);
    }
  }
}
