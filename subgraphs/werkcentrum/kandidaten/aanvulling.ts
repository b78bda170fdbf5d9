import type { Logger } from '../../shared/logger.ts';
import type { Klok } from '../../shared/klok.ts';
import type { Handelingsmiddelen } from '../handelingen/handeling.ts';
import { werkKandidaatBij } from './werk-bij.ts';

const perKeer = 500;

/** What making the projection complete needs. */
export type Aanvuldelen = { readonly handelingen: Pick<Handelingsmiddelen, 'store' | 'maakId'>; readonly klok: Klok; readonly logger: Pick<Logger, 'info' | 'warn'> };

/**
 * Lets everybody be found who released their profile before there was a projection of it: a migration cannot read what is encrypted. Goes on
 * beside everything else, one person at a time, and says how many there were.
 */
export function startAanvulling(delen: Aanvuldelen): { readonly gereed: Promise<void>; readonly stop: () => Promise<void> } {
  const einde = new AbortController();
  const gereed = vulAan(delen, einde.signal).catch((fout: unknown) => {
    delen.logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'niet iedereen met een vrijgegeven profiel is al te vinden; dat gaat verder bij een volgende start');
  });
  return {
    gereed,
    async stop() {
      einde.abort();
      await gereed;
    },
  };
}

async function vulAan({ handelingen, klok, logger }: Aanvuldelen, signal: AbortSignal): Promise<void> {
  const { store } = handelingen;
  let [na, aantal]: [string | null, number] = [null, 0];
  for (;;) {
    const ids: readonly string[] = await store.kandidaten.listOntbrekend(na, perKeer);
    for (const persoonId of ids) {
      if (signal.aborted) return;
      await store.db.transaction().execute(async (tx) => werkKandidaatBij(tx, persoonId, await store.werkplannen.vergrendelLopend(tx, persoonId), klok(), { handelingen }));
      aantal += 1;
    }
    if (ids.length < perKeer) break;
    na = ids.at(-1) ?? null;
  }
  if (aantal > 0) logger.info({ personen: aantal }, 'vrijgegeven profielen zijn nagelopen om gevonden te worden');
}
