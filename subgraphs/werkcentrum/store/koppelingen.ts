import type { Selectable, Transaction } from 'kysely';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import { toPersoonrecord, type Persoonrecord, type Woonplaats } from './personen.ts';
import type { Kerntabellen } from './tables.ts';

/** With whom a person is linked: "uwv" and "gemeente" by BSN, "sbb" and "fonds:<code>" by a number of their own. */
export type Koppelbron = 'uwv' | 'gemeente' | 'sbb' | `fonds:${string}`;

/** A koppeling. `open` reads its identifier, which is only for making sealed keys. */
export type Koppeling = { readonly persoonId: string; readonly bron: Koppelbron; readonly open: () => string };

/** A koppeling to be kept. */
export type NieuweKoppeling = { readonly persoonId: string; readonly bron: Koppelbron; readonly nummer: string };

/** A person to be linked by BSN, under an id that is used when nobody else was first. */
export type NieuwePersoon = Woonplaats & { readonly id: string; readonly bsn: string };

/** The koppelingen in the store. */
export type Koppelingen = {
  /** The persons linked by these BSNs, per BSN; unknown ones are left out. */
  readonly findOpBsn: (bsns: readonly string[]) => Promise<Map<string, Persoonrecord>>;
  /** The koppelingen of these persons. */
  readonly list: (persoonIds: readonly string[]) => Promise<Koppeling[]>;
  /** Links persons by BSN; for a BSN that is linked already, also at this very moment by another, nothing changes. */
  readonly koppel: (personen: readonly NieuwePersoon[], moment: number) => Promise<void>;
  /**
   * Links a person with a source by a number of its own, within a transaction; the same number again changes nothing. False when the person is
   * linked with that source by another number, or when that number is somebody else's.
   */
  readonly koppelPartijBinnen: (tx: Transaction<Tabellen>, koppeling: NieuweKoppeling, moment: number) => Promise<boolean>;
  /** Links one person within a transaction. Gives the person of that BSN, who is another one when somebody was first. */
  readonly koppelBinnen: (tx: Transaction<Tabellen>, persoon: NieuwePersoon, moment: number) => Promise<Persoonrecord>;
};

/** The parties that hold the BSN. */
export const bsnBronnen = ['uwv', 'gemeente'] as const satisfies readonly Koppelbron[];

/** Makes the row of a koppeling: encrypted for this person and source, findable by its keyed hash. */
export const toKoppelingrij = (geheim: Geheimhouding, koppeling: NieuweKoppeling, moment: Date): Selectable<Kerntabellen['koppeling']> => ({
  persoon_id: koppeling.persoonId,
  bron: koppeling.bron,
  vindhash: geheim.vindhash(koppeling.bron, koppeling.nummer),
  versleuteld: geheim.versleutel(koppeling.nummer, plaats(koppeling.persoonId, koppeling.bron)),
  gemaakt_op: moment,
});

const plaats = (persoonId: string, bron: string): string => `koppeling/${persoonId}/${bron}`;

const isKoppelbron = (bron: string): bron is Koppelbron => bron === 'uwv' || bron === 'gemeente' || bron === 'sbb' || bron.startsWith('fonds:');

/** @throws nothing of its own; a database that fails rejects. */
export const createKoppelingen = (db: Database, geheim: Geheimhouding): Koppelingen => ({
  findOpBsn: (bsns) => findOpBsn(db, geheim, bsns),
  async list(persoonIds) {
    const rijen = await db.selectFrom('koppeling')
      .select(['persoon_id', 'bron', 'versleuteld'])
      .where('persoon_id', 'in', persoonIds)
      .orderBy('bron')
      .execute();
    return rijen.flatMap(({ persoon_id, bron, versleuteld }) => isKoppelbron(bron)
      ? [{ persoonId: persoon_id, bron, open: () => geheim.ontsleutel(versleuteld, plaats(persoon_id, bron)) }]
      : []);
  },
  koppel: (personen, moment) => db.transaction().execute((tx) => koppelOpBsn(tx, geheim, personen, new Date(moment))),
  async koppelPartijBinnen(tx, koppeling, moment) {
    const rij = toKoppelingrij(geheim, koppeling, new Date(moment));
    await tx.insertInto('koppeling').values(rij).onConflict((al) => al.doNothing()).execute();
    const eigen = await tx.selectFrom('koppeling').select('vindhash').where('persoon_id', '=', koppeling.persoonId).where('bron', '=', koppeling.bron).executeTakeFirst();
    return eigen?.vindhash === rij.vindhash;
  },
  async koppelBinnen(tx, persoon, moment) {
    await koppelOpBsn(tx, geheim, [persoon], new Date(moment));
    const gekoppeld = (await findOpBsn(tx, geheim, [persoon.bsn])).get(persoon.bsn);
    if (gekoppeld === undefined) throw new Error('wie net is gekoppeld, is er niet');
    return gekoppeld;
  },
});

async function findOpBsn(db: Database, geheim: Geheimhouding, bsns: readonly string[]): Promise<Map<string, Persoonrecord>> {
  if (bsns.length === 0) return new Map();
  const bsnPerHash = new Map(bsns.flatMap((bsn) => bsnBronnen.map((bron) => [geheim.vindhash(bron, bsn), bsn] as const)));
  const rijen = await db.selectFrom('koppeling')
    .innerJoin('persoon', 'persoon.id', 'koppeling.persoon_id')
    .select('koppeling.vindhash').selectAll('persoon')
    .where('koppeling.vindhash', 'in', [...bsnPerHash.keys()])
    .execute();
  return new Map(rijen.map((rij) => [bsnPerHash.get(rij.vindhash) ?? '', toPersoonrecord(rij)]));
}

async function koppelOpBsn(tx: Transaction<Tabellen>, geheim: Geheimhouding, personen: readonly NieuwePersoon[], moment: Date): Promise<void> {
  const rijen = personen.flatMap(({ id, bsn }) => bsnBronnen.map((bron) => toKoppelingrij(geheim, { persoonId: id, bron, nummer: bsn }, moment)));
  // One order for everybody, so that two who link the same persons at once wait for each other instead of locking each other.
  rijen.sort((a, b) => (a.vindhash < b.vindhash ? -1 : 1));
  await tx.insertInto('persoon').values(personen.map((persoon) => toPersoonrij(persoon, moment))).execute();
  const gelukt = await tx.insertInto('koppeling').values(rijen).onConflict((al) => al.columns(['vindhash', 'bron']).doNothing()).returning('persoon_id').execute();
  const aantallen = Map.groupBy(gelukt, (rij) => rij.persoon_id);
  const verloren = personen.filter(({ id }) => aantallen.get(id)?.length !== bsnBronnen.length).map(({ id }) => id);
  if (verloren.length > 0) await tx.deleteFrom('persoon').where('id', 'in', verloren).execute();
}

/** The row of a new person. */
export const toPersoonrij = ({ id, gemeente, vorigeGemeenten, woonplaatsPeildatum, heeftGeheimhouding = null }: Persoonrecord, moment: Date): Selectable<Kerntabellen['persoon']> => ({
  id, gemeente, vorige_gemeenten: vorigeGemeenten, woonplaats_op: new Date(woonplaatsPeildatum), gemaakt_op: moment, geheimhouding: heeftGeheimhouding,
});
