import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { z } from 'zod';
import { Bronfout } from '../shared/bronfout.ts';
import { readBronadres } from '../shared/source/settings.ts';
import { parseRegister } from './register.ts';
import { createEigenApis, type EigenApi, type EigenApis } from './source-eigen.ts';

const host = 'http://leverancier.example';
const deadline = 4_102_444_800_000;
const bsn = '999970124';
const register = parseRegister([
  { gmCode: 'GM0855', naam: 'Tilburg', url: `${host}/gm0855`, dialect: 'open-product', zaaktypen: ['TAAL'], sleutelInstelling: 'SLEUTEL_TILBURG' },
  { gmCode: 'GM0772', naam: 'Eindhoven', url: `${host}/gm0772`, dialect: 'sociaal-domein', sleutelInstelling: 'SLEUTEL_EINDHOVEN' },
  { gmCode: 'GM0277', naam: 'Rozendaal', url: null },
], { SLEUTEL_TILBURG: 'til', SLEUTEL_EINDHOVEN: 'ein' });
const grenzen = readBronadres({ BRON_GEMEENTEN_URL: host, BRON_GEMEENTEN_MAX_BYTES: '4000' }, 'BRON_GEMEENTEN');

let apis: EigenApis;
const api = (gmCode: string): EigenApi => {
  const gevonden = apis.find(gmCode);
  if (!gevonden) throw new Error(`geen adres voor ${gmCode}`);
  return gevonden;
};
const soortVan = (belofte: Promise<unknown>): Promise<unknown> => belofte.then(() => 'geen fout', (fout: unknown) => (fout instanceof Bronfout ? `${fout.bron} ${fout.soort}` : fout));

beforeAll(() => { nock.disableNetConnect(); });
afterEach(async () => {
  nock.cleanAll();
  await apis.stop();
});
afterAll(() => { nock.restore(); });

const begin = (): void => { apis = createEigenApis(register, grenzen, () => deadline - 60_000); };

const zaak = (identificatie: string): object => ({
  identificatie, omschrijving: 'Taal', startdatum: '2026-01-01', rollen: [`${host}/rollen/1`],
  _expand: { zaaktype: { identificatie: 'TAAL', omschrijving: 'Taal' }, status: null, rollen: [{ betrokkeneIdentificatie: { inpBsn: '999970136' } }] },
});
const voorziening = (VoorzieningNr: string): object => ({ VoorzieningNr, SoortCd: 'TAAL', DatIngang: '01-01-2026', Stand: 'Loopt' });
const zakenPad = '/gm0855/zaken/api/v1/zaken/_zoek';
const clientPad = '/gm0772/sd/v2/clienten/_zoek';

