import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { z } from 'zod';
import { Bronfout } from '../../shared/bronfout.ts';
import { systeemklok } from '../../shared/klok.ts';
import { readBronadres } from '../../shared/source/settings.ts';
import { Vumlimietfout } from './limietfout.ts';
import { createVumBronSource, createVumSource, createVumSourceVan, type VumSource } from './source.ts';

const host = 'http://vum.example';
const [vanOin, viaParty, toParty] = ['00000000000000000001', '00000000000000000002', '00000000000000000003'];
const koppen = { 'X-VUM-berichtVersie': '3.0.0', 'X-VUM-fromParty': vanOin, 'X-VUM-toParty': toParty, 'X-VUM-viaParty': viaParty, 'API-Version': '3.0.0' };
const vraag = { selectiegebied: { postcode: '1011AA', afstand: 10 } };
const vacatures = '/api/v3/vacatures';
const profielen = '/api/v3/werkzoekendeProfielen';
const adres = { postcode: '1011AB' };
const mobiliteit = { bemiddelingspostcode: '5611KL' };
const fout = { code: 'E1', message: 'tekst van de bron', details: 'meer tekst' };
const bronnen: VumSource[] = [];
const limit = () => ({ deadline: systeemklok() + 5_000 });

const adresVan = (url: string, instellingen: Record<string, string> = {}) =>
  readBronadres({ BRON_VUM_URL: url, ...Object.fromEntries(Object.entries(instellingen).map(([naam, waarde]) => [`BRON_VUM_${naam}`, waarde])) }, 'BRON_VUM');
const bewaar = (een: VumSource): VumSource => {
  bronnen.push(een);
  return een;
};
const source = (instellingen: Record<string, string> = {}, url = `${host}/api/v3`): VumSource => bewaar(createVumSource(adresVan(url, instellingen), { viaParty, toParty }, systeemklok));
const bron = (isSuwipartij = true): VumSource => bewaar(createVumBronSource(adresVan(`${host}/api/v3`), { viaParty, toParty, isSuwipartij }, systeemklok));
const antwoord = (matches: unknown[], meer: object = {}) => ({ maximumAantalResultatenBereikt: false, vraagID: 'vraag-1', matches, ...meer });

beforeAll(() => { nock.disableNetConnect(); nock.enableNetConnect('127.0.0.1'); });
afterEach(async () => {
  for (const een of bronnen.splice(0)) await een.stop();
  nock.cleanAll();
});
afterAll(() => { nock.restore(); });

describe('a question to the exchange', () => {
  test('names who asks, by whom and to whom, and nothing of SUWI', async () => {
    nock(host, { reqheaders: koppen, badheaders: ['x-vum-suwiparty'] }).post(`${vacatures}/matches`, { vraagObject: vraag })
      .reply(200, antwoord([{ vumID: 'v1', adres, naamVacature: 'Kok' }], { maximumAantalResultatenBereikt: true }), { 'API-Version': '3.0.0' });
    expect(await source().zoekVacatures(vraag, vanOin, limit())).toEqual({
      vraagId: 'vraag-1', afgekapt: true, ongeldig: 0, matches: [{ nummer: 'v1', profiel: { adres, naamVacature: 'Kok' } }],
    });
  });

  test('leaves out and counts what does not hold to the contract, or comes twice; the others stay', async () => {
    nock(host, { reqheaders: koppen }).post(`${profielen}/matches`).reply(200, antwoord([
      { vumID: 'k1', mobiliteit, telefoonnummer: ['0612345678'] }, { vumID: 'k2' }, { mobiliteit }, { vumID: 'k/3', mobiliteit }, null, { vumID: 'k1', mobiliteit }, { vumID: 'k4', mobiliteit },
    ]));
    expect(await source().zoekKandidaten(vraag, vanOin, limit())).toEqual({
      vraagId: 'vraag-1', afgekapt: false, ongeldig: 5, matches: [{ nummer: 'k1', profiel: { mobiliteit } }, { nummer: 'k4', profiel: { mobiliteit } }],
    });
  });
});

describe('details from the exchange', () => {
  test('come by vumID, with the bron that they are of', async () => {
    nock(host, { reqheaders: koppen }).get(`${vacatures}/v_1.a-B`).reply(200, { bronID: 'bron-7', vacature: { idVacature: 'V1', adres: { ...adres, straatnaam: 'Dam' } } });
    expect(await source().fetchVacature('v_1.a-B', vanOin, limit())).toEqual({ bronId: 'bron-7', detail: { idVacature: 'V1', adres: { ...adres, straatnaam: 'Dam' } } });
    nock(host, { reqheaders: koppen }).get(`${profielen}/k1`).reply(200, { werkzoekende: { idWerkzoekende: 'W1', indicatieLdrRegistratie: 1, emailadres: ['a@voorbeeld.example'] } });
    expect(await source().fetchKandidaat('k1', vanOin, limit())).toEqual({ bronId: null, detail: { idWerkzoekende: 'W1', emailadres: ['a@voorbeeld.example'] } });
  });

  test('are null for a number that VUM does not know; that of something on the way says nothing', async () => {
    for (const status of [400, 404]) {
      nock(host).get(`${profielen}/k1`).reply(status, fout);
      expect(await source().fetchKandidaat('k1', vanOin, limit())).toBeNull();
      nock(host).get(`${profielen}/k1`).reply(status, '<html>weg</html>');
      await expect(source().fetchKandidaat('k1', vanOin, limit())).rejects.toMatchObject({ soort: 'GEWEIGERD' });
    }
  });

  test('are not asked by what is no number', async () => {
    expect(await Promise.all(['..', '', 'a/b', 'x'.repeat(501)].map((nummer) => source().fetchKandidaat(nummer, vanOin, limit())))).toEqual([null, null, null, null]);
  });
});

