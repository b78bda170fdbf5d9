import { sql, type Insertable, type Selectable, type SelectQueryBuilder, type Transaction } from 'kysely';
import { werkgeversgegevensSchema, type Werkgeversgegevens } from '../werkgevers/gegevens.ts';
import { routes, type Route } from '../werkgevers/routering.ts';
import type { Zicht } from '../werkgevers/zicht.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import type { Werkgeverstabellen } from './tables-werkgevers.ts';

type Kolommen = Werkgeverstabellen['werkgeversvraag'];

/** A question of an employer as it is now. Moments in ms. */
export type Werkgeversvraagrecord = {
  readonly id: string;
  /** Counts the changes, from 1. */
  readonly versie: number;
  readonly soort: Selectable<Kolommen>['soort'];
  readonly status: Kolommen['status'];
  readonly regios: readonly string[];
  readonly sector: string | null;
  /** The loket that it went to, by this row of the rule. */
  readonly loket: string;
  readonly route: Route;
  /** OIN of who registered it, and at which loket. */
  readonly organisatie: string;
  readonly aangemeldLoket: string | null;
  readonly aangemeldOp: number;
  readonly opgenomenOp: number | null;
  readonly afgehandeldOp: number | null;
  readonly gewijzigdOp: number;
  readonly uitkomst: Kolommen['uitkomst'];
  readonly gegevens: Werkgeversgegevens;
};

/** Two questions that were linked. */
export type Werkgeverskoppelingrecord = { readonly id: string; readonly overschotId: string; readonly vacaturesId: string; readonly op: number };

/** Who did it: an organisation (OIN) and its case worker, of whom only a keyed hash is kept. */
export type Dader = { readonly organisatie: string; readonly sub: string };

/** Which page of which questions: after a place, at most so many. */
export type Bladvraag = {
  readonly loket: string | null;
  readonly status: Kolommen['status'] | null;
  readonly na: { readonly op: number; readonly id: string } | null;
  readonly hoogstens: number;
};

/** A page, and how many there are in all. */
export type Blad = { readonly rijen: readonly Werkgeversvraagrecord[]; readonly totaal: number };

/** Questions of employers in the store. */
export type Werkgeversvragen = {
  /** The questions with these ids; unknown ids are left out. */
  readonly list: (ids: readonly string[]) => Promise<Werkgeversvraagrecord[]>;
  /** Of what may be seen, a page: newest first. */
  readonly blad: (zicht: Zicht, vraag: Bladvraag) => Promise<Blad>;
  /** What these questions were linked with, in the order in which that was done. */
  readonly listKoppelingen: (ids: readonly string[]) => Promise<Werkgeverskoppelingrecord[]>;
  /** Keeps a new one, within the transaction of its act. */
  readonly legVast: (tx: Transaction<Tabellen>, vraag: Werkgeversvraagrecord, sub: string) => Promise<void>;
  /** These questions, which nobody else can change until the transaction ends; unknown ids are left out. */
  readonly vergrendel: (tx: Transaction<Tabellen>, ids: readonly string[]) => Promise<Werkgeversvraagrecord[]>;
  /** Writes what changed of a question that is locked. */
  readonly wijzig: (tx: Transaction<Tabellen>, vraag: Werkgeversvraagrecord) => Promise<void>;
  /** Links two that are locked; false when they were already. */
  readonly koppel: (tx: Transaction<Tabellen>, koppeling: Werkgeverskoppelingrecord, dader: Dader) => Promise<boolean>;
};

const plaats = (id: string): string => `werkgeversvraag/${id}`;

const toOp = (op: number | null): Date | null => (op === null ? null : new Date(op));

const listZichtbaar = (db: Database, { regios, organisatie, loketten }: Zicht, { loket, status }: Bladvraag): SelectQueryBuilder<Tabellen, 'werkgeversvraag', object> => db.selectFrom('werkgeversvraag')
  .where((eb) => eb.or([
    sql<boolean>`regios && ${regios}::text[]`, eb('organisatie', '=', organisatie), ...(loketten.length === 0 ? [] : [eb('loket', 'in', loketten)]),
  ]))
  .$if(loket !== null, (vraag) => vraag.where('loket', '=', loket ?? ''))
  .$if(status !== null, (vraag) => vraag.where('status', '=', status ?? 'OPEN'));

