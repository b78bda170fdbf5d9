import { sql, type Selectable, type Transaction } from 'kysely';
import { findGemeente } from '../../shared/referentie/referentie.ts';
import { toDatum } from '../../shared/klok.ts';
import { ONBEKENDE_REGIO, type Cel, type Telling } from '../monitor/cellen.ts';
import { bepaalVerloop, instroom, type Feit } from '../monitor/feiten.ts';
import { toPeriode, volgendePeriode, type Periode } from '../monitor/periodes.ts';
import { findLoket } from '../regio/loketten.ts';
import { loketVan } from '../werkplan/loket.ts';
import type { Database, Tabellen } from './database.ts';
import type { Monitortabellen } from './tables-monitor.ts';
import type { NieuweVersie, Werkplanrecord } from './werkplannen.ts';

/** A period that was published, at a moment in ms. */
export type Gepubliceerd = { readonly periode: Periode; readonly op: number };

type Tx = Transaction<Tabellen>;

/** A plan as it was, and what of it an act changes. */
type Wijziging = Pick<Werkplanrecord, 'activiteiten' | 'uitkomst' | 'status' | 'verantwoordelijke' | 'arrangeur'>;

/** What the monitor counts, without whom; and what was published of it, which never changes. */
export type Monitor = {
  /** Counts that somebody came in at a loket, once for its region until they go out, within the transaction of an act at a moment (ms). */
  readonly legInstroomVast: (tx: Tx, persoonId: string, loket: string | null, op: number) => Promise<void>;
  /** Counts what an act changes in a plan, within its transaction. */
  readonly legVerloopVast: (tx: Tx, was: Wijziging & Pick<NieuweVersie, 'persoonId'>, wordt: Wijziging, op: number) => Promise<void>;
  /** The period that is to be published next, whether or not it is closed; null while nothing was ever counted. */
  readonly findVolgende: () => Promise<Periode | null>;
  /**
   * Publishes a period, once: what was counted until its end becomes cells, and is then forgotten.
   * @param maakCellen decides what is given. @returns false when it was published before.
   */
  readonly publiceer: (periode: Periode, op: number, maakCellen: (tellingen: readonly Telling[]) => readonly Cel[]) => Promise<boolean>;
  /** Every period that was published, latest first. */
  readonly listPeriodes: () => Promise<Gepubliceerd[]>;
  /** The cells of a period, in the order in which they were published; of one region (AM code, NL or ONBEKEND) or of all. */
  readonly listCellen: (periode: Periode, regio: string | null) => Promise<Cel[]>;
};

// So many cells at once stay far below the number of parameters that a statement may have.
const perKeer = 1_000;

/** @throws nothing of its own; a database that fails rejects. */
export const createMonitor = (db: Database): Monitor => ({
  async legInstroomVast(tx, persoonId, loket, op) {
    await legInstroomVast(tx, persoonId, await vindRegio(tx, persoonId, loket), op);
  },
  async legVerloopVast(tx, was, wordt, op) {
    const feiten = bepaalVerloop(was, wordt);
    const isElders = findLoket(loketVan(was))?.regio !== findLoket(loketVan(wordt))?.regio;
    if (feiten.length === 0 && !isElders) return;
    const regio = await vindRegio(tx, was.persoonId, loketVan(wordt));
    if (isElders) await legInstroomVast(tx, was.persoonId, regio, op);
    await legVast(tx, regio, feiten, op);
    if (wordt.status === 'BEEINDIGD') await tx.deleteFrom('monitordeelname').where('persoon_id', '=', was.persoonId).execute();
  },
  async findVolgende() {
    const { rows: [rij] } = await sql<{ laatste: string | null; eerste: string | null }>`
      select (select max(periode)::text from monitorperiode) as laatste, (select min(periode)::text from monitorfeit) as eerste`.execute(db);
    if (rij?.laatste != null) return volgendePeriode(toPeriode(rij.laatste));
    return rij?.eerste == null ? null : toPeriode(rij.eerste);
  },
  publiceer: ({ begindatum }, op, maakCellen) => db.transaction().execute(async (tx) => {
    const nieuw = await tx.insertInto('monitorperiode').values({ periode: begindatum, gepubliceerd_op: new Date(op) }).onConflict((conflict) => conflict.doNothing()).returning('gepubliceerd_op').executeTakeFirst();
    if (nieuw === undefined) return false;
    const cellen = maakCellen(await neemTellingen(tx, begindatum)).map((cel, volgnummer) => toRij(cel, begindatum, volgnummer));
    for (let vanaf = 0; vanaf < cellen.length; vanaf += perKeer) await tx.insertInto('monitorcel').values(cellen.slice(vanaf, vanaf + perKeer)).execute();
    return true;
  }),
  async listPeriodes() {
    const rijen = await db.selectFrom('monitorperiode').select([sql<string>`periode::text`.as('dag'), 'gepubliceerd_op']).orderBy('periode', 'desc').execute();
    return rijen.map(({ dag, gepubliceerd_op }) => ({ periode: toPeriode(dag), op: gepubliceerd_op.getTime() }));
  },
  async listCellen({ begindatum }, regio) {
    const cellen = db.selectFrom('monitorcel').select(['maat', 'regio', 'pot', 'instrument', 'uitkomst', 'aantal', 'bedrag_cent', 'onderdrukt'])
      .where(sql<boolean>`periode = ${begindatum}::date`).orderBy('volgnummer');
    return (await (regio === null ? cellen : cellen.where('regio', '=', regio)).execute()).map(toCel);
  },
});

