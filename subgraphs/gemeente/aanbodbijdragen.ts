import { toDatum } from '../shared/klok.ts';
import { listGemeenten, type Gemeente } from '../shared/referentie/referentie.ts';
import type { Aanbodstand } from './aanbod.ts';
import { eigenBron, metAntwoord, metFout, zonderAntwoord } from './bronnen.ts';
import type { GemeenteContext } from './context.ts';
import type { Aanbodbijdrage } from './generated.ts';
import { toAanbodregels } from './mapping.ts';

const toBijdrage = (gemeente: Gemeente, { aanbod, moment, verouderd }: Aanbodstand, peildag: string): Aanbodbijdrage => ({
  bron: { ...metAntwoord(eigenBron(gemeente.gmCode), verouderd ? 'VEROUDERD' : 'ACTUEEL', moment), reden: verouderd?.soort ?? null },
  aanbod: toAanbodregels(aanbod, gemeente, peildag),
});

async function loadBijdrage({ loaders, klok }: GemeenteContext, gemeente: Gemeente): Promise<Aanbodbijdrage> {
  const bron = eigenBron(gemeente.gmCode);
  try {
    const stand = await loaders.aanbod.load(gemeente.gmCode);
    return stand ? toBijdrage(gemeente, stand, toDatum(klok())) : { bron: zonderAntwoord(bron, 'NIET_BESCHIKBAAR', 'GEEN_ADRES'), aanbod: null };
  } catch (fout) {
    return { bron: metFout(bron, fout), aanbod: null };
  }
}

/** What the gemeenten of a region offer, one bijdrage a gemeente in the order of their codes. Never rejects. */
export const listAanbodbijdragen = (context: GemeenteContext, amCode: string): Promise<Aanbodbijdrage[]> =>
  Promise.all(listGemeenten(amCode).map((gemeente) => loadBijdrage(context, gemeente)));
