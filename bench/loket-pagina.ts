// npm run bench:loket-pagina: what the main page of the reference loket, that of a person, weighs and how soon one can work with it, in headless
// Chromium: from asking until the first activity stands there and no task keeps the page busy. And how many operations and requests to subgraphs
// each page of the case worker costs. `-- --kort` does it once. The last line is JSON.
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { vastePersonen } from '../simulators/population/vaste-personen.ts';
import { findChromium, startChromium } from '../tests/browser/chromium.ts';
import { startLoket, type Loketopstelling } from '../tests/browser/loket.ts';
import { openVenster, type Venster } from '../tests/browser/venster.ts';

const rounds = process.argv.includes('--kort') ? 1 : 7;

/** Remembers when the page was last kept busy, and when the first activity stood there. */
const watch = `
  globalThis.bezet = 0; globalThis.gevuld = 0;
  new PerformanceObserver((list) => { for (const task of list.getEntries()) globalThis.bezet = Math.max(globalThis.bezet, task.startTime + task.duration); }).observe({ entryTypes: ['longtask'] });
  new MutationObserver(() => { if (globalThis.gevuld === 0 && document.querySelector('h1') && document.querySelector('.loket-activiteit')) globalThis.gevuld = performance.now(); }).observe(document, { childList: true, subtree: true });
`;

const number = async (page: Page, expression: string): Promise<number> => z.number().parse(await page.evaluate(expression));

async function askedOf({ adres }: Loketopstelling): Promise<number> {
  const lines = (await (await fetch(`${adres}/gezondheid/metrieken`)).text()).split('\n');
  return lines.filter((line) => line.startsWith('loketgraaf_subgraph_requests_total{')).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

type Cost = { readonly operaties: readonly string[]; readonly subgraafverzoeken: number };

/** What happens while something is done, until it is there. */
async function cost(loket: Loketopstelling, { neemOperaties }: Venster, act: () => Promise<void>): Promise<Cost> {
  neemOperaties();
  const before = await askedOf(loket);
  await act();
  return { operaties: neemOperaties(), subgraafverzoeken: await askedOf(loket) - before };
}

/** All files that the page loaded, compressed as a server would, in bytes. */
async function weigh(files: ReadonlyMap<string, Promise<Buffer>>): Promise<number> {
  const bodies = await Promise.all(files.values());
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

async function visit(loket: Loketopstelling, browser: Awaited<ReturnType<typeof startChromium>>) {
  const files = new Map<string, Promise<Buffer>>();
  const open = await openVenster(browser, loket.adres, {
    async vooraf(page) {
      await page.addInitScript(watch);
      page.on('response', (response) => { if (/\/(assets\/|$)/.test(new URL(response.url()).pathname)) files.set(response.url(), response.body()); });
    },
  });
  const { pagina } = open;
  const voorraad = await cost(loket, open, async () => {
    await open.meldAan('arrangeur');
    await pagina.getByRole('heading', { name: 'Door ons overgedragen' }).waitFor();
    await pagina.getByText('Deze lijst werkt zichzelf bij.').waitFor();
  });
  await pagina.getByRole('link', { name: 'Persoon zoeken' }).click();
  await pagina.getByLabel('Burgerservicenummer', { exact: true }).fill(vastePersonen.allePartijen.bsn);
  let begin = 0;
  const persoon = await cost(loket, open, async () => {
    begin = await number(pagina, 'performance.now()');
    await pagina.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await pagina.locator('.loket-activiteit').first().waitFor();
    while (await number(pagina, 'performance.now() - Math.max(globalThis.bezet, globalThis.gevuld)') < 500) await setTimeout(50);
  });
  const klaar = await number(pagina, 'Math.max(globalThis.bezet, globalThis.gevuld)');
  const bytes = await weigh(files);
  await open.sluit();
  return { bytes, interactiefMs: Math.round(klaar - begin), werkvoorraad: voorraad, persoon };
}

const chromium = findChromium();
if (chromium === null) throw new Error('geen Chromium gevonden (instelling CHROMIUM)');
const [loket, browser] = [await startLoket(), await startChromium(chromium)];
try {
  // The first visit compiles the operations; who comes later does not wait for that.
  await visit(loket, browser);
  const visits = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(loket, browser));
  const times = visits.map(({ interactiefMs }) => interactiefMs).sort((a, b) => a - b);
  const [last] = visits.slice(-1);
  console.log(JSON.stringify({ bench: 'loket-pagina', bezoeken: rounds, gewichtBytes: last?.bytes, interactiefMs: { p50: times[Math.floor(times.length / 2)], hoogste: times.at(-1) }, werkvoorraad: last?.werkvoorraad, persoon: last?.persoon }));
} finally {
  await browser.close();
  await loket.stop();
}
