import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { reizen } from './browser.ts';
import { deel, openPersoon, tekstVan, zegt } from './persoonpagina.ts';
import { listBezwaren, toUitsteek } from './venster.ts';

// The first conversations with somebody: what they tell, what is found, what changes, and how it ends.

const gesprek = 'Intake, diagnose en situatie';

/** Opens a form of the conversations and gives it. */
async function open(pagina: Page, knop: string, titel = knop) {
  await deel(pagina, gesprek).getByRole('button', { name: knop, exact: true }).click();
  return deel(pagina, titel);
}

/** How many instruments nobody can say anything of yet. */
async function telOnbekend(pagina: Page): Promise<number> {
  const keuzes = await deel(pagina, 'Menukaart').getByLabel('Beschikbaarheid').getByRole('option').allInnerTexts();
  return Number(/\((\d+)\)/.exec(keuzes.find((tekst) => tekst.startsWith('Nog niet te zeggen')) ?? '')?.[1] ?? 0);
}

reizen('a first conversation', () => {
  test('begins a plan, keeps the intake once and what was typed meanwhile, and the menukaart, the diagnosis, a change and the end follow', async () => {
    const { pagina, neemOperaties } = await openPersoon('arrangeur', vastePersonen.zonderPlan.bsn);
    await pagina.getByLabel('Waar werkt het plan naartoe?').fill('Weer aan het werk');
    await pagina.getByLabel('Naam van de arrangeur').fill('A. Jansen');
    await pagina.getByLabel('Organisatie van de arrangeur').fill('Werkcentrum Midden-Brabant');
    await pagina.getByRole('button', { name: 'Werkplan beginnen' }).click();
    await deel(pagina, gesprek).getByText('De persoon heeft hier nog niets verteld.').waitFor();
    const vooraf = await telOnbekend(pagina);

    const intake = await open(pagina, 'Intake vastleggen');
    await intake.getByLabel('Dag van de intake').fill('2026-11-02');
    await intake.getByLabel('Samenvatting van het gesprek').fill('Wil in de zorg werken.');
    await intake.getByLabel('Werkt u in loondienst?').selectOption('ja');
    await intake.getByLabel('Heeft u een arbeidsbeperking?').selectOption('nee');
    await intake.getByLabel('Bent u zelfstandig ondernemer?').selectOption('nee');
    await intake.getByLabel('Statushouders').selectOption('nee');
    await intake.getByLabel('Welke uitkeringen ontvangt u?').fill('dit is geen wet');
    // What sources say stands at the question that is about the same.
    const uitleg = intake.getByText(/^De afkorting van elke wet/);
    expect(await uitleg.innerText()).toMatch(/Volgens bronnen: .*\(UWV\)/);
    await intake.getByRole('button', { name: 'Intake vastleggen' }).click();
    await intake.getByRole('group', { name: 'Fouten in het formulier' }).getByRole('link', { name: 'Deze dag is nog niet geweest.' }).waitFor();
    for (const veld of ['Dag van de intake', 'Welke uitkeringen ontvangt u?']) expect(await intake.getByLabel(veld).getAttribute('aria-invalid')).toBe('true');
    expect(await intake.getByLabel('Samenvatting van het gesprek').inputValue()).toBe('Wil in de zorg werken.');
    expect(await intake.getByLabel('Werkt u in loondienst?').inputValue()).toBe('ja');
    expect(await listBezwaren(pagina)).toEqual([]);
    await pagina.setViewportSize({ width: 320, height: 800 });
    expect(await toUitsteek(pagina)).toBe(0);
    await pagina.setViewportSize({ width: 1280, height: 900 });

    await intake.getByLabel('Dag van de intake').fill('2026-10-30');
    await intake.getByLabel('Welke uitkeringen ontvangt u?').fill('geen');
    neemOperaties();
    await intake.getByRole('button', { name: 'Intake vastleggen' }).dblclick();
    await zegt(pagina, 'De intake is vastgelegd.').waitFor({ state: 'attached' });
    await deel(pagina, gesprek).getByText('Wil in de zorg werken.').waitFor();
    expect(neemOperaties().filter((naam) => naam === 'RegistreerIntake')).toHaveLength(1);
    // The person says one thing and UWV another: both stand there.
    expect(await tekstVan(pagina, gesprek)).toMatch(/Werkt u in loondienst\?\s+Ja\s+Anders dan de persoon\s+.*lopende uitkering wegens werkloosheid/);
    expect(await tekstVan(pagina, gesprek)).toContain('is wat die zelf zegt, op 30 oktober 2026.');
    expect(await telOnbekend(pagina)).toBeLessThan(vooraf);
    // There is one intake, and the focus stands on what comes next.
    expect(await deel(pagina, gesprek).getByRole('button', { name: 'Intake vastleggen' }).count()).toBe(0);
    expect(await pagina.locator(':focus').innerText()).toBe('Diagnose vastleggen');

    const diagnose = await open(pagina, 'Diagnose vastleggen');
    await diagnose.getByLabel('Dag van de diagnose').fill('2026-10-31');
    await diagnose.getByLabel('Wat kwam eruit?').fill('Kan met scholing aan de slag.');
    await diagnose.getByRole('button', { name: 'Diagnose vastleggen' }).click();
    await deel(pagina, gesprek).getByText('Kan met scholing aan de slag.').waitFor();
    const herhaling = await open(pagina, 'Diagnose herhalen');
    await herhaling.getByLabel('Dag van de diagnose').fill('2026-11-01');
    await herhaling.getByLabel('Wat kwam eruit?').fill('Anders.');
    await herhaling.getByRole('button', { name: 'Nieuwe diagnose vastleggen' }).click();
    await herhaling.getByRole('group', { name: 'Fouten in het formulier' }).getByRole('link').click();
    expect(await pagina.locator(':focus').getAttribute('name')).toBe('redenHerhaling');
    await herhaling.getByRole('button', { name: 'Annuleren' }).click();

    const verandering = await open(pagina, 'Verandering van de situatie vastleggen');
    // What was told is there to be told anew, so that nothing of it is lost.
    expect(await verandering.getByLabel('Statushouders').inputValue()).toBe('nee');
    await verandering.getByLabel('Wat is er veranderd?').selectOption('BIJSTAND');
    await verandering.getByLabel('Vanaf welke dag?').fill('2026-12-01');
    await verandering.getByLabel('Werkt u in loondienst?').selectOption('nee');
    await verandering.getByRole('button', { name: 'Verandering vastleggen' }).click();
    await deel(pagina, gesprek).getByText(/^Overdragen aan Gemeente/).waitFor();
    expect(await tekstVan(pagina, gesprek)).toMatch(/Werkt u in loondienst\?\s+Nee/);
    expect(await tekstVan(pagina, gesprek)).toMatch(/Hoort u tot een van deze doelgroepen\?\s+Statushouders: nee/);

    const afspraken = deel(pagina, 'Afspraken over het plan');
    await afspraken.getByRole('button', { name: 'Werkplan beëindigen' }).click();
    await afspraken.getByRole('button', { name: 'Werkplan definitief beëindigen' }).click();
    await afspraken.getByRole('group', { name: 'Fouten in het formulier' }).getByText('Kies hoe het plan eindigt.').waitFor();
    await afspraken.getByLabel('Hoe eindigt het plan?').selectOption('WERK');
    await afspraken.getByRole('button', { name: 'Werkplan definitief beëindigen' }).click();
    await deel(pagina, 'Werkplan').getByText(/^Aan het werk, op 1 november 2026/).waitFor();
    expect(await deel(pagina, gesprek).getByRole('button').count()).toBe(0);
    const gedaan = await tekstVan(pagina, 'Geschiedenis');
    for (const zin of ['legde de intake vast', 'legde de diagnose vast', 'legde een verandering van de situatie vast', 'beëindigde het plan']) expect(gedaan).toContain(zin);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('goes over nothing that somebody else did meanwhile, and shows each what they may do', async () => {
    const [loket, arrangeur] = await Promise.all([openPersoon('medewerker van een loket', vastePersonen.tijdelijkContract.bsn), openPersoon('arrangeur', vastePersonen.tijdelijkContract.bsn)]);
    expect(await deel(loket.pagina, gesprek).getByRole('button', { name: /^Diagnose/ }).count()).toBe(0);
    expect(await loket.pagina.getByRole('button', { name: 'Werkplan beëindigen' }).count()).toBe(0);
    // What is not for them is not said to be missing.
    expect(await tekstVan(loket.pagina, gesprek)).toMatch(/Diagnose\s+Deze zien alleen de arrangeur/);
    const verandering = await open(loket.pagina, 'Verandering van de situatie vastleggen');
    await verandering.getByLabel('Wat is er veranderd?').selectOption('WERK');
    await verandering.getByLabel('Vanaf welke dag?').fill('2026-12-14');
    const diagnose = await open(arrangeur.pagina, 'Diagnose herhalen');
    await diagnose.getByLabel('Dag van de diagnose').fill('2026-11-01');
    await diagnose.getByLabel('Wat kwam eruit?').fill('Kan direct aan de slag.');
    await diagnose.getByLabel('Waarom wordt de diagnose herhaald?').fill('De eerste is niet meer van nu.');
    await diagnose.getByRole('button', { name: 'Nieuwe diagnose vastleggen' }).click();
    await deel(arrangeur.pagina, gesprek).getByText('Kan direct aan de slag.').waitFor();
    await zegt(loket.pagina, 'door iemand anders gewijzigd').waitFor({ state: 'attached' });
    await verandering.getByRole('button', { name: 'Verandering vastleggen' }).click();
    const vraag = loket.pagina.getByRole('dialog', { name: 'Iemand anders heeft dit werkplan gewijzigd' });
    await vraag.getByText('Heeft werk gevonden').waitFor();
    await vraag.getByRole('button', { name: 'Mijn wijziging er ook in zetten' }).click();
    await zegt(loket.pagina, 'De verandering van de situatie is vastgelegd.').waitFor({ state: 'attached' });
    await deel(arrangeur.pagina, gesprek).getByText('Heeft werk gevonden').waitFor();
    expect(await tekstVan(arrangeur.pagina, gesprek)).toContain('Kan direct aan de slag.');
  });
});
