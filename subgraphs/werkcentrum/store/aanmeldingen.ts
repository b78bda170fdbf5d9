import { sql, type Selectable, type Transaction } from 'kysely';
import type { Partij } from '../generated.ts';
import { besluitSchema, type Besluit } from '../overdracht/besluit.ts';
import type { Bladzijde, Plek } from '../werkvoorraad/bladzijde.ts';
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
  /** Reads who was found responsible then, and on what that rests; null while that was not decided. */
  readonly openBesluit: () => Besluit | null;
};

/** An aanmelding to be kept. @property sub the case worker, of whom only a keyed hash is kept. */
export type NieuweAanmelding = Omit<Aanmeldingrecord, 'openReden' | 'openBesluit'> & { readonly sub: string; readonly reden: string };

/** The aanmeldingen in the store. */
export type Aanmeldingen = {
  /** The aanmeldingen of these persons, newest first. */
  readonly list: (persoonIds: readonly string[]) => Promise<Aanmeldingrecord[]>;
  /** The persons of whom this organisation had an aanmelding. */
  readonly listPersonen: (organisatie: string) => Promise<string[]>;
  /** Keeps one, within the transaction of its act. */
  readonly legVast: (tx: Transaction<Tabellen>, aanmelding: NieuweAanmelding) => Promise<void>;
  /** Keeps what was decided on one, once; false when that was done before. */
  readonly legBesluitVast: (tx: Transaction<Tabellen>, id: string, besluit: Besluit) => Promise<boolean>;
  /** Marks all of a person as followed by an intake or an overdracht. */
  readonly handelAf: (tx: Transaction<Tabellen>, persoonId: string, op: number) => Promise<void>;
  /** What is open at a loket, for this organisation, since a moment (ms), oldest first. */
  readonly listOpen: (vraag: Openvraag, na: Plek | null, aantal: number) => Promise<Bladzijde<Aanmeldingrecord>>;
};

/** Whose open aanmeldingen. @property sinds older ones make no relation any more. */
export type Openvraag = { readonly loket: string; readonly organisatie: string; readonly sinds: number };

const plaats = (id: string): string => `aanmelding/${id}`;
const besluitplaats = (id: string): string => `aanmelding/${id}/besluit`;

const partijen: readonly Partij[] = ['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM'];

/** The party of the graph with this name; undefined when there is none. */
export const findPartij = (naam: string): Partij | undefined => partijen.find((partij) => partij === naam);

/** @throws nothing of its own; a database that fails rejects. */
export const createAanmeldingen = (db: Database, geheim: Geheimhouding): Aanmeldingen => ({
  async list(persoonIds) {
    const rijen = await db.selectFrom('aanmelding').selectAll()
      .where('persoon_id', 'in', persoonIds)
      .orderBy('op', 'desc').orderBy('id')
      .execute();
    return toRecords(rijen, geheim);
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
  async legBesluitVast(tx, id, besluit) {
    const gelukt = await tx.updateTable('aanmelding').set({ besluit: geheim.versleutel(JSON.stringify(besluit), besluitplaats(id)) })
      .where('id', '=', id).where('besluit', 'is', null).returning('id').executeTakeFirst();
    return gelukt !== undefined;
  },
  async handelAf(tx, persoonId, op) {
    await tx.updateTable('aanmelding').set({ afgehandeld_op: new Date(op) }).where('persoon_id', '=', persoonId).where('afgehandeld_op', 'is', null).execute();
  },
  async listOpen({ loket, organisatie, sinds }, na, aantal) {
    const open = db.selectFrom('aanmelding').where('loket', '=', loket).where('organisatie', '=', organisatie).where('afgehandeld_op', 'is', null).where('op', '>=', new Date(sinds));
    const verder = na === null ? open : open.where(sql<boolean>`(op, id) > (${new Date(Number(na.sleutel))}, ${na.id}::uuid)`);
    const [rijen, telling] = await Promise.all([
      verder.selectAll().orderBy('op').orderBy('id').limit(aantal).execute(),
      open.select((eb) => eb.fn.countAll().as('aantal')).executeTakeFirstOrThrow(),
    ]);
    return { rijen: toRecords(rijen, geheim), totaal: Number(telling.aantal) };
  },
});

const toRecords = (rijen: readonly Selectable<Tabellen['aanmelding']>[], geheim: Geheimhouding): Aanmeldingrecord[] =>
  rijen.flatMap(({ id, persoon_id: persoonId, organisatie, loket, partij: naam, reden, besluit, op }) => {
    const partij = findPartij(naam);
    return partij === undefined ? [] : [{
      id, persoonId, organisatie, loket, partij, op: op.getTime(),
      openReden: () => geheim.ontsleutel(reden, plaats(id)),
      openBesluit: () => (besluit === null ? null : besluitSchema.parse(JSON.parse(geheim.ontsleutel(besluit, besluitplaats(id))))),
    }];
  });
