import { sql, type Selectable, type Transaction } from 'kysely';
import type { Database, Tabellen } from './database.ts';
import type { Gebeurtenistabellen } from './tables-gebeurtenissen.ts';

/** Something that changed. `onderwerp` is the id of what it is about: events of one onderwerp are ordered. Moment in ms. */
export type NieuweGebeurtenis = {
  /** An id of its own (UUID), by which whoever gets it twice knows it. */
  readonly id: string;
  /** What happened, for example "werkplan.vastgesteld". */
  readonly soort: string;
  readonly onderwerp: string;
  readonly persoonId: string | null;
  /** The loket that should hear of it; null when it is for nobody in particular. */
  readonly loket: string | null;
  /** The version that came of it, where what it is about has versions. */
  readonly versie: number | null;
  readonly op: number;
};

/** Something that changed, with its place in the row in which all leave. */
export type Gebeurtenisrecord = NieuweGebeurtenis & { readonly positie: number };

/** Which events: of one onderwerp, or for one loket and of kinds that begin so, for example "overdracht.". */
export type Gebeurtenisfilter = { readonly onderwerp: string } | { readonly loket: string; readonly soortbegin: string };

/** What changed, as it leaves the store. */
export type Gebeurtenissen = {
  /** Keeps one within the transaction of the change: both are there, or neither. */
  readonly legVast: (tx: Transaction<Tabellen>, gebeurtenis: NieuweGebeurtenis) => Promise<void>;
  /**
   * Gives the next position to events that have committed and have none, at most so many, and says how many. Who comes at the same moment waits.
   * What has a position never gets one before it, whenever it committed; events of one onderwerp keep their order.
   */
  readonly nummer: (hoogstens: number) => Promise<number>;
  /** The next events after a position, at most so many; of all, or of these only. */
  readonly listNa: (positie: number, hoogstens: number, filter?: Gebeurtenisfilter) => Promise<Gebeurtenisrecord[]>;
  /** The highest position that there is; 0 when there is none. */
  readonly laatste: () => Promise<number>;
  /** The position of an event; null when it is not known (any more). */
  readonly findPositie: (id: string) => Promise<number | null>;
};

// Any number that nothing else in this database locks by.
const nummerslot = 7_007;

/** @throws nothing of its own; a database that fails rejects. */
export const createGebeurtenissen = (db: Database): Gebeurtenissen => ({
  async legVast(tx, { id, soort, onderwerp, persoonId, loket, versie, op }) {
    await tx.insertInto('gebeurtenis').values({ id, soort, onderwerp, persoon_id: persoonId, loket, versie, op: new Date(op) }).execute();
  },
  nummer: (hoogstens) => db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${nummerslot})`.execute(tx);
    // A statement of its own, so that it sees what the one before us numbered.
    const { rows } = await sql`
      update gebeurtenis set positie = nieuw.positie
      from (select volgnummer, nextval('gebeurtenis_positie') as positie from (
        select volgnummer from gebeurtenis where positie is null order by volgnummer limit ${hoogstens}) open) nieuw
      where gebeurtenis.volgnummer = nieuw.volgnummer returning gebeurtenis.volgnummer`.execute(tx);
    return rows.length;
  }),
  async listNa(positie, hoogstens, filter) {
    const alle = db.selectFrom('gebeurtenis').selectAll().where('positie', '>', positie).orderBy('positie').limit(hoogstens);
    if (filter === undefined) return (await alle.execute()).map(toGebeurtenis);
    if ('onderwerp' in filter) return (await alle.where('onderwerp', '=', filter.onderwerp).execute()).map(toGebeurtenis);
    const { loket, soortbegin } = filter;
    return (await alle.where('loket', '=', loket).where('soort', 'like', `${soortbegin}%`).execute()).map(toGebeurtenis);
  },
  laatste: async () => Number((await db.selectFrom('gebeurtenis').select((eb) => eb.fn.max('positie').as('laatste')).executeTakeFirst())?.laatste ?? 0),
  async findPositie(id) {
    const rij = await db.selectFrom('gebeurtenis').select('positie').where('id', '=', id).executeTakeFirst();
    return rij?.positie == null ? null : Number(rij.positie);
  },
});

const toGebeurtenis = ({ id, soort, onderwerp, persoon_id, loket, versie, op, positie }: Selectable<Gebeurtenistabellen['gebeurtenis']>): Gebeurtenisrecord =>
  ({ id, soort, onderwerp, persoonId: persoon_id, loket, versie, op: op.getTime(), positie: Number(positie) });
