import { expect, test } from '@jest/globals';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { geefLoket, reizen } from './browser.ts';
import { openMijn } from './burgerpagina.ts';
import { activiteit, deel, openPersoon, tekstVan, verstuur, voegToe, zegt } from './persoonpagina.ts';
import { listBezwaren, toUitsteek } from './venster.ts';

// The person whose plan it is.

reizen('the page of a citizen', () => {
  test('shows the plan of all parties, what is asked and what there is, by one question', async () => {
    const { pagina, neemOperaties } = await openMijn(vastePersonen.allePartijen.bsn);
    expect(neemOperaties().filter((naam) => naam !== 'VolgMijnWerkplan')).toEqual(['Mijnpagina']);
    expect(await pagina.title()).toBe('Mijn werkplan - Loketgraaf');
    const plan = await tekstVan(pagina, 'Uw werkplan');
    for (const partij of ['UWV', 'de gemeente', 'SBB', 'het O&O-fonds', 'de sociale partners']) expect(plan).toContain(`Dit doet ${partij}`);
    expect(plan).toMatch(/Praktijkleren: Medewerker zorg\s+Loopt\s+Dit doet SBB/);
    expect(await deel(pagina, 'Menukaart').getByRole('listitem').count()).toBeGreaterThan(5);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('says which source is silent where its part would stand, and fills it in when it is there again', async () => {
    geefLoket().zetStoring('sbb', { soort: 'status', status: 503 });
    const { pagina } = await openMijn(vastePersonen.allePartijen.bsn).finally(() => { geefLoket().wisStoringen(); });
    const plan = deel(pagina, 'Uw werkplan');
    await plan.getByText(/^SBB.* (niet bereikbaar|niet op tijd)/).waitFor();
    expect(await plan.getByText('Dit doet SBB').count()).toBe(0);
    await plan.getByRole('button', { name: 'Nu opnieuw proberen' }).click();
    await zegt(pagina, 'Weer bereikbaar: SBB').waitFor({ state: 'attached' });
    expect(await tekstVan(pagina, 'Uw werkplan')).not.toContain('bereikbaar');
  });

  test('tells in plain words who looked, and why they might', async () => {
    await openPersoon('arrangeur van een gemeente', vastePersonen.alleenUwv.bsn);
    const { pagina, neemOperaties } = await openMijn(vastePersonen.alleenUwv.bsn);
    await pagina.getByRole('link', { name: 'Bekijk wie er heeft gekeken.' }).click();
    neemOperaties();
    const kaart = pagina.getByRole('listitem').filter({ has: pagina.getByRole('heading', { name: 'Arrangeur (Gemeente)' }) }).first();
    await kaart.getByText('u woont in hun regio').waitFor();
    await kaart.getByText('Wat er is gebruikt').click();
    await kaart.getByText('UWV gaf gegevens').first().waitFor();
    expect(await pagina.getByRole('heading', { name: 'U zelf' }).count()).toBe(0);
    await pagina.getByLabel('Toon ook wanneer ik zelf keek').check();
    await pagina.getByRole('heading', { name: 'U zelf' }).first().waitFor();
    expect(neemOperaties().filter((naam) => naam !== 'MijnInzagepagina')).toEqual([]);
    expect(await listBezwaren(pagina)).toEqual([]);
  });

  test('needs no scrolling sideways at 320 pixels, as at 400%, and at 640, as at 200%', async () => {
    const { pagina } = await openMijn(vastePersonen.allePartijen.bsn, { breedte: 320, hoogte: 800 });
    expect([await toUitsteek(pagina), await listBezwaren(pagina)]).toEqual([0, []]);
    await pagina.setViewportSize({ width: 640, height: 800 });
    expect(await toUitsteek(pagina)).toBe(0);
    await pagina.setViewportSize({ width: 320, height: 800 });
    await pagina.getByRole('link', { name: 'Wie heeft er gekeken?', exact: true }).click();
    await pagina.getByText('in totaal').waitFor();
    expect(await toUitsteek(pagina)).toBe(0);
  });
});

reizen('what a citizen says of the plan', () => {
  test('is seen by the case worker: agreeing, also after the plan changed under their hands, and taking it back', async () => {
    const [balie, burger] = [await openPersoon('arrangeur', vastePersonen.schuldhulp.bsn), await openMijn(vastePersonen.schuldhulp.bsn)];
    const afspraken = deel(balie.pagina, 'Afspraken over het plan');
    await voegToe(balie.pagina, { soort: 'GESPREK', omschrijving: 'Gesprek over schulden' });
    await verstuur(balie.pagina);
    const vraag = deel(burger.pagina, 'Wat wij van u vragen');
    await vraag.getByRole('button', { name: 'Ik ben het eens met dit plan' }).waitFor();
    await zegt(burger.pagina, 'Uw plan is veranderd').waitFor({ state: 'attached' });
    await voegToe(balie.pagina, { soort: 'ORIENTATIE', omschrijving: 'Kennismaken met de kringloop' });
    await verstuur(balie.pagina);
    await deel(burger.pagina, 'Uw werkplan').getByRole('heading', { name: 'Kennismaken met de kringloop' }).waitFor();
    await vraag.getByRole('button', { name: 'Ik ben het eens met dit plan' }).click();
    await vraag.getByText('Uw plan is veranderd terwijl u keek.').waitFor();
    await vraag.getByText(/voegde een activiteit toe op 1 november 2026/).first().waitFor();
    expect(await listBezwaren(burger.pagina)).toEqual([]);
    expect(await afspraken.innerText()).toMatch(/De persoon stemt in\s+Nog niet/);
    await vraag.getByRole('button', { name: 'Ik ben het eens met dit plan' }).click();
    await vraag.getByText('Wij vragen nu niets van u.').waitFor();
    await afspraken.getByText('Ja, op 1 november 2026').first().waitFor();
    const plan = deel(burger.pagina, 'Uw werkplan');
    await plan.getByRole('button', { name: 'Ik ben het niet meer eens' }).click();
    await plan.getByLabel('Wat wilt u anders?').fill('Ik wil eerst rust.');
    await plan.getByRole('region', { name: 'Niet meer eens met uw plan' }).getByRole('button', { name: 'Ik ben het niet meer eens' }).click();
    await vraag.getByText('Bent u het eens met uw plan?').waitFor();
    await balie.pagina.getByText('Ik wil eerst rust.').first().waitFor();
  });

  test('is a proposal of their own, with what is wrong said at the field, and a no to what they do not want', async () => {
    const [balie, burger] = [await openPersoon('arrangeur', vastePersonen.jongere.bsn), await openMijn(vastePersonen.jongere.bsn)];
    const plan = deel(burger.pagina, 'Uw werkplan');
    await plan.getByRole('button', { name: 'Zelf iets voorstellen' }).click();
    const formulier = deel(burger.pagina, 'Zelf iets voorstellen');
    await formulier.getByLabel('Wat wilt u doen?').fill('x');
    await formulier.getByLabel('Waar past dit bij?').selectOption('ORIENTATIE');
    await formulier.getByRole('button', { name: 'Voorstel versturen' }).click();
    await formulier.getByRole('group', { name: 'Fouten in het formulier' }).waitFor();
    expect(await formulier.getByLabel('Wat wilt u doen?').getAttribute('aria-invalid')).toBe('true');
    expect(await listBezwaren(burger.pagina)).toEqual([]);
    await formulier.getByLabel('Wat wilt u doen?').fill('Een dag meelopen bij een bakker');
    await formulier.getByRole('button', { name: 'Voorstel versturen' }).click();
    await plan.getByRole('heading', { name: 'Een dag meelopen bij een bakker' }).waitFor();
    await activiteit(balie.pagina, 'Een dag meelopen bij een bakker').waitFor();
    await plan.getByRole('button', { name: 'Dit wil ik niet : Een dag meelopen bij een bakker' }).click();
    await plan.getByLabel('Waarom wilt u dit niet?').fill('Toch te vroeg op.');
    await plan.getByRole('region', { name: 'Een dag meelopen bij een bakker: dit wil ik niet' }).getByRole('button', { name: 'Dit wil ik niet' }).click();
    await zegt(burger.pagina, 'U hebt deze activiteit afgewezen.').waitFor({ state: 'attached' });
    await balie.pagina.getByText('Toch te vroeg op.').first().waitFor();
  });

  test('is to whom they give consent, and taking that back', async () => {
    const { pagina } = await openMijn(vastePersonen.alleenFonds.bsn);
    const toestemming = deel(pagina, 'Aan wie u toestemming geeft');
    const [geven, intrekken] = [toestemming.getByRole('button', { name: 'Toestemming geven aan Sociale partners' }), toestemming.getByRole('button', { name: 'Toestemming aan Sociale partners intrekken' })];
    await geven.or(intrekken).waitFor();
    if (await geven.count() > 0) await geven.click();
    await intrekken.click();
    await geven.waitFor();
    await zegt(pagina, 'Sociale partners krijgt niets meer van u te weten.').waitFor({ state: 'attached' });
    await toestemming.getByText(/U trok uw toestemming in op/).waitFor();
  });
});
