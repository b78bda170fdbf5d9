import { venster } from './browser.ts';
import { deel } from './persoonpagina.ts';
import type { Venster, Vensteropties } from './venster.ts';

/** Opens the page of a citizen; the one whom the button of development names is made to be this person. */
export async function openMijn(bsn: string, opties: Pick<Vensteropties, 'breedte' | 'hoogte'> = {}): Promise<Venster> {
  const open = await venster(opties);
  await open.pagina.route('**/ontwikkeling/aanmelden', (route) => route.continue({ postData: JSON.stringify({ rol: 'burger', bsn }) }));
  await open.meldAan('burger');
  await deel(open.pagina, 'Wat wij van u vragen').waitFor();
  return open;
}
