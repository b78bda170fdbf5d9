import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Simulator } from '../base/simulator.ts';
import { startUwvAanbodSimulator } from './uwv-aanbod.ts';

let simulator: Simulator;
beforeEach(async () => { simulator = await startUwvAanbodSimulator({ host: '127.0.0.1', port: 0 }); });
afterEach(() => simulator.stop());

const haal = async (vraag: string): Promise<{ status: number; inhoud: unknown }> => {
  const antwoord = await fetch(`${simulator.url}/v1/aanbod${vraag}`);
  return { status: antwoord.status, inhoud: await antwoord.json() };
};

test('gives six offers for each region that exists, most of them of an EVA instrument', async () => {
  const { inhoud } = await haal('?regio=AM26&regio=AM99&regio=AM01');
  expect(inhoud).toMatchObject({ regios: [{ regio: 'AM26', aanbod: { length: 6 } }, { regio: 'AM01', aanbod: { length: 6 } }] });
  expect(inhoud).toMatchObject({ regios: [{ aanbod: [{ nummer: 'UWV-AM26-01', uuidInstrument: expect.stringMatching(/^[0-9a-f-]{36}$/), tegel: 'EW04' }, {}, {}, {}, {}, { uuidInstrument: null }] }, {}] });
});

test.each(['', '?regio=', '?regio=Tilburg'])('refuses %p with a problem', async (vraag) => {
  expect(await haal(vraag)).toMatchObject({ status: 400, inhoud: { status: 400 } });
});
