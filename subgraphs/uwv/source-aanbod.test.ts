import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { systeemklok } from '../shared/klok.ts';
import { createBronclient } from '../shared/source/client.ts';
import { readBronadres } from '../shared/source/settings.ts';
import { createAanbodSource } from './source-aanbod.ts';

const bron = 'http://aanbod.example';
const client = createBronclient('uwv.aanbod', readBronadres({ BRON_A_URL: bron, BRON_A_MAX_BYTES: '2000' }, 'BRON_A'), systeemklok);
const fetchAanbod = createAanbodSource(client);
const termijn = () => ({ deadline: systeemklok() + 1_000, signal: new AbortController().signal });

nock.disableNetConnect();
afterEach(() => { nock.cleanAll(); });
afterAll(async () => { await client.stop(); nock.restore(); });

const regel = { nummer: 'U-1', naam: 'Training', aanbieder: 'UWV', doelgroepen: ['DD05'], klantkenmerken: [] };

describe('UWV’s regional offer', () => {
  test('is asked for all regions at once', async () => {
    nock(bron).get('/v1/aanbod?regio=AM26&regio=AM99').reply(200, { regios: [{ regio: 'AM26', aanbod: [regel] }] });
    expect(await fetchAanbod(['AM26', 'AM99'], termijn())).toEqual(new Map([['AM26', [regel]]]));
  });

  test.each([
    ['not JSON', 200, '<html>', 'ONGELDIG_ANTWOORD'],
    ['another shape', 200, '{"regios":[{"regio":"AM26","aanbod":[{"nummer":7}]}]}', 'ONGELDIG_ANTWOORD'],
    ['a refusal of the question', 400, '{"regios":[]}', 'ONGELDIG_ANTWOORD'],
    ['trouble', 503, 'tekst', 'STORING'],
    ['too much', 200, JSON.stringify({ regios: [], vulling: 'x'.repeat(3_000) }), 'TE_GROOT'],
  ])('%s is a fault, not an empty offer', async (_wat, status, body, soort) => {
    nock(bron).get('/v1/aanbod?regio=AM26').times(2).reply(status, body);
    await expect(fetchAanbod(['AM26'], termijn())).rejects.toMatchObject({ soort, bron: 'uwv.aanbod' });
  });
});
