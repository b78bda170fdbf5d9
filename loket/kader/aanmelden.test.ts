import { describe, expect, test } from '@jest/globals';
import { listGebruikers, meldAanAls, type Haal } from './aanmelden.ts';

const geef = (status: number, json: unknown, gevraagd: RequestInit[] = []): Haal => async (_adres, opties) => {
  if (opties) gevraagd.push(opties);
  return { ok: status < 400, status, json: async () => json };
};

describe('as whom one can sign in', () => {
  test('is nobody where there is no development issuer', async () => {
    expect(await listGebruikers(geef(404, null))).toBeNull();
    expect(await listGebruikers(geef(200, 'tekst'))).toBeNull();
  });

  test('is who is named in full', async () => {
    const gebruikers = [{ gebruiker: 'demo-burger', wie: 'burger', rol: 'burger', regio: null }, { gebruiker: 'half' }, null];
    expect(await listGebruikers(geef(200, { gebruikers }))).toEqual([{ gebruiker: 'demo-burger', wie: 'burger', rol: 'burger', regio: null }]);
  });
});

describe('signing in', () => {
  const token = `e30.${Buffer.from(JSON.stringify({ rol: 'loket', partij: 'UWV', regios: ['AM26'], loket: 'AM26-UWV', doelen: [] })).toString('base64url')}.x`;

  test('gives a session of who the token is of', async () => {
    const gevraagd: RequestInit[] = [];
    const sessie = await meldAanAls(geef(200, { token }, gevraagd), { gebruiker: 'demo-uwv', wie: 'UWV' }, 5);
    expect(sessie).toMatchObject({ token, gebruiker: 'demo-uwv', naam: 'UWV', vrager: { rol: 'loket', loket: 'AM26-UWV' } });
    expect(gevraagd[0]?.body).toBe('{"gebruiker":"demo-uwv","geldigSeconden":5}');
  });

  test.each([[403, { token }], [200, {}], [200, null]])('says that it did not work (%i)', async (status, json) => {
    await expect(meldAanAls(geef(status, json), { gebruiker: 'x', wie: 'x' })).rejects.toThrow('Aanmelden lukte niet');
  });
});
