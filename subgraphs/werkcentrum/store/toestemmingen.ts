import type { Selectable, Transaction } from 'kysely';
import type { Toestemmingspartij } from '../generated.ts';
import type { Database, Tabellen } from './database.ts';

/** A consent, in force or withdrawn. Moments in ms. */
export type Toestemmingrecord = {
  readonly id: string;
  readonly persoonId: string;
  readonly partij: Toestemmingspartij;
  readonly gegevenOp: number;
  /** Null as long as it holds. */
  readonly ingetrokkenOp: number | null;
};

/** Whose consent, for which private party, at which moment (ms). */
export type Toestemmingsvraag = { readonly persoonId: string; readonly partij: Toestemmingspartij; readonly op: number };

/** Consents in the store, with their history. */
export type Toestemmingen = {
  /** The consents of these persons, newest first. */
  readonly list: (persoonIds: readonly string[]) => Promise<Toestemmingrecord[]>;
  /** Gives consent, within the transaction of its act; one that holds already stays. @param id of a new one. @returns the one that holds. */
  readonly geef: (tx: Transaction<Tabellen>, id: string, vraag: Toestemmingsvraag) => Promise<string>;
  /** Withdraws the consent that holds, within the transaction of its act. @returns its id; null when none holds. */
  readonly trekIn: (tx: Transaction<Tabellen>, vraag: Toestemmingsvraag) => Promise<string | null>;
};

/** @throws nothing of its own; a database that fails rejects. */
export const createToestemmingen = (db: Database): Toestemmingen => ({
  async list(persoonIds) {
    const rijen = await db.selectFrom('toestemming').selectAll().where('persoon_id', 'in', persoonIds)
      .orderBy('gegeven_op', 'desc').orderBy('id').execute();
    return rijen.map(toToestemmingrecord);
  },
  async geef(tx, id, { persoonId, partij, op }) {
    await tx.insertInto('toestemming').values({ id, persoon_id: persoonId, partij, gegeven_op: new Date(op), ingetrokken_op: null })
      .onConflict((conflict) => conflict.columns(['persoon_id', 'partij']).where('ingetrokken_op', 'is', null).doNothing()).execute();
    const { id: geldend } = await tx.selectFrom('toestemming').select('id')
      .where('persoon_id', '=', persoonId).where('partij', '=', partij).where('ingetrokken_op', 'is', null).executeTakeFirstOrThrow();
    return geldend;
  },
  async trekIn(tx, { persoonId, partij, op }) {
    const ingetrokken = await tx.updateTable('toestemming').set({ ingetrokken_op: new Date(op) })
      .where('persoon_id', '=', persoonId).where('partij', '=', partij).where('ingetrokken_op', 'is', null).returning('id').executeTakeFirst();
    return ingetrokken?.id ?? null;
  },
});

const toToestemmingrecord = ({ id, persoon_id, partij, gegeven_op, ingetrokken_op }: Selectable<Tabellen['toestemming']>): Toestemmingrecord => ({
  id, persoonId: persoon_id, partij, gegevenOp: gegeven_op.getTime(), ingetrokkenOp: ingetrokken_op?.getTime() ?? null,
});
