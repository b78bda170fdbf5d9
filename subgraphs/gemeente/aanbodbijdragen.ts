import { toDatum } from '../shared/klok.ts';
import { listGemeenten, type Gemeente } from '../shared/referentie/referentie.ts';
import type { Cached } from '../shared/source/cache.ts';
import { eigenBron, metAntwoord, metFout, toReden, zonderAntwoord } from './bronnen.ts';
import type { GemeenteContext } from './context.ts';
import type { Aanbodbijdrage } from './generated.ts';
import { toAanbodregels } from './mapping.ts';
import type { Aanbod } from './source-types.ts';

const toBijdrage = (gemeente: Gemeente, { waarde, moment, verouderd }: Cached<Aanbod>, peildag: string): Aanbodbijdrage => ({
  bron: { ...metAntwoord(eigenBron(gemeente.gmCode), verouderd ? 'VEROUDERD' : 'ACTUEEL', moment), reden: verouderd && toReden(verouderd) },
  aanbod: toAanbodregels(waarde, gemeente, peildag),
});

async function loadBijdrage({ loaders, klok, logger, heeftAdres }: GemeenteContext, gemeente: Gemeente): Promise<Aanbodbijdrage> {
  const bron = eigenBron(gemeente.gmCode);
  if (!heeftAdres(gemeente.gmCode)) return { bron: zonderAntwoord(bron, 'NIET_BESCHIKBAAR', 'GEEN_ADRES'), aanbod: null };
  try {
    return toBijdrage(gemeente, await loaders.aanbod.load(gemeente.gmCode), toDatum(klok()));
  } catch (fout) {
    return { bron: metFout(bron, fout, logger), aanbod: null };
  }
}

/** What the gemeenten of a region offer, one bijdrage a gemeente in the order of their codes. Never rejects. */
export const listAanbodbijdragen = (context: GemeenteContext, amCode: string): Promise<Aanbodbijdrage[]> =>
  Promise.all(listGemeenten(amCode).map((gemeente) => loadBijdrage(context, gemeente)));
