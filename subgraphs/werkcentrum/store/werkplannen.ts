import type { Insertable, Selectable, Transaction } from 'kysely';
import { werkplaninhoudSchema, type Werkplaninhoud } from '../werkplan/inhoud.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import type { Kerntabellen } from './tables.ts';

/** Which version of which plan. */
export type Werkplansleutel = { readonly id: string; readonly versie: number };

/** One version of a werkplan. Moments in ms. */
export type Werkplanrecord = Werkplansleutel & Werkplaninhoud & {
  readonly persoonId: string;
  readonly status: 'CONCEPT' | 'VASTGESTELD' | 'BEEINDIGD';
  readonly vastgesteldOp: number | null;
  readonly gewijzigdOp: number;
};

/** The werkplannen in the store. Lists leave out what is not there. */
export type Werkplannen = {
  /** Exactly these versions. */
  readonly listVersies: (sleutels: readonly Werkplansleutel[]) => Promise<Werkplanrecord[]>;
  /** Every version of these plans, the first first. */
  readonly listGeschiedenis: (ids: readonly string[]) => Promise<Werkplanrecord[]>;
  /** The last version of each of these plans. */
  readonly listLaatste: (ids: readonly string[]) => Promise<Werkplanrecord[]>;
  /** The last version of the plan of each of these persons: of the open one, or of the one that ended last. */
  readonly listVanPersonen: (persoonIds: readonly string[]) => Promise<Werkplanrecord[]>;
  /** Begins a plan with its first version, within a transaction; false when the person has an open plan. */
  readonly begin: (tx: Transaction<Tabellen>, plan: NieuweVersie) => Promise<boolean>;
  /** The last version of a plan, which nobody else can add to until the transaction ends; null when there is no such plan. */
  readonly vergrendel: (tx: Transaction<Tabellen>, id: string) => Promise<Werkplanrecord | null>;
  /** The last version of the plan of a person that runs, locked in the same way; null when there is none. */
  readonly vergrendelLopend: (tx: Transaction<Tabellen>, persoonId: string) => Promise<Werkplanrecord | null>;
  /** Adds the next version of a plan that is locked. A version that says BEEINDIGD ends the plan. */
  readonly voegVersieToe: (tx: Transaction<Tabellen>, plan: NieuweVersie) => Promise<void>;
};

/** A version to be kept. Moments in ms. */
export type NieuweVersie = Werkplansleutel & Pick<Werkplanrecord, 'persoonId' | 'status' | 'vastgesteldOp' | 'gewijzigdOp'> & { readonly inhoud: Werkplaninhoud };

/** The place of the content of a version for encryption. */
export const werkplanplaats = ({ id, versie }: Werkplansleutel): string => `werkplan/${id}/${versie}`;

/** @throws nothing of its own; a database that fails rejects. */
export function createWerkplannen(db: Database, geheim: Geheimhouding): Werkplannen {
  const versies = db.selectFrom('werkplanversie')
    .innerJoin('werkplan', 'werkplan.id', 'werkplanversie.werkplan_id')
    .selectAll('werkplanversie').select('werkplan.persoon_id');
  const laatste = versies.distinctOn('werkplanversie.werkplan_id').orderBy('werkplanversie.werkplan_id').orderBy('werkplanversie.versie', 'desc');
  const lees = (rijen: readonly Rij[]): Werkplanrecord[] => rijen.map((rij) => toWerkplanrecord(rij, geheim));
  const leesLaatste = async (tx: Transaction<Tabellen>, id: string): Promise<Werkplanrecord | null> => {
    const rij = await tx.selectFrom('werkplanversie').innerJoin('werkplan', 'werkplan.id', 'werkplanversie.werkplan_id')
      .selectAll('werkplanversie').select('werkplan.persoon_id').where('werkplanversie.werkplan_id', '=', id)
      .orderBy('werkplanversie.versie', 'desc').limit(1).executeTakeFirst();
    return rij === undefined ? null : toWerkplanrecord(rij, geheim);
  };
  return {
    listVersies: async (sleutels) => lees(await versies
      .where((eb) => eb.or(sleutels.map(({ id, versie }) => eb.and({ 'werkplanversie.werkplan_id': id, 'werkplanversie.versie': versie }))))
      .execute()),
    listGeschiedenis: async (ids) => lees(await versies.where('werkplanversie.werkplan_id', 'in', ids).orderBy('werkplanversie.werkplan_id').orderBy('werkplanversie.versie').execute()),
    listLaatste: async (ids) => lees(await laatste.where('werkplanversie.werkplan_id', 'in', ids).execute()),
    listVanPersonen: async (persoonIds) => lees(await db.selectFrom(laatste.where('werkplan.persoon_id', 'in', persoonIds).select('werkplan.beeindigd_op').as('plan'))
      .selectAll('plan').distinctOn('plan.persoon_id').orderBy('plan.persoon_id').orderBy('plan.beeindigd_op', (volgorde) => volgorde.desc().nullsFirst()).execute()),
    async begin(tx, plan) {
      const begonnen = await tx.insertInto('werkplan').values({ id: plan.id, persoon_id: plan.persoonId })
        .onConflict((conflict) => conflict.column('persoon_id').where('beeindigd_op', 'is', null).doNothing()).returning('id').executeTakeFirst();
      if (begonnen === undefined) return false;
      await tx.insertInto('werkplanversie').values(toVersierij(plan, geheim)).execute();
      return true;
    },
    async vergrendel(tx, id) {
      const slot = await tx.selectFrom('werkplan').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
      return slot === undefined ? null : leesLaatste(tx, id);
    },
    async vergrendelLopend(tx, persoonId) {
      const slot = await tx.selectFrom('werkplan').select('id').where('persoon_id', '=', persoonId).where('beeindigd_op', 'is', null).forUpdate().executeTakeFirst();
      return slot === undefined ? null : leesLaatste(tx, slot.id);
    },
    async voegVersieToe(tx, plan) {
      await tx.insertInto('werkplanversie').values(toVersierij(plan, geheim)).execute();
      if (plan.status === 'BEEINDIGD') await tx.updateTable('werkplan').set({ beeindigd_op: new Date(plan.gewijzigdOp) }).where('id', '=', plan.id).execute();
    },
  };
}

type Rij = Selectable<Kerntabellen['werkplanversie']> & { persoon_id: string };

const toVersierij = ({ id, versie, status, vastgesteldOp, gewijzigdOp, inhoud }: NieuweVersie, geheim: Geheimhouding): Insertable<Kerntabellen['werkplanversie']> => ({
  werkplan_id: id, versie, status,
  vastgesteld_op: vastgesteldOp === null ? null : new Date(vastgesteldOp),
  gewijzigd_op: new Date(gewijzigdOp),
  versleuteld: geheim.versleutel(JSON.stringify(werkplaninhoudSchema.parse(inhoud)), werkplanplaats({ id, versie })),
});

function toWerkplanrecord(rij: Rij, geheim: Geheimhouding): Werkplanrecord {
  const sleutel = { id: rij.werkplan_id, versie: rij.versie };
  return {
    ...sleutel,
    ...werkplaninhoudSchema.parse(JSON.parse(geheim.ontsleutel(rij.versleuteld, werkplanplaats(sleutel)))),
    persoonId: rij.persoon_id,
    status: rij.status,
    vastgesteldOp: rij.vastgesteld_op?.getTime() ?? null,
    gewijzigdOp: rij.gewijzigd_op.getTime(),
  };
}
