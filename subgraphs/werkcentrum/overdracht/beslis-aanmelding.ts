import type { Transaction } from 'kysely';
import type { WerkcentrumContext } from '../context.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Aanmeldingrecord } from '../store/aanmeldingen.ts';
import type { Tabellen } from '../store/database.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import { findEerstverantwoordelijke, type Besluit } from './besluit.ts';
import { findBestemming, isZelfdeDeur } from './bestemming.ts';
import { biedAan, type Aanbieding } from './bied-aan.ts';
import { vraagVerantwoordelijke } from './verantwoordelijkheidsvraag.ts';

/** Where somebody goes after an aanmelding; null when they stay, or when a professional has to decide. */
function toAanbieding(aanmelding: Aanmeldingrecord, besluit: Besluit, gemeente: string | null, plan: Werkplanrecord | null, op: number): Aanbieding | null {
  const eerste = findEerstverantwoordelijke(besluit);
  const naar = eerste && findBestemming(eerste.partij, gemeente);
  if (eerste === null || naar === null) return null;
  const hier = aanmelding.loket === null ? undefined : findLoket(aanmelding.loket);
  if (hier !== undefined && isZelfdeDeur(hier, naar)) return null;
  if (plan?.verantwoordelijke?.partij === eerste.partij) return null;
  return {
    persoonId: aanmelding.persoonId, werkplanId: plan?.id ?? null, versie: null, aanmeldingId: aanmelding.id, soort: 'VERANTWOORDELIJKHEID',
    naarPartij: eerste.partij, naarLoket: naar.id, op, reden: aanmelding.openReden(), onderwerp: null, grondslag: eerste.grondslag,
  };
}

/**
 * Decides, once, who is first responsible for somebody who was aangemeld, and offers them to that party's loket when that is another one
 * (003:384-391). The aanmelding itself makes the relation by which the parties may be asked, so it comes first, in a transaction of its own;
 * whoever repeats it after a crash in between gets here again.
 */
export async function beslisAanmelding({ persoonId, aanmeldingId }: { readonly persoonId: string; readonly aanmeldingId: string }, context: WerkcentrumContext): Promise<void> {
  const { loaders, klok, handelingen: { store, wek } } = context;
  const vind = async (): Promise<Aanmeldingrecord | undefined> => (await loaders.aanmeldingen.load(persoonId)).find(({ id }) => id === aanmeldingId);
  const aanmelding = await vind();
  if (aanmelding === undefined || aanmelding.openBesluit() !== null) return;
  const besluit = await vraagVerantwoordelijke(persoonId, context);
  if (besluit === null) return;
  const [persoon, plan] = await Promise.all([loaders.persoon.load(persoonId), loaders.werkplanVanPersoon.load(persoonId)]);
  const aanbieding = toAanbieding(aanmelding, besluit, persoon?.gemeente ?? null, plan?.status === 'BEEINDIGD' ? null : plan, klok());
  await store.db.transaction().execute(async (tx: Transaction<Tabellen>) => {
    if (await store.aanmeldingen.legBesluitVast(tx, aanmeldingId, besluit) && aanbieding !== null) await biedAan(tx, aanbieding, context);
  });
  wek?.();
  loaders.vergeet(persoonId);
}
