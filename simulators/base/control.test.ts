import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createBevolking } from '../population/bevolking.ts';
import { vastePersonen } from '../population/vaste-personen.ts';
import { zaaigoedSchema } from '../population/zaaigoed.ts';
import { startControl, type Control } from './control.ts';
import { startSimulator, type Simulator } from './simulator.ts';

const bevolking = createBevolking({ aantal: 200 });
const simulators: Simulator[] = [];
let control: Control;

beforeAll(async () => {
  for (const naam of ['een', 'twee']) {
    simulators.push(await startSimulator({ naam, port: 0, host: '127.0.0.1', behandel: () => ({ type: 'text/plain', body: naam }) }));
  }
  control = await startControl({ simulators, bevolking, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await control.stop();
  await Promise.all(simulators.map((simulator) => simulator.stop()));
});

const vraag = (methode: string, pad: string, bericht?: string) => fetch(`${control.url}${pad}`, {
  method: methode, ...bericht === undefined ? {} : { body: bericht, headers: { 'content-type': 'application/json' } },
});
const lees = async (pad: string): Promise<unknown> => (await vraag('GET', pad)).json();
const raak = async (plaats: number): Promise<number> => (await fetch(simulators[plaats]?.url ?? '')).status;

beforeEach(async () => {
  await vraag('DELETE', '/storingen');
  await vraag('DELETE', '/tellers');
});

describe('faults through the control port', () => {
  test('a fault stands for one simulator until it is removed', async () => {
    expect((await vraag('PUT', '/simulatoren/een/storing', '{"soort":"status","status":503}')).status).toBe(204);
    expect([await raak(0), await raak(1)]).toEqual([503, 200]);
    expect((await vraag('DELETE', '/simulatoren/een/storing')).status).toBe(204);
    expect(await raak(0)).toBe(200);
  });

  test('several faults at once, shown in the list, removed together', async () => {
    const storingen = [{ soort: 'vertraging', ms: 5, alleen: '/a' }, { soort: 'verbreken', alleen: '/b' }];
    await vraag('PUT', '/simulatoren/twee/storing', JSON.stringify(storingen));
    expect(await lees('/simulatoren')).toEqual([
      { naam: 'een', url: simulators[0]?.url, storingen: [], tellers: {} },
      { naam: 'twee', url: simulators[1]?.url, storingen, tellers: {} },
    ]);
    await vraag('DELETE', '/storingen');
    expect(simulators[1]?.storingen()).toEqual([]);
  });

  test.each([
    ['an unknown kind', '{"soort":"brand"}'], ['a missing measure', '{"soort":"vertraging"}'], ['a status that is no error', '{"soort":"status","status":200}'],
    ['an unknown field', '{"soort":"verbreken","duur":1}'], ['no JSON', '{'],
  ])('refuses %s with a problem and changes nothing', async (_naam, bericht) => {
    const antwoord = await vraag('PUT', '/simulatoren/een/storing', bericht);
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(await antwoord.json()).toMatchObject({ status: 400, title: expect.stringMatching(/niet begrepen/) });
    expect(simulators[0]?.storingen()).toEqual([]);
  });

  test('an unknown simulator or address is not found', async () => {
    expect((await vraag('PUT', '/simulatoren/drie/storing', '{"soort":"verbreken"}')).status).toBe(404);
    expect((await vraag('DELETE', '/simulatoren/drie/storing')).status).toBe(404);
    expect((await vraag('GET', '/bestaat-niet')).status).toBe(404);
  });
});

test('counters of all simulators are read and reset together', async () => {
  await raak(0);
  await raak(0);
  expect(await lees('/tellers')).toEqual({ een: { 'GET /': 2 }, twee: {} });
  expect((await vraag('DELETE', '/tellers')).status).toBe(204);
  expect(await lees('/tellers')).toEqual({ een: {}, twee: {} });
});

describe('the population', () => {
  test('is listed a page at a time, the fixed persons first', async () => {
    expect(await lees('/populatie?eerste=1')).toEqual([{
      bsn: vastePersonen.sociaalPlan.bsn, naam: 'sociaalPlan', persona: 'SOCIAAL_PLAN', regio: 'AM26', gemeente: 'GM0855', bronnen: ['brp', 'duo', 'fonds:MTL'], plan: true,
    }]);
    expect(await lees('/populatie')).toHaveLength(50);
    expect(await lees('/populatie?eerste=3&na=198')).toMatchObject(bevolking.mensen.slice(198).map(({ bsn }) => ({ bsn })));
  });

  test('can be asked for one persona', async () => {
    const regels = z.array(z.object({ persona: z.string() })).parse(await lees('/populatie?persona=WIA&eerste=200'));
    expect(regels.length).toBe(bevolking.mensen.filter(({ persona }) => persona === 'WIA').length);
    expect(new Set(regels.map(({ persona }) => persona))).toEqual(new Set(['WIA']));
  });

  test.each(['eerste=0', 'eerste=veel', 'na=-1', 'persona=KONING', 'bsn=1'])('refuses %s', async (query) => {
    expect((await vraag('GET', `/populatie?${query}`)).status).toBe(400);
  });

  test('zaaigoed is one valid line per person of whom werkcentrum would hold something', async () => {
    const antwoord = await vraag('GET', '/zaaigoed');
    const regels = (await antwoord.text()).trimEnd().split('\n').map((regel) => zaaigoedSchema.parse(JSON.parse(regel)));
    const bsns = new Set(regels.map(({ bsn }) => bsn));
    expect(antwoord.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(bsns.has(vastePersonen.alleenSbb.bsn)).toBe(true);
    expect(bsns.has(vastePersonen.onbekendBijBronnen.bsn)).toBe(false);
    expect(regels.find(({ bsn }) => bsn === vastePersonen.verhuisd.bsn)).toMatchObject({ gmCode: 'GM0855', vorigeGemeenten: ['GM0758'], opgaveDatum: '2026-10-02' });
    expect(regels.every(({ opgave, opgaveDatum }) => (opgave === null) === (opgaveDatum === null))).toBe(true);
  });
});
