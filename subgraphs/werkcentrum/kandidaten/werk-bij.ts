import type { Transaction } from 'kysely';
import type { WerkcentrumContext } from '../context.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Tabellen } from '../store/database.ts';
import type { Vindplaats } from '../store/kandidaten.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import { loketVan } from '../werkplan/loket.ts';

/** What of a plan decides where its person can be found. */
type Stand = Pick<Werkplanrecord, 'status' | 'verantwoordelijke' | 'arrangeur'>;

/** Where somebody can be found by their plan; null when it ended, or is at no loket of a region. */
export function toVindplaats(plan: Stand | null): Vindplaats | null {
  const loket = plan === null || plan.status === 'BEEINDIGD' ? undefined : findLoket(loketVan(plan));
  return loket?.regio == null ? null : { loket: loket.id, regio: loket.regio };
}

/** Keeps who can be found to what a person's profile and plan now say, within the transaction that changes one of them, and tells who asked for contact when that lapses. */
export async function werkKandidaatBij(tx: Transaction<Tabellen>, persoonId: string, plan: Stand | null, op: number, { handelingen: { store, maakId } }: { readonly handelingen: Pick<WerkcentrumContext['handelingen'], 'store' | 'maakId'> }): Promise<void> {
  for (const { id, vanLoket } of await store.kandidaten.werkBij(tx, persoonId, toVindplaats(plan), op)) {
    await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'contactverzoek.vervallen', onderwerp: id, persoonId, loket: vanLoket, versie: null, op });
  }
}
