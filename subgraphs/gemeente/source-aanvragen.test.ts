import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { Bronfout } from '../shared/bronfout.ts';
import { readBronadres } from '../shared/source/settings.ts';
import { parseRegister } from './register.ts';
import { createEigenApis, type Aanvraagweg, type EigenApis } from './source-eigen.ts';

const host = 'http://leverancier.example';
const basis = `${host}/gm0855`;
const pad = '/gm0855/zaken/api/v1';
const limit = { deadline: 4_102_444_800_000 };
const bsn = '999970124';
const anderen = ['999970136'];
const kenmerk = '6f1c2a0e-9b7d-4c53-8e21-0d5a7b3c9f48';
const rsin = '000008552';
const type = (naam: string): string => `${basis}/catalogi/api/v1/${naam}`;
const resultaattypen = { toegekend: type('TOEGEKEND'), afgewezen: type('AFGEWEZEN'), ingetrokken: type('INGETROKKEN') };
const aanvragen = { bronorganisatie: rsin, zaaktype: type('WERKPLAN'), roltype: type('BELANGHEBBENDE'), statustypeEinde: type('AFGESLOTEN'), resultaattypen };
const register = parseRegister([
  { gmCode: 'GM0855', naam: 'Tilburg', url: `${basis}/`, dialect: 'open-product', zaaktypen: ['WERKPLAN'], aanvragen, sleutelInstelling: 'SLEUTEL_TILBURG' },
  { gmCode: 'GM0758', naam: 'Breda', url: `${host}/gm0758`, dialect: 'open-product', zaaktypen: ['TAAL'] },
  { gmCode: 'GM0772', naam: 'Eindhoven', url: `${host}/gm0772`, dialect: 'sociaal-domein' },
], { SLEUTEL_TILBURG: 'til' });

let apis: EigenApis;
const weg = (gmCode = 'GM0855'): Aanvraagweg => {
  const gevonden = apis.find(gmCode)?.aanvragen;
  if (!gevonden) throw new Error(`geen weg naar ${gmCode}`);
  return gevonden;
};
const soortVan = (belofte: Promise<unknown>): Promise<unknown> => belofte.then((uitkomst) => uitkomst, (fout: unknown) => (fout instanceof Bronfout ? fout.soort : fout));

beforeAll(() => { nock.disableNetConnect(); });
beforeEach(() => { apis = createEigenApis(register, readBronadres({ BRON_GEMEENTEN_URL: host }, 'BRON_GEMEENTEN'), () => limit.deadline - 60_000); });
afterEach(async () => {
  nock.cleanAll();
  await apis.stop();
});
afterAll(() => { nock.restore(); });

