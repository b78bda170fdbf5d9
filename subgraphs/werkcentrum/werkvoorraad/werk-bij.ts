import type { Transaction } from 'kysely';
import { toDatum } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import { trekIn } from '../overdracht/bied-aan.ts';
import type { Tabellen } from '../store/database.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { bepaalAgenda } from './agenda.ts';

/** What of a version of a plan worklists depend on. */
type Stand = Pick<Werkplanrecord, 'id' | 'persoonId' | 'status' | 'activiteiten' | 'verantwoordelijke' | 'arrangeur' | 'intake'>;

const loketVan = ({ verantwoordelijke, arrangeur }: Stand): string => verantwoordelijke?.loket ?? arrangeur.loket;

const werkfitcodes: readonly string[] = ['RMT-WERKFIT', 'BA-WERKFIT'];

/** Whether an activity is a werkfit place, by the instrument that it is; null when the menukaart does not have that now. ("Werkfit maken" is another service.) */
const createIsWerkfit = ({ catalogus }: Pick<WerkcentrumContext, 'catalogus'>) => ({ soort, instrument: id }: EigenActiviteit): boolean | null => {
  if (id === null) return werkfitcodes.includes(soort);
  const instrument = catalogus.laatste()?.instrumenten.get(id);
  return instrument === undefined ? null : instrument.itemcode !== null && werkfitcodes.includes(instrument.itemcode);
};

/**
 * Keeps the worklists to what a new version says, within the transaction of that version: the agenda of the loket that is responsible, the
 * aanmeldingen that an intake followed, and the overdrachten that an ended plan leaves behind.
 */
export async function werkVoorraadBij(tx: Transaction<Tabellen>, vorige: Stand, nieuw: Stand, op: number, context: WerkcentrumContext): Promise<void> {
  const { store } = context.handelingen;
  const isOpen = nieuw.status !== 'BEEINDIGD';
  const wijziging = { vorige: vorige.activiteiten, nieuw: isOpen ? nieuw.activiteiten : [] };
  const plan = { werkplanId: nieuw.id, persoonId: nieuw.persoonId, loket: loketVan(nieuw), vorigLoket: loketVan(vorige) };
  await store.agenda.vervang(tx, plan, bepaalAgenda(wijziging, createIsWerkfit(context), toDatum(op)));
  if (nieuw.intake !== null) await store.aanmeldingen.handelAf(tx, nieuw.persoonId, op);
  if (!isOpen) await trekIn(tx, { persoonId: nieuw.persoonId, werkplanId: nieuw.id }, op, context);
}
