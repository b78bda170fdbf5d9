import type { Page } from 'playwright-core';
import { venster } from './browser.ts';
import type { Venster } from './venster.ts';

// The page of a person, by what one reads and presses on it.

/** Opens the page of somebody, as a case worker does: by their number. */
export async function zoek({ pagina }: Pick<Venster, 'pagina'>, bsn: string): Promise<void> {
  await pagina.getByRole('link', { name: 'Persoon zoeken' }).click();
  await pagina.getByLabel('Burgerservicenummer', { exact: true }).fill(bsn);
  await pagina.getByRole('button', { name: 'Zoeken', exact: true }).click();
}

/** A part of a page, by its heading. */
export const deel = (pagina: Page, naam: string) => pagina.getByRole('region', { name: naam, exact: true });
/** An activity of the plan, by its name. */
export const activiteit = (pagina: Page, naam: string) => deel(pagina, 'Werkplan').getByRole('heading', { name: naam });
/** What is said to who hears the page. */
export const zegt = (pagina: Page, tekst: string | RegExp) => pagina.getByRole('status').filter({ hasText: tekst });
/** What a part of a page says, as it is read. */
export const tekstVan = async (pagina: Page, naam: string): Promise<string> => (await deel(pagina, naam).innerText()).replaceAll('\u00A0', ' ');

/** A window of who is signed in, with the page of somebody who has a plan. */
export async function openPersoon(wie: string, bsn: string): Promise<Venster> {
  const open = await venster();
  await open.meldAan(wie);
  await zoek(open, bsn);
  await deel(open.pagina, 'Werkplan').waitFor();
  return open;
}

/** Opens the form for an activity and fills it in. */
export async function voegToe(pagina: Page, velden: { readonly soort: string; readonly omschrijving: string; readonly begin?: string; readonly eind?: string }): Promise<void> {
  await pagina.getByRole('button', { name: 'Activiteit toevoegen' }).click();
  const paneel = deel(pagina, 'Activiteit toevoegen');
  await paneel.getByLabel('Soort activiteit').selectOption(velden.soort);
  await paneel.getByLabel('Wie voert het uit?').selectOption('WERKCENTRUM');
  await paneel.getByLabel('Omschrijving').fill(velden.omschrijving);
  if (velden.begin !== undefined) await paneel.getByLabel('Eerste dag').fill(velden.begin);
  if (velden.eind !== undefined) await paneel.getByLabel('Laatste dag').fill(velden.eind);
}

/** Sends the form for an activity. */
export const verstuur = (pagina: Page): Promise<void> => deel(pagina, 'Activiteit toevoegen').getByRole('button', { name: 'Activiteit toevoegen' }).click();
