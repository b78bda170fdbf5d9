import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';

/** A browser window of one person, which keeps what nobody may see happen. */
export type Venster = {
  readonly pagina: Page;
  readonly context: BrowserContext;
  /** Signs in as a user of development, named as the button names them, and waits for the first page. */
  readonly meldAan: (wie: string) => Promise<void>;
  /** The operations that were asked, by name, since the last time. */
  readonly neemOperaties: () => readonly string[];
  /** What went wrong meanwhile: errors in the console or the page, questions to another host, a number of a person in an address. */
  readonly misstanden: () => readonly string[];
  /** Loads the loket anew, with nobody signed in. False when the window is then not as a new one, and is no good for another person. */
  readonly ruimOp: () => Promise<boolean>;
  /** Gives a window that was tidied up another size, and forgets what it kept. */
  readonly begin: (maat: Pick<Vensteropties, 'breedte' | 'hoogte'>) => Promise<void>;
  readonly sluit: () => Promise<void>;
};

// As its makers minify it: it is sent to nearly every page.
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const uitslagSchema = z.array(z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })) }));

// WCAG 2.2 A and AA, and what axe holds good practice: headings in order, landmarks, one main.
const alleRegels = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'] };

async function vraagAxe(pagina: Page, plek: string, regels: object): Promise<readonly string[]> {
  if (await pagina.evaluate('typeof axe') === 'undefined') await pagina.evaluate(`${axe}; 0`);
  const uitslag: unknown = await pagina.evaluate(`axe.run(${plek}, ${JSON.stringify(regels)}).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`);
  return uitslagSchema.parse(uitslag).flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help} (${html}) ${failureSummary ?? ''}`));
}

/** What axe finds wrong on the page as it is now, a line for each element. */
export const listBezwaren = (pagina: Page): Promise<readonly string[]> => vraagAxe(pagina, 'document', alleRegels);

// Measured of each element by itself, with what it stands on: most of what axe does on a page of a thousand cells.
const gemeten = ['color-contrast', 'target-size'];
const andereRegels = { ...alleRegels, rules: Object.fromEntries(gemeten.map((regel) => [regel, { enabled: false }])) };
const gemetenRegels = { runOnly: { type: 'rule', values: gemeten }, resultTypes: ['violations'] };

// What is measured in main depends on this. React counts on in the ids that it makes; they say nothing of how it looks.
const leesInhoud = `(() => {
  const hoofd = document.querySelector('main');
  return [innerWidth, [...hoofd.querySelectorAll(':focus, :hover')].map(({ outerHTML }) => outerHTML), hoofd.outerHTML].join('\\n').replaceAll(/_r_\\w+?_/g, '');
})()`;

/** The same as listBezwaren, for who sees one page more than once: a main that is as it was found good is not measured again; all else is. */
export function createListBezwaren(): typeof listBezwaren {
  const goed = new Set<string>();
  return async (pagina) => {
    const inhoud = z.string().parse(await pagina.evaluate(leesInhoud));
    if (goed.has(inhoud)) return [...await vraagAxe(pagina, 'document', andereRegels), ...await vraagAxe(pagina, "{ exclude: ['main'] }", gemetenRegels)];
    const bezwaren = await listBezwaren(pagina);
    if (bezwaren.length === 0) goed.add(inhoud);
    return bezwaren;
  };
}

/** How much wider than the window the page is, in pixels: nobody should have to scroll sideways. */
export async function toUitsteek(pagina: Page): Promise<number> {
  return z.number().parse(await pagina.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}

// Numbers of the made-up population begin like this; nine digits together are never anything else in an address.
const nummer = /(?<!\d)9999\d{5}(?!\d)/;

const operatieSchema = z.object({ extensions: z.unknown(), documentId: z.string() });

type Wacht = { readonly misstanden: string[]; readonly operaties: string[] };

function bewaak(pagina: Page, adres: string, naamVan: (documentId: string) => string): Wacht {
  const wacht: Wacht = { misstanden: [], operaties: [] };
  pagina.on('console', (bericht) => {
    // A refusal of the server is said by the page itself; the browser's own line about it is no fault.
    if (bericht.type() === 'error' && !bericht.text().startsWith('Failed to load resource')) wacht.misstanden.push(`console: ${bericht.text()}`);
  });
  pagina.on('pageerror', (fout) => { wacht.misstanden.push(`pagina: ${fout.message}`); });
  pagina.on('request', (verzoek) => {
    const url = new URL(verzoek.url());
    if (url.protocol !== 'data:' && url.origin !== adres) wacht.misstanden.push(`andere host: ${url.href}`);
    if (nummer.test(decodeURIComponent(url.href))) wacht.misstanden.push(`nummer in adres: ${url.pathname}`);
    if (url.pathname !== '/graphql') return;
    const gelezen = operatieSchema.partial({ extensions: true }).safeParse(verzoek.postDataJSON());
    if (gelezen.success) wacht.operaties.push(naamVan(gelezen.data.documentId));
    else wacht.misstanden.push('een vraag die niet geregistreerd is');
  });
  pagina.on('framenavigated', (kader) => { if (nummer.test(decodeURIComponent(kader.url()))) wacht.misstanden.push('nummer in het adres van de pagina'); });
  return wacht;
}

// The loket leaves nothing on the machine of who used it. A clock of a test stays in a window for good.
const staatSchema = z.object({ bewaard: z.array(z.string()), heeftGewoneKlok: z.boolean() });
const leesStaat = `(async () => ({
  bewaard: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(), ...(await indexedDB.databases()).map(({ name }) => name ?? '')],
  heeftGewoneKlok: [Date, setTimeout].every((een) => Function.prototype.toString.call(een).includes('[native code]')),
}))()`;

async function ruimVensterOp(pagina: Page, adres: string, wacht: Wacht): Promise<boolean> {
  const staat = staatSchema.parse(await pagina.evaluate(leesStaat));
  const bewaard = [...staat.bewaard, ...(await pagina.context().cookies()).map(({ name }) => name)];
  wacht.misstanden.push(...bewaard.map((naam) => `bewaard in de browser: ${naam}`));
  if (!staat.heeftGewoneKlok || bewaard.length > 0) return false;
  await pagina.unrouteAll({ behavior: 'ignoreErrors' });
  await pagina.goto(`${adres}/`);
  return true;
}

const manifestSchema = z.array(z.object({ id: z.string(), naam: z.string() }));
const namen = new Map(manifestSchema.parse(JSON.parse(readFileSync(new URL('../../schema/operations/manifest.json', import.meta.url), 'utf8'))).map(({ id, naam }) => [id, naam]));

/** What a window is opened with. */
export type Vensteropties = {
  readonly breedte?: number;
  readonly hoogte?: number;
  /** Called with the window before the loket is opened in it. */
  readonly vooraf?: (pagina: Page) => Promise<void>;
};

const gewoon = { breedte: 1280, hoogte: 900 };

/** Opens the loket in a window of its own, with nothing of any other. */
export async function openVenster(browser: Browser, adres: string, { breedte = gewoon.breedte, hoogte = gewoon.hoogte, vooraf }: Vensteropties = {}): Promise<Venster> {
  const context = await browser.newContext({ viewport: { width: breedte, height: hoogte }, locale: 'nl-NL', reducedMotion: 'reduce' });
  context.setDefaultTimeout(45_000);
  const pagina = await context.newPage();
  const wacht = bewaak(pagina, adres, (id) => namen.get(id) ?? id);
  await vooraf?.(pagina);
  await pagina.goto(`${adres}/`);
  return {
    pagina, context,
    async meldAan(wie) {
      await pagina.getByRole('button', { name: `Aanmelden als ${wie}`, exact: true }).click();
      await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
    },
    neemOperaties: () => wacht.operaties.splice(0),
    misstanden: () => [...wacht.misstanden],
    // What was done before it was opened cannot be undone.
    ruimOp: async () => vooraf === undefined && await ruimVensterOp(pagina, adres, wacht).catch(() => false),
    async begin({ breedte: anders = gewoon.breedte, hoogte: anderehoogte = gewoon.hoogte }) {
      await pagina.setViewportSize({ width: anders, height: anderehoogte });
      wacht.misstanden.length = 0;
      wacht.operaties.length = 0;
    },
    sluit: () => context.close(),
  };
}
