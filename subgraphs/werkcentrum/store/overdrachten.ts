import { sql, type Selectable, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Overdrachtonderwerp, Overdrachtsoort, Overdrachtstatus, Partij } from '../generated.ts';
import type { Bladzijde, Plek } from '../werkvoorraad/bladzijde.ts';
import { findPartij } from './aanmeldingen.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';

const inhoudSchema = z.object({
  reden: z.string(),
  /** What a doorverwijzing is for. */
  onderwerp: z.enum(['SCHULDHULP', 'WMO', 'TAAL']).nullable() satisfies z.ZodType<Overdrachtonderwerp | null>,
  /** Why the receiving party is responsible, where a rule said so. */
  grondslag: z.string().nullable(),
});

/** Why somebody is handed over. Kept encrypted. */
export type Overdrachtinhoud = Readonly<z.infer<typeof inhoudSchema>>;

type Kern = {
  readonly id: string;
  readonly persoonId: string;
  readonly werkplanId: string | null;
  /** The version of the plan in which it was offered. */
  readonly versie: number | null;
  /** The aanmelding from which it came. */
  readonly aanmeldingId: string | null;
  readonly soort: Overdrachtsoort;
  readonly vanOrganisatie: string;
  readonly vanPartij: Partij;
  readonly vanLoket: string | null;
  readonly naarPartij: Partij;
  readonly naarLoket: string;
  /** Until when (ms) the receiving party has to answer. */
  readonly termijn: number;
  readonly op: number;
};

/** Somebody on the way from one loket to another. Moments in ms. */
export type Overdrachtrecord = Kern & {
  readonly status: Overdrachtstatus;
  readonly naarOrganisatie: string | null;
  readonly beslistOp: number | null;
  /** Reads why; the person reads it as well. */
  readonly open: () => Overdrachtinhoud;
  /** Reads why it was refused; null when it was not. */
  readonly openWeigering: () => string | null;
  /** Reads why who offered it withdrew it; null when they did not. */
  readonly openIntrekking: () => string | null;
};

/** An overdracht to be kept. */
export type NieuweOverdracht = Kern & Overdrachtinhoud;

/** What of overdrachten makes a relation: to which loket, or which organisation accepted it when, and whether its plan still runs. */
export type Overdrachtrelatie = {
  readonly persoonId: string;
  readonly naarPartij: string;
  readonly naarLoket: string;
  /** Null while nobody accepted it. */
  readonly aanvaard: { readonly organisatie: string; readonly op: number; readonly loopt: boolean } | null;
};

/** What becomes of one. @property organisatie who accepts. @property weigering why not. @property intrekking why it is no longer offered. @property werkplanId the plan that goes along. */
export type Overdrachtbeslissing = {
  readonly id: string; readonly status: 'AANVAARD' | 'GEWEIGERD' | 'INGETROKKEN'; readonly op: number;
  readonly organisatie?: string; readonly weigering?: string; readonly intrekking?: string; readonly werkplanId?: string;
};

/** Overdrachten in the store. */
export type Overdrachten = {
  readonly list: (ids: readonly string[]) => Promise<Overdrachtrecord[]>;
  /** Those of these persons, newest first. */
  readonly listVanPersonen: (persoonIds: readonly string[]) => Promise<Overdrachtrecord[]>;
  /** Those that can let somebody see these persons. */
  readonly listRelaties: (persoonIds: readonly string[]) => Promise<Overdrachtrelatie[]>;
  /** What waits for an answer of a loket, or what that loket offered and was not accepted; what is due first first. */
  readonly listBij: (vraag: Loketvraag, na: Plek | null, aantal: number) => Promise<Bladzijde<Overdrachtrecord>>;
  /** Keeps one within the transaction of its act; false when responsibility for the person is on its way already. */
  readonly biedAan: (tx: Transaction<Tabellen>, overdracht: NieuweOverdracht) => Promise<boolean>;
  /** Decides on one that is open; false when it no longer is. */
  readonly beslis: (tx: Transaction<Tabellen>, beslissing: Overdrachtbeslissing) => Promise<boolean>;
  /** Withdraws what is open of a person's responsibility, or all that is open of a plan. Gives what was withdrawn. */
  readonly trekIn: (tx: Transaction<Tabellen>, wat: { readonly persoonId: string } | { readonly werkplanId: string }, op: number) => Promise<readonly { readonly id: string; readonly naarLoket: string }[]>;
};

/** Which of a loket. @property teLaat a moment (ms): those that were due before it, or, by `isTeLaat` false, those that were not; all when absent. */
export type Loketvraag = { readonly loket: string; readonly richting: 'ONTVANGEN' | 'VERSTUURD'; readonly teLaat?: { readonly nu: number; readonly isTeLaat: boolean } };

const plaats = (id: string): string => `overdracht/${id}`;
const weigeringplaats = (id: string): string => `overdracht/${id}/weigering`;
const intrekkingplaats = (id: string): string => `overdracht/${id}/intrekking`;

