import type { Transaction } from 'kysely';
import type { Tabellen } from './database.ts';

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

/** What changed, as it leaves the store. */
export type Gebeurtenissen = {
  /** Keeps one within the transaction of the change: both are there, or neither. */
  readonly legVast: (tx: Transaction<Tabellen>, gebeurtenis: NieuweGebeurtenis) => Promise<void>;
};

/** @throws nothing of its own; a database that fails rejects. */
export const createGebeurtenissen = (): Gebeurtenissen => ({
  async legVast(tx, { id, soort, onderwerp, persoonId, loket, versie, op }) {
    await tx.insertInto('gebeurtenis').values({ id, soort, onderwerp, persoon_id: persoonId, loket, versie, op: new Date(op) }).execute();
  },
});
