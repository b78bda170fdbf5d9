import { setTimeout as wacht } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { z } from 'zod';
import { VoegActiviteitToe } from '../../clients/kit/operaties/referentieloket.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { geefLoket, reizen, venster } from './browser.ts';
import { activiteit, deel, openPersoon, verstuur, voegToe, zegt, zoek } from './persoonpagina.ts';
import { listBezwaren } from './venster.ts';

// What goes wrong between the page and the graph.

const tokenSchema = z.object({ token: z.string() });

/** A token that the graph gave out and that has expired. */
async function maakVerlopen(): Promise<string> {
  const { adres, url } = geefLoket();
  const aanmelding = await fetch(`${adres}/ontwikkeling/aanmelden`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ gebruiker: 'demo-arrangeur', geldigSeconden: 1 }) });
  const { token } = tokenSchema.parse(await aanmelding.json());
  for (;;) {
    await wacht(100);
    const { status } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, doelbinding: 'catalogus' }, body: '{"query":"{ __typename }"}' });
    if (status === 401) return token;
  }
}

// That takes seconds in which nothing is done: it begins with the first journey.
let verlopenToken: Promise<string>;
beforeAll(() => {
  verlopenToken = maakVerlopen();
  // Where there is no browser nobody waits for it.
  verlopenToken.catch(() => undefined);
});

const verzoekSchema = z.object({ documentId: z.string() });
const documentVan = (route: Route): string => verzoekSchema.parse(route.request().postDataJSON()).documentId;

/** Lets questions of the page go on as they are, or with something else in them. */
const leidOm = (pagina: Page, anders: (route: Route) => Promise<void>): Promise<unknown> => pagina.route('**/graphql', anders);

const metKop = (kop: string, waarde: string) => (route: Route): Promise<void> => route.continue({ headers: { ...route.request().headers(), [kop]: waarde } });

/** Loses the answer to an act, as often as the kit tries it by itself. */
function verliesAntwoorden(documentId: string): (route: Route) => Promise<void> {
  let verloren = 0;
  return async (route) => {
    if (documentVan(route) !== documentId || verloren === 3) return route.continue();
    verloren += 1;
    await route.fetch();
    return route.abort('connectionreset');
  };
}

reizen('a session that expires in the middle of a form', () => {
  test('asks to sign in again over the form, keeps what was typed, and sends it once', async () => {
    const verlopen = await verlopenToken;
    const { pagina, neemOperaties } = await openPersoon('arrangeur', vastePersonen.wwJong.bsn);
    await voegToe(pagina, { soort: 'GESPREK', omschrijving: 'Wat ik net typte' });
    await leidOm(pagina, metKop('authorization', `Bearer ${verlopen}`));
    neemOperaties();
    await verstuur(pagina);
    const dialoog = pagina.getByRole('dialog', { name: 'Meld u opnieuw aan' });
    await dialoog.waitFor();
    expect(await dialoog.locator(':focus').count()).toBe(1);
    await pagina.keyboard.press('Escape');
    expect(await dialoog.isVisible()).toBe(true);
    expect(await listBezwaren(pagina)).toEqual([]);
    expect(await deel(pagina, 'Activiteit toevoegen').getByLabel('Omschrijving').inputValue()).toBe('Wat ik net typte');
    await pagina.unroute('**/graphql');
    await dialoog.getByRole('button', { name: 'Opnieuw aanmelden als arrangeur' }).click();
    await zegt(pagina, 'De activiteit is toegevoegd.').waitFor({ state: 'attached' });
    await activiteit(pagina, 'Wat ik net typte').waitFor();
    expect(await activiteit(pagina, 'Wat ik net typte').count()).toBe(1);
    expect(neemOperaties().filter((naam) => naam === 'VoegActiviteitToe')).toHaveLength(2);
  });
});

reizen('a question that the graph refuses', () => {
  test.each([
    ['for a purpose that does not belong to the role', metKop('doelbinding', 'toezicht'), /doel/],
    ['of a program that is too old', (route: Route): Promise<void> => route.continue({ postData: JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}`, variables: {} }) }), /Ververs de pagina/],
  ])('%s says what to do, on a page that is not blank', async (_naam, anders, uitleg) => {
    const open = await venster();
    await open.meldAan('arrangeur');
    await deel(open.pagina, 'Door ons overgedragen').waitFor();
    await open.pagina.getByRole('link', { name: 'Persoon zoeken' }).click();
    await leidOm(open.pagina, anders);
    await zoek(open, vastePersonen.ww.bsn);
    await open.pagina.getByText(uitleg).first().waitFor();
    expect(await open.pagina.getByRole('heading', { level: 1 }).innerText()).toBe('Persoon zoeken');
    expect(await listBezwaren(open.pagina)).toEqual([]);
  });
});

reizen('a connection that is lost', () => {
  test('while a form is sent keeps the form, says so, and does the act once when it is tried again', async () => {
    const { pagina } = await openPersoon('arrangeur', vastePersonen.tegenspraak.bsn);
    await pagina.clock.install();
    await voegToe(pagina, { soort: 'GESPREK', omschrijving: 'Gesprek over werk' });
    // The act is done, and its answer is lost.
    await leidOm(pagina, verliesAntwoorden(VoegActiviteitToe.id));
    await verstuur(pagina);
    const paneel = deel(pagina, 'Activiteit toevoegen');
    const opnieuw = paneel.getByRole('button', { name: 'Probeer opnieuw' });
    while (await opnieuw.count() === 0) await pagina.clock.runFor(5_000);
    expect(await paneel.getByLabel('Omschrijving').inputValue()).toBe('Gesprek over werk');
    await opnieuw.click();
    await activiteit(pagina, 'Gesprek over werk').waitFor();
    expect(await activiteit(pagina, 'Gesprek over werk').count()).toBe(1);
  });
});

reizen('a worklist whose connection breaks', () => {
  test('says so, and follows again by itself', async () => {
    let isStuk = true;
    const { pagina, meldAan } = await venster({
      async vooraf(leeg) {
        await leeg.clock.install();
        await leidOm(leeg, (route) => (isStuk && route.request().headers()['accept']?.includes('text/event-stream') ? route.abort('connectionreset') : route.continue()));
      },
    });
    await meldAan('arrangeur');
    await pagina.getByText('Deze lijst werkt zichzelf nu niet bij.').waitFor();
    isStuk = false;
    const weer = pagina.getByText('Deze lijst werkt zichzelf bij.');
    while (await weer.count() === 0) await pagina.clock.runFor(5_000);
    expect(await listBezwaren(pagina)).toEqual([]);
  });
});

reizen('a number that cannot be looked up now', () => {
  test('is never said to be nobody', async () => {
    const open = await venster();
    await open.meldAan('arrangeur');
    geefLoket().zetStoring('brp', { soort: 'status', status: 503 });
    try {
      await zoek(open, vastePersonen.onbekendBijBronnen.bsn);
      await open.pagina.getByText('Dit is nu niet te zeggen').waitFor();
      expect(await open.pagina.getByText('U ziet deze persoon nog niet.').count()).toBe(0);
    } finally {
      geefLoket().wisStoringen();
    }
    await open.pagina.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await deel(open.pagina, 'Menukaart').waitFor();
  });
});
