import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { z } from 'zod';
import { Bronfout } from '../bronfout.ts';
import { systeemklok } from '../klok.ts';
import { createBronclient, type Bronclient } from '../source/client.ts';
import { readBronadres } from '../source/settings.ts';
import { toNietGelukt } from './antwoord.ts';
import { createAanvraagSource, type AanvraagSource, type Partijaanvraag } from './source.ts';

const host = 'http://partij.example';
const kenmerk = '0b6f7a1e-3a52-4c8e-9f0a-2d4b8c1e5f60';
const pad = `/basis/v1/aanvragen/${kenmerk}`;
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const persoon = { veld: 'bsn', nummer: '999970008' } as const;
const aanvraag: Partijaanvraag = { kenmerk, handeling: 'AANVRAGEN', instrument: 'dc4fd550-33eb-5cc9-a4c4-1cff81db6a34', regio: 'AM26', omschrijving: 'Training', begindatum: '2026-12-01', bedragEuro: 900 };
const stand = { kenmerk, nummer: '50000000001', status: 'BEVESTIGD', reden: null };
const limit = () => ({ deadline: systeemklok() + 5_000, traceparent });
const clients: Bronclient[] = [];

const source = (url = `${host}/basis`): AanvraagSource => {
  const client = createBronclient('proef.aanvragen', readBronadres({ BRON_P_URL: url, BRON_P_MAX_BYTES: '2000' }, 'BRON_P', { 'x-api-key': 'geheim' }), systeemklok);
  clients.push(client);
  return createAanvraagSource(client);
};

beforeAll(() => { nock.disableNetConnect(); nock.enableNetConnect('127.0.0.1'); });
afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
  nock.cleanAll();
});
afterAll(() => { nock.restore(); });

describe('a request to a party', () => {
  test('names the person in its body only, with the key, the trace and what makes a repeat harmless', async () => {
    nock(host, { reqheaders: { 'x-api-key': 'geheim', 'idempotency-key': kenmerk, traceparent } })
      .put(pad, { bsn: persoon.nummer, instrument: aanvraag.instrument, regio: 'AM26', omschrijving: 'Training', begindatum: '2026-12-01', bedragEuro: 900 })
      .reply(201, stand);
    expect(await source()(aanvraag, persoon, limit())).toEqual({ kenmerk, nummer: '50000000001', status: 'BEVESTIGD', reden: null });
  });

  test('has null where the plan says nothing', async () => {
    nock(host).put(pad, { deelnemernummer: 'D1', instrument: aanvraag.instrument, regio: null, omschrijving: null, begindatum: null, bedragEuro: null }).reply(200, stand);
    expect(await source()({ kenmerk, handeling: 'AANVRAGEN', instrument: aanvraag.instrument }, { veld: 'deelnemernummer', nummer: 'D1' }, limit())).toMatchObject({ status: 'BEVESTIGD' });
  });

  test('is withdrawn by its kenmerk alone', async () => {
    nock(host, { reqheaders: { 'idempotency-key': kenmerk } }).put(`${pad}/intrekking`, { reden: 'Het plan is geëindigd.' }).reply(200, { ...stand, status: 'INGETROKKEN' });
    expect(await source()({ ...aanvraag, handeling: 'INTREKKEN', reden: 'Het plan is geëindigd.' }, persoon, limit())).toMatchObject({ status: 'INGETROKKEN' });
  });
});

describe('trouble', () => {
  const fout = async (vraag: Promise<unknown>): Promise<Bronfout> => {
    const gevangen = await vraag.catch((een: unknown) => een);
    if (!(gevangen instanceof Bronfout)) throw new Error('geen Bronfout');
    return gevangen;
  };

  test.each([
    ['503', 'STORING', true, (): nock.Scope => nock(host).put(pad).reply(503, 'java.lang.Fout')],
    ['429', 'GEWEIGERD', true, (): nock.Scope => nock(host).put(pad).reply(429)],
    ['a broken line', 'NIET_BEREIKBAAR', true, (): nock.Scope => nock(host).put(pad).replyWithError('ECONNRESET 10.0.0.1')],
    ['no JSON', 'ONGELDIG_ANTWOORD', false, (): nock.Scope => nock(host).put(pad).reply(200, '{"kenmerk":')],
    ['too much', 'TE_GROOT', false, (): nock.Scope => nock(host).put(pad).reply(200, JSON.stringify({ ...stand, vulling: 'x'.repeat(3_000) }))],
  ])('%s is %s, never tried again by itself, and passing: %s', async (_wat, soort, isTijdelijk, stel) => {
    stel();
    const gevangen = await fout(source()(aanvraag, persoon, limit()));
    expect(toNietGelukt(gevangen)).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: soort, isTijdelijk });
    expect(gevangen.message).toBe(`bron proef.aanvragen: ${soort}`);
    // One interceptor is one attempt: a second would have met none, and been another failure.
    expect(nock.isDone()).toBe(true);
  });

  test('no answer within the time there is, is TIJD_OP: it may have arrived, so asking again may help', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((klaar) => { server.once('listening', klaar); });
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const gevangen = await fout(source(`http://127.0.0.1:${port}`)(aanvraag, persoon, { deadline: systeemklok() + 60 }));
    expect(toNietGelukt(gevangen)).toMatchObject({ reden: 'TIJD_OP', isTijdelijk: true });
    server.closeAllConnections();
    server.close();
  });
});