/** @throws nothing of its own; a database that fails rejects. */
export const createOverdrachten = (db: Database, geheim: Geheimhouding): Overdrachten => ({
  list: async (ids) => toRecords(await db.selectFrom('overdracht').selectAll().where('id', 'in', ids).execute(), geheim),
  listVanPersonen: async (persoonIds) =>
    toRecords(await db.selectFrom('overdracht').selectAll().where('persoon_id', 'in', persoonIds).orderBy('op', 'desc').orderBy('id').execute(), geheim),
  async listRelaties(persoonIds) {
    const rijen = await db.selectFrom('overdracht').leftJoin('werkplan', 'werkplan.id', 'overdracht.werkplan_id')
      .select(['overdracht.persoon_id', 'naar_partij', 'naar_loket', 'naar_organisatie', 'beslist_op', sql<boolean>`werkplan.id is not null and werkplan.beeindigd_op is null`.as('loopt')])
      .where('overdracht.persoon_id', 'in', persoonIds).where('status', 'in', ['OPEN', 'AANVAARD']).execute();
    return rijen.map(({ persoon_id: persoonId, naar_partij: naarPartij, naar_loket: naarLoket, naar_organisatie: organisatie, beslist_op: op, loopt }) =>
      ({ persoonId, naarPartij, naarLoket, aanvaard: organisatie === null || op === null ? null : { organisatie, op: op.getTime(), loopt } }));
  },
  async listBij({ loket, richting, teLaat }, na, aantal) {
    const van = db.selectFrom('overdracht');
    const bij = richting === 'ONTVANGEN' ? van.where('naar_loket', '=', loket).where('status', '=', 'OPEN') : van.where('van_loket', '=', loket).where('status', 'in', ['OPEN', 'GEWEIGERD']);
    const alle = teLaat === undefined ? bij : bij.where('termijn', teLaat.isTeLaat ? '<' : '>=', new Date(teLaat.nu));
    const verder = na === null ? alle : alle.where(sql<boolean>`(termijn, id) > (${new Date(Number(na.sleutel))}, ${na.id}::uuid)`);
    const [rijen, telling] = await Promise.all([
      verder.selectAll().orderBy('termijn').orderBy('id').limit(aantal).execute(),
      alle.select((eb) => eb.fn.countAll().as('aantal')).executeTakeFirstOrThrow(),
    ]);
    return { rijen: toRecords(rijen, geheim), totaal: Number(telling.aantal) };
  },
  async biedAan(tx, { reden, onderwerp, grondslag, ...kern }) {
    const gelukt = await tx.insertInto('overdracht').values({
      id: kern.id, persoon_id: kern.persoonId, werkplan_id: kern.werkplanId, versie: kern.versie, aanmelding_id: kern.aanmeldingId, soort: kern.soort, status: 'OPEN',
      van_organisatie: kern.vanOrganisatie, van_partij: kern.vanPartij, van_loket: kern.vanLoket, naar_partij: kern.naarPartij, naar_loket: kern.naarLoket,
      naar_organisatie: null, weigering: null, beslist_op: null, termijn: new Date(kern.termijn), op: new Date(kern.op),
      inhoud: geheim.versleutel(JSON.stringify({ reden, onderwerp, grondslag } satisfies Overdrachtinhoud), plaats(kern.id)),
    }).onConflict((conflict) => conflict.column('persoon_id').where('status', '=', 'OPEN').where('soort', '=', 'VERANTWOORDELIJKHEID').doNothing())
      .returning('id').executeTakeFirst();
    return gelukt !== undefined;
  },
  async beslis(tx, { id, status, op, organisatie = null, weigering, intrekking, werkplanId }) {
    const gelukt = await tx.updateTable('overdracht').set({
      status, beslist_op: new Date(op), naar_organisatie: organisatie,
      weigering: weigering === undefined ? null : geheim.versleutel(weigering, weigeringplaats(id)),
      intrekking: intrekking === undefined ? null : geheim.versleutel(intrekking, intrekkingplaats(id)),
      ...(werkplanId === undefined ? {} : { werkplan_id: werkplanId }),
    }).where('id', '=', id).where('status', '=', 'OPEN').returning('id').executeTakeFirst();
    return gelukt !== undefined;
  },
  async trekIn(tx, wat, op) {
    const open = tx.updateTable('overdracht').set({ status: 'INGETROKKEN', beslist_op: new Date(op) }).where('status', '=', 'OPEN');
    const deze = 'persoonId' in wat ? open.where('persoon_id', '=', wat.persoonId).where('soort', '=', 'VERANTWOORDELIJKHEID') : open.where('werkplan_id', '=', wat.werkplanId);
    return deze.returning(['id', 'naar_loket as naarLoket']).execute();
  },
});

/** Rows as records; one of a party that the graph does not know (any more) is left out. */
const toRecords = (rijen: readonly Selectable<Tabellen['overdracht']>[], geheim: Geheimhouding): Overdrachtrecord[] => rijen.flatMap((rij) => {
  const [vanPartij, naarPartij] = [findPartij(rij.van_partij), findPartij(rij.naar_partij)];
  return vanPartij === undefined || naarPartij === undefined ? [] : [{
    id: rij.id, persoonId: rij.persoon_id, werkplanId: rij.werkplan_id, versie: rij.versie, aanmeldingId: rij.aanmelding_id, soort: rij.soort, status: rij.status,
    vanOrganisatie: rij.van_organisatie, vanPartij, vanLoket: rij.van_loket, naarPartij, naarLoket: rij.naar_loket, naarOrganisatie: rij.naar_organisatie,
    termijn: rij.termijn.getTime(), op: rij.op.getTime(), beslistOp: rij.beslist_op?.getTime() ?? null,
    open: () => inhoudSchema.parse(JSON.parse(geheim.ontsleutel(rij.inhoud, plaats(rij.id)))),
    openWeigering: () => (rij.weigering === null ? null : geheim.ontsleutel(rij.weigering, weigeringplaats(rij.id))),
    openIntrekking: () => (rij.intrekking === null ? null : geheim.ontsleutel(rij.intrekking, intrekkingplaats(rij.id))),
  }];
});
