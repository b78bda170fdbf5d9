import type { Transaction } from 'kysely';
import { toDatum } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import { werkKandidaatBij } from '../kandidaten/werk-bij.ts';
import { trekIn } from '../overdracht/bied-aan.ts';
import type { Tabellen } from '../store/database.ts';
import type { Store } from '../store/index.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { loketVan } from '../werkplan/loket.ts';
import { bepaalAgenda } from './agenda.ts';

/** What of a version of a plan worklists depend on. */
type Stand = Pick<Werkplanrecord, 'id' | 'persoonId' | 'status' | 'activiteiten' | 'verantwoordelijke' | 'arrangeur' | 'intake'>;

const werkfitcodes: readonly string[] = ['RMT-WERKFIT', 'BA-WERKFIT'];

/** Whether an activity is a werkfit place, by the instrument that it is; null when the menukaart does not have that now. ("Werkfit maken" is another service.) */
export const createIsWerkfit = ({ catalogus }: { readonly catalogus: Pick<WerkcentrumContext['catalogus'], 'laatste'> }) => ({ soort, instrument: id }: EigenActiviteit): boolean | null => {
  if (id === null) return werkfitcodes.includes(soort);
  const instrument = catalogus.laatste()?.instrumenten.get(id);
  return instrument === undefined ? null : instrument.itemcode !== null && werkfitcodes.includes(instrument.itemcode);
};

/** What the agenda is kept with. */
export type Agendamiddelen = Pick<WerkcentrumContext, 'catalogus'> & { readonly store: Pick<Store, 'agenda'> };

/** Keeps the agenda of the loket that is responsible to what a new version says, within the transaction of that version. */
export async function werkAgendaBij(tx: Transaction<Tabellen>, vorige: Stand, nieuw: Stand, op: number, middelen: Agendamiddelen): Promise<void> {
  const wijziging = { vorige: vorige.activiteiten, nieuw: nieuw.status === 'BEEINDIGD' ? [] : nieuw.activiteiten };
  const plan = { werkplanId: nieuw.id, persoonId: nieuw.persoonId, loket: loketVan(nieuw), vorigLoket: loketVan(vorige) };
  await middelen.store.agenda.vervang(tx, plan, bepaalAgenda(wijziging, createIsWerkfit(middelen), toDatum(op)));
}

/**
 * Keeps the worklists to what a new version says, within the transaction of that version: the agenda of the loket that is responsible, the
 * aanmeldingen that an intake followed, the overdrachten that an ended plan leaves behind, and where the person can be found to work.
 */
export async function werkVoorraadBij(tx: Transaction<Tabellen>, vorige: Stand, nieuw: Stand, op: number, context: WerkcentrumContext): Promise<void> {
  const { store } = context.handelingen;
  await werkAgendaBij(tx, vorige, nieuw, op, { store, catalogus: context.catalogus });
  if (nieuw.intake !== null) await store.aanmeldingen.handelAf(tx, nieuw.persoonId, op);
  if (nieuw.status === 'BEEINDIGD') await trekIn(tx, { persoonId: nieuw.persoonId, werkplanId: nieuw.id }, op, context);
  await werkKandidaatBij(tx, nieuw.persoonId, nieuw, op, context);
}
