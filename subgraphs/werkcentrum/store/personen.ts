import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { Kerntabellen } from './tables.ts';

/** Where a person lives and lived, with the moment (ms) at which the BRP said so. */
export type Woonplaats = {
  /** GM code of the gemeente of inscription; null when unknown or outside the Netherlands. */
  readonly gemeente: string | null;
  /** GM codes of former gemeenten that may still hold a running file, latest first. */
  readonly vorigeGemeenten: readonly string[];
  readonly woonplaatsPeildatum: number;
  /** Whether the BRP said then that data of the person are withheld; null or absent while it was not asked. */
  readonly heeftGeheimhouding?: boolean | null;
};

/** What the BRP says of somebody that is kept. */
export type Brpgegevens = { readonly gemeente: string | null; readonly geheimhouding: boolean };

/** A person as the store keeps it: what is needed to route and to decide access. */
export type Persoonrecord = Woonplaats & { readonly id: string };

/** The persons in the store. */
export type Personen = {
  /** The persons with these ids; unknown ids are left out. */
  readonly list: (ids: readonly string[]) => Promise<Persoonrecord[]>;
  /** Keeps what the BRP now says; the gemeente that a person left is kept as a former one. */
  readonly verhuis: (persoon: Persoonrecord, brp: Brpgegevens, peildatum: number) => Promise<Persoonrecord>;
};

/** @throws nothing of its own; a database that fails rejects. */
export const createPersonen = (db: Database): Personen => ({
  async list(ids) {
    const rijen = await db.selectFrom('persoon').selectAll().where('id', 'in', ids).execute();
    return rijen.map(toPersoonrecord);
  },
  async verhuis(persoon, { gemeente, geheimhouding }, peildatum) {
    const nieuw = { ...toVerhuisd(persoon, gemeente, peildatum), heeftGeheimhouding: geheimhouding };
    await db.updateTable('persoon')
      .set({ gemeente: nieuw.gemeente, vorige_gemeenten: nieuw.vorigeGemeenten, woonplaats_op: new Date(peildatum), geheimhouding })
      .where('id', '=', persoon.id)
      .execute();
    return nieuw;
  },
});

/** A row of the table as a record. */
export const toPersoonrecord = (rij: Selectable<Kerntabellen['persoon']>): Persoonrecord => ({
  id: rij.id,
  gemeente: rij.gemeente,
  vorigeGemeenten: rij.vorige_gemeenten,
  woonplaatsPeildatum: rij.woonplaats_op.getTime(),
  heeftGeheimhouding: rij.geheimhouding,
});

/** A person after a word of the BRP: the gemeente that was left goes in front of the former ones, the present one is not among them. */
export function toVerhuisd(persoon: Persoonrecord, gemeente: string | null, peildatum: number): Persoonrecord {
  const verlaten = persoon.gemeente === null || persoon.gemeente === gemeente ? [] : [persoon.gemeente];
  const vorige = new Set([...verlaten, ...persoon.vorigeGemeenten]);
  if (gemeente !== null) vorige.delete(gemeente);
  return { id: persoon.id, gemeente, vorigeGemeenten: [...vorige], woonplaatsPeildatum: peildatum };
}
