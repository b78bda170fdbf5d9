import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { z } from 'zod';
import { maakFondsenlijst } from '../../simulators/oofonds/fondsenlijst.ts';
import { systeemklok } from '../shared/klok.ts';
import { readBronadres } from '../shared/source/settings.ts';
import { fondsenlijst, type Fonds } from './fondsenlijst.ts';
import { createFondssource, type Fondssource } from './source.ts';

const host = 'http://fonds.example';
const sources: Fondssource[] = [];
const straks = (): number => systeemklok() + 5_000;

function fonds(code: string, url = host): Fonds {
  const gevonden = fondsenlijst.parse(maakFondsenlijst(url)).find((een) => een.fonds === code);
  if (!gevonden) throw new Error('geen fonds');
  return gevonden;
}
function source(code: string, url = host, instellingen: Record<string, string> = {}): Fondssource {
  const eigen = fonds(code, url);
  const een = createFondssource(eigen, readBronadres({ BRON_FONDSEN_URL: eigen.url, ...instellingen }, 'BRON_FONDSEN', { 'x-toegang': 'geheim' }), systeemklok);
  sources.push(een);
  return een;
}
const kop = 'Relatienummer\tPremie\tUit dienst\tToekenning\tOmschrijving\tBedrag\tVan\tTot en met';
const regel = 'TLG1\tJ\t\tT-1\tCafé-cursus\t1,00\t1-2-26\t';

beforeAll(() => { nock.disableNetConnect(); nock.enableNetConnect('127.0.0.1'); });
afterEach(async () => {
  for (const een of sources.splice(0)) await een.stop();
  nock.cleanAll();
});
afterAll(() => { nock.restore(); });

describe('a participants file', () => {
  test('is read in the fund’s own character set and found by number, at the moment of the file', async () => {
    nock(host, { reqheaders: { 'x-toegang': 'geheim' } }).get('/tlg/deelnemers.csv')
      .reply(200, Buffer.from(`${kop}\n${regel}\n`, 'latin1'), { 'last-modified': 'Sun, 01 Nov 2026 04:00:00 GMT', etag: '"a"' });
    const bestand = await source('TLG').fetchDeelnemers(null, straks());
    expect(bestand).toMatchObject({ onleesbaar: [], moment: Date.parse('2026-11-01T04:00:00Z'), etag: '"a"' });
    expect(bestand.perNummer.get('TLG1')?.[0]?.toekenning).toEqual({ nummer: 'T-1', omschrijving: 'Café-cursus', begin: '2026-02-01', eind: null });
  });

  test('that says to be of tomorrow is of now', async () => {
    nock(host).get('/tlg/deelnemers.csv').reply(200, `${kop}\n${regel}\n`, { 'last-modified': 'Fri, 01 Jan 2100 00:00:00 GMT' });
    expect((await source('TLG').fetchDeelnemers(null, straks())).moment).toBeLessThan(straks());
  });

  test('that has not changed is not read again', async () => {
    nock(host).get('/tlg/deelnemers.csv').reply(200, `${kop}\n${regel}\n`, { etag: '"a"' })
      .get('/tlg/deelnemers.csv').matchHeader('if-none-match', '"a"').reply(304);
    const een = source('TLG');
    const eerst = await een.fetchDeelnemers(null, straks());
    expect(await een.fetchDeelnemers(eerst, straks())).toBe(eerst);
    expect(Math.abs(eerst.moment - systeemklok())).toBeLessThan(60_000);
  });

  test('of which a line holds bytes of another character set keeps its other lines', async () => {
    const eigenKop = kop.replaceAll('\t', ';');
    nock(host).get('/mtl/deelnemers.csv').reply(200, Buffer.concat([Buffer.from(`${eigenKop}\nMTL1;J;;;;;;\nMTL2;J;;T;`), Buffer.from('Café', 'latin1'), Buffer.from(';;;\nMTL3;N;;;;;;\n')]));
    const bestand = await source('MTL').fetchDeelnemers(null, straks());
    expect([[...bestand.perNummer.keys()], bestand.onleesbaar.length]).toEqual([['MTL1', 'MTL3'], 1]);
  });
});

describe('trouble', () => {
  const pad = '/tlg/deelnemers.csv';
  test.each([
    ['500', 'STORING', () => nock(host).get(pad).times(2).reply(500, 'java.lang.Fout op 10.0.0.1')],
    ['403', 'GEWEIGERD', () => nock(host).get(pad).reply(403)],
    ['404', 'GEWEIGERD', () => nock(host).get(pad).reply(404)],
    ['not changed, though nothing was known', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(304)],
    ['a page in place of a file', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, '<html><body>Inloggen</body></html>')],
    ['an empty file', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, '')],
    ['a column that is gone', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, `${kop.replace('Premie', 'Betaald')}\n${regel}`)],
    ['another separator than agreed', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, `${kop}\n${regel}`.replaceAll('\t', ';'))],
    ['more lines broken than whole', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, `${kop}\n${regel}\nTLG2\nTLG3\n`)],
    ['thousands of broken lines among more whole ones', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, `${kop}\n${`${regel}\n`.repeat(6_000)}${'TLG2\n'.repeat(5_001)}`)],
    ['damage', 'ONGELDIG_ANTWOORD', () => nock(host).get(pad).reply(200, `${kop}\n${regel}\nTLG2\u0000<<`)],
    ['too much', 'TE_GROOT', () => nock(host).get(pad).reply(200, 'x'.repeat(400_001))],
    ['a broken line', 'NIET_BEREIKBAAR', () => nock(host).get(pad).times(2).replyWithError('ECONNRESET 10.0.0.1')],
  ])('%s is %s, without the text of the source', async (_, soort, stel) => {
    stel();
    await expect(source('TLG', host, { BRON_FONDSEN_MAX_BYTES: '400000' }).fetchDeelnemers(null, straks())).rejects.toMatchObject({ soort, message: `bron oofonds.TLG.deelnemers: ${soort}` });
  });

  test('no answer within the time there is, is TIJD_OP', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((klaar) => { server.once('listening', klaar); });
    const { port } = z.object({ port: z.number() }).parse(server.address());
    await expect(source('TLG', `http://127.0.0.1:${port}`).fetchAanbod(null, systeemklok() + 60)).rejects.toMatchObject({ soort: 'TIJD_OP' });
    server.closeAllConnections();
    server.close();
  });
});