/** The region of the loket, or else that in which the person lives. */
async function vindRegio(tx: Tx, persoonId: string, loket: string | null): Promise<string> {
  const regio = loket === null ? undefined : findLoket(loket)?.regio;
  if (regio != null) return regio;
  const persoon = await tx.selectFrom('persoon').select('gemeente').where('id', '=', persoonId).executeTakeFirst();
  return findGemeente(persoon?.gemeente ?? '')?.amCode ?? ONBEKENDE_REGIO;
}

async function legInstroomVast(tx: Tx, persoonId: string, regio: string, op: number): Promise<void> {
  const nieuw = await tx.insertInto('monitordeelname').values({ persoon_id: persoonId, regio }).onConflict((conflict) => conflict.doNothing()).returning('regio').executeTakeFirst();
  if (nieuw !== undefined) await legVast(tx, regio, [instroom], op);
}

// Of the day nothing is kept but its period.
async function legVast(tx: Tx, regio: string, feiten: readonly Feit[], op: number): Promise<void> {
  if (feiten.length === 0) return;
  const { begindatum: periode } = toPeriode(toDatum(op));
  await tx.insertInto('monitorfeit').values(feiten.map(({ bedragCent, ...feit }) => ({ ...feit, periode, regio, bedrag_cent: bedragCent }))).execute();
}

/** What was counted until the end of a period, also what came too late for one before; takes it away. */
async function neemTellingen(tx: Tx, begindatum: string): Promise<Telling[]> {
  const { rows } = await sql<Omit<Telling, 'aantal' | 'bedragCent'> & { aantal: string; bedrag: string }>`
    with feit as (delete from monitorfeit where periode <= ${begindatum}::date returning regio, maat, uitkomst, instrument, pot, aantal, bedrag_cent)
    select regio, maat, uitkomst, instrument, pot, sum(aantal)::text as aantal, coalesce(sum(bedrag_cent), 0)::text as bedrag
    from feit group by regio, maat, uitkomst, instrument, pot`.execute(tx);
  return rows.map(({ aantal, bedrag, ...rij }) => ({ ...rij, aantal: Number(aantal), bedragCent: Number(bedrag) }));
}

const toRij = ({ bedragCent, isOnderdrukt, ...cel }: Cel, periode: string, volgnummer: number) => ({ ...cel, periode, volgnummer, bedrag_cent: bedragCent, onderdrukt: isOnderdrukt });

const toCel = ({ bedrag_cent, onderdrukt, ...cel }: Omit<Selectable<Monitortabellen['monitorcel']>, 'periode' | 'volgnummer'>): Cel =>
  ({ ...cel, bedragCent: bedrag_cent === null ? null : Number(bedrag_cent), isOnderdrukt: onderdrukt });
