import { expect, test } from '@jest/globals';
import { reizen, venster } from './browser.ts';
import { createListBezwaren } from './venster.ts';

// Every page that somebody comes to by the menu alone, as it is when one comes there.

const gebruikers = ['arrangeur', 'medewerker van een loket', 'burger', 'werkgeversservicepunt', 'datateam', 'functionaris gegevensbescherming'];

reizen('every page in the menu', () => {
  test('and the one to sign in at can be used by everybody', async () => {
    const gezien = new Set<string>();
    const listBezwaren = createListBezwaren();
    // They come after each other to one desk: nothing of who was there is there for the next.
    const { pagina, meldAan } = await venster();
    for (const wie of gebruikers) {
      await pagina.getByRole('button', { name: `Aanmelden als ${wie}`, exact: true }).waitFor();
      if (wie === gebruikers[0]) expect(await listBezwaren(pagina)).toEqual([]);
      await meldAan(wie);
      const menu = pagina.getByRole('navigation', { name: 'Hoofdmenu' });
      for (const naam of await menu.getByRole('link').allInnerTexts()) {
        const keus = menu.getByRole('link', { name: naam, exact: true });
        if (await keus.getAttribute('aria-current') === null) await keus.click();
        await pagina.locator('h1:focus').waitFor();
        await pagina.locator('[aria-busy="true"], .loket-bezig').first().waitFor({ state: 'detached' });
        expect([wie, naam, await listBezwaren(pagina)]).toEqual([wie, naam, []]);
        gezien.add(naam);
      }
      await pagina.getByRole('button', { name: 'Afmelden' }).click();
    }
    expect([...gezien].sort()).toEqual(['Catalogus', 'Contactverzoeken', 'Kandidaten', 'Mijn werkplan', 'Persoon zoeken', 'Vacatures', 'Vragen van werkgevers', 'Werkvoorraad', 'Wie heeft er gekeken?', 'Wie heeft gekeken']);
  });
});
