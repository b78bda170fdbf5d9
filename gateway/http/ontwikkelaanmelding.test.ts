import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import type { Gateway } from '../index.ts';
import { startProefgateway, vraag } from '../proefgraaf.fixture.ts';

const nu = Date.parse('2026-11-01T09:00:00.400Z');
let moment = nu;
let map: string;
let gateway: Gateway;
let basis: string;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'aanmelding-'));
  gateway = await startProefgateway({ heeftEigenAanmelding: true, omgeving: { ONTWIKKEL_SLEUTELMAP: map }, anders: { klok: () => moment } });
  basis = gateway.url.replace('/graphql', '/ontwikkeling');
});
afterAll(async () => {
  await gateway.stop();
  rmSync(map, { recursive: true });
});

const antwoordSchema = z.strictObject({ token: z.string(), verlooptOp: z.string() });
const aanmelden = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${basis}/aanmelden`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const meldAan = async (body: unknown) => antwoordSchema.parse(await (await aanmelden(body)).json());
const gebruikersSchema = z.object({ gebruikers: z.array(z.object({ gebruiker: z.string(), wie: z.string(), rol: z.string(), regio: z.string().nullable(), partij: z.string().optional(), doel: z.string() })) });

/** Not fetch: that sets Host itself. */
const statusBij = (headers: Record<string, string>) => new Promise((klaar, fout) => {
  const { hostname, port, pathname } = new URL(`${basis}/gebruikers`);
  httpRequest({ hostname, port, path: pathname, headers }, (antwoord) => klaar(antwoord.resume().statusCode)).on('error', fout).end();
});

describe('signing in during development', () => {
  test('everybody who is listed gets a token of their own, good for the purpose that is named', async () => {
    const lijst = await fetch(`${basis}/gebruikers`);
    expect(lijst.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const { gebruikers } = gebruikersSchema.parse(await lijst.json());
    expect(new Set(gebruikers.map(({ rol }) => rol))).toEqual(new Set(['loket', 'arrangeur', 'wsp', 'data', 'burger', 'functionaris']));
    const wie = new Set<unknown>();
    for (const { gebruiker, rol, regio, partij, doel } of gebruikers) {
      const { token, verlooptOp } = await meldAan({ gebruiker });
      const inhoud = decodeJwt(token);
      expect(inhoud).toMatchObject({ rol, regios: regio === null ? [] : [regio], doelen: expect.arrayContaining([doel]), ...(partij ? { partij } : {}) });
      expect(verlooptOp).toBe('2026-11-01T17:00:00.000Z');
      expect((await vraag(gateway.url, '{ naam }', {}, { authorization: `Bearer ${token}`, doelbinding: doel })).body).toEqual({ data: { naam: 'de kop' } });
      wie.add(inhoud.sub);
    }
    expect(wie.size).toBe(gebruikers.length);
  });

  test('somebody else is described', async () => {
    expect(decodeJwt((await meldAan({ rol: 'wsp', regio: 'AM05', partij: 'UWV' })).token)).toMatchObject({ rol: 'wsp', regios: ['AM05'], partij: 'UWV', loket: 'AM05-UWV' });
    expect(decodeJwt((await meldAan({ rol: 'burger', bsn: '999970264' })).token)).toMatchObject({ rol: 'burger', bsn: '999970264' });
    expect(decodeJwt((await meldAan({ rol: 'burger' })).token)).toMatchObject({ bsn: '999990019' });
  });

  test('a short session ends', async () => {
    const { token, verlooptOp } = await meldAan({ gebruiker: 'demo-loket', geldigSeconden: 30 });
    expect(verlooptOp).toBe('2026-11-01T09:00:30.000Z');
    const stel = async () => (await vraag(gateway.url, '{ naam }', {}, { authorization: `Bearer ${token}`, doelbinding: 'werkplan' })).status;
    expect(await stel()).toBe(200);
    moment = nu + 36_000;
    expect(await stel()).toBe(401);
    moment = nu;
  });

  test.each([
    {}, [], 'demo-loket', null, { gebruiker: 'weg' }, { gebruiker: 'demo-loket', rol: 'loket' }, { rol: 'loket' }, { rol: 'baas', regio: 'AM26' }, { rol: 'loket', regio: '26' }, { rol: 'burger', regio: 'AM26' }, { rol: 'burger', bsn: '123456789' },
    { rol: 'loket', regio: 'AM26', partij: 'BURGER' }, { rol: 'loket', regio: 'AM26', bsn: '999990019' }, { gebruiker: 'demo-loket', geldigSeconden: 0 }, { gebruiker: 'demo-loket', geldigSeconden: 28_801 }, { gebruiker: 'demo-loket', geldigSeconden: 1.5 },
  ])('%j is refused', async (body) => {
    const antwoord = await aanmelden(body);
    expect([antwoord.status, await antwoord.json()]).toEqual([400, { errors: [expect.objectContaining({ extensions: { code: 'ONGELDIGE_INVOER', herprobeerbaar: false } })] }]);
  });

  test('a form is not read', async () => {
    expect((await fetch(`${basis}/aanmelden`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'gebruiker=demo-loket' })).status).toBe(415);
  });

  test.each<[number, Record<string, string>]>([
    [200, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173' }], [403, { 'sec-fetch-site': 'cross-site' }], [403, { 'sec-fetch-site': 'same-site' }], [403, { 'sec-fetch-site': 'none' }],
    [403, { origin: 'https://kwaad.example' }], [403, { origin: 'null' }], [403, { origin: 'http://127.0.0.1:1' }],
  ])('gives %d to a page that sends %j', async (status, koppen) => {
    const antwoord = await aanmelden({ gebruiker: 'demo-loket' }, koppen);
    expect([antwoord.status, (await antwoord.text()).includes('"token"'), antwoord.headers.get('cross-origin-resource-policy')]).toEqual([status, status === 200, 'same-origin']);
    expect(await statusBij(koppen)).toBe(status);
  });

  test('takes its own origin from an older browser, and no name that others can point here', async () => {
    const { host, origin } = new URL(basis);
    expect(await statusBij({ host, origin })).toBe(200);
    expect(await statusBij({ host: 'localhost:4000', origin: 'http://localhost:4000' })).toBe(200);
    expect(await statusBij({ host: '[::1]:4000' })).toBe(200);
    for (const naam of ['kwaad.example:4000', 'localhost.kwaad.example', 'kwaadlocalhost', ':x']) expect(await statusBij({ host: naam, 'sec-fetch-site': 'same-origin' })).toBe(403);
  });
});

describe('where another issuer gives out the tokens', () => {
  test('there is no signing in', async () => {
    const sleutels = join(map, 'jwks.json');
    writeFileSync(sleutels, gateway.uitgever?.jwks ?? '');
    const elders = await startProefgateway({ heeftEigenAanmelding: true, omgeving: { IDENTITEIT_JWKS_BESTAND: sleutels, IDENTITEIT_UITGEVER: 'https://uitgever.example', LOKET_MAP: map } });
    try {
      const adres = elders.url.replace('/graphql', '/ontwikkeling');
      expect((await fetch(`${adres}/gebruikers`)).status).toBe(404);
      expect((await fetch(`${adres}/aanmelden`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"gebruiker":"demo-loket"}' })).status).toBe(404);
    } finally {
      await elders.stop();
    }
  });
});
