import { sql, type Selectable, type Transaction } from 'kysely';
import { z } from 'zod';
import { openStanden, type Stand } from '../contactverzoek/stand.ts';
import { wervingsroutes } from '../werkplan/inhoud.ts';
import type { Bladzijde, Plek } from '../werkvoorraad/bladzijde.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import type { Kandidaattabellen } from './tables-kandidaten.ts';

const inhoudSchema = z.object({
  bericht: z.string(),
  /** Null when no vacancy was named. */
  vacature: z.object({ bron: z.string(), naam: z.string().nullable(), werkgever: z.string().nullable(), route: z.enum(wervingsroutes) }).nullable(),
});

/** What somebody is asked, and for which vacancy. Kept encrypted. */
export type Contactinhoud = Readonly<z.infer<typeof inhoudSchema>>;

type Kern = {
  readonly id: string;
  readonly persoonId: string;
  /** OIN of who asks, with its party and loket. */
  readonly organisatie: string;
  readonly partij: string;
  readonly vanLoket: string | null;
  /** The loket that passes it on. */
  readonly loket: string;
  readonly op: number;
};

/** A request for contact. Moments in ms. */
export type Contactverzoekrecord = Kern & {
  readonly status: Stand;
  /** The day (YYYY-MM-DD) on which the person was told. */
  readonly doorgegevenOp: string | null;
  readonly beantwoordOp: number | null;
  /** Reads what is asked; the person reads it as well. */
  readonly open: () => Contactinhoud;
};

/** A request to be kept. @property sub the case worker, of whom only a keyed hash is kept. */
export type NieuwContactverzoek = Kern & Contactinhoud & { readonly sub: string };

/** What becomes of one. @property doorgegevenOp the day on which the person was told. @property beantwoordOp when they answered. */
export type Contactbeslissing = { readonly status: Stand; readonly op: number; readonly doorgegevenOp?: string; readonly beantwoordOp?: number };

/** Requests for contact in the store. */
export type Contactverzoeken = {
  readonly list: (ids: readonly string[]) => Promise<Contactverzoekrecord[]>;
  /** Those about these persons, newest first. */
  readonly listVanPersonen: (persoonIds: readonly string[]) => Promise<Contactverzoekrecord[]>;
  /** Those that an organisation (OIN) made, in one state or in all, newest first. */
  readonly listVan: (vraag: { readonly organisatie: string; readonly status: Stand | null }, na: Plek | null, aantal: number) => Promise<Bladzijde<Contactverzoekrecord>>;
  /** What a loket has to pass on or waits for, oldest first. */
  readonly listBij: (loket: string, na: Plek | null, aantal: number) => Promise<Bladzijde<Contactverzoekrecord>>;
  /** Keeps one within the transaction of its act; false when this organisation has asked this person about this vacancy already and waits. */
  readonly legVast: (tx: Transaction<Tabellen>, verzoek: NieuwContactverzoek) => Promise<boolean>;
  /** One that nobody else can change until the transaction ends; null when there is none. */
  readonly vergrendel: (tx: Transaction<Tabellen>, id: string) => Promise<Contactverzoekrecord | null>;
  /** Writes what becomes of one that is locked. */
  readonly beslis: (tx: Transaction<Tabellen>, id: string, beslissing: Contactbeslissing) => Promise<void>;
};

const plaats = (id: string): string => `contactverzoek/${id}`;

type Rij = Omit<Selectable<Kandidaattabellen['contactverzoek']>, 'doorgegeven_op' | 'medewerker' | 'onderwerp' | 'gewijzigd_op'> & { doorgegeven_op: string | null };

const kolommen = ['id', 'persoon_id', 'status', 'organisatie', 'partij', 'van_loket', 'loket', 'versleuteld', 'op', 'beantwoord_op'] as const;
const doorgegevenOp = sql<string | null>`doorgegeven_op::text`.as('doorgegeven_op');

