import type { Selectable } from 'kysely';
import { werkplaninhoudSchema, type Werkplaninhoud } from '../werkplan/inhoud.ts';
import type { Database } from './database.ts';
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
  /** The last version of each of these plans. */
  readonly listLaatste: (ids: readonly string[]) => Promise<Werkplanrecord[]>;
  /** The last version of the plan of each of these persons. */
  readonly listVanPersonen: (persoonIds: readonly string[]) => Promise<Werkplanrecord[]>;
};

/** The place of the content of a version for encryption. */
export const werkplanplaats = ({ id, versie }: Werkplansleutel): string => `werkplan/${id}/${versie}`;

/** @throws nothing of its own; a database that fails rejects. */
export function createWerkplannen(db: Database, geheim: Geheimhouding): Werkplannen {
  const versies = db.selectFrom('werkplanversie')
    .innerJoin('werkplan', 'werkplan.id', 'werkplanversie.werkplan_id')
    .selectAll('werkplanversie').select('werkplan.persoon_id');
  const laatste = versies.distinctOn('werkplanversie.werkplan_id').orderBy('werkplanversie.werkplan_id').orderBy('werkplanversie.versie', 'desc');
  const lees = (rijen: readonly Rij[]): Werkplanrecord[] => rijen.map((rij) => toWerkplanrecord(rij, geheim));
  return {
    listVersies: async (sleutels) => lees(await versies
      .where((eb) => eb.or(sleutels.map(({ id, versie }) => eb.and({ 'werkplanversie.werkplan_id': id, 'werkplanversie.versie': versie }))))
      .execute()),
    listLaatste: async (ids) => lees(await laatste.where('werkplanversie.werkplan_id', 'in', ids).execute()),
    listVanPersonen: async (persoonIds) => lees(await laatste.where('werkplan.persoon_id', 'in', persoonIds).execute()),
  };
}

type Rij = Selectable<Kerntabellen['werkplanversie']> & { persoon_id: string };

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
