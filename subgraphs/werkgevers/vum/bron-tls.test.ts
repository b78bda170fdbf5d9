import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Agent, request } from 'undici';
import { createUitgever, type Uitgever } from '../../../simulators/pki/certificaten.ts';
import { createLogger } from '../../shared/logger.ts';
import { systeemklok } from '../../shared/klok.ts';
import { startVumBron, type VumBron } from './bron.ts';
import { afstandKm } from './profielen.fixture.ts';

// Who connects to the bron side is known by certificate (PKIoverheid, with the OIN of the exchange); who asks, by header.

const [vraagt, uitwisseling, onze] = ['00000000000000000001', '00000099000000000000', '00000000000000000003'];
const koppen = { 'content-type': 'application/json', 'x-vum-berichtversie': '3.0.0', 'x-vum-fromparty': vraagt, 'x-vum-toparty': onze, 'x-vum-viaparty': vraagt, 'x-vum-suwiparty': 'true', 'api-version': '3.0.0' };
let [wij, vreemd]: Uitgever[] = [];
let bron: VumBron;

const van = (uitgever: Uitgever | undefined): Uitgever => {
  if (!uitgever) throw new Error('geen uitgever');
  return uitgever;
};

beforeAll(async () => {
  [wij, vreemd] = await Promise.all([createUitgever('wij'), createUitgever('vreemd')]);
  const { certificaat: cert, sleutel: key } = await wij.geefUit({ naam: 'bron' });
  bron = await startVumBron({
    host: '127.0.0.1', port: 0, tls: { cert, key, clientCa: wij.certificaat, clientOin: uitwisseling }, klok: systeemklok, logger: createLogger('vum', 'silent'), oin: onze, vragers: [vraagt], afstandKm,
    willekeur: () => 0, legVast: async () => undefined, aanbod: { werkzoekenden: [{ idWerkzoekende: 'W1', mobiliteit: { bemiddelingspostcode: '1012XY' } }], vacatures: [] },
  });
});
afterAll(() => bron?.stop());

/** The status of a search, or that there was no connection. */
async function zoek(uitgever: Uitgever | undefined, oin: string | null, kent = van(wij)): Promise<number | 'geen verbinding'> {
  const eigen = uitgever === undefined ? {} : await uitgever.geefUit({ naam: 'vrager', ...(oin === null ? {} : { oin }) }).then(({ certificaat: cert, sleutel: key }) => ({ cert, key }));
  const dispatcher = new Agent({ connect: { ca: kent.certificaat, ...eigen } });
  try {
    const { statusCode, body } = await request(`${bron.url}/api/v3/werkzoekendeProfielen/matches`, { method: 'POST', headers: koppen, body: JSON.stringify({ vraagObject: { selectiegebied: { postcode: '1011AA', afstand: 10 } } }), dispatcher });
    await body.dump();
    return statusCode;
  } catch {
    return 'geen verbinding';
  } finally {
    await dispatcher.destroy();
  }
}

describe('the bron side over TLS', () => {
  test('answers the exchange, by its certificate', async () => {
    expect(bron.url).toMatch(/^https:/);
    expect(await zoek(wij, uitwisseling)).toBe(200);
  });

  test('answers nobody else, whatever the headers say', async () => {
    expect([await zoek(wij, '00000099000000000001'), await zoek(wij, null)]).toEqual([401, 401]);
    expect([await zoek(vreemd, uitwisseling), await zoek(undefined, null)]).toEqual(['geen verbinding', 'geen verbinding']);
  });

  test('is not believed by who does not know its authority', async () => {
    expect(await zoek(wij, uitwisseling, van(vreemd))).toBe('geen verbinding');
  });
});
