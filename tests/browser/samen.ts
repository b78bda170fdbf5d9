import { expect, test } from '@jest/globals';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { reizen, venster } from './browser.ts';
import { activiteit, deel, openPersoon, tekstVan, verstuur, voegToe, zegt, zoek } from './persoonpagina.ts';
import { listBezwaren } from './venster.ts';

// Two people who work on the same plan, or hand it over to each other.

reizen('two browsers on one plan', () => {
  test('show the second what the first did, beside their own input, and put both in when they choose so', async () => {
    const [eerste, tweede] = await Promise.all([openPersoon('arrangeur', vastePersonen.bijstand.bsn), openPersoon('arrangeur van een gemeente', vastePersonen.bijstand.bsn)]);
    await voegToe(tweede.pagina, { soort: 'ORIENTATIE', omschrijving: 'Bezoek aan de zorgbeurs', begin: '2026-11-12' });
    await voegToe(eerste.pagina, { soort: 'GESPREK', omschrijving: 'Gesprek over vervoer' });
    await verstuur(eerste.pagina);
    await activiteit(eerste.pagina, 'Gesprek over vervoer').waitFor();
    // The page of the second follows by itself, and leaves the form alone.
    await activiteit(tweede.pagina, 'Gesprek over vervoer').waitFor();
    await zegt(tweede.pagina, 'door iemand anders gewijzigd').waitFor({ state: 'attached' });
    expect(await deel(tweede.pagina, 'Activiteit toevoegen').getByLabel('Omschrijving').inputValue()).toBe('Bezoek aan de zorgbeurs');
    await verstuur(tweede.pagina);
    const vraag = tweede.pagina.getByRole('dialog', { name: 'Iemand anders heeft dit werkplan gewijzigd' });
    await vraag.getByRole('button', { name: 'Mijn wijziging er ook in zetten' }).waitFor();
    const tekst = await vraag.innerText();
    expect(tekst).toMatch(/voegde een activiteit toe op 1 november 2026/);
    expect(tekst).toContain('Nieuw: Gesprek over vervoer (Werkcentrum).');
    expect(tekst).toMatch(/Bezoek aan de zorgbeurs[\s\S]*12 november 2026/);
    expect(await listBezwaren(tweede.pagina)).toEqual([]);
    await tweede.pagina.keyboard.press('Escape');
    await vraag.waitFor({ state: 'hidden' });
    await verstuur(tweede.pagina);
    await vraag.getByRole('button', { name: 'Mijn wijziging er ook in zetten' }).click();
    await activiteit(tweede.pagina, 'Bezoek aan de zorgbeurs').waitFor();
    expect(await activiteit(tweede.pagina, 'Gesprek over vervoer').count()).toBe(1);
    await activiteit(eerste.pagina, 'Bezoek aan de zorgbeurs').waitFor();
  });

  test('let the second keep what the first did, and nothing of their own is sent', async () => {
    const [eerste, tweede] = await Promise.all([openPersoon('arrangeur', vastePersonen.wia.bsn), openPersoon('arrangeur', vastePersonen.wia.bsn)]);
    await voegToe(tweede.pagina, { soort: 'GESPREK', omschrijving: 'Dubbel gesprek' });
    await voegToe(eerste.pagina, { soort: 'GESPREK', omschrijving: 'Het ene gesprek' });
    await verstuur(eerste.pagina);
    await activiteit(tweede.pagina, 'Het ene gesprek').waitFor();
    await verstuur(tweede.pagina);
    await tweede.pagina.getByRole('button', { name: 'Die van de ander houden, mijne niet' }).click();
    await deel(tweede.pagina, 'Activiteit toevoegen').waitFor({ state: 'hidden' });
    expect(await activiteit(tweede.pagina, 'Dubbel gesprek').count()).toBe(0);
    expect(await activiteit(tweede.pagina, 'Het ene gesprek').count()).toBe(1);
  });
});

