import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Simulator } from '../base/simulator.ts';
import { createBevolking } from '../population/bevolking.ts';
import { fondsen } from '../population/fondsen.ts';
import { schrijfDeelnemers } from './bestanden.ts';
import { maakFondsenlijst } from './fondsenlijst.ts';
import { formaten } from './formaten.ts';
import { startOofondsSimulator } from './simulator.ts';

const bevolking = createBevolking({ aantal: 400 });
let simulator: Simulator;
beforeAll(async () => { simulator = await startOofondsSimulator({ bevolking, host: '127.0.0.1', port: 0 }); });
afterAll(() => simulator.stop());

const haal = async (pad: string, headers: Record<string, string> = {}): Promise<{ status: number; bytes: Buffer; headers: Headers }> => {
  const antwoord = await fetch(`${simulator.url}${pad}`, { headers });
  return { status: antwoord.status, bytes: Buffer.from(await antwoord.arrayBuffer()), headers: antwoord.headers };
};

describe('the files of the funds', () => {
  test('are there for every fund of the population, and no two are written alike', () => {
    expect(Object.keys(formaten)).toEqual(fondsen.map(({ code }) => code));
    const vormen = Object.values(formaten).map(({ scheiding, datum, decimaal, tekenset, kop, aanhaling, waar, bom, deelnemers }) => JSON.stringify([scheiding, datum, decimaal, tekenset, kop, aanhaling, waar, bom, deelnemers[0]]));
    expect(new Set(vormen).size).toBe(fondsen.length);
  });

  test('begin with a byte order mark, or are in latin1, where the fund does so', async () => {
    expect((await haal('/mtl/deelnemers.csv')).bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const { bytes, headers } = await haal('/tlg/aanbod.csv');
    expect([bytes.toString('latin1').includes('één op één'), bytes.toString('utf8').includes('één'), headers.get('content-type')]).toEqual([true, false, 'text/csv; charset=iso-8859-1']);
  });

  test('know a participant by the fund’s number and never by BSN', async () => {
    for (const { code } of fondsen) {
      const tekst = (await haal(`/${code.toLowerCase()}/deelnemers.csv`)).bytes.toString('latin1');
      expect(tekst).not.toMatch(/\b999[0-9]{6}\b/);
      expect(tekst).toContain(bevolking.inFonds(code)[0]?.fondsen.find(({ fonds }) => fonds === code)?.deelnemersnummer);
    }
  });

  test('hold a spoilt line now and then, only where the fund is careless', () => {
    const metFouten = fondsen.filter((fonds) => {
      const formaat = formaten[fonds.code];
      return formaat && schrijfDeelnemers(bevolking, fonds, formaat) !== schrijfDeelnemers(bevolking, fonds, { ...formaat, slordig: false });
    });
    expect(metFouten.length).toBeGreaterThan(0);
    expect(metFouten.filter(({ code }) => !formaten[code]?.slordig)).toEqual([]);
  });

  test('are not sent again to whoever has them', async () => {
    const etag = (await haal('/bwi/aanbod.csv')).headers.get('etag') ?? '';
    const tweede = await haal('/bwi/aanbod.csv', { 'if-none-match': etag });
    expect([tweede.status, tweede.bytes.length]).toEqual([304, 0]);
    expect((await haal('/bwi/weg.csv')).status).toBe(404);
  });
});

test('the fund list says where each file is and how it is written', () => {
  const lijst = maakFondsenlijst('http://127.0.0.1:1');
  expect(lijst[3]).toMatchObject({ fonds: 'HRC', url: 'http://127.0.0.1:1/hrc', formaat: { scheiding: '|', kop: false, datum: 'DD-MM-YYYY' }, deelnemers: { breedte: 8, kolommen: { deelnemersnummer: 1, eind: 8 } } });
  expect(lijst[1]).toMatchObject({ fonds: 'BWI', deelnemers: { kolommen: { deelnemersnummer: 'member_id', premieplichtig: 'premium' } }, aanbod: { kolommen: { instrument: 'eva_uuid' } } });
  expect(lijst).toHaveLength(fondsen.length);
});
