import { createServer, type RequestListener } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { startEvaSimulator } from '../../../simulators/eva/eva.ts';
import { systeemklok } from '../../shared/klok.ts';
import { createBronclient } from '../../shared/source/client.ts';
import { toCode } from './codelijsten.ts';
import { readEvaAdres } from './config.ts';
import { toInstrument } from './mapping.ts';
import { createEvaSource } from './source.ts';

const account = { email: 'a@example.nl', wachtwoord: 'geheim' };
const stops: (() => Promise<void>)[] = [];
afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

function createSource(url: string) {
  const client = createBronclient('eva.RMT', readEvaAdres({ BRON_EVA_URL: url, BRON_EVA_MAX_BYTES: '2000000' }), systeemklok);
  stops.push(() => client.stop());
  return createEvaSource(client, account);
}
const straks = (): number => systeemklok() + 3_000;

describe('EVA by its contract', () => {
  const eva = 'https://eva.example.nl';
  const rij = { UuidInstrument: '1f0cb6a2-6f0d-5f3e-9f7a-0123456789ab', NaamInstrument: 'Eén', IndPublicatieInstrument: '1', CdBereikInstrument: '01' };
  beforeAll(() => { nock.disableNetConnect(); nock.enableNetConnect('127.0.0.1'); });
  afterEach(() => { nock.cleanAll(); });
  afterAll(() => { nock.enableNetConnect(); nock.restore(); });
  const metToken = (token = 't1') => nock(eva).post('/api/token', { email: account.email, password: account.wachtwoord, device: 'loketgraaf' }).reply(200, { token });
  const lijst = (token = 't1') => nock(eva, { reqheaders: { authorization: `Bearer ${token}` } }).get('/api/v1/instrument/list');

  test('signs in once, asks with the token, and leaves out rows that cannot be read', async () => {
    metToken();
    lijst().reply(200, { data: [rij, { UuidInstrument: 'geen uuid' }] });
    lijst().reply(200, { data: [] });
    const source = createSource(eva);
    expect(await source.fetchInstrumenten(straks())).toMatchObject({ instrumenten: [{ NaamInstrument: 'Eén' }], onleesbaar: 1 });
    expect(await source.fetchInstrumenten(straks())).toEqual({ instrumenten: [], onleesbaar: 0 });
    expect(nock.isDone()).toBe(true);
  });

  test('is read as well in the English names of its OpenAPI', async () => {
    metToken();
    lijst().reply(200, { data: [{
      id: 4, uuid: rij.UuidInstrument, name: 'Taalhuis', publish: true, publish_from: '2025-01-01T00:00:00.000000Z', publish_to: null, is_national: false, is_regional: false, is_local: true,
      summary: 'Leren lezen', total_costs: '12.50', total_duration_value: 3, total_duration_unit: 'Maand(en)', provider: { id: 1, name: 'Bibliotheek' }, registration_codes: [{ code: 'RMT-TAAL' }],
      tiles: [{ name: 'Maatschappelijk fit', key: 'x' }, { name: 'Werk fit' }], target_groups: [{ description: 'Laaggeletterden en analfabeten' }, { description: 'Iets eigens' }], implementation: { code: 'UV01' },
      available_townships: [{ name: 'Tilburg', code: 'GM0855' }], available_regions: [],
    }] });
    const { instrumenten } = await createSource(eva).fetchInstrumenten(straks());
    expect(instrumenten.map(toInstrument)).toEqual([expect.objectContaining({
      naam: 'Taalhuis', kostenEuro: 12.5, gemeenten: ['GM0855'], regios: ['AM26'], itemcode: 'RMT-TAAL', duur: { aantal: 3, eenheid: toCode('duureenheid', '03') },
      tegels: [toCode('tegel', 'EW03'), toCode('tegel', 'EW04')], doelgroepen: [toCode('doelgroep', 'ED09'), toCode('doelgroep', 'Iets eigens')], aanbieder: { naam: 'Bibliotheek', partij: null },
    })]);
  });

  test('signs in again when its token is no longer taken, but not for ever', async () => {
    metToken('t1');
    lijst('t1').reply(200, { data: [] });
    lijst('t1').reply(401);
    metToken('t2');
    lijst('t2').reply(200, { data: [rij] });
    const source = createSource(eva);
    await source.fetchInstrumenten(straks());
    expect((await source.fetchInstrumenten(straks())).instrumenten).toHaveLength(1);
    lijst('t2').reply(401);
    metToken('t3');
    lijst('t3').reply(401);
    await expect(source.fetchInstrumenten(straks())).rejects.toMatchObject({ soort: 'GEWEIGERD' });
  });

  test.each([
    ['status 500', (een: nock.Interceptor) => een.times(2).reply(500, 'java.lang.Fout op 10.0.0.1'), 'STORING'],
    ['malformed JSON', (een: nock.Interceptor) => een.reply(200, '{"data": [<'), 'ONGELDIG_ANTWOORD'],
    ['another shape', (een: nock.Interceptor) => een.reply(200, { items: [] }), 'ONGELDIG_ANTWOORD'],
    ['a guide of which nothing can be read', (een: nock.Interceptor) => een.reply(200, { data: [{ uuid: 1 }] }), 'ONGELDIG_ANTWOORD'],
    ['not found', (een: nock.Interceptor) => een.reply(404, {}), 'ONGELDIG_ANTWOORD'],
    ['too much', (een: nock.Interceptor) => een.reply(200, ' '.repeat(2_000_001)), 'TE_GROOT'],
  ])('%s is told apart', async (_, antwoord, soort) => {
    metToken();
    antwoord(lijst());
    await expect(createSource(eva).fetchInstrumenten(straks())).rejects.toMatchObject({ soort, message: expect.not.stringContaining('10.0.0.1') });
  });

  test('an account that is refused is not tried twice', async () => {
    nock(eva).post('/api/token').reply(401, {});
    await expect(createSource(eva).fetchInstrumenten(straks())).rejects.toMatchObject({ soort: 'GEWEIGERD' });
  });
});

describe('EVA on loopback', () => {
  const luister = async (antwoord: RequestListener): Promise<string> => {
    const server = createServer(antwoord);
    await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
    stops.push(async () => { server.closeAllConnections(); await new Promise((klaar) => { server.close(klaar); }); });
    const adres = server.address();
    if (adres === null || typeof adres === 'string') throw new Error('geen poort');
    return `http://127.0.0.1:${adres.port}`;
  };

  test('silence until the deadline is TIJD_OP', async () => {
    await expect(createSource(await luister(() => undefined)).fetchInstrumenten(systeemklok() + 80)).rejects.toMatchObject({ soort: 'TIJD_OP' });
  });

  test('the simulator is read completely, with a token that runs out', async () => {
    const simulator = await startEvaSimulator({ host: '127.0.0.1', port: 0, aanmelding: account, tokenVerzoeken: 1 });
    stops.push(() => simulator.stop());
    const source = createSource(simulator.url);
    const eerste = await source.fetchInstrumenten(straks());
    expect(eerste.onleesbaar).toBe(0);
    expect(eerste.instrumenten.length).toBeGreaterThan(300);
    expect(await source.fetchInstrumenten(straks())).toEqual(eerste);
    simulator.zetStoring({ soort: 'misvormd', alleen: '/api/v1/instrument' });
    await expect(source.fetchInstrumenten(straks())).rejects.toMatchObject({ soort: 'ONGELDIG_ANTWOORD' });
    simulator.zetStoring({ soort: 'afkappen' });
    await expect(source.fetchInstrumenten(straks())).rejects.toMatchObject({ soort: 'NIET_BEREIKBAAR' });
  });
});
