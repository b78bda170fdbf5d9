import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { z } from 'zod';
import { systeemklok } from '../shared/klok.ts';
import { readBronadres } from '../shared/source/settings.ts';
import { createSbbSource, type SbbSource } from './source.ts';

const host = 'http://sbb.example';
const zoekpad = '/basis/v1/deelnemers/_zoek';
const rij = (deelnemernummer: string, praktijkleren: unknown[] = []) => ({ deelnemernummer, praktijkleren });
const deelname = {
  praktijklerenId: 'PL-1', crebo: '25491', kwalificatie: 'Zorg', leerweg: 'bbl', opbrengst: 'diploma', leerbedrijfId: 'LB-AM26-001',
  startdatum: '2026-01-01', einddatum: null, resultaat: null,
};
const bronnen: SbbSource[] = [];
const limit = () => ({ deadline: systeemklok() + 5_000 });

function source(instellingen: Record<string, string> = {}, url = `${host}/basis`): SbbSource {
  const eigen = Object.fromEntries(Object.entries(instellingen).map(([naam, waarde]) => [`BRON_SBB_${naam}`, waarde]));
  const een = createSbbSource(readBronadres({ BRON_SBB_URL: url, ...eigen }, 'BRON_SBB', { 'x-api-key': 'geheim' }), systeemklok);
  bronnen.push(een);
  return een;
}

beforeAll(() => { nock.disableNetConnect(); nock.enableNetConnect('127.0.0.1'); });
afterEach(async () => {
  for (const een of bronnen.splice(0)) await een.stop();
  nock.cleanAll();
});
afterAll(() => { nock.restore(); });

describe('participants', () => {
  test('are asked in the body, with the key, in one question; each answer goes to its own number', async () => {
    nock(host, { reqheaders: { 'x-api-key': 'geheim' } }).post(zoekpad, { deelnemernummers: ['D1', 'D2', 'D3'] })
      .reply(200, { deelnemers: [rij('D3'), rij('D1', [deelname])] });
    expect(await source().fetchDeelnemers(['D1', 'D2', 'D3'], limit())).toEqual([rij('D1', [deelname]), null, rij('D3')]);
  });

  test('that were not asked, and what is not asked of them, are dropped', async () => {
    nock(host).post(zoekpad).reply(200, { deelnemers: [{ ...rij('D1', [{ ...deelname, begeleider: 'een derde' }]), partner: 'D8' }, rij('D9', [deelname])] });
    const antwoord = await source().fetchDeelnemers(['D1'], limit());
    expect(antwoord).toEqual([rij('D1', [deelname])]);
  });

  test('one that cannot be read, or comes twice, leaves the others readable', async () => {
    nock(host).post(zoekpad).reply(200, { deelnemers: [rij('D1', [{ ...deelname, startdatum: '01-01-2026' }]), rij('D5', [{ ...deelname, leerbedrijfId: 'A,B' }]), rij('D2'), rij('D2', [deelname]), rij('D3')] });
    expect(await source().fetchDeelnemers(['D1', 'D2', 'D3', 'D4', 'D5'], limit())).toMatchObject([{ soort: 'ONGELDIG_ANTWOORD' }, { soort: 'ONGELDIG_ANTWOORD' }, rij('D3'), null, { soort: 'ONGELDIG_ANTWOORD' }]);
  });

  test('of which one names no number make absence say nothing', async () => {
    nock(host).post(zoekpad).reply(200, { deelnemers: [{ nummer: 'D2' }, rij('D1')] });
    expect(await source().fetchDeelnemers(['D1', 'D2'], limit())).toMatchObject([rij('D1'), { soort: 'ONGELDIG_ANTWOORD' }]);
  });
});

