import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { geefLoket, reizen, venster } from './browser.ts';
import { openMijn } from './burgerpagina.ts';
import { deel, openPersoon, zegt } from './persoonpagina.ts';
import { listBezwaren, toUitsteek, type Venster } from './venster.ts';

// Employers, and finding people for work and work for people.

const kop = (pagina: Page, naam: string): Promise<void> => pagina.getByRole('heading', { level: 1, name: naam }).waitFor();

async function openWsp(pagina: string, opties: { readonly breedte?: number; readonly hoogte?: number } = {}): Promise<Venster> {
  const open = await venster(opties);
  await open.meldAan('werkgeversservicepunt');
  await open.pagina.getByRole('link', { name: pagina, exact: true }).click();
  return open;
}

async function kiesBeroep(plek: Page | Locator, woorden: string, naam: string): Promise<void> {
  await plek.getByLabel(/^Beroep \(/).fill(woorden);
  await plek.getByRole('button', { name: 'Beroep zoeken' }).click();
  await plek.getByRole('list', { name: 'Gevonden beroepen' }).getByRole('button', { name: naam, exact: true }).click();
  await plek.getByRole('list', { name: 'Gekozen beroepen' }).getByText(naam, { exact: true }).waitFor();
}

async function zoek(pagina: Page, soort: 'Kandidaten' | 'Vacatures', afstand = '40'): Promise<void> {
  await pagina.getByLabel('Postcode', { exact: true }).fill('5038');
  await pagina.getByLabel('Afstand in kilometers').fill(afstand);
  await pagina.getByRole('button', { name: `${soort} zoeken` }).click();
  await pagina.getByRole('heading', { name: /gevonden$/ }).waitFor();
}

/** Points per row of the comparison, and what the last row says is their sum, for each column. */
async function leesVergelijking(pagina: Page): Promise<readonly { readonly punten: number; readonly som: number }[]> {
  const tabel = deel(pagina, 'Naast elkaar').getByRole('table');
  const rijen = await tabel.getByRole('row').all();
  const cellen = await Promise.all(rijen.slice(1).map((rij) => rij.getByRole('cell').allInnerTexts()));
  const getal = (tekst: string | undefined): number => Number(/^(\d+) van/.exec(tekst ?? '')?.[1] ?? 0);
  const sommen = cellen.at(-1) ?? [];
  return sommen.map((som, kolom) => ({ som: getal(som), punten: cellen.slice(0, -1).reduce((samen, rij) => samen + getal(rij[kolom]), 0) }));
}

reizen('a question of an employer', () => {
  test('is registered with its errors at the fields, taken on, and leads to candidates side by side', async () => {
    const { pagina, neemOperaties } = await openWsp('Vragen van werkgevers');
    await pagina.getByRole('button', { name: 'Vraag vastleggen' }).click();
    const formulier = deel(pagina, 'Vraag van een werkgever vastleggen');
    await formulier.getByLabel('Zoekt personeel').check();
    await formulier.getByLabel('Naam van het bedrijf').fill('Bouwbedrijf De Voeg');
    await formulier.getByLabel('KVK-nummer').fill('123');
    await formulier.getByRole('button', { name: 'Vraag vastleggen' }).click();
    await formulier.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    expect(await formulier.getByLabel('KVK-nummer').getAttribute('aria-invalid')).toBe('true');
    expect(await formulier.getByLabel('Sector').getAttribute('aria-invalid')).toBe('true');
    expect(await listBezwaren(pagina)).toEqual([]);
    await formulier.getByLabel('KVK-nummer').fill('12345678');
    await formulier.getByLabel('Contactpersoon').fill('P. de Wit');
    await formulier.getByLabel('Telefoonnummer').fill('0612345678');
    await formulier.getByLabel('Sector').selectOption('F');
    await formulier.getByLabel('Beroep').fill('metselaar');
    await formulier.getByLabel('Hoeveel plaatsen of mensen?').fill('2');
    await formulier.getByRole('button', { name: 'Vraag vastleggen' }).click();
    await pagina.getByText('De vraag is vastgelegd.').first().waitFor();
    await pagina.getByRole('table').getByRole('link', { name: 'Bouwbedrijf De Voeg' }).click();
    await kop(pagina, 'Bouwbedrijf De Voeg');
    neemOperaties();
    await pagina.getByRole('button', { name: 'Vraag opnemen' }).click();
    await deel(pagina, 'De vraag').getByText('In behandeling').waitFor();
    // The search begins with the words of the employer.
    expect(await pagina.getByLabel(/^Beroep \(/).inputValue()).toBe('metselaar');
    await kiesBeroep(pagina, 'metselaar', 'Metselaar');
    await zoek(pagina, 'Kandidaten', '60');
    for (const plek of [0, 1]) await pagina.getByLabel('Vergelijken').nth(plek).check();
    await pagina.getByRole('button', { name: 'Naast elkaar zetten (2)' }).click();
    expect(await deel(pagina, 'Naast elkaar').locator(':focus').innerText()).toBe('Naast elkaar');
    const kolommen = await leesVergelijking(pagina);
    expect(kolommen).toHaveLength(2);
    for (const { punten, som } of kolommen) expect([som > 0, punten]).toEqual([true, som]);
    expect(await listBezwaren(pagina)).toEqual([]);
    expect(neemOperaties().filter((naam) => naam === 'ZoekKandidaten')).toHaveLength(1);
  });
});

reizen('searching', () => {
  test('candidates says why, shows small counts as few, narrows by a facet, and counts the details that one may ask', async () => {
    const { pagina } = await openWsp('Kandidaten');
    await zoek(pagina, 'Kandidaten');
    await pagina.getByText('Hoeveel van elk soort').click();
    expect(await pagina.getByText('te weinig', { exact: true }).count()).toBeGreaterThan(0);
    await pagina.getByRole('button', { name: /^Tot en met 10 kilometer/ }).click();
    await zegt(pagina, 'gevonden.').waitFor({ state: 'attached' });
    await pagina.getByRole('heading', { name: /gevonden$/ }).waitFor();
    expect(await pagina.getByLabel('Afstand in kilometers').inputValue()).toBe('10');
    const rij = pagina.getByRole('listitem').filter({ has: pagina.getByRole('heading', { name: 'Kandidaat 1', exact: true }) });
    await rij.getByText('Waarom deze punten?').click();
    await rij.getByText(/^Afstand: \d+ van \d+\./).waitFor();
    const details = pagina.getByRole('button', { name: /^Details bekijken/ }).first();
    await details.click();
    await pagina.getByText('U kunt van deze zoekvraag nog 9 van de 10 details bekijken.').waitFor();
    await pagina.getByRole('region', { name: /^Details: Kandidaat/ }).getByRole('link').first().waitFor();
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('vacancies never scores open hiring, and says what a wrong postcode is at its field', async () => {
    const { pagina } = await openWsp('Vacatures');
    await pagina.getByLabel('Postcode', { exact: true }).fill('0000');
    await pagina.getByRole('button', { name: 'Vacatures zoeken' }).click();
    await pagina.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    expect(await pagina.getByLabel('Postcode', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await pagina.getByText('Meer om op te zoeken').click();
    await pagina.getByLabel('Wervingsroute').selectOption('OPEN_HIRING');
    await zoek(pagina, 'Vacatures', '100');
    await pagina.getByText('Geen score: open hiring').first().waitFor();
    expect(await pagina.getByText(/^\d+ van \d+ punten$/).count()).toBe(0);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('says which source did not answer, never as if it had nothing', async () => {
    geefLoket().zetStoring('vum', { soort: 'status', status: 503 });
    try {
      const { pagina } = await openWsp('Vacatures');
      await zoek(pagina, 'Vacatures');
      await pagina.getByText(/^VUM.*is nu niet bereikbaar\. Wat daar is, staat hier niet bij\./).waitFor();
      geefLoket().wisStoringen();
      await pagina.getByRole('button', { name: 'Alle bronnen opnieuw vragen' }).click();
      await pagina.getByText(/VUM: uitwisseling van matchingsgegevens: \d+/).waitFor();
    } finally {
      geefLoket().wisStoringen();
    }
  });

  test('needs no scrolling sideways on any page at 320 pixels', async () => {
    const { pagina } = await openWsp('Kandidaten', { breedte: 320, hoogte: 800 });
    for (const naam of ['Kandidaten', 'Vacatures', 'Vragen van werkgevers', 'Contactverzoeken']) {
      await pagina.getByRole('link', { name: naam, exact: true }).click();
      await pagina.getByRole('link', { name: naam, exact: true }).and(pagina.locator('[aria-current="page"]')).waitFor();
      if (naam === 'Kandidaten' || naam === 'Vacatures') await zoek(pagina, naam);
      else await pagina.locator('[aria-busy="false"]').first().waitFor();
      expect([naam, await toUitsteek(pagina), await listBezwaren(pagina)]).toEqual([naam, 0, []]);
    }
  });

  test('for a purpose that one may not have is explained, and what was typed stays', async () => {
    const { pagina } = await openWsp('Kandidaten');
    await pagina.route('**/graphql', (route) => route.continue({ headers: { ...route.request().headers(), doelbinding: 'toezicht' } }));
    await pagina.getByLabel('Postcode', { exact: true }).fill('5038');
    await pagina.getByRole('button', { name: 'Kandidaten zoeken' }).click();
    await pagina.getByText(/voor het doel "matching"/).waitFor();
    expect(await pagina.getByLabel('Postcode', { exact: true }).inputValue()).toBe('5038');
  });
});

reizen('a candidate of a werkcentrum', () => {
  test('releases a profile, is found without who it is, is asked, and says yes', async () => {
    const burger = await openMijn(vastePersonen.nietUitkeringsgerechtigd.bsn);
    await burger.pagina.getByRole('button', { name: 'Invullen welk werk ik zoek' }).click();
    const profiel = deel(burger.pagina, 'Vertel wat u zoekt');
    await kiesBeroep(profiel, 'kassa', 'Kassamedewerker');
    await profiel.getByLabel('Postcode').fill('5038');
    await profiel.getByLabel('Hoe ver wilt u reizen?').fill('25');
    await profiel.getByLabel('Werkgeversservicepunten mogen dit vinden').check();
    expect(await listBezwaren(burger.pagina)).toEqual([]);
    await profiel.getByRole('button', { name: 'Opslaan' }).click();
    await burger.pagina.getByText('Te vinden voor werkgevers', { exact: true }).waitFor();

    const wsp = await openWsp('Kandidaten');
    await kiesBeroep(wsp.pagina, 'kassa', 'Kassamedewerker');
    await zoek(wsp.pagina, 'Kandidaten');
    const rij = wsp.pagina.getByRole('listitem').filter({ hasText: 'Van een Werkcentrum' }).first();
    await rij.getByRole('button', { name: /^Contact vragen/ }).click();
    await rij.getByLabel('Uw bericht aan de kandidaat').fill('Kort');
    await rij.getByRole('button', { name: 'Contactverzoek versturen' }).click();
    await rij.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    await rij.getByLabel('Uw bericht aan de kandidaat').fill('Onze winkel zoekt iemand voor vier ochtenden.');
    await rij.getByRole('button', { name: 'Contactverzoek versturen' }).click();
    await rij.getByText('Contact gevraagd').waitFor();

    await burger.pagina.getByRole('link', { name: 'Wie heeft er gekeken?', exact: true }).click();
    await burger.pagina.getByText('Zij zagen niet wie u bent.').first().waitFor();
    await burger.pagina.getByRole('link', { name: 'Mijn werkplan', exact: true }).click();
    const vraag = deel(burger.pagina, 'Wat wij van u vragen');
    await vraag.getByText('Onze winkel zoekt iemand voor vier ochtenden.').waitFor();
    await vraag.getByLabel('Ja, ik wil contact').check();
    await vraag.getByRole('button', { name: 'Antwoord versturen' }).click();
    await burger.pagina.getByText('U wilt contact', { exact: true }).waitFor();
    expect(await listBezwaren(burger.pagina)).toEqual([]);

    await wsp.pagina.getByRole('link', { name: 'Contactverzoeken', exact: true }).click();
    await wsp.pagina.getByText('Wil contact', { exact: true }).waitFor();
    await wsp.pagina.getByText(/^Regel het contact met .*Werkcentrum/).waitFor();
    expect(await listBezwaren(wsp.pagina)).toEqual([]);
  });
});

reizen('a vacancy for somebody', () => {
  test('is compared with others, proposed into the plan, and read by the person', async () => {
    const { pagina, neemOperaties } = await openPersoon('arrangeur', vastePersonen.kortWwRecht.bsn);
    await pagina.getByRole('link', { name: 'Vacatures zoeken voor deze persoon' }).click();
    await pagina.getByText('nog geen arbeidsmarktprofiel').waitFor();
    neemOperaties();
    await zoek(pagina, 'Vacatures');
    for (const plek of [0, 1, 2]) await pagina.getByLabel('Vergelijken').nth(plek).check();
    await pagina.getByRole('button', { name: 'Naast elkaar zetten (3)' }).click();
    for (const { punten, som } of await leesVergelijking(pagina)) expect(punten).toBe(som);
    await pagina.getByRole('button', { name: /^Voorstellen voor/ }).first().click();
    const paneel = pagina.getByRole('region', { name: /^Voorstellen voor: / });
    await paneel.getByLabel('Waarom past dit?').fill('Dichtbij huis, en met begeleiding.');
    await paneel.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await pagina.getByText('Voorgesteld in het werkplan').waitFor();
    expect(await listBezwaren(pagina)).toEqual([]);
    expect(neemOperaties()).toEqual(['ZoekVacatures', 'StelKandidaatVoor']);
    await pagina.getByRole('link', { name: 'Terug naar de persoon' }).click();
    await deel(pagina, 'Geschiedenis').getByText('stelde de persoon voor voor een vacature').waitFor();
    const burger = await openMijn(vastePersonen.kortWwRecht.bsn);
    await deel(burger.pagina, 'Uw werkplan').getByText(/^U bent voorgesteld voor: /).waitFor();
  });
});