/** @throws nothing of its own; a database that fails rejects. */
export function createWerkgeversvragen(db: Database, geheim: Geheimhouding): Werkgeversvragen {
  const lees = (rij: Selectable<Kolommen>): Werkgeversvraagrecord => toRecord(rij, geheim);
  const medewerker = ({ organisatie, sub }: Dader): string => geheim.vindhash('medewerker', JSON.stringify([organisatie, sub]));
  const versleutel = ({ id, gegevens }: Werkgeversvraagrecord): string => geheim.versleutel(JSON.stringify(werkgeversgegevensSchema.parse(gegevens)), plaats(id));
  return {
    list: async (ids) => (await db.selectFrom('werkgeversvraag').selectAll().where('id', 'in', ids).execute()).map(lees),
    async blad(zicht, vraag) {
      const zichtbaar = listZichtbaar(db, zicht, vraag);
      const { na, hoogstens } = vraag;
      const [rijen, telling] = await Promise.all([
        zichtbaar.$if(na !== null, (rest) => rest.where(sql<boolean>`(aangemeld_op < ${toOp(na?.op ?? 0)} or (aangemeld_op = ${toOp(na?.op ?? 0)} and id > ${na?.id ?? ''}::uuid))`))
          .selectAll().orderBy('aangemeld_op', 'desc').orderBy('id').limit(hoogstens).execute(),
        zichtbaar.select((eb) => eb.fn.countAll<string | number>().as('aantal')).executeTakeFirstOrThrow(),
      ]);
      return { rijen: rijen.map(lees), totaal: Number(telling.aantal) };
    },
    async listKoppelingen(ids) {
      const rijen = await db.selectFrom('werkgeverskoppeling').select(['id', 'overschot_id', 'vacatures_id', 'op'])
        .where((eb) => eb.or([eb('overschot_id', 'in', ids), eb('vacatures_id', 'in', ids)])).orderBy('op').orderBy('id').execute();
      return rijen.map(({ id, overschot_id, vacatures_id, op }) => ({ id, overschotId: overschot_id, vacaturesId: vacatures_id, op: op.getTime() }));
    },
    async legVast(tx, vraag, sub) {
      await tx.insertInto('werkgeversvraag').values({ ...toRij(vraag), medewerker: medewerker({ organisatie: vraag.organisatie, sub }), versleuteld: versleutel(vraag) }).execute();
    },
    // Always in the order of their ids, so that two who lock the same two do not wait for each other.
    vergrendel: async (tx, ids) => (await tx.selectFrom('werkgeversvraag').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute()).map(lees),
    async wijzig(tx, vraag) {
      const { versie, status, opgenomen_op, afgehandeld_op, gewijzigd_op, uitkomst } = toRij(vraag);
      await tx.updateTable('werkgeversvraag').set({ versie, status, opgenomen_op, afgehandeld_op, gewijzigd_op, uitkomst, versleuteld: versleutel(vraag) }).where('id', '=', vraag.id).execute();
    },
    async koppel(tx, { id, overschotId, vacaturesId, op }, dader) {
      const nieuw = await tx.insertInto('werkgeverskoppeling')
        .values({ id, overschot_id: overschotId, vacatures_id: vacaturesId, organisatie: dader.organisatie, medewerker: medewerker(dader), op: new Date(op) })
        .onConflict((conflict) => conflict.columns(['overschot_id', 'vacatures_id']).doNothing()).returning('id').executeTakeFirst();
      return nieuw !== undefined;
    },
  };
}

const toRij = ({ id, versie, soort, status, regios, sector, loket, route, organisatie, aangemeldLoket, aangemeldOp, opgenomenOp, afgehandeldOp, gewijzigdOp, uitkomst }: Werkgeversvraagrecord): Omit<Insertable<Kolommen>, 'medewerker' | 'versleuteld'> => ({
  id, versie, soort, status, regios, sector, loket, route, organisatie, uitkomst,
  aangemeld_loket: aangemeldLoket, aangemeld_op: new Date(aangemeldOp), opgenomen_op: toOp(opgenomenOp), afgehandeld_op: toOp(afgehandeldOp), gewijzigd_op: new Date(gewijzigdOp),
});

const toRecord = ({ id, versie, soort, status, regios, sector, loket, route, organisatie, aangemeld_loket, aangemeld_op, opgenomen_op, afgehandeld_op, gewijzigd_op, uitkomst, versleuteld }: Selectable<Kolommen>, geheim: Geheimhouding): Werkgeversvraagrecord => ({
  id, versie, soort, status, regios, sector, loket, organisatie, uitkomst,
  route: routes.find((een) => een === route) ?? 'WERKGEVERSSERVICEPUNT',
  aangemeldLoket: aangemeld_loket, aangemeldOp: aangemeld_op.getTime(), opgenomenOp: opgenomen_op?.getTime() ?? null, afgehandeldOp: afgehandeld_op?.getTime() ?? null, gewijzigdOp: gewijzigd_op.getTime(),
  gegevens: werkgeversgegevensSchema.parse(JSON.parse(geheim.ontsleutel(versleuteld, plaats(id)))),
});