/** @throws nothing of its own; a database that fails rejects. */
export function createContactverzoeken(db: Database, geheim: Geheimhouding): Contactverzoeken {
  const alle = db.selectFrom('contactverzoek').select(kolommen).select(doorgegevenOp);
  const lees = (rijen: readonly Rij[]): Contactverzoekrecord[] => rijen.map((rij) => toRecord(rij, geheim));
  // A vacancy has another number in every search: it is known again by what it says.
  const onderwerpVan = (vacature: Contactinhoud['vacature']): string => geheim.vindhash('contactverzoek', JSON.stringify(vacature && [vacature.bron, vacature.naam, vacature.werkgever, vacature.route]));
  return {
    list: async (ids) => lees(await alle.where('id', 'in', ids).execute()),
    listVanPersonen: async (persoonIds) => lees(await alle.where('persoon_id', 'in', persoonIds).orderBy('op', 'desc').orderBy('id').execute()),
    async listVan({ organisatie, status }, na, aantal) {
      const van = alle.where('organisatie', '=', organisatie).$if(status !== null, (een) => een.where('status', '=', status ?? 'OPEN'));
      const verder = na === null ? van : van.where(sql<boolean>`(op < ${new Date(Number(na.sleutel))} or (op = ${new Date(Number(na.sleutel))} and id > ${na.id}::uuid))`);
      const [rijen, telling] = await Promise.all([
        verder.orderBy('op', 'desc').orderBy('id').limit(aantal).execute(),
        van.clearSelect().select((eb) => eb.fn.countAll().as('aantal')).executeTakeFirstOrThrow(),
      ]);
      return { rijen: lees(rijen), totaal: Number(telling.aantal) };
    },
    async listBij(loket, na, aantal) {
      const bij = alle.where('loket', '=', loket).where('status', 'in', openStanden);
      const verder = na === null ? bij : bij.where(sql<boolean>`(op, id) > (${new Date(Number(na.sleutel))}, ${na.id}::uuid)`);
      const [rijen, telling] = await Promise.all([
        verder.orderBy('op').orderBy('id').limit(aantal).execute(),
        bij.clearSelect().select((eb) => eb.fn.countAll().as('aantal')).executeTakeFirstOrThrow(),
      ]);
      return { rijen: lees(rijen), totaal: Number(telling.aantal) };
    },
    async legVast(tx, { id, persoonId, organisatie, partij, vanLoket, loket, op, sub, bericht, vacature }) {
      const nieuw = await tx.insertInto('contactverzoek').values({
        id, persoon_id: persoonId, status: 'OPEN', organisatie, partij, van_loket: vanLoket, loket, op: new Date(op), gewijzigd_op: new Date(op),
        medewerker: geheim.vindhash('medewerker', JSON.stringify([organisatie, sub])), onderwerp: onderwerpVan(vacature),
        versleuteld: geheim.versleutel(JSON.stringify(inhoudSchema.parse({ bericht, vacature })), plaats(id)),
      }).onConflict((al) => al.columns(['persoon_id', 'organisatie', 'onderwerp']).where(sql<boolean>`status in ('OPEN', 'DOORGEGEVEN')`).doNothing()).returning('id').executeTakeFirst();
      return nieuw !== undefined;
    },
    async vergrendel(tx, id) {
      const rij = await tx.selectFrom('contactverzoek').select(kolommen).select(doorgegevenOp).where('id', '=', id).forUpdate().executeTakeFirst();
      return rij === undefined ? null : toRecord(rij, geheim);
    },
    async beslis(tx, id, { status, op, doorgegevenOp: dag, beantwoordOp }) {
      await tx.updateTable('contactverzoek').set({
        status, gewijzigd_op: new Date(op),
        ...(dag === undefined ? {} : { doorgegeven_op: dag }), ...(beantwoordOp === undefined ? {} : { beantwoord_op: new Date(beantwoordOp) }),
      }).where('id', '=', id).execute();
    },
  };
}

const toRecord = ({ id, persoon_id: persoonId, status, organisatie, partij, van_loket: vanLoket, loket, versleuteld, op, doorgegeven_op, beantwoord_op }: Rij, geheim: Geheimhouding): Contactverzoekrecord => ({
  id, persoonId, status, organisatie, partij, vanLoket, loket, op: op.getTime(), doorgegevenOp: doorgegeven_op, beantwoordOp: beantwoord_op?.getTime() ?? null,
  open: () => inhoudSchema.parse(JSON.parse(geheim.ontsleutel(versleuteld, plaats(id)))),
});