describe('a single bron', () => {
  test('is asked by its own numbers, is told whether who asks is of SUWI, and gives no vraagID', async () => {
    nock(host, { reqheaders: { ...koppen, 'X-VUM-SUWIparty': 'true' } }).post(`${profielen}/matches`, { vraagObject: vraag })
      .reply(200, { maximumAantalResultatenBereikt: false, matches: [{ idWerkzoekende: 'W1', mobiliteit }, { vumID: 'x', mobiliteit }] });
    expect(await bron().zoekKandidaten(vraag, vanOin, limit())).toEqual({ vraagId: null, afgekapt: false, ongeldig: 1, matches: [{ nummer: 'W1', profiel: { mobiliteit } }] });
    nock(host, { reqheaders: { ...koppen, 'X-VUM-SUWIparty': 'false' } }).get(`${vacatures}/V1`).reply(200, { idVacature: 'V1', adres });
    expect(await bron(false).fetchVacature('V1', vanOin, limit())).toEqual({ bronId: null, detail: { idVacature: 'V1', adres } });
  });

  test('that gives somebody else gives no answer', async () => {
    nock(host).get(`${profielen}/W1`).reply(200, { idWerkzoekende: 'W2', mobiliteit });
    await expect(bron().fetchKandidaat('W1', vanOin, limit())).rejects.toMatchObject({ soort: 'ONGELDIG_ANTWOORD' });
  });
});

describe('trouble', () => {
  const zoek = (): Promise<unknown> => source({ MAX_BYTES: '2000' }).zoekVacatures(vraag, vanOin, limit());
  const pad = `${vacatures}/matches`;

  test.each([
    ['500', 'STORING', (): nock.Scope => nock(host).post(pad).times(2).reply(500, fout)],
    ['503', 'STORING', (): nock.Scope => nock(host).post(pad).times(2).reply(503, fout)],
    ['401', 'GEWEIGERD', (): nock.Scope => nock(host).post(pad).reply(401)],
    ['400', 'GEWEIGERD', (): nock.Scope => nock(host).post(pad).reply(400, fout)],
    ['no JSON', 'ONGELDIG_ANTWOORD', (): nock.Scope => nock(host).post(pad).reply(200, '{"matches":[')],
    ['no vraagID', 'ONGELDIG_ANTWOORD', (): nock.Scope => nock(host).post(pad).reply(200, antwoord([], { vraagID: '' }))],
    ['another version', 'ONGELDIG_ANTWOORD', (): nock.Scope => nock(host).post(pad).reply(200, antwoord([]), { 'API-Version': '4.0.0' })],
    ['too much', 'TE_GROOT', (): nock.Scope => nock(host).post(pad).reply(200, antwoord(['x'.repeat(3_000)]))],
    ['a broken line', 'NIET_BEREIKBAAR', (): nock.Scope => nock(host).post(pad).times(2).replyWithError('ECONNRESET 10.0.0.1')],
  ])('%s is %s, without the text of the source', async (_, soort, stel) => {
    stel();
    await expect(zoek()).rejects.toMatchObject({ soort, message: `bron vum.vacatures: ${soort}` });
  });

  test('no answer within the time there is, is TIJD_OP', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((klaar) => { server.once('listening', klaar); });
    const { port } = z.object({ port: z.number() }).parse(server.address());
    await expect(source({}, `http://127.0.0.1:${port}`).zoekKandidaten(vraag, vanOin, { deadline: systeemklok() + 60 })).rejects.toMatchObject({ soort: 'TIJD_OP' });
    server.closeAllConnections();
    server.close();
  });

  test('429 is an outcome of its own, in both steps', async () => {
    const gevraagd: unknown[] = [];
    const limietbron = createVumSourceVan((code) => ({
      code, stop: async () => {},
      vraag: async (bronvraag) => {
        gevraagd.push(bronvraag);
        return { status: 429, headers: {}, body: Buffer.from(JSON.stringify(fout)) };
      },
    }), { viaParty, toParty });
    for (const poging of [limietbron.zoekVacatures(vraag, vanOin, limit()), limietbron.fetchKandidaat('k1', vanOin, limit())]) {
      const uitkomst = await poging.catch((oorzaak: unknown) => oorzaak);
      expect(uitkomst).toBeInstanceOf(Vumlimietfout);
      expect(uitkomst).toBeInstanceOf(Bronfout);
      expect(uitkomst).toMatchObject({ soort: 'GEWEIGERD', message: expect.not.stringContaining('tekst') });
    }
    expect(gevraagd).toMatchObject([{ doorlaat: [429], soort: 'lezen' }, { doorlaat: [429], soort: 'lezen' }]);
  });
});