const uuid = 'b3a1c2d4-0000-4000-8000-000000000001';
const zaakUrl = `${basis}/zaken/api/v1/zaken/${uuid}`;
const resultaatUrl = `${basis}/zaken/api/v1/resultaten/${uuid}`;
const zaak = (anders: object = {}): object => ({ url: zaakUrl, uuid, identificatie: kenmerk, bronorganisatie: rsin, einddatum: null, resultaat: null, rollen: [], ...anders });
const rol = (inpBsn: string, roltype = aanvragen.roltype): object => ({ roltype, betrokkeneType: 'natuurlijk_persoon', betrokkeneIdentificatie: { inpBsn } });
const pagina = (...results: readonly object[]): object => ({ count: results.length, next: null, previous: null, results });
const vraag = { kenmerk, omschrijving: 'Sollicitatietraining', toelichting: 'Uit het werkplan.', startdatum: '2026-11-09', kenmerken: [{ kenmerk, bron: 'LOKETGRAAF' }] };
const intrekking = { kenmerk, reden: 'Heeft werk.', moment: '2026-11-12T10:00:00.000Z' };
const crs = { reqheaders: { authorization: 'Token til', 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' } };

const zoekt = (...zaken: readonly object[]): void => { nock(host, crs).get(`${pad}/zaken`).query({ identificatie: kenmerk, bronorganisatie: rsin }).reply(200, pagina(...zaken)); };
const zoektRollen = (...rollen: readonly object[]): void => { nock(host).get(`${pad}/rollen`).query({ zaak: zaakUrl, betrokkeneType: 'natuurlijk_persoon' }).reply(200, pagina(...rollen)); };
const leestResultaat = (resultaattype: string, toelichting = ''): void => { nock(host).get(`${pad}/resultaten/${uuid}`).reply(200, { url: resultaatUrl, zaak: zaakUrl, resultaattype, toelichting }); };
const isRol = (body: Record<string, unknown>): boolean => {
  expect(body).toEqual({ zaak: zaakUrl, betrokkeneType: 'natuurlijk_persoon', roltype: aanvragen.roltype, roltoelichting: expect.any(String), betrokkeneIdentificatie: { inpBsn: bsn } });
  return true;
};
const maaktRol = (): void => { nock(host).post(`${pad}/rollen`, isRol).reply(201, {}); };
const sluit = (): void => {
  nock(host).post(`${pad}/statussen`, { zaak: zaakUrl, statustype: aanvragen.statustypeEinde, datumStatusGezet: intrekking.moment, statustoelichting: intrekking.reden }).reply(201, {});
};
const intrekbericht = { zaak: zaakUrl, resultaattype: resultaattypen.ingetrokken, toelichting: intrekking.reden };
const ontvangen = { nummer: kenmerk, resultaat: null };
const ingetrokken = { nummer: kenmerk, resultaat: { resultaattype: resultaattypen.ingetrokken, toelichting: intrekking.reden } };

describe('a request', () => {
  test('that is new becomes a zaak with the person in it', async () => {
    zoekt();
    const { kenmerk: identificatie, ...rest } = vraag;
    nock(host, crs).post(`${pad}/zaken`, { identificatie, bronorganisatie: rsin, verantwoordelijkeOrganisatie: rsin, zaaktype: aanvragen.zaaktype, ...rest }).reply(201, zaak());
    maaktRol();
    expect(await weg().vraagAan(bsn, vraag, limit)).toEqual(ontvangen);
    expect(nock.isDone()).toBe(true);
  });

  test('that is there is not made again', async () => {
    zoekt(zaak());
    zoektRollen(rol(anderen[0] ?? '', type('PARTNER')), rol(bsn));
    expect(await weg().vraagAan(bsn, vraag, limit)).toEqual(ontvangen);
  });

  test('of which the zaak was made and the person was not yet in it, gets the person', async () => {
    zoekt(zaak());
    zoektRollen(rol(anderen[0] ?? '', type('PARTNER')));
    maaktRol();
    expect(await weg().vraagAan(bsn, vraag, limit)).toEqual(ontvangen);
    expect(nock.isDone()).toBe(true);
  });

  test('that another made between looking and making is the one that is there', async () => {
    zoekt();
    nock(host).post(`${pad}/zaken`).reply(400, { code: 'invalid', invalidParams: [{ name: 'identificatie', code: 'identificatie-niet-uniek', reason: 'bestaat' }] });
    zoekt(zaak());
    zoektRollen(rol(bsn));
    expect(await weg().vraagAan(bsn, vraag, limit)).toEqual(ontvangen);
  });

  test('that is said to be there and is not found is no answer', async () => {
    zoekt();
    nock(host).post(`${pad}/zaken`).reply(400, { invalidParams: [{ name: 'identificatie', code: 'identificatie-niet-uniek' }] });
    zoekt();
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe('ONGELDIG_ANTWOORD');
  });

  test.each(['toegekend', 'afgewezen', 'ingetrokken'] as const)('says how it ended: %s', async (einde) => {
    zoekt(zaak({ resultaat: resultaatUrl }));
    zoektRollen(rol(bsn));
    leestResultaat(resultaattypen[einde], 'Daarom.');
    expect(await weg().vraagAan(bsn, vraag, limit)).toEqual({ nummer: kenmerk, resultaat: { resultaattype: resultaattypen[einde], toelichting: 'Daarom.' } });
  });

  test('is not tried again when the line broke: whoever asks again looks first', async () => {
    zoekt();
    nock(host).post(`${pad}/zaken`).times(2).replyWithError('weg');
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe('NIET_BEREIKBAAR');
    expect(nock.pendingMocks()).toHaveLength(1);
  });

  test.each([
    ['another field is wrong', 400, { invalidParams: [{ name: 'zaaktype', code: 'bad-url', reason: 'x' }] }],
    ['the text says it, not the code', 400, { detail: 'identificatie-niet-uniek' }],
    ['it is no JSON', 400, 'identificatie-niet-uniek'],
    ['the resource is gone', 410, {}],
  ])('is not taken when %s', async (_naam, status, body) => {
    zoekt();
    nock(host).post(`${pad}/zaken`).reply(status, body);
    expect(await weg().vraagAan(bsn, vraag, limit)).toBe('NIET_GEACCEPTEERD');
  });

  test('is not taken when the person may not be in it', async () => {
    zoekt();
    nock(host).post(`${pad}/zaken`).reply(201, zaak());
    nock(host).post(`${pad}/rollen`).reply(400, { invalidParams: [] });
    expect(await weg().vraagAan(bsn, vraag, limit)).toBe('NIET_GEACCEPTEERD');
  });
});

describe('an answer', () => {
  test.each([
    ['refers elsewhere', { url: `https://elders.example/gm0855/zaken/api/v1/zaken/${uuid}` }],
    ['refers to another gemeente on the same host', { url: `${host}/gm0758/zaken/api/v1/zaken/${uuid}` }],
    ['refers to another port', { url: `http://leverancier.example:8080/gm0855/zaken/api/v1/zaken/${uuid}` }],
    ['climbs out of the address', { url: `${basis}/zaken/api/v1/zaken/../../../../beheer/${uuid}` }],
    ['holds a number for a name', { url: `${basis}/zaken/api/v1/zaken/${bsn}` }],
    ['holds a question', { url: `${zaakUrl}?bsn=${bsn}` }],
    ['is about another zaak', { identificatie: 'ZAAK-1' }],
    ['is of another organisation', { bronorganisatie: '000008564' }],
    ['is no zaak', { url: undefined }],
  ])('that %s is none, and is not followed', async (_naam, anders) => {
    zoekt(zaak(anders));
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe('ONGELDIG_ANTWOORD');
    zoekt();
    nock(host).post(`${pad}/zaken`).reply(201, zaak(anders));
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe('ONGELDIG_ANTWOORD');
  });

  test.each(['https://169.254.169.254/latest', `${host}/gm0758/zaken/api/v1/resultaten/${uuid}`, `${basis}/zaken/api/v1/zaken/${uuid}`])('of which the resultaat is at %s is none, and is not followed', async (resultaat) => {
    zoekt(zaak({ resultaat }));
    zoektRollen(rol(bsn));
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe('ONGELDIG_ANTWOORD');
    zoekt(zaak({ resultaat }));
    zoektRollen(rol(bsn));
    expect(await soortVan(weg().trekIn(bsn, intrekking, limit))).toBe('ONGELDIG_ANTWOORD');
  });

  test('with the resultaat of another zaak is none', async () => {
    zoekt(zaak({ resultaat: resultaatUrl }));
    zoektRollen(rol(bsn));
    nock(host).get(`${pad}/resultaten/${uuid}`).reply(200, { url: resultaatUrl, zaak: `${zaakUrl.slice(0, -1)}9`, resultaattype: resultaattypen.toegekend });
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe('ONGELDIG_ANTWOORD');
  });

  test('with a zaak of somebody else is none, and nobody is put in it or withdrawn', async () => {
    for (const doe of [() => weg().vraagAan(bsn, vraag, limit), () => weg().trekIn(bsn, intrekking, limit)]) {
      zoekt(zaak());
      zoektRollen(rol(anderen[0] ?? ''));
      expect(await soortVan(doe())).toBe('ONGELDIG_ANTWOORD');
    }
  });

  test.each([
    ['two zaken', 200, pagina(zaak(), zaak()), 'ONGELDIG_ANTWOORD'], ['half of it', 200, '{"results":[', 'ONGELDIG_ANTWOORD'],
    ['a fault', 503, 'java.lang.Fout', 'STORING'], ['no right', 403, {}, 'GEWEIGERD'], ['no such path', 404, {}, 'NIET_GEACCEPTEERD'],
  ])('with %s is told apart', async (_naam, status, body, soort) => {
    nock(host).get(`${pad}/zaken`).query(true).times(2).reply(status, body);
    expect(await soortVan(weg().vraagAan(bsn, vraag, limit))).toBe(soort);
  });

  test('with persons on a second page is read to its end', async () => {
    zoekt(zaak());
    nock(host).get(`${pad}/rollen`).query({ zaak: zaakUrl, betrokkeneType: 'natuurlijk_persoon' }).reply(200, { count: 2, next: 'https://binnen.example/rollen?page=2', results: [rol(anderen[0] ?? '')] });
    nock(host).get(`${pad}/rollen`).query({ zaak: zaakUrl, betrokkeneType: 'natuurlijk_persoon', page: '2' }).reply(200, { count: 2, next: null, results: [rol(bsn)] });
    expect(await weg().vraagAan(bsn, vraag, limit)).toEqual(ontvangen);
  });
});

describe('taking back', () => {
  test('what was not decided ends the zaak and closes it', async () => {
    zoekt(zaak());
    zoektRollen(rol(bsn));
    nock(host).post(`${pad}/resultaten`, intrekbericht).reply(201, {});
    sluit();
    expect(await weg().trekIn(bsn, intrekking, limit)).toEqual(ingetrokken);
    expect(nock.isDone()).toBe(true);
  });

  test('what was granted puts another end in its place', async () => {
    zoekt(zaak({ resultaat: resultaatUrl }));
    zoektRollen(rol(bsn));
    leestResultaat(resultaattypen.toegekend);
    nock(host).put(`${pad}/resultaten/${uuid}`, intrekbericht).reply(200, {});
    sluit();
    expect(await weg().trekIn(bsn, intrekking, limit)).toEqual(ingetrokken);
    expect(nock.isDone()).toBe(true);
  });

  test('what was ended and not yet closed only closes it', async () => {
    zoekt(zaak({ resultaat: resultaatUrl }));
    zoektRollen(rol(bsn));
    leestResultaat(resultaattypen.ingetrokken, intrekking.reden);
    sluit();
    expect(await weg().trekIn(bsn, intrekking, limit)).toEqual(ingetrokken);
    expect(nock.isDone()).toBe(true);
  });

  test.each([
    ['was taken back', { einddatum: '2026-11-11' }, 'ingetrokken'], ['was carried out', { einddatum: '2026-11-11' }, 'toegekend'], ['was refused', { einddatum: null }, 'afgewezen'],
  ] as const)('what %s already changes nothing', async (_naam, anders, einde) => {
    zoekt(zaak({ ...anders, resultaat: resultaatUrl }));
    zoektRollen(rol(bsn));
    leestResultaat(resultaattypen[einde], 'Zo was het.');
    expect(await weg().trekIn(bsn, intrekking, limit)).toEqual({ nummer: kenmerk, resultaat: { resultaattype: resultaattypen[einde], toelichting: 'Zo was het.' } });
  });

  test('what was never asked asks nothing more', async () => {
    zoekt();
    expect(await weg().trekIn(bsn, intrekking, limit)).toBe('ONBEKEND');
  });

  test.each(['resultaten', 'statussen'])('is not taken when the gemeente refuses %s', async (waar) => {
    zoekt(zaak());
    zoektRollen(rol(bsn));
    nock(host).post(`${pad}/resultaten`).reply(waar === 'resultaten' ? 400 : 201, {}).post(`${pad}/statussen`).reply(400, {});
    expect(await weg().trekIn(bsn, intrekking, limit)).toBe('NIET_GEACCEPTEERD');
  });
});

test('gemeenten without instructions for it, or with another supplier, take no requests', () => {
  expect([apis.find('GM0758')?.aanvragen, apis.find('GM0772')?.aanvragen]).toEqual([null, null]);
});

test('what was requested from a plan is in a file once it is granted, and other zaken stay as they are', async () => {
  const dossierzaak = (identificatie: string, bron: string, resultaat: object): object => ({
    identificatie, startdatum: '2026-11-09', kenmerken: [{ kenmerk: identificatie, bron }], _expand: { zaaktype: { identificatie: 'WERKPLAN', omschrijving: 'x' }, status: {}, resultaat },
  });
  const zaken = [
    dossierzaak('A', 'LOKETGRAAF', {}), dossierzaak('B', 'LOKETGRAAF', { resultaattype: resultaattypen.toegekend }), dossierzaak('C', 'LOKETGRAAF', { resultaattype: resultaattypen.ingetrokken }),
    dossierzaak('D', 'LOKETGRAAF', { resultaattype: resultaattypen.afgewezen }), dossierzaak('E', 'ANDER', {}),
  ];
  nock(host).post(`${pad}/zaken/_zoek`, { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: bsn, expand: 'zaaktype,status,status.statustype,resultaat' }).reply(200, pagina(...zaken));
  expect(await apis.find('GM0855')?.fetchDossier(bsn, limit)).toMatchObject({ inhoud: { zaken: [{ identificatie: 'B' }, { identificatie: 'E' }] } });
});
