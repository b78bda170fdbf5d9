import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Simulator } from '../base/simulator.ts';
import { createBevolking } from '../population/bevolking.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import { onbekendBsn, vastePersonen } from '../population/vaste-personen.ts';
import { listAanbod } from '../uwv-aanbod/aanbod.ts';
import { createUwvAanvragen, metAanvragen, type UwvAanvragen } from './aanvragen.ts';
import { startUwvAanvragenSimulator } from './uwv-aanvragen.ts';

const bevolking = createBevolking({ aantal: 100 });
let aanvragen: UwvAanvragen;
let simulator: Simulator;
beforeEach(async () => {
  aanvragen = createUwvAanvragen(bevolking);
  simulator = await startUwvAanvragenSimulator({ host: '127.0.0.1', port: 0, aanvragen, sleutel: 'proef' });
});
afterEach(() => simulator.stop());

const training = { bsn: vastePersonen.ww.bsn, instrument: evaUuid('RMT-SOLL'), regio: 'AM26', omschrijving: null, begindatum: null, bedragEuro: null };
const zet = async (kenmerk: string, body: unknown, { einde = '', headers = {}, methode = 'PUT' }: { einde?: string; headers?: Record<string, string>; methode?: string } = {}): Promise<{ status: number; type: string | null; inhoud: unknown }> => {
  const antwoord = await fetch(`${simulator.url}/v1/aanvragen/${kenmerk}${einde}`, { method: methode, headers: { 'x-api-key': 'proef', 'idempotency-key': kenmerk, ...headers }, body: JSON.stringify(body) });
  return { status: antwoord.status, type: antwoord.headers.get('content-type'), inhoud: await antwoord.json() };
};

describe('UWV’s system for requests', () => {
  test('gives a request a number of eleven characters, 201 the first time and 200 after that', async () => {
    const kenmerk = randomUUID();
    const inhoud = { kenmerk, nummer: '50000000001', status: 'BEVESTIGD', reden: null };
    expect(await zet(kenmerk, training)).toMatchObject({ status: 201, inhoud });
    expect(await zet(kenmerk, training)).toMatchObject({ status: 200, inhoud });
    expect(await zet(kenmerk, { ...training, bedragEuro: 900 })).toMatchObject({ status: 409, type: expect.stringContaining('application/problem+json') });
    expect(simulator.aanvragen?.()).toEqual({ nieuw: 1, herhaald: 1, anders: 1, ingetrokken: 0 });
    expect(simulator.tellers()).toEqual({ 'PUT /v1/aanvragen': 3 });
  });

  test('says of a withdrawal what became of it, and that nothing was asked', async () => {
    const [kenmerk, onbekend] = [randomUUID(), randomUUID()];
    await zet(kenmerk, training);
    expect(await zet(kenmerk, { reden: 'Gestopt' }, { einde: '/intrekking' })).toMatchObject({ status: 200, inhoud: { status: 'INGETROKKEN', nummer: '50000000001' } });
    expect(await zet(onbekend, { reden: null }, { einde: '/intrekking' })).toMatchObject({ status: 404, inhoud: { type: 'https://loketgraaf.example/problemen/aanvraag-onbekend' } });
    expect(simulator.tellers()).toEqual({ 'PUT /v1/aanvragen': 1, 'PUT /v1/aanvragen/intrekking': 2 });
  });

  test('takes no more than the offer of the region has places, which go down as they are taken', async () => {
    const vrij = (): number | null | undefined => listAanbod(['AM26'], aanvragen.bezet)[0]?.aanbod[0]?.vrijePlaatsen;
    expect(vrij()).toBe(2);
    const kenmerken = [randomUUID(), randomUUID(), randomUUID()];
    const antwoorden = await Promise.all(kenmerken.map((kenmerk) => zet(kenmerk, training)));
    expect(antwoorden.filter(({ inhoud }) => JSON.stringify(inhoud).includes('"BEVESTIGD"'))).toHaveLength(2);
    expect(antwoorden.map(({ inhoud }) => inhoud)).toContainEqual(expect.objectContaining({ status: 'GEWEIGERD', reden: 'Er is geen plaats vrij.' }));
    expect(vrij()).toBe(0);
    for (const kenmerk of kenmerken) await zet(kenmerk, { reden: null }, { einde: '/intrekking' });
    expect(vrij()).toBe(2);
  });

  test.each([
    ['somebody nobody knows', { ...training, bsn: onbekendBsn }, 'Deze persoon is niet bij ons bekend.'],
    ['what it does not offer in the region', { ...training, instrument: evaUuid('RMT-PLK-PV') }, 'Dit hoort niet bij het aanbod van UWV in deze regio.'],
    ['no region', { ...training, regio: null }, 'Dit hoort niet bij het aanbod van UWV in deze regio.'],
    ['an offer without a place', { ...training, instrument: evaUuid('RMT-LOOPB') }, 'Er is geen plaats vrij.'],
  ])('refuses a request for %s', async (_wat, body, reden) => {
    expect((await zet(randomUUID(), body)).inhoud).toMatchObject({ status: 'GEWEIGERD', reden });
  });

  test('takes what EVA does not have by its own number', async () => {
    expect((await zet(randomUUID(), { ...training, instrument: 'UWV-AM26-06' })).inhoud).toMatchObject({ status: 'BEVESTIGD' });
    expect((await zet(randomUUID(), { ...training, instrument: 'UWV-AM26-01' })).inhoud).toMatchObject({ status: 'GEWEIGERD' });
  });

  test('where no places are counted always has one', async () => {
    expect((await zet(randomUUID(), { ...training, instrument: evaUuid('RMT-SCHOL') })).inhoud).toMatchObject({ status: 'BEVESTIGD' });
  });

  test.each([
    ['another method', {}, { methode: 'POST' }, 405], ['without its own kenmerk in the header', training, { headers: { 'idempotency-key': 'x' } }, 400],
    ['with a field too many', { ...training, naam: 'x' }, {}, 400], ['without a person', { ...training, bsn: undefined }, {}, 400],
    ['without the key', training, { headers: { 'x-api-key': 'anders' } }, 401],
  ])('does not take %s', async (_wat, body, opties, status) => {
    expect((await zet(randomUUID(), body, opties)).status).toBe(status);
    expect(simulator.aanvragen?.()).toMatchObject({ nieuw: 0 });
  });
});

test('what was accepted lies over the population, also of somebody whom UWV did not know', async () => {
  const bekend = bevolking.vindOpBsn(vastePersonen.ww.bsn);
  const eerder = structuredClone(bekend);
  await zet(randomUUID(), { ...training, begindatum: '2026-12-01' });
  await zet(randomUUID(), { ...training, bsn: vastePersonen.onbekendBijBronnen.bsn });
  const zicht = metAanvragen(bevolking, aanvragen);
  expect(zicht.vindOpBsn(vastePersonen.ww.bsn)?.uwv?.werkinstrumenten.at(-1)).toEqual(
    { nummer: '50000000001', soort: 'AANVRAAG', omschrijving: 'Training Succesvol naar werk', begin: '2026-12-01', eind: '2027-01-12', status: 'GEPLAND' });
  expect(zicht.vindOpBsn(vastePersonen.onbekendBijBronnen.bsn)?.uwv?.werkinstrumenten).toMatchObject([{ nummer: '50000000002', begin: '2026-11-01', status: 'LOPEND' }]);
  expect(bevolking.vindOpBsn(vastePersonen.ww.bsn)).toEqual(eerder);
  expect(zicht.vindOpBsn(onbekendBsn)).toBeUndefined();
});
