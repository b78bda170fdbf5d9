import { afterEach, describe, expect, test } from '@jest/globals';
import { storingstekst } from './antwoorden.ts';
import { startSimulator, type Simulator } from './simulator.ts';

const inhoud = '<antwoord>' + 'x'.repeat(1000) + '</antwoord>';
let simulator: Simulator;

const start = async (): Promise<Simulator> => {
  simulator = await startSimulator({
    naam: 'proef', port: 0, host: '127.0.0.1',
    behandel: ({ methode, pad, query, soapAction, tekst }) => pad === '/echo'
      ? { status: 201, type: 'application/json', body: JSON.stringify({ methode, q: query.get('q'), soapAction, tekst }), headers: { 'x-proef': 'ja' } }
      : { type: 'text/xml; charset=utf-8', body: inhoud },
  });
  return simulator;
};
const haal = (pad = '/dienst', init: RequestInit = {}) => fetch(`${simulator.url}${pad}`, init);

afterEach(() => simulator.stop());

describe('a simulator', () => {
  test('hands the request over and sends the answer as given', async () => {
    await start();
    const antwoord = await haal('/echo?q=1', { method: 'POST', body: '<vraag/>', headers: { 'content-type': 'text/xml', soapaction: '"urn:x/Info"' } });
    expect([antwoord.status, antwoord.headers.get('x-proef')]).toEqual([201, 'ja']);
    expect(await antwoord.json()).toEqual({ methode: 'POST', q: '1', soapAction: 'urn:x/Info', tekst: '<vraag/>' });
  });

  test('counts per path class, faults included, and resets', async () => {
    await start();
    simulator.zetStoring({ soort: 'status', status: 500 });
    await haal('/a/1');
    simulator.zetStoring(null);
    await haal('/a/2');
    await haal('/b', { method: 'POST', headers: { soapaction: '"http://bkwi.nl/Dienst/v0200/UwvInfo"' } });
    expect(simulator.tellers()).toEqual({ 'GET /a': 2, UwvInfo: 1 });
    simulator.wisTellers();
    expect(simulator.tellers()).toEqual({});
  });
});

test('an answer may be in latin1, as files of old systems are', async () => {
  simulator = await startSimulator({ naam: 'oud', port: 0, host: '127.0.0.1', behandel: () => ({ type: 'text/csv', body: 'café', codering: 'latin1' }) });
  expect(Buffer.from(await (await haal()).arrayBuffer()).toString('hex')).toBe('636166e9');
});

describe('faults over HTTP', () => {
  test('vertraging holds the answer until the client gives up', async () => {
    await start();
    simulator.zetStoring({ soort: 'vertraging', ms: 60_000 });
    await expect(haal('/', { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout|aborted/i);
    simulator.zetStoring({ soort: 'vertraging', ms: 1 });
    expect(await (await haal()).text()).toBe(inhoud);
  });

  test('druppelen sends the headers at once and the body in pieces', async () => {
    await start();
    simulator.zetStoring({ soort: 'druppelen', ms: 60_000 });
    const antwoord = await haal();
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = antwoord.body?.getReader();
    const eerste = await reader?.read();
    expect(antwoord.status).toBe(200);
    expect(eerste?.value?.length).toBeLessThan(inhoud.length / 10);
    simulator.zetStoring({ soort: 'druppelen', ms: 0 });
    expect(await (await haal()).text()).toBe(inhoud);
  });

  test('status answers with that status and a text that may not leave the house', async () => {
    await start();
    simulator.zetStoring({ soort: 'status', status: 502 });
    const antwoord = await haal();
    expect([antwoord.status, await antwoord.text()]).toEqual([502, storingstekst]);
  });

  test('afkappen announces the whole body and closes halfway', async () => {
    await start();
    simulator.zetStoring({ soort: 'afkappen' });
    const antwoord = await haal();
    expect(antwoord.headers.get('content-length')).toBe(String(inhoud.length));
    await expect(antwoord.text()).rejects.toThrow();
  });

  test('misvormd is a complete answer that is not the source’s', async () => {
    await start();
    simulator.zetStoring({ soort: 'misvormd' });
    const antwoord = await haal();
    const tekst = await antwoord.text();
    expect(antwoord.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(tekst).toContain('<<{"');
    expect(tekst).not.toContain('</antwoord>');
  });

  test('wisselend fails every n-th request', async () => {
    await start();
    simulator.zetStoring({ soort: 'wisselend', elke: 3 });
    const gezien: number[] = [];
    for (let keer = 0; keer < 6; keer += 1) gezien.push((await haal()).status);
    expect(gezien).toEqual([200, 200, 503, 200, 200, 503]);
  });

  test('verbreken resets the connection', async () => {
    await start();
    simulator.zetStoring({ soort: 'verbreken' });
    await expect(haal()).rejects.toThrow('fetch failed');
  });

  test('a fault concerns only its own path or SOAPAction; several stand side by side', async () => {
    await start();
    simulator.zetStoring([{ soort: 'status', status: 500, alleen: '/GM0855/' }, { soort: 'status', status: 503, alleen: 'Bijstandsregelingen' }]);
    expect((await haal('/GM0855/aanbod')).status).toBe(500);
    expect((await haal('/soap', { method: 'POST', headers: { soapaction: '"http://bkwi.nl/Bijstandsregelingen"' } })).status).toBe(503);
    expect((await haal('/GM0344/aanbod')).status).toBe(200);
  });
});
