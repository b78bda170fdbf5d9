import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';

const inhoudSchema = z.object({
  beroepen: z.array(z.string()), vaardigheden: z.array(z.string()), opleidingsniveau: z.enum(['BASISONDERWIJS', 'VMBO', 'HAVO_VWO', 'MBO_1', 'MBO_2_4', 'HBO', 'WO']).nullable(),
  urenPerWeek: z.object({ minimaal: z.int(), maximaal: z.int() }).nullable(), postcodegebied: z.string().nullable(), reisafstandKm: z.int().nullable(),
  beschikbaarVanaf: z.iso.date().nullable(),
});

/** What somebody wants and can do, without who they are. Kept encrypted. */
export type Profielinhoud = Readonly<z.infer<typeof inhoudSchema>>;

/** The profile of a person. `isVrijgegeven`: they let it be used to find work. Moment in ms. */
export type Profielrecord = Profielinhoud & { readonly persoonId: string; readonly versie: number; readonly isVrijgegeven: boolean; readonly gewijzigdOp: number };

/** Profiles in the store. */
export type Profielen = {
  readonly list: (persoonIds: readonly string[]) => Promise<Profielrecord[]>;
  /** Keeps the next version in the place of the one that is expected (0: none yet), within the transaction of its act; false when another one is there. */
  readonly stelVast: (tx: Transaction<Tabellen>, profiel: Omit<Profielrecord, 'versie'> & { readonly verwachteVersie: number }) => Promise<boolean>;
};

const plaats = (persoonId: string): string => `profiel/${persoonId}`;

/** A row of the table as a record. @throws Error when it was made for another person or key, or altered. */
export const leesProfiel = ({ persoon_id: persoonId, versie, vrijgegeven: isVrijgegeven, versleuteld, gewijzigd_op }: Selectable<Tabellen['profiel']>, geheim: Geheimhouding): Profielrecord =>
  ({ ...inhoudSchema.parse(JSON.parse(geheim.ontsleutel(versleuteld, plaats(persoonId)))), persoonId, versie, isVrijgegeven, gewijzigdOp: gewijzigd_op.getTime() });

/** @throws nothing of its own; a database that fails rejects. */
export const createProfielen = (db: Database, geheim: Geheimhouding): Profielen => ({
  async list(persoonIds) {
    const rijen = await db.selectFrom('profiel').selectAll().where('persoon_id', 'in', persoonIds).execute();
    return rijen.map((rij) => leesProfiel(rij, geheim));
  },
  async stelVast(tx, { persoonId, verwachteVersie, isVrijgegeven, gewijzigdOp, ...inhoud }) {
    const rij = { versie: verwachteVersie + 1, vrijgegeven: isVrijgegeven, versleuteld: geheim.versleutel(JSON.stringify(inhoudSchema.parse(inhoud)), plaats(persoonId)), gewijzigd_op: new Date(gewijzigdOp) };
    const gelukt = verwachteVersie === 0
      ? await tx.insertInto('profiel').values({ persoon_id: persoonId, ...rij }).onConflict((conflict) => conflict.column('persoon_id').doNothing()).returning('versie').executeTakeFirst()
      : await tx.updateTable('profiel').set(rij).where('persoon_id', '=', persoonId).where('versie', '=', verwachteVersie).returning('versie').executeTakeFirst();
    return gelukt !== undefined;
  },
});
