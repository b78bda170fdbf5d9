import { sql, type Transaction } from 'kysely';
import type { Tabellen } from '../store/database.ts';
import type { Store } from '../store/index.ts';
import type { Zaairegel } from './regel.ts';
import { toZaairijen, type Zaaideps, type Zaairijen } from './rijen.ts';

// Rows per statement: the protocol allows 65,535 parameters, and a statement costs more to parse as it grows.
const perOpdracht = 1_000;

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
    await insertAlles(tx, rijen);
    return rijen.length;
  });

async function insertAlles(tx: Transaction<Tabellen>, rijen: readonly Zaairijen[]): Promise<void> {
  await inDelen(rijen.flatMap(({ persoon }) => persoon), (deel) => tx.insertInto('persoon').values(deel).execute());
  await inDelen(rijen.flatMap(({ koppeling }) => koppeling), (deel) => tx.insertInto('koppeling').values(deel).execute());
  await inDelen(rijen.flatMap(({ opgave }) => opgave), (deel) => tx.insertInto('opgave').values(deel).execute());
  await inDelen(rijen.flatMap(({ werkplan }) => werkplan), (deel) => tx.insertInto('werkplan').values(deel).execute());
  await inDelen(rijen.flatMap(({ werkplanversie }) => werkplanversie), (deel) => tx.insertInto('werkplanversie').values(deel).execute());
  await inDelen(rijen.flatMap((deel) => deel.sociale_partners_activiteit), (deel) => tx.insertInto('sociale_partners_activiteit').values(deel).execute());
}

async function inDelen<R>(rijen: readonly R[], insert: (deel: readonly R[]) => Promise<unknown>): Promise<void> {
  for (let begin = 0; begin < rijen.length; begin += perOpdracht) await insert(rijen.slice(begin, begin + perOpdracht));
}
