import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Database, Tabellen } from '../../../subgraphs/werkcentrum/store/database.ts';

/** Rows of one kind, by their key. A row is never changed, only replaced. */
export type Tabel<T> = Map<string, T>;

/** What the mock remembers, all of it in this process. */
export type Stand = {
  /** For acts that ask for a transaction: it reaches no database, and holds nothing. */
  readonly db: Database;
  /** A new table, which goes back with the others when an act fails. */
  readonly maakTabel: <T>() => Tabel<T>;
  /** Does something as one: when it fails, everything is as it was; who comes meanwhile waits. */
  readonly binnen: <T>(doe: (tx: Transaction<Tabellen>) => Promise<T>) => Promise<T>;
};

// Acts hand a transaction from one part of the store to the next, and look into it no more than the parts of this store do: to them it is a token. The query
// builder itself would take longer to load than all the rest of the mock.
const merk = { naam: 'zonder database' };
const geenTransactie = z.custom<Transaction<Tabellen>>((waarde) => waarde === merk).parse(merk);

/** @returns what puts a table back as it is now. */
function onthoud<T>(tabel: Tabel<T>): () => void {
  const rijen = [...tabel];
  return () => {
    tabel.clear();
    for (const [sleutel, rij] of rijen) tabel.set(sleutel, rij);
  };
}

/** Makes an empty memory. */
export function createStand(): Stand {
  const onthouders: (() => () => void)[] = [];
  let wacht: Promise<unknown> = Promise.resolve();
  const probeer = async <T>(doe: (tx: Transaction<Tabellen>) => Promise<T>): Promise<T> => {
    const terug = onthouders.map((maak) => maak());
    try {
      return await doe(geenTransactie);
    } catch (fout) {
      for (const zetTerug of terug) zetTerug();
      throw fout;
    }
  };
  const binnen: Stand['binnen'] = (doe) => {
    const dit = wacht.then(() => probeer(doe));
    wacht = dit.catch(() => undefined);
    return dit;
  };
  const alleenTransacties = { transaction: () => ({ execute: binnen }) };
  return {
    binnen,
    db: z.custom<Database>((waarde) => waarde === alleenTransacties).parse(alleenTransacties),
    maakTabel<T>() {
      const tabel: Tabel<T> = new Map();
      onthouders.push(() => onthoud(tabel));
      return tabel;
    },
  };
}