const bladzijde = (pagina: number, paginas: number, totaal: number, rijen: unknown[]) => ({ stand: '2026-11-01T05:00:00Z', pagina, paginas, totaal, erkenningen: rijen });
const erkenning = (leerbedrijfId: string, crebo = '25491') => ({ leerbedrijfId, crebo, geldigVan: '2020-01-01', geldigTot: null });
const pad = (pagina: number) => (vraag: Record<string, unknown>): boolean => z.object({ pagina: z.literal(String(pagina)), leerbedrijfId: z.literal('A,B') }).safeParse(vraag).success;

describe('lists', () => {
  test('are read to the last page and stand under their own key', async () => {
    nock(host).get('/basis/v1/erkenningen').query(pad(1)).reply(200, bladzijde(1, 2, 3, [erkenning('B'), erkenning('C')]))
      .get('/basis/v1/erkenningen').query(pad(2)).reply(200, bladzijde(2, 2, 3, [erkenning('B', '25180')]));
    expect(await source().fetchErkenningen(['A', 'B'], limit())).toEqual(new Map([['A', []], ['B', [erkenning('B'), erkenning('B', '25180')]]]));
  });

  test('of which another page comes than was asked are no lists, though the number of rows is right', async () => {
    nock(host).get('/basis/v1/erkenningen').query(true).times(2).reply(200, bladzijde(1, 2, 2, [erkenning('B')]));
    await expect(source().fetchErkenningen(['A', 'B'], limit())).rejects.toMatchObject({ soort: 'ONGELDIG_ANTWOORD' });
  });

  test('of which a part is missing, or a row cannot be read, are no lists', async () => {
    nock(host).get('/basis/v1/erkenningen').query(pad(1)).reply(200, bladzijde(1, 1, 3, [erkenning('B')]));
    await expect(source().fetchErkenningen(['A', 'B'], limit())).rejects.toMatchObject({ soort: 'ONGELDIG_ANTWOORD' });
    nock(host).get('/basis/v1/erkenningen').query(pad(1)).reply(200, bladzijde(1, 1, 1, [erkenning('B', 'kok')]));
    await expect(source().fetchErkenningen(['A', 'B'], limit())).rejects.toMatchObject({ soort: 'ONGELDIG_ANTWOORD' });
  });
});

describe('trouble', () => {
  test.each([
    ['500', 'STORING', (): nock.Scope => nock(host).post(zoekpad).times(2).reply(500, 'java.lang.Fout op 10.0.0.1')],
    ['401', 'GEWEIGERD', (): nock.Scope => nock(host).post(zoekpad).reply(401, { title: 'sleutel' })],
    ['404', 'GEWEIGERD', (): nock.Scope => nock(host).post(zoekpad).reply(404, { title: 'weg' })],
    ['no JSON', 'ONGELDIG_ANTWOORD', (): nock.Scope => nock(host).post(zoekpad).reply(200, '{"deelnemers":[')],
    ['another form', 'ONGELDIG_ANTWOORD', (): nock.Scope => nock(host).post(zoekpad).reply(200, { personen: [] })],
    ['too much', 'TE_GROOT', (): nock.Scope => nock(host).post(zoekpad).reply(200, 'x'.repeat(3_000))],
    ['a broken line', 'NIET_BEREIKBAAR', (): nock.Scope => nock(host).post(zoekpad).times(2).replyWithError('ECONNRESET 10.0.0.1')],
  ])('%s is %s, without the text of the source', async (_, soort, stel) => {
    stel();
    await expect(source({ MAX_BYTES: '2000' }).fetchDeelnemers(['D1'], limit())).rejects.toMatchObject({ soort, message: `bron sbb.praktijkleren: ${soort}` });
  });

  test('no answer within the time there is, is TIJD_OP', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((klaar) => { server.once('listening', klaar); });
    const { port } = z.object({ port: z.number() }).parse(server.address());
    await expect(source({}, `http://127.0.0.1:${port}`).fetchDeelnemers(['D1'], { deadline: systeemklok() + 60 })).rejects.toMatchObject({ soort: 'TIJD_OP' });
    server.closeAllConnections();
    server.close();
  });
});
