import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { reizen, venster } from './browser.ts';
import { deel, zegt } from './persoonpagina.ts';
import { listBezwaren, toUitsteek, type Venster } from './venster.ts';

// A data team that looks where in the country there is what.

async function openCatalogus(opties: { readonly breedte?: number; readonly hoogte?: number } = {}): Promise<Venster> {
  const open = await venster(opties);
  await open.meldAan('datateam');
  await open.pagina.getByRole('grid').waitFor();
  return open;
}

// A row of a table reads as its cells with tabs between them.
const leesRijen = async (rijen: Locator): Promise<readonly (readonly string[])[]> => (await rijen.allInnerTexts()).map((rij) => rij.split('\t').map((cel) => cel.trim()));

/** The map as a number by region and tile. */
async function leesKaart(pagina: Page): Promise<ReadonlyMap<string, number>> {
  const [koppen = [], ...rijen] = await leesRijen(pagina.getByRole('grid').getByRole('row'));
  return new Map(rijen.flatMap(([regio = '', ...cellen]) => cellen.map((aantal, plek): [string, number] => [`${regio} ${koppen[plek + 1] ?? ''}`, Number(aantal)])));
}

/** The table as a number by region and tile, in the order in which it stands. */
async function leesTabel(pagina: Page): Promise<readonly (readonly [string, number])[]> {
  const [, ...rijen] = await leesRijen(deel(pagina, 'Dekking als tabel').getByRole('row'));
  return rijen.map(([regio = '', tegel = '', aantal]) => [`${regio} ${tegel.split(' ')[0] ?? ''}`, Number(aantal)]);
}

reizen('the catalogue', () => {
  test('is a map of all 35 regions with the same numbers as the table beside it, by one question', async () => {
    const { pagina, neemOperaties } = await openCatalogus();
    expect(neemOperaties()).toEqual(['Cataloguspagina']);
    const kaart = await leesKaart(pagina);
    const tabel = await leesTabel(pagina);
    expect(new Set([...kaart.keys()].map((plek) => plek.slice(0, plek.lastIndexOf(' ')))).size).toBe(35);
    expect([...kaart.values()].some((aantal) => aantal > 0)).toBe(true);
    expect(tabel).toHaveLength(kaart.size);
    expect(new Map(tabel)).toEqual(kaart);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('filters both, and orders the table by a column', async () => {
    const { pagina } = await openCatalogus();
    const voor = await leesKaart(pagina);
    await pagina.getByLabel('Voor wie').selectOption('IT02');
    await pagina.getByRole('columnheader', { name: 'EW04' }).waitFor({ state: 'detached' });
    await zegt(pagina, /^\d+ instrument(en)?$/).waitFor({ state: 'attached' });
    const na = await leesKaart(pagina);
    expect([na.size > 0, na.size < voor.size]).toEqual([true, true]);
    for (const [plek, aantal] of na) expect(aantal).toBeLessThanOrEqual(voor.get(plek) ?? -1);
    const kolom = pagina.getByRole('columnheader', { name: 'Instrumenten' });
    await kolom.getByRole('button').click();
    expect(await kolom.getAttribute('aria-sort')).toBe('descending');
    const aflopend = (await leesTabel(pagina)).map(([, aantal]) => aantal);
    expect(aflopend).toEqual(aflopend.toSorted((een, ander) => ander - een));
    expect(new Map(await leesTabel(pagina))).toEqual(na);
    await pagina.getByRole('button', { name: 'Alle filters weg' }).click();
    await pagina.getByRole('columnheader', { name: 'EW04' }).waitFor();
    await pagina.getByLabel('Woorden in naam of omschrijving').fill('ditbestaatniet');
    await pagina.getByRole('button', { name: 'Filteren' }).click();
    await pagina.getByText('Er is geen instrument dat aan deze filters voldoet.').waitFor();
  });

  test('is walked through by keyboard, and says in words what each place holds', async () => {
    const { pagina } = await openCatalogus();
    const cel = pagina.getByRole('gridcell');
    const kaart = [...(await leesKaart(pagina)).entries()];
    await cel.first().focus();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowRight');
    const breedte = await pagina.getByRole('grid').locator('thead th').count() - 1;
    const [plek, aantal] = kaart[breedte + 1] ?? [];
    const regio = plek?.slice(0, plek.lastIndexOf(' ')) ?? '';
    await zegt(pagina, `Gekozen vak. ${regio}, `).filter({ hasText: `${aantal ?? ''} instrument` }).waitFor();
    expect(await pagina.locator(':focus').innerText()).toBe(String(aantal));
    await pagina.keyboard.press('End');
    await pagina.keyboard.press('PageDown');
    expect(await pagina.locator(':focus').innerText()).toBe(String(kaart.at(-1)?.[1]));
    // One place is in the order of Tab, and no more.
    expect(await pagina.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1);
  });

  test('needs no scrolling of the page sideways at 320 pixels', async () => {
    const { pagina } = await openCatalogus({ breedte: 320, hoogte: 800 });
    expect(await toUitsteek(pagina)).toBe(0);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('for who may not have it is explained on a page that is not blank', async () => {
    const open = await venster();
    await open.pagina.route('**/graphql', (route) => route.continue({ headers: { ...route.request().headers(), doelbinding: 'toezicht' } }));
    await open.meldAan('datateam');
    await open.pagina.getByText(/voor het doel "catalogus"/).waitFor();
    expect(await open.pagina.getByRole('heading', { level: 1 }).innerText()).toBe('Catalogus');
    expect(await listBezwaren(open.pagina)).toEqual([]);
  });
});
