import { expect, test } from '@jest/globals';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { geefLoket, reizen, venster } from './browser.ts';
import { activiteit, deel, openPersoon, tekstVan, verstuur, voegToe, zegt, zoek } from './persoonpagina.ts';
import { listBezwaren, toUitsteek } from './venster.ts';

// The case worker at the desk.

reizen('finding somebody', () => {
  test('shows their plan of all parties and their menukaart on one page, by one question', async () => {
    const { pagina, neemOperaties } = await openPersoon('arrangeur', vastePersonen.allePartijen.bsn);
    expect(neemOperaties().filter((naam) => naam === 'Persoonpagina')).toHaveLength(1);
    expect(await pagina.title()).toBe('Persoon - Loketgraaf');
    expect(await pagina.locator('h1:focus').count()).toBe(1);
    const plan = await tekstVan(pagina, 'Werkplan');
    for (const partij of ['UWV', 'Gemeente', 'SBB', 'O&O-fonds', 'Sociale partners']) expect(plan).toContain(partij);
    expect(plan).toMatch(/Training Succesvol naar werk\s+Loopt/);
    const kaart = deel(pagina, 'Menukaart');
    const eerste = kaart.getByRole('listitem').first();
    await eerste.getByText('Waarom?').click();
    expect((await eerste.getByRole('listitem').allInnerTexts()).join('').length).toBeGreaterThan(10);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('filters the menukaart by keyboard, with counts that come true', async () => {
    const { pagina } = await openPersoon('arrangeur', vastePersonen.allePartijen.bsn);
    const filter = deel(pagina, 'Menukaart').getByLabel('Beschikbaarheid');
    const keus = (await filter.getByRole('option').allInnerTexts()).find((tekst) => tekst.startsWith('Nog niet te zeggen')) ?? '';
    const aantal = Number(/\((\d+)\)/.exec(keus)?.[1]);
    await filter.focus();
    await pagina.keyboard.type('Nog');
    await zegt(pagina, `${aantal} instrument`).waitFor({ state: 'attached' });
    expect(await tekstVan(pagina, 'Menukaart')).toMatch(new RegExp(`^Menukaart\\s+${aantal} van `));
    expect(aantal).toBeGreaterThan(0);
  });

  test('says at the field what is wrong with a number, and nothing of a person who may not be seen', async () => {
    const open = await venster();
    await open.meldAan('arrangeur');
    await zoek(open, '123456789');
    const veld = open.pagina.getByLabel('Burgerservicenummer', { exact: true });
    await open.pagina.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    expect(await open.pagina.locator(`[id="${(await veld.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? ''}"]`).innerText()).toContain('elfproef');
    expect(await listBezwaren(open.pagina)).toEqual([]);
    // The focus stays where somebody types.
    await veld.focus();
    await open.pagina.keyboard.type('000');
    expect(await veld.inputValue()).toBe('123456789000');
    for (const bsn of [onbekendBsn, vastePersonen.rotterdam.bsn]) {
      await veld.fill(bsn);
      await open.pagina.getByRole('button', { name: 'Zoeken', exact: true }).click();
      await open.pagina.getByText('U ziet deze persoon nog niet.').waitFor();
    }
  });
});

reizen('registering somebody', () => {
  test('takes a reason, says who is responsible, and opens the page of somebody from elsewhere', async () => {
    const open = await venster();
    await open.meldAan('arrangeur');
    const { pagina } = open;
    await pagina.getByRole('link', { name: 'Persoon zoeken' }).click();
    await pagina.getByLabel('Burgerservicenummer van wie u aanmeldt').fill(vastePersonen.eindhoven.bsn);
    await pagina.getByLabel('Waarom meldt u deze persoon aan?').fill('Kort');
    await pagina.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    const fouten = pagina.getByRole('group', { name: 'Fouten in het formulier' });
    await fouten.getByRole('link').click();
    expect(await pagina.locator(':focus').getAttribute('name')).toBe('reden');
    await pagina.getByLabel('Waarom meldt u deze persoon aan?').fill('Zoekt werk in onze regio.');
    await pagina.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await pagina.getByText('De persoon is aangemeld.').waitFor();
    expect(await pagina.getByRole('main').innerText()).toContain('Eerstverantwoordelijk: Gemeente');
    expect(await listBezwaren(pagina)).toEqual([]);
    await pagina.getByRole('button', { name: 'Naar de pagina van deze persoon' }).click();
    await deel(pagina, 'Menukaart').waitFor();
    expect(await tekstVan(pagina, 'Werkplan')).toContain('Doel');
  });
});

reizen('adding an activity', () => {
  test('is refused at the field with everything that was typed kept, and then done once', async () => {
    const { pagina, neemOperaties } = await openPersoon('arrangeur', vastePersonen.ww.bsn);
    await voegToe(pagina, { soort: 'GESPREK', omschrijving: 'Kennismaking met de coach', begin: '2026-11-10', eind: '2026-11-03' });
    const paneel = deel(pagina, 'Activiteit toevoegen');
    const soorten = await paneel.getByLabel('Soort activiteit').getByRole('option').allInnerTexts();
    expect(soorten).toContain('Scholing');
    // What a second party must agree to is put in as an instrument.
    expect(soorten).not.toContain('Maatwerkbudget');
    await verstuur(pagina);
    await paneel.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    expect(await paneel.getByLabel('Laatste dag').getAttribute('aria-invalid')).toBe('true');
    expect(await paneel.getByLabel('Omschrijving').inputValue()).toBe('Kennismaking met de coach');
    expect(await listBezwaren(pagina)).toEqual([]);
    await paneel.getByLabel('Laatste dag').fill('2026-12-03');
    neemOperaties();
    await paneel.getByRole('button', { name: 'Activiteit toevoegen' }).dblclick();
    await zegt(pagina, 'De activiteit is toegevoegd.').waitFor({ state: 'attached' });
    await activiteit(pagina, 'Kennismaking met de coach').waitFor();
    expect(await activiteit(pagina, 'Kennismaking met de coach').count()).toBe(1);
    expect(neemOperaties().filter((naam) => naam === 'VoegActiviteitToe')).toHaveLength(1);
  });
});

reizen('a source that fails', () => {
  test('is named where its data would stand, keeps what it gave, and fills in when it returns', async () => {
    const { pagina } = await openPersoon('arrangeur', vastePersonen.allePartijen.bsn);
    const plan = deel(pagina, 'Werkplan');
    await activiteit(pagina, 'Praktijkleren: Medewerker zorg').waitFor();
    await pagina.clock.install();
    geefLoket().zetStoring('sbb', { soort: 'status', status: 503 });
    try {
      await voegToe(pagina, { soort: 'GESPREK', omschrijving: 'Gesprek over de opleiding' });
      await verstuur(pagina);
      await plan.getByText(/^SBB.* (niet bereikbaar|niet op tijd).*laatste gegevens van \d\d:\d\d/).waitFor();
      await zegt(pagina, 'Niet bereikbaar: SBB').waitFor({ state: 'attached' });
      expect(await tekstVan(pagina, 'Werkplan')).toMatch(/Praktijkleren: Medewerker zorg[\s\S]*Gegevens van \d\d:\d\d: de bron antwoordt nu niet/);
      expect(await listBezwaren(pagina)).toEqual([]);
    } finally {
      geefLoket().wisStoringen();
    }
    expect(await plan.getByRole('button', { name: 'Nu opnieuw proberen' }).isVisible()).toBe(true);
    await pagina.clock.runFor(20_000);
    await zegt(pagina, 'Weer bereikbaar: SBB').waitFor({ state: 'attached' });
    expect(await tekstVan(pagina, 'Werkplan')).not.toContain('bereikbaar');
    expect(await tekstVan(pagina, 'Werkplan')).not.toContain('de bron antwoordt nu niet');
  });
});

reizen('a narrow window', () => {
  test('of 640 pixels, as at 200%, and of 320, as at 400%, needs no scrolling sideways on any page', async () => {
    const open = await venster();
    const { pagina } = open;
    const listUitsteek = async (): Promise<readonly number[]> => {
      const gemeten: number[] = [];
      for (const breedte of [640, 320]) {
        await pagina.setViewportSize({ width: breedte, height: 800 });
        gemeten.push(await toUitsteek(pagina));
      }
      return gemeten;
    };
    await pagina.getByRole('button', { name: 'Aanmelden als arrangeur', exact: true }).waitFor();
    expect(await listUitsteek()).toEqual([0, 0]);
    await open.meldAan('arrangeur');
    await deel(pagina, 'Door ons overgedragen').waitFor();
    expect(await listUitsteek()).toEqual([0, 0]);
    await zoek(open, vastePersonen.allePartijen.bsn);
    await deel(pagina, 'Geschiedenis').waitFor();
    expect(await listUitsteek()).toEqual([0, 0]);
    await voegToe(pagina, { soort: 'GESPREK', omschrijving: 'Gesprek' });
    expect(await listUitsteek()).toEqual([0, 0]);
  });
});
