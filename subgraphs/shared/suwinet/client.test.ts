import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { maakVerzoek } from '../verzoek.fixture.ts';
import { createSuwinetClient, type Suwinetbenodigdheden } from './client.ts';
import type { Dienstnaam } from './diensten.ts';
import { readSuwinetInstellingen } from './settings.ts';

const nu = Date.parse('2026-11-01T09:00:00Z');
const bron = 'http://suwinet.example';
const oin = '00000001234567890000';
const bsn = '999970008';
const actie = 'http://bkwi.nl/SuwiML/Diensten/DUODossierPersoonGSD-v0300/DUOPersoonsInfo';
const stops: (() => Promise<void>)[] = [];

nock.disableNetConnect();
afterEach(async () => { for (const stop of stops.splice(0)) await stop(); nock.cleanAll(); });
afterAll(() => { nock.restore(); });

const maakClient = (anders: Partial<Suwinetbenodigdheden<Dienstnaam>> = {}) => {
  const instellingen = readSuwinetInstellingen({ BRON_SUWINET_URL: `${bron}/soap/`, BRON_SUWINET_OIN: oin });
  const client = createSuwinetClient({ partij: 'gemeente', namen: ['DUOPersoonsInfo', 'GSDReintegratieInfo'], instellingen, klok: () => nu, nieuwId: () => 'a-b-c', ...anders });
  stops.push(client.stop);
  return client;
};

const nietsGevonden = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><d:DUOPersoonsInfoResponse xmlns:d="http://bkwi.nl/SuwiML/Diensten/DUODossierPersoonGSD/v0300"><f:NietsGevonden xmlns:f="x"/></d:DUOPersoonsInfoResponse></s:Body></s:Envelope>';
const verzoek = maakVerzoek({ deadline: nu + 1_000 });

