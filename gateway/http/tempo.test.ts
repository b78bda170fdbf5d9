import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestidentificatie, toToken } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import { startProefgateway } from '../proefgraaf.fixture.ts';
import { createTempo, toNetwerk } from './tempo.ts';

let nu = Date.parse('2026-11-01T09:00:00Z');
let gevraagd = 0;
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startProefgateway({
    omgeving: { VERZOEKEN_PER_MINUUT: '6', AFWIJZINGEN_PER_MINUUT: '3' },
    anders: { klok: () => nu, identificeer: telMee },
  });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  nu += 3_600_000;
  gevraagd = 0;
});

const identificeer = createTestidentificatie(() => nu);
function telMee(authorization: string | undefined) {
  gevraagd += 1;
  return identificeer(authorization);
}

async function vraag(token: string, koppen: Record<string, string> = {}) {
  const antwoord = await fetch(gateway.url, {
    method: 'POST', headers: { 'content-type': 'application/json', doelbinding: 'werkplan', authorization: `Bearer ${token}`, ...koppen }, body: '{"query":"{ naam }"}',
  });
  return { status: antwoord.status, wacht: antwoord.headers.get('retry-after'), type: antwoord.headers.get('content-type'), tekst: await antwoord.text() };
}
const reeks = async (aantal: number, token: string, koppen?: Record<string, string>): Promise<number[]> => {
  const statussen: number[] = [];
  for (let keer = 0; keer < aantal; keer++) statussen.push((await vraag(token, koppen)).status);
  return statussen;
};

describe('one caller', () => {
  test('is answered so many times a minute, and more as time passes; another is not held up', async () => {
    const [een, ander] = await Promise.all([toToken('demo-arrangeur-AM26'), toToken('demo-loket-AM26')]);
    expect(await reeks(8, een)).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(await reeks(2, ander)).toEqual([200, 200]);
    nu += 10_000;
    expect(await reeks(2, een)).toEqual([200, 429]);
  });

  test('is told in GraphQL how long to wait, or in problem details', async () => {
    const token = await toToken('demo-arrangeur-AM26');
    await reeks(6, token);
    const gewoon = await vraag(token);
    expect(gewoon).toMatchObject({ status: 429, wacht: '10', type: 'application/json; charset=utf-8' });
    expect(JSON.parse(gewoon.tekst)).toEqual({ errors: [{ message: expect.stringContaining('te druk'), extensions: { code: 'OVERBELAST', herprobeerbaar: true, traceId: expect.any(String) } }] });
    const probleem = await vraag(token, { accept: 'application/problem+json' });
    expect(probleem).toMatchObject({ status: 429, wacht: '10', type: 'application/problem+json; charset=utf-8' });
    expect(JSON.parse(probleem.tekst)).toMatchObject({ title: 'Te veel verzoeken', status: 429, code: 'OVERBELAST', herprobeerbaar: true });
  });

  test('with another token is the same caller', async () => {
    const [een, zelfde] = await Promise.all([toToken('demo-arrangeur-AM26'), toToken('demo-arrangeur-AM26', { doelen: ['werkplan'] })]);
    expect(een).not.toBe(zelfde);
    expect([...await reeks(4, een), ...await reeks(3, zelfde)]).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });
});

describe('an address that is refused again and again', () => {
  test('is not looked at any more, for a while, whatever it brings', async () => {
    expect(await reeks(5, 'onzin')).toEqual([401, 401, 401, 429, 429]);
    const goed = await toToken('demo-arrangeur-AM26');
    expect(await vraag(goed)).toMatchObject({ status: 429, wacht: '20' });
    expect(gevraagd).toBe(3);
    nu += 20_000;
    expect(await reeks(1, goed)).toEqual([200]);
  });

  test('by its purpose counts as well', async () => {
    const goed = await toToken('demo-arrangeur-AM26');
    expect(await reeks(4, goed, { doelbinding: 'nieuwsgierigheid' })).toEqual([403, 403, 403, 429]);
  });

  test('cannot say that it is another', async () => {
    const namens = (plek: number): Record<string, string> => ({ 'x-forwarded-for': `192.0.2.${plek}`, forwarded: `for=192.0.2.${plek}`, 'x-real-ip': `192.0.2.${plek}` });
    const statussen: number[] = [];
    for (let plek = 1; plek < 6; plek++) statussen.push((await vraag('onzin', namens(plek))).status);
    expect(statussen).toEqual([401, 401, 401, 429, 429]);
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'], ['::ffff:192.0.2.7', '::ffff:192.0.2.7'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'], ['2001:db8:1:2::9', '2001:db8:1:2::/64'], ['2001:db8::9', '2001:db8:0:0::/64'], ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (adres, netwerk) => {
  expect(toNetwerk(adres)).toBe(netwerk);
});

test('a limit of 0 counts no refusals', () => {
  const tempo = createTempo({ verzoeken: 1, afwijzingen: 0 }, () => 0);
  for (let keer = 0; keer < 10; keer++) tempo.noteerAfwijzing('192.0.2.7');
  expect(tempo.wachttijdNaAfwijzing('192.0.2.7')).toBe(0);
});