reizen('a warm handover', () => {
  test('comes to the worklist of the other loket by itself, is accepted there, and both see it', async () => {
    const [van, naar] = await Promise.all([openPersoon('arrangeur', vastePersonen.wwEnBijstand.bsn), venster()]);
    await naar.meldAan('arrangeur van UWV');
    const ontvangen = deel(naar.pagina, 'Overdrachten aan ons loket');
    await naar.pagina.getByText('Deze lijst werkt zichzelf bij.').waitFor();
    await ontvangen.getByText('Er zijn geen overdrachten om te beantwoorden.').waitFor();
    const kader = deel(van.pagina, 'Warme overdracht');
    await kader.getByRole('button', { name: 'Overdragen aan een ander loket' }).click();
    await kader.getByLabel('Naar welk loket?').selectOption('AM26-UWV');
    await kader.getByLabel('Waarom draagt u over?').fill('De WW is nu het belangrijkste inkomen.');
    await kader.getByRole('button', { name: 'Overdracht aanbieden' }).click();
    await kader.getByText('Wacht op antwoord').waitFor();
    await ontvangen.getByText('De WW is nu het belangrijkste inkomen.').waitFor();
    await zegt(naar.pagina, 'Er is een overdracht bijgekomen').waitFor({ state: 'attached' });
    // What comes by itself does not take the place where somebody was.
    expect(await naar.pagina.locator(':focus').getByRole('heading').count()).toBe(0);
    expect(await listBezwaren(naar.pagina)).toEqual([]);
    const naam = await van.pagina.getByRole('heading', { level: 1 }).innerText();
    await ontvangen.getByRole('button', { name: `Aanvaarden : ${naam}` }).click();
    await ontvangen.getByText('Er zijn geen overdrachten om te beantwoorden.').waitFor();
    await kader.getByText('Aanvaard', { exact: true }).waitFor();
    expect(await van.pagina.getByRole('main').innerText()).toMatch(/Eerstverantwoordelijk\s+UWV/);
  });
});

reizen('agreement', () => {
  test('is recorded at the desk, fixes the plan, and is in the Logboek that a functionaris reads', async () => {
    const { pagina } = await openPersoon('arrangeur', vastePersonen.planZonderOpgave.bsn);
    const afspraken = deel(pagina, 'Afspraken over het plan');
    await afspraken.getByRole('button', { name: 'Instemming van de persoon vastleggen' }).click();
    await afspraken.getByLabel('Op welke dag stemde de persoon in?').fill('2026-11-02');
    await afspraken.getByRole('button', { name: 'Instemming vastleggen' }).click();
    await afspraken.getByRole('group', { name: 'Fouten in het formulier' }).getByText('Kies hoe de persoon instemde.').waitFor();
    await afspraken.getByLabel('Mondeling, in het gesprek').check();
    await afspraken.getByRole('button', { name: 'Instemming vastleggen' }).click();
    await afspraken.getByRole('group', { name: 'Fouten in het formulier' }).getByText('Deze dag is nog niet geweest.').waitFor();
    await afspraken.getByLabel('Op welke dag stemde de persoon in?').fill('2026-11-01');
    await afspraken.getByRole('button', { name: 'Instemming vastleggen' }).click();
    await afspraken.getByText('Ja, mondeling aan de balie op 1 november 2026').waitFor();
    await afspraken.getByRole('button', { name: 'Werkplan vaststellen' }).click();
    await deel(pagina, 'Werkplan').getByText('Vastgesteld', { exact: true }).waitFor();
    expect(await tekstVan(pagina, 'Geschiedenis')).toContain('stelde het plan vast');
    const id = pagina.url().split('/').at(-1) ?? '';
    const toezicht = await venster();
    await toezicht.meldAan('functionaris gegevensbescherming');
    await toezicht.pagina.getByRole('button', { name: 'Zoeken' }).click();
    await toezicht.pagina.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    await toezicht.pagina.getByLabel('Id van de persoon in de graaf').fill(id);
    await toezicht.pagina.getByRole('button', { name: 'Zoeken' }).click();
    const gevonden = toezicht.pagina.getByRole('table', { name: 'Verwerkingen, nieuwste eerst' });
    await gevonden.waitFor();
    expect(await gevonden.innerText()).toMatch(/Werkcentrum, arrangeur\s+het werkplan/);
    expect(await listBezwaren(toezicht.pagina)).toEqual([]);
  });
});

reizen('who may not see everything', () => {
  test('is told what is for others, and has no blank page', async () => {
    const { pagina } = await openPersoon('medewerker van een loket', vastePersonen.allePartijen.bsn);
    expect(await tekstVan(pagina, 'Geschiedenis')).toContain('zien alleen de arrangeur en de persoon zelf');
    expect(await pagina.getByRole('button', { name: 'Activiteit toevoegen' }).count()).toBe(0);
    await pagina.getByRole('button', { name: 'Afmelden' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Aanmelden' }).waitFor();
    expect(await pagina.getByText(/Lemmens/).count()).toBe(0);
    await pagina.getByRole('button', { name: 'Aanmelden als arrangeur in een andere regio', exact: true }).click();
    await zoek({ pagina }, vastePersonen.allePartijen.bsn);
    await pagina.getByText('U ziet deze persoon nog niet.').waitFor();
  });
});