describe('the Suwinet client', () => {
  test('asks a service in SOAP 1.1 with WS-Addressing, and never names the person in the address', async () => {
    const gezien: string[] = [];
    nock(bron, { reqheaders: { soapaction: `"${actie}"`, 'content-type': 'text/xml; charset=utf-8' } })
      .post('/soap/DUODossierPersoonGSD-v0300', (bericht: unknown) => gezien.push(String(bericht)) > 0).reply(200, nietsGevonden);
    expect(await maakClient().vraag('DUOPersoonsInfo', bsn, verzoek)).toEqual({ soort: 'NIETS_GEVONDEN' });
    expect(gezien.at(-1)).toBe([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsa="http://www.w3.org/2005/08/addressing"',
      ' xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"',
      ' xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"><soap:Header>',
      '<wsa:To wsu:Id="aan">http://suwinet.example/soap/DUODossierPersoonGSD-v0300</wsa:To>',
      '<wsa:From wsu:Id="van"><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous?oin=00000001234567890000</wsa:Address></wsa:From>',
      '<wsa:ReplyTo wsu:Id="antwoord-aan"><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous</wsa:Address></wsa:ReplyTo>',
      `<wsa:Action wsu:Id="actie">${actie}</wsa:Action><wsa:MessageID wsu:Id="bericht">urn:uuid:a-b-c</wsa:MessageID>`,
      '<wsse:Security soap:mustUnderstand="1"><wsu:Timestamp wsu:Id="tijd"><wsu:Created>2026-11-01T09:00:00.000Z</wsu:Created>',
      '<wsu:Expires>2026-11-01T09:01:00.000Z</wsu:Expires></wsu:Timestamp></wsse:Security></soap:Header>',
      '<soap:Body wsu:Id="inhoud"><smls:DUOPersoonsInfo xmlns:smls="http://bkwi.nl/SuwiML/Diensten/DUODossierPersoonGSD/v0300">',
      '<Burgerservicenr>999970008</Burgerservicenr></smls:DUOPersoonsInfo></soap:Body></soap:Envelope>',
    ].join(''));
  });

  test.each([
    [404, 'weg', 'ONGELDIG_ANTWOORD'], [202, '', 'ONGELDIG_ANTWOORD'], [403, '', 'GEWEIGERD'], [200, '<a/>', 'ONGELDIG_ANTWOORD'],
    [500, '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode></s:Fault></s:Body></s:Envelope>', 'GEWEIGERD'],
    [500, 'java.lang.Fout', 'STORING'],
  ])('status %i with %p is %s', async (status, body, soort) => {
    nock(bron).post('/soap/DUODossierPersoonGSD-v0300').times(2).reply(status, body);
    await expect(maakClient().vraag('DUOPersoonsInfo', bsn, verzoek)).rejects.toMatchObject({ soort, message: `bron gemeente.DUOPersoonsInfo: ${soort}` });
  });

  test('a service that fails once is asked once more, in a message of its own', async () => {
    const gezien: string[] = [];
    const onthoud = (bericht: unknown): boolean => gezien.push(/urn:uuid:[^<]+/.exec(String(bericht))?.[0] ?? '') > 0;
    const over = (berichtId: string): string => nietsGevonden.replace('<s:Body>', `<s:Header><a:RelatesTo xmlns:a="http://www.w3.org/2005/08/addressing">${berichtId}</a:RelatesTo></s:Header><s:Body>`);
    nock(bron).post('/soap/DUODossierPersoonGSD-v0300', onthoud).reply(503).post('/soap/DUODossierPersoonGSD-v0300', onthoud).reply(200, () => over('urn:uuid:2'));
    const nummers = ['1', '2'];
    expect(await maakClient({ nieuwId: () => nummers.shift() ?? '' }).vraag('DUOPersoonsInfo', bsn, verzoek)).toEqual({ soort: 'NIETS_GEVONDEN' });
    expect(new Set(gezien)).toEqual(new Set(['urn:uuid:1', 'urn:uuid:2']));
  });

  test('a fault that refuses us is not tried again', async () => {
    const fault = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode></s:Fault></s:Body></s:Envelope>';
    const gevraagd = nock(bron).post('/soap/DUODossierPersoonGSD-v0300').reply(500, fault).post('/soap/DUODossierPersoonGSD-v0300').reply(200, nietsGevonden);
    await expect(maakClient().vraag('DUOPersoonsInfo', bsn, verzoek)).rejects.toMatchObject({ soort: 'GEWEIGERD' });
    expect(gevraagd.pendingMocks()).toHaveLength(1);
  });

  test('a service that fails does not close another', async () => {
    nock(bron).post('/soap/GSDDossierReintegratie-v0200').times(60).reply(500, 'stuk');
    nock(bron).post('/soap/DUODossierPersoonGSD-v0300').reply(200, nietsGevonden);
    const client = maakClient();
    const fouten = await Promise.allSettled(Array.from({ length: 30 }, () => client.vraag('GSDReintegratieInfo', bsn, verzoek)));
    expect(fouten.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await client.vraag('DUOPersoonsInfo', bsn, verzoek)).toEqual({ soort: 'NIETS_GEVONDEN' });
  });

  test('keeps a little of the deadline, so that what happened can still be told', async () => {
    const gevraagd = nock(bron).post('/soap/DUODossierPersoonGSD-v0300').reply(200, nietsGevonden);
    await expect(maakClient().vraag('DUOPersoonsInfo', bsn, maakVerzoek({ deadline: nu + 30 }))).rejects.toMatchObject({ soort: 'TIJD_OP' });
    expect(gevraagd.isDone()).toBe(false);
  });

  test('says who may ask which service', () => {
    const client = maakClient();
    expect([client.mag('DUOPersoonsInfo', 'WERKCENTRUM'), client.mag('DUOPersoonsInfo', 'UWV'), client.mag('DUOPersoonsInfo', 'SOCIALE_PARTNERS')]).toEqual([true, false, false]);
    expect(client.bron('DUOPersoonsInfo')).toBe('gemeente.DUOPersoonsInfo');
  });
});

describe('settings', () => {
  test('need an address and, in production, an OIN and a certificate', () => {
    expect(() => readSuwinetInstellingen({})).toThrow('BRON_SUWINET_URL');
    expect(() => readSuwinetInstellingen({ BRON_SUWINET_URL: bron, NODE_ENV: 'production' })).toThrow(/BRON_SUWINET_URL: .*BRON_SUWINET_OIN: ontbreekt.*ONDERTEKEN_CERT: ontbreekt.*ONDERTEKEN_KEY: ontbreekt/s);
    expect(() => readSuwinetInstellingen({ BRON_SUWINET_URL: bron, BRON_SUWINET_OIN: '12' })).toThrow('BRON_SUWINET_OIN');
    expect(readSuwinetInstellingen({ BRON_SUWINET_URL: bron })).toMatchObject({ oin: expect.stringMatching(/^\d{20}$/), ondertekenaar: null });
  });
});
