import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { evaUuid } from '../population/eva-uuid.ts';
import type { Simulator } from '../base/simulator.ts';
import { startEvaSimulator } from './eva.ts';
import { createInstrumenten } from './instrumenten.ts';

const instrumenten = createInstrumenten(1);

describe('the guide', () => {
  test('has more than 300 instruments with unique ids, the same for the same seed', () => {
    expect(instrumenten.length).toBeGreaterThan(300);
    expect(new Set(instrumenten.map(({ uuid }) => uuid)).size).toBe(instrumenten.length);
    expect(createInstrumenten(1)).toEqual(instrumenten);
    expect(createInstrumenten(2)).not.toEqual(instrumenten);
  });

  test.each([
    ['RMT-SOLL', 2080], ['RMT-VERST', 3280], ['RMT-WERKFIT', 1250], ['RMT-JOBCOACH', 3000], ['RMT-LOOPB', 3280], ['RMT-PLK-PV', 750], ['RMT-PLK-CERT', 1750],
    ['RMT-PLK-DIPL', 2050], ['RMT-SCHOL', 5000], ['RMT-VAARD', 1750], ['RMT-BEGSCH', 3920], ['RMT-MATCH', 3200], ['RMT-MAATW', 1000],
  ])('states %s nationally at %i euro', (sleutel, kosten) => {
    expect(instrumenten.find(({ uuid }) => uuid === evaUuid(sleutel))).toMatchObject({ bereik: '01', kosten, registratiecode: sleutel });
  });

  test('has every reach, employers\' instruments on DW tiles alone, and what is withdrawn, past or coded unknown', () => {
    expect(new Set(instrumenten.map(({ bereik }) => bereik))).toEqual(new Set(['01', '02', '03']));
    for (const een of instrumenten) expect(een.tegels.every((tegel) => tegel.startsWith(een.type === 'IT02' ? 'DW' : 'EW'))).toBe(true);
    expect(instrumenten.some(({ isGepubliceerd }) => !isGepubliceerd)).toBe(true);
    expect(instrumenten.some(({ tot }) => tot !== null)).toBe(true);
    expect(instrumenten.some(({ uitvoeringsvorm }) => uitvoeringsvorm === 'UV99')).toBe(true);
  });
});

const lijst = z.object({ data: z.array(z.record(z.string(), z.unknown())) });

describe('EVA over HTTP', () => {
  let eva: Simulator;
  beforeAll(async () => { eva = await startEvaSimulator({ host: '127.0.0.1', port: 0, aanmelding: { email: 'a@example.nl', wachtwoord: 'geheim' }, tokenVerzoeken: 3 }); });
  afterAll(() => eva.stop());

  const meldAan = (wachtwoord: string) => fetch(`${eva.url}/api/token`, { method: 'POST', body: new URLSearchParams({ email: 'a@example.nl', password: wachtwoord, device: 'proef' }) });
  const token = async (): Promise<string> => z.object({ token: z.string() }).parse(await (await meldAan('geheim')).json()).token;
  const haal = async (pad: string, metToken: string) => fetch(`${eva.url}${pad}`, { headers: { authorization: `Bearer ${metToken}` } });

  test('gives a token for the right account only, and answers only with one', async () => {
    expect((await meldAan('fout')).status).toBe(401);
    expect((await fetch(`${eva.url}/api/token`, { method: 'POST', body: '' })).status).toBe(422);
    expect((await haal('/api/v1/instrument/list', 'verzonnen')).status).toBe(401);
    const goed = await token();
    const statussen = [];
    for (let keer = 0; keer < 4; keer += 1) statussen.push((await haal('/api/v1/tile/list', goed)).status);
    expect(statussen).toEqual([200, 200, 200, 401]);
  });

  test('lists instruments in SGR naming and shows one by its number', async () => {
    const goed = await token();
    const { data } = lijst.parse(await (await haal('/api/v1/instrument/list', goed)).json());
    expect(data[0]).toMatchObject({
      id: 1, UuidInstrument: evaUuid('RMT-SOLL'), IndPublicatieInstrument: '1', DatBPublicatieInstrument: '2021-09-01T00:00:00.000000Z', CdBereikInstrument: '01',
      WerklandschapTegel: [{ CdWerklandschapTegel: 'EW04', NaamWerklandschapTegel: 'Werk fit' }], BedrTotaalKosten: { WaardeBedr: '2080.00' },
    });
    expect(await (await haal('/api/v1/instrument/show/1', goed)).json()).toEqual({ data: data[0] });
    expect((await haal('/api/v1/instrument/show/99999', goed)).status).toBe(404);
  });

  test.each([['tile', 19], ['targetGroup', 22], ['clientCharacteristic', 14], ['implementation', 11], ['region', 35], ['township', 342]])('lists %s with %i rows', async (naam, aantal) => {
    expect(lijst.parse(await (await haal(`/api/v1/${naam}/list`, await token())).json()).data).toHaveLength(aantal);
  });
});
