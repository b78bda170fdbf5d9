import { sql, type Insertable, type Transaction } from 'kysely';
import type { Bladzijde, Plek } from '../werkvoorraad/bladzijde.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import type { Overdrachttabellen } from './tables-overdracht.ts';

/** What a loket must not miss: an activity ends, or a werkfit place is to be reviewed. */
export type Agendasoort = 'ACTIVITEIT_EINDIGT' | 'WERKFIT_BEOORDELEN';

/** A day of an activity of a plan. `activiteit` is its id, `dag` as YYYY-MM-DD. */
export type Agendapunt = { readonly soort: Agendasoort; readonly activiteit: string; readonly dag: string };

/** A day as a worklist shows it. */
export type Agendarecord = Omit<Agendapunt, 'soort'> & { readonly werkplanId: string; readonly persoonId: string };

/** Which days of a loket: up to and with this one. */
export type Agendavraag = { readonly loket: string; readonly soort: Agendasoort; readonly totEnMet: string };

/** Whose agenda it is. @property vorigLoket the loket that was responsible before the change. */
export type Agendaplan = { readonly werkplanId: string; readonly persoonId: string; readonly loket: string; readonly vorigLoket: string };

/**
 * What the agenda of a plan becomes. @property blijft werkfit days that stay as they are where there is one already.
 * @property onbekend activities of which nobody knows now whether they are werkfit: a day that there is stays.
 */
export type Agendawijziging = { readonly punten: readonly Agendapunt[]; readonly blijft: readonly Agendapunt[]; readonly onbekend: readonly string[] };

/** The agenda of plans in the store. */
export type Agenda = {
  /** What is due at a loket, first day first. */
  readonly list: (vraag: Agendavraag, na: Plek | null, aantal: number) => Promise<Bladzijde<Agendarecord>>;
  /** Keeps what now holds for a plan in the place of what did, within the transaction of the change. */
  readonly vervang: (tx: Transaction<Tabellen>, plan: Agendaplan, nieuw: Agendawijziging) => Promise<void>;
};

const toVak = (geheim: Geheimhouding, loket: string, soort: Agendasoort): string => geheim.vindhash('agenda', JSON.stringify([loket, soort]));

/** The row of a day in the agenda of a loket. */
export const toAgendarij = (geheim: Geheimhouding, { werkplanId, persoonId, loket }: Omit<Agendaplan, 'vorigLoket'>, { soort, activiteit, dag }: Agendapunt): Insertable<Overdrachttabellen['agenda']> =>
  ({ werkplan_id: werkplanId, persoon_id: persoonId, vak: toVak(geheim, loket, soort), activiteit, dag });

/** @throws nothing of its own; a database that fails rejects. */
export const createAgenda = (db: Database, geheim: Geheimhouding): Agenda => {
  const vakVan = (loket: string, soort: Agendasoort): string => toVak(geheim, loket, soort);
  return {
    async list({ loket, soort, totEnMet }, na, aantal) {
      const alle = db.selectFrom('agenda').where('vak', '=', vakVan(loket, soort)).where(sql<boolean>`dag <= ${totEnMet}::date`);
      const verder = na === null ? alle : alle.where(sql<boolean>`(dag, activiteit) > (${na.sleutel}::date, ${na.id}::uuid)`);
      const [rijen, telling] = await Promise.all([
        verder.select(['activiteit', 'werkplan_id as werkplanId', 'persoon_id as persoonId', sql<string>`dag::text`.as('dag')]).orderBy('agenda.dag').orderBy('activiteit').limit(aantal).execute(),
        alle.select((eb) => eb.fn.countAll().as('aantal')).executeTakeFirstOrThrow(),
      ]);
      return { rijen, totaal: Number(telling.aantal) };
    },
    async vervang(tx, { werkplanId, persoonId, loket, vorigLoket }, { punten, blijft, onbekend }) {
      const eerder = await tx.deleteFrom('agenda').where('werkplan_id', '=', werkplanId).returning(['vak', 'activiteit', sql<string>`dag::text`.as('dag')]).execute();
      const vorigVak = vakVan(vorigLoket, 'WERKFIT_BEOORDELEN');
      const werkfit = new Map(eerder.filter(({ vak }) => vak === vorigVak).map(({ activiteit, dag }) => [activiteit, dag]));
      const gebleven = [
        ...blijft.map((punt) => ({ ...punt, dag: werkfit.get(punt.activiteit) ?? punt.dag })),
        ...onbekend.flatMap((activiteit): Agendapunt[] => { const dag = werkfit.get(activiteit); return dag === undefined ? [] : [{ soort: 'WERKFIT_BEOORDELEN', activiteit, dag }]; }),
      ];
      const rijen = [...punten, ...gebleven].map((punt) => toAgendarij(geheim, { werkplanId, persoonId, loket }, punt));
      if (rijen.length > 0) await tx.insertInto('agenda').values(rijen).execute();
    },
  };
};
