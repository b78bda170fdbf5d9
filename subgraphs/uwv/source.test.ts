import { createServer, type RequestListener } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { systeemklok } from '../shared/klok.ts';
import { createSuwinetClient } from '../shared/suwinet/client.ts';
import { readSuwinetInstellingen } from '../shared/suwinet/settings.ts';
import { createUwvSource, uwvDiensten, type UwvSource } from './source.ts';

const bron = 'http://suwinet.example';
const bsn = '999970008';
const stops: (() => Promise<unknown>)[] = [];
nock.disableNetConnect();
nock.enableNetConnect('127.0.0.1');
afterEach(async () => { for (const stop of stops.splice(0)) await stop(); nock.cleanAll(); });
afterAll(() => { nock.restore(); });

const maakSource = (url = bron): UwvSource => {
  const instellingen = readSuwinetInstellingen({ BRON_SUWINET_URL: url, BRON_SUWINET_MAX_BYTES: '5000' });
  const client = createSuwinetClient({ partij: 'uwv', namen: uwvDiensten, instellingen, klok: systeemklok, nieuwId: () => 'x' });
  stops.push(client.stop);
  return createUwvSource(client);
};

const binnen = (ms: number) => ({ deadline: systeemklok() + ms, signal: new AbortController().signal });
const antwoord = (inhoud: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><w:UWVPersoonsWvInfoResponse xmlns:w="http://bkwi.nl/SuwiML/Diensten/UWVDossierWerknemersverzekeringenGSD/v0200" xmlns:f="http://bkwi.nl/SuwiML/FWI/v0205">${inhoud}</w:UWVPersoonsWvInfoResponse></s:Body></s:Envelope>`;
const client = (inhoud: string): string => antwoord(`<ClientSuwi><Burgerservicenr>${bsn}</Burgerservicenr>${inhoud}</ClientSuwi>`);
const pad = '/UWVDossierWerknemersverzekeringenGSD-v0200';

describe('UWV’s benefits through Suwinet', () => {
  test('found, with only what is used', async () => {
    nock(bron).post(pad).reply(200, client('<AanvraagUitkering/><Naam>Derde</Naam>').replace('<AanvraagUitkering/>', '<Uitkeringsverhouding><SzWet><CdSzWet>WW</CdSzWet></SzWet><OmsRedenEindeUitkeringsverh>Derde</OmsRedenEindeUitkeringsverh></Uitkeringsverhouding>'));
    expect(await maakSource().fetchUitkeringen(bsn, binnen(1_000))).toEqual({
      soort: 'GEVONDEN',
      client: {
        WerkloosheidClient: [], AanvraagUitkering: [],
        Uitkeringsverhouding: [{ DatBUitkeringsverhouding: null, DatEUitkeringsverhouding: null, DatEMaximaleUitkeringsduur: null, SzWet: { CdSzWet: 'WW' } }],
      },
    });
  });

  test('nothing found', async () => {
    nock(bron).post(pad).reply(200, antwoord('<f:NietsGevonden/>'));
    expect(await maakSource().fetchUitkeringen(bsn, binnen(1_000))).toEqual({ soort: 'NIETS_GEVONDEN' });
  });

  test.each([
    ['a benefit without a law', 200, client('<Uitkeringsverhouding/>'), 'ONGELDIG_ANTWOORD'],
    ['text where children belong', 200, client('<Uitkeringsverhouding>WW</Uitkeringsverhouding>'), 'ONGELDIG_ANTWOORD'],
    ['not XML', 200, '{"a":1}', 'ONGELDIG_ANTWOORD'],
    ['half a document', 200, client('').slice(0, 200), 'ONGELDIG_ANTWOORD'],
    ['more than the cap', 200, client(`<X>${'x'.repeat(6_000)}</X>`), 'TE_GROOT'],
    ['an FWI with a Fout', 200, antwoord('<f:FWI><Fout><Code>1</Code></Fout></f:FWI>'), 'STORING'],
    ['status 500', 500, 'java.lang.Fout', 'STORING'],
    ['status 401', 401, '', 'GEWEIGERD'],
  ])('%s is a fault', async (_wat, status, body, soort) => {
    nock(bron).post(pad).times(2).reply(status, body);
    await expect(maakSource().fetchUitkeringen(bsn, binnen(1_000))).rejects.toMatchObject({ soort, bron: 'uwv.UWVPersoonsWvInfo', message: expect.not.stringContaining(bsn) });
  });
});

describe('over a real connection', () => {
  const luister = async (handler: RequestListener): Promise<string> => {
    const server = createServer(handler);
    await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
    stops.push(() => new Promise((klaar) => { server.closeAllConnections(); server.close(klaar); }));
    const adres = server.address();
    return `http://127.0.0.1:${adres !== null && typeof adres === 'object' ? adres.port : ''}`;
  };

  test('a silent or dripping source is out of time at the deadline', async () => {
    const stil = maakSource(await luister(() => undefined));
    await expect(stil.fetchUitkeringen(bsn, binnen(100))).rejects.toMatchObject({ soort: 'TIJD_OP' });
    const druppel = maakSource(await luister((_, res) => { const wekker = setInterval(() => res.write(' '), 10); res.on('close', () => { clearInterval(wekker); }); }));
    await expect(druppel.fetchUitkeringen(bsn, binnen(150))).rejects.toMatchObject({ soort: 'TIJD_OP' });
  });

  test('a body that breaks off is no answer', async () => {
    const url = await luister((_, res) => { res.writeHead(200, { 'content-length': '5000' }); res.write(client('').slice(0, 100), () => { res.destroy(); }); });
    await expect(maakSource(url).fetchUitkeringen(bsn, binnen(2_000))).rejects.toMatchObject({ soort: 'NIET_BEREIKBAAR' });
  });
});
