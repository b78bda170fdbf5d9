// npm run loket:schermbeelden: the pictures of the main pages in docs/beelden/, of made-up persons. Look at them before they are committed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { findChromium, startChromium } from './chromium.ts';
import { startLoket, type Loketopstelling } from './loket.ts';
import { openVenster, type Venster } from './venster.ts';

const map = join(import.meta.dirname, '../../docs/beelden');

/** A picture: who is signed in, what they do before it is taken, and how large it is. */
type Beeld = { readonly naam: string; readonly wie: string; readonly breedte?: number; readonly hoogte?: number; readonly doe: (pagina: Page) => Promise<void> };

async function zoek(pagina: Page, bsn: string): Promise<void> {
  await pagina.getByRole('link', { name: 'Persoon zoeken' }).click();
  await pagina.getByLabel('Burgerservicenummer', { exact: true }).fill(bsn);
  await pagina.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await pagina.getByRole('heading', { name: 'Geschiedenis' }).waitFor();
}

const naarDeel = (pagina: Page, naam: string): Promise<void> => pagina.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: naam }).click();

const beelden: readonly Beeld[] = [
  { naam: 'werkplan', wie: 'arrangeur', hoogte: 1050, doe: (pagina) => zoek(pagina, vastePersonen.allePartijen.bsn) },
  {
    naam: 'menukaart', wie: 'arrangeur',
    async doe(pagina) {
      await zoek(pagina, vastePersonen.allePartijen.bsn);
      await naarDeel(pagina, 'Menukaart');
      await pagina.getByLabel('Beschikbaarheid').selectOption('ONBEKEND');
      await pagina.getByRole('region', { name: 'Menukaart' }).getByText('Waarom?').first().click();
    },
  },
  { naam: 'mijn-werkplan', wie: 'burger', doe: (pagina) => pagina.getByRole('heading', { name: 'Aan wie u toestemming geeft' }).waitFor() },
  {
    naam: 'kandidaten', wie: 'werkgeversservicepunt', hoogte: 1050,
    async doe(pagina) {
      await pagina.getByRole('link', { name: 'Kandidaten', exact: true }).click();
      await pagina.getByLabel(/^Beroep \(/).fill('metselaar');
      await pagina.getByRole('button', { name: 'Beroep zoeken' }).click();
      await pagina.getByRole('button', { name: 'Metselaar', exact: true }).click();
      await pagina.getByLabel('Postcode', { exact: true }).fill('5038');
      await pagina.getByLabel('Afstand in kilometers').fill('60');
      await pagina.getByRole('button', { name: 'Kandidaten zoeken' }).click();
      await pagina.getByRole('heading', { name: /gevonden$/ }).waitFor();
      for (const plek of [0, 1]) await pagina.getByLabel('Vergelijken').nth(plek).check();
      await pagina.getByRole('button', { name: /^Naast elkaar zetten/ }).click();
    },
  },
  { naam: 'catalogus', wie: 'datateam', hoogte: 1050, doe: (pagina) => pagina.getByRole('grid').waitFor() },
  { naam: 'smal', wie: 'arrangeur', breedte: 320, hoogte: 900, doe: (pagina) => zoek(pagina, vastePersonen.allePartijen.bsn) },
];

async function maak(browser: Browser, { adres }: Loketopstelling, { naam, wie, breedte = 1280, hoogte = 900, doe }: Beeld): Promise<void> {
  const venster: Venster = await openVenster(browser, adres, { breedte, hoogte });
  await venster.meldAan(wie);
  await doe(venster.pagina);
  await venster.pagina.screenshot({ path: join(map, `${naam}.png`) });
  await venster.sluit();
}

const chromium = findChromium();
if (chromium === null) throw new Error('geen Chromium gevonden (instelling CHROMIUM)');
await mkdir(map, { recursive: true });
const [loket, browser] = [await startLoket(), await startChromium(chromium)];
try {
  for (const beeld of beelden) await maak(browser, loket, beeld);
} finally {
  await browser.close();
  await loket.stop();
}