describe('open-product', () => {
  test('asks with the BSN in the body, follows the page number only, and drops roles', async () => {
    begin();
    const body = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: bsn, expand: 'zaaktype,status,status.statustype' };
    const headers = { reqheaders: { authorization: 'Token til', 'accept-crs': 'EPSG:4326' } };
    nock(host, headers).post(zakenPad, body).reply(200, { count: 2, next: 'https://binnen.example/zaken?page=2&x=1', results: [zaak('A')] });
    nock(host, headers).post(zakenPad, body).query({ page: '2' }).reply(200, { count: 2, next: null, results: [zaak('B')] });
    const gevonden = await api('GM0855').fetchDossier(bsn, { deadline });
    expect(gevonden).toMatchObject({ soort: 'GEVONDEN', inhoud: { zaken: [{ identificatie: 'A' }, { identificatie: 'B' }] } });
    expect(JSON.stringify(gevonden)).not.toMatch(/\d{9}/);
  });

  test('keeps no zaak of another type than the register names, and a file of only such is nothing found', async () => {
    begin();
    const scheiding = { ...zaak('C'), _expand: { zaaktype: { identificatie: 'SCHEIDING', omschrijving: 'Echtscheiding' }, status: null } };
    nock(host).post(zakenPad).reply(200, { count: 2, next: null, results: [scheiding, zaak('A')] });
    const gevonden = await api('GM0855').fetchDossier(bsn, { deadline });
    expect(gevonden).toMatchObject({ inhoud: { zaken: [{ identificatie: 'A' }] } });
    expect(JSON.stringify(gevonden)).not.toMatch(/scheiding/i);
    nock(host).post(zakenPad).reply(200, { count: 1, next: null, results: [scheiding] });
    expect(await api('GM0855').fetchDossier(bsn, { deadline })).toEqual({ soort: 'NIETS_GEVONDEN' });
  });

  test('part of the zaken is no answer', async () => {
    begin();
    nock(host).post(zakenPad).reply(200, { count: 2, next: null, results: [zaak('A')] });
    expect(await soortVan(api('GM0855').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0855.eigen ONGELDIG_ANTWOORD');
  });

  test('no zaken is nothing found', async () => {
    begin();
    nock(host).post(zakenPad).reply(200, { count: 0, next: null, results: [] });
    expect(await api('GM0855').fetchDossier(bsn, { deadline })).toEqual({ soort: 'NIETS_GEVONDEN' });
  });

  test('pages that never end, and a next without a number, are no answer', async () => {
    begin();
    nock(host).post(zakenPad).query(true).times(60).reply(200, { count: 1, next: '?page=2', results: [zaak('A')] });
    expect(await soortVan(api('GM0855').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0855.eigen ONGELDIG_ANTWOORD');
    nock.cleanAll();
    nock(host).post(zakenPad).reply(200, { count: 1, next: 'elders', results: [zaak('A')] });
    expect(await soortVan(api('GM0855').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0855.eigen ONGELDIG_ANTWOORD');
  });

  test('reads all pages of the offer', async () => {
    begin();
    const type = (code: string): object => ({ code, naam: code, gepubliceerd: true });
    const pad = '/gm0855/producttypen/api/v1/producttypen';
    nock(host).get(pad).query({ gepubliceerd: 'true', page_size: '100' }).reply(200, { count: 2, next: `${host}/x?page_size=100&page=2`, results: [type('A')] });
    nock(host).get(pad).query({ gepubliceerd: 'true', page_size: '100', page: '2' }).reply(200, { count: 2, results: [type('B')] });
    expect(await api('GM0855').fetchAanbod({ deadline })).toMatchObject({ producttypen: [{ code: 'A' }, { code: 'B' }] });
  });
});

describe('sociaal-domein', () => {
  test('asks with the BSN in the body, follows the token, and drops the household', async () => {
    begin();
    const Client = { BurgerServiceNr: bsn, Gezinsleden: [{ BurgerServiceNr: '999970136' }] };
    const headers = { reqheaders: { 'x-api-sleutel': 'ein' } };
    nock(host, headers).post(clientPad, { BurgerServiceNr: bsn, Vervolg: null }).reply(200, { Client, Voorzieningen: [voorziening('A')], VolgendeToken: 't' });
    nock(host, headers).post(clientPad, { BurgerServiceNr: bsn, Vervolg: 't' }).reply(200, { Client, Voorzieningen: [voorziening('B')], VolgendeToken: '' });
    const gevonden = await api('GM0772').fetchDossier(bsn, { deadline });
    expect(gevonden).toMatchObject({ soort: 'GEVONDEN', inhoud: { voorzieningen: [{ VoorzieningNr: 'A' }, { VoorzieningNr: 'B' }] } });
    expect(JSON.stringify(gevonden)).not.toMatch(/\d{9}/);
  });

  test('a client that is not known is nothing found; another 404 is a fault', async () => {
    begin();
    nock(host).post(clientPad).reply(404, { Melding: 'CLIENT_ONBEKEND' });
    expect(await api('GM0772').fetchDossier(bsn, { deadline })).toEqual({ soort: 'NIETS_GEVONDEN' });
    nock(host).post(clientPad).reply(404, 'Not Found');
    expect(await soortVan(api('GM0772').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0772.eigen GEWEIGERD');
  });

  test('an answer about somebody else is no answer', async () => {
    begin();
    nock(host).post(clientPad).reply(200, { Client: { BurgerServiceNr: '999970136' }, Voorzieningen: [] });
    expect(await soortVan(api('GM0772').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0772.eigen ONGELDIG_ANTWOORD');
  });

  test('nor is one of which a later page is about somebody else, or gone', async () => {
    begin();
    const eerste = { Client: { BurgerServiceNr: bsn }, Voorzieningen: [voorziening('A')], VolgendeToken: 't' };
    nock(host).post(clientPad).reply(200, eerste).post(clientPad).reply(200, { Client: { BurgerServiceNr: '999970136' }, Voorzieningen: [voorziening('B')] });
    expect(await soortVan(api('GM0772').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0772.eigen ONGELDIG_ANTWOORD');
    nock(host).post(clientPad).reply(200, eerste).post(clientPad).reply(404, { Melding: 'CLIENT_ONBEKEND' });
    expect(await soortVan(api('GM0772').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0772.eigen ONGELDIG_ANTWOORD');
  });
});

describe('both', () => {
  test.each([
    [500, 'oeps', 'STORING'],
    [401, '{}', 'GEWEIGERD'],
    [200, '{"half":', 'ONGELDIG_ANTWOORD'],
    [200, '{"results":[{}],"Voorzieningen":[{}]}', 'ONGELDIG_ANTWOORD'],
    [200, `"${'x'.repeat(5_000)}"`, 'TE_GROOT'],
  ])('tell faults apart: %s %#', async (status, body, soort) => {
    begin();
    nock(host).post(zakenPad).times(2).reply(status, body).post(clientPad).times(2).reply(status, body);
    expect(await soortVan(api('GM0855').fetchDossier(bsn, { deadline }))).toBe(`gemeente.GM0855.eigen ${soort}`);
    expect(await soortVan(api('GM0772').fetchDossier(bsn, { deadline }))).toBe(`gemeente.GM0772.eigen ${soort}`);
  });

  test('one gemeente that fails on and on does not close another on the same host', async () => {
    begin();
    nock(host).post(zakenPad).times(200).reply(500).post(clientPad).reply(404, { Melding: 'CLIENT_ONBEKEND' });
    const eerder = await Promise.all(Array.from({ length: 40 }, () => soortVan(api('GM0855').fetchDossier(bsn, { deadline }))));
    expect(eerder).not.toContain('geen fout');
    expect(await soortVan(api('GM0855').fetchDossier(bsn, { deadline }))).toBe('gemeente.GM0855.eigen OVERBELAST');
    expect(await api('GM0772').fetchDossier(bsn, { deadline })).toEqual({ soort: 'NIETS_GEVONDEN' });
  });

  test('a gemeente without an address has no API', () => {
    begin();
    expect([apis.find('GM0277'), apis.find('GM9999')]).toEqual([null, null]);
  });
});

test('what is asked never holds the BSN in the address', async () => {
  begin();
  const paden: string[] = [];
  const onthoud = (request: Request): object => {
    paden.push(z.url().parse(request.url));
    return {};
  };
  nock(host).post(/.*/).times(4).reply(200, onthoud);
  await Promise.allSettled([api('GM0855').fetchDossier(bsn, { deadline }), api('GM0772').fetchDossier(bsn, { deadline })]);
  expect(paden).toHaveLength(2);
  expect(paden.join(' ')).not.toContain(bsn);
});
