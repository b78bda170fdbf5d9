import type { Transaction } from 'kysely';
import type { Partij } from '../generated.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';

/** Somebody was aangemeld at a loket of an organisation (OIN). Moment in ms. */
export type Aanmeldingrecord = {
  readonly id: string;
  readonly persoonId: string;
  readonly organisatie: string;
  readonly partij: Partij;
  /** Id of the loket, as the token of the case worker had it. */
  readonly loket: string | null;
  readonly op: number;
  /** Reads why; the person reads it as well. */
  readonly openReden: () => string;
};

/** An aanmelding to be kept. @property sub the case worker, of whom only a keyed hash is kept. */
export type NieuweAanmelding = Omit<Aanmeldingrecord, 'openReden'> & { readonly sub: string; readonly reden: string };

/** The aanmeldingen in the store. */
export type Aanmeldingen = {
  /** The aanmeldingen of these persons, newest first. */
  readonly list: (persoonIds: readonly string[]) => Promise<Aanmeldingrecord[]>;
  /** The persons of whom this organisation had an aanmelding. */
  readonly listPersonen: (organisatie: string) => Promise<string[]>;
  /** Keeps one, within the transaction of its act. */
  readonly legVast: (tx: Transaction<Tabellen>, aanmelding: NieuweAanmelding) => Promise<void>;
};

const plaats = (id: string): string => `aanmelding/${id}`;

const partijen: readonly Partij[] = ['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM'];

/** The party of the graph with this name; undefined when there is none. */
export const findPartij = (naam: string): Partij | undefined => partijen.find((partij) => partij === naam);

/** @throws nothing of its own; a database that fails rejects. */
export const createAanmeldingen = (db: Database, geheim: Geheimhouding): Aanmeldingen => ({
  async list(persoonIds) {
    const rijen = await db.selectFrom('aanmelding')
      .select(['id', 'persoon_id', 'organisatie', 'partij', 'loket', 'reden', 'op'])
      .where('persoon_id', 'in', persoonIds)
      .orderBy('op', 'desc').orderBy('id')
      .execute();
    return rijen.flatMap(({ persoon_id: persoonId, partij: naam, reden, op, ...rest }) => {
      const partij = findPartij(naam);
      return partij === undefined ? [] : [{ ...rest, persoonId, partij, op: op.getTime(), openReden: () => geheim.ontsleutel(reden, plaats(rest.id)) }];
    });
  },
  async listPersonen(organisatie) {
    const rijen = await db.selectFrom('aanmelding').select('persoon_id').distinct().where('organisatie', '=', organisatie).execute();
    return rijen.map(({ persoon_id: persoonId }) => persoonId);
  },
  async legVast(tx, { id, persoonId, organisatie, partij, loket, sub, reden, op }) {
    await tx.insertInto('aanmelding').values({
      id, persoon_id: persoonId, organisatie, partij, loket,
      medewerker: geheim.vindhash('medewerker', JSON.stringify([organisatie, sub])),
      reden: geheim.versleutel(reden, plaats(id)),
      op: new Date(op),
    }).execute();
  },
});
