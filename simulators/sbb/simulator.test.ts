import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { regios } from '../../subgraphs/shared/referentie/referentie.ts';
import type { Simulator } from '../base/simulator.ts';
import { createBevolking } from '../population/bevolking.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import { vastePersonen } from '../population/vaste-personen.ts';
import { createSbbGegevens } from './gegevens.ts';
import { startSbbSimulator } from './simulator.ts';

const bevolking = createBevolking({ aantal: 300 });
const gegevens = createSbbGegevens(7, bevolking.peildatum);
const { peildatum } = bevolking;
const isGeldig = ({ geldigTot }: { geldigTot: string | null }): boolean => geldigTot === null || geldigTot >= peildatum;

describe('what SBB holds', () => {
  test('is the same for the same seed and another for another', () => {
    expect(createSbbGegevens(7, peildatum)).toEqual(gegevens);
    expect(createSbbGegevens(8, peildatum).leerplaatsen).not.toEqual(gegevens.leerplaatsen);
  });

  test('covers every region with some hundreds of leerbedrijven, and has lapsed recognitions', () => {
    const metPlaats = new Set(gegevens.leerplaatsen.map(({ regio }) => regio));
    expect(regios.filter(({ amCode }) => !metPlaats.has(amCode))).toEqual([]);
    expect(gegevens.leerbedrijven.length).toBeGreaterThan(300);
    expect(gegevens.erkenningen.filter((een) => !isGeldig(een)).length).toBeGreaterThan(100);
  });

  test('offers places only where the leerbedrijf is recognised, for an instrument of EVA.RMT', () => {
    const geldig = new Set(gegevens.erkenningen.filter(isGeldig).map(({ leerbedrijfId, crebo }) => `${leerbedrijfId}/${crebo}`));
    expect(gegevens.leerplaatsen.filter(({ leerbedrijfId, crebo }) => !geldig.has(`${leerbedrijfId}/${crebo}`))).toEqual([]);
    expect(new Set(gegevens.leerplaatsen.map(({ instrumentUuid }) => instrumentUuid))).toEqual(new Set(['RMT-PLK-PV', 'RMT-PLK-CERT', 'RMT-PLK-DIPL'].map(evaUuid)));
  });

  test('knows every leerbedrijf where a person takes part', () => {
    const bekend = new Set(gegevens.leerbedrijven.map(({ leerbedrijfId }) => leerbedrijfId));
    const gevraagd = bevolking.mensen.flatMap(({ sbb }) => sbb?.praktijkleren ?? []);
    expect(gevraagd.length).toBeGreaterThan(10);
    expect(gevraagd.filter(({ leerbedrijfId }) => !bekend.has(leerbedrijfId))).toEqual([]);
  });
});

describe('over HTTP', () => {
  let simulator: Simulator;
  beforeAll(async () => { simulator = await startSbbSimulator({ bevolking, host: '127.0.0.1', port: 0, sleutel: 'proef' }); });
  afterAll(() => simulator.stop());

  const vraag = async (pad: string, body?: unknown, headers: Record<string, string> = { 'x-api-key': 'proef' }): Promise<{ status: number; inhoud: unknown }> => {
    const antwoord = await fetch(`${simulator.url}${pad}`, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) });
    return { status: antwoord.status, inhoud: await antwoord.json() };
  };
  const bladzijde = z.object({ paginas: z.number(), totaal: z.number() });

  test('lists come filtered and in pages', async () => {
    const alles = bladzijde.parse((await vraag('/v1/leerplaatsen')).inhoud);
    expect([alles.totaal, alles.paginas]).toEqual([gegevens.leerplaatsen.length, Math.ceil(gegevens.leerplaatsen.length / 200)]);
    const { inhoud } = await vraag('/v1/leerplaatsen?regio=AM26,AM01&leerweg=bbl');
    expect(inhoud).toMatchObject({ leerplaatsen: gegevens.leerplaatsen.filter(({ regio, leerweg }) => ['AM26', 'AM01'].includes(regio) && leerweg === 'bbl') });
    expect(await vraag('/v1/leerbedrijven?regio=AM26&crebo=25180')).toMatchObject({ status: 200 });
  });

  test('participants are found by number only', async () => {
    const sbb = bevolking.mensen.find((mens) => (mens.sbb?.praktijkleren.length ?? 0) > 0)?.sbb;
    const { inhoud } = await vraag('/v1/deelnemers/_zoek', { deelnemernummers: [sbb?.deelnemernummer, 'D-ONBEKEND'] });
    expect(inhoud).toMatchObject({ deelnemers: [{ deelnemernummer: sbb?.deelnemernummer, praktijkleren: sbb?.praktijkleren.map(({ nummer }) => ({ praktijklerenId: nummer })) }] });
    expect(JSON.stringify(inhoud)).not.toContain('9999');
  });

  test.each([
    ['a page that is not there', '/v1/leerplaatsen?pagina=99', undefined, 400],
    ['a search for nobody', '/v1/deelnemers/_zoek', { deelnemernummers: [] }, 400],
    ['a search for 101', '/v1/deelnemers/_zoek', { deelnemernummers: Array.from({ length: 101 }, (_, index) => `D${index}`) }, 400],
    ['an unknown path', '/v1/onbekend', undefined, 404],
  ])('%s is refused', async (_, pad, body, status) => {
    expect((await vraag(pad, body)).status).toBe(status);
  });

  test('without the key nothing is answered', async () => {
    expect((await vraag('/v1/leerplaatsen', undefined, {})).status).toBe(401);
  });
});

describe('requests', () => {
  const deelnemer = bevolking.vindOpBsn(vastePersonen.alleenSbb.bsn)?.sbb?.deelnemernummer ?? '';
  const instrument = evaUuid('RMT-PLK-PV');
  const body = { deelnemernummer: deelnemer, instrument, regio: 'AM26', omschrijving: null, begindatum: '2026-12-01', bedragEuro: null };
  let simulator: Simulator;
  beforeEach(async () => { simulator = await startSbbSimulator({ bevolking, host: '127.0.0.1', port: 0 }); });
  afterEach(() => simulator.stop());

  const stuur = async (methode: string, pad: string, inhoud: unknown, headers: Record<string, string> = {}): Promise<unknown> =>
    (await fetch(`${simulator.url}${pad}`, { method: methode, headers, ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }) })).json();
  const zet = (kenmerk: string, inhoud: unknown, einde = ''): Promise<unknown> => stuur('PUT', `/v1/aanvragen/${kenmerk}${einde}`, inhoud, { 'idempotency-key': kenmerk });
  const plaatsen = z.object({ leerplaatsen: z.array(z.object({ instrumentUuid: z.string(), plaatsen: z.number() })) });
  const vrij = async (): Promise<number> => plaatsen.parse(await stuur('GET', '/v1/leerplaatsen?regio=AM26', undefined)).leerplaatsen
    .filter((een) => een.instrumentUuid === instrument).reduce((som, een) => som + een.plaatsen, 0);

  test('take a place at a leerbedrijf, and are told of the participant with our kenmerk', async () => {
    const kenmerk = randomUUID();
    const eerst = await vrij();
    expect(await zet(kenmerk, body)).toEqual({ kenmerk, nummer: 'PL-A000001', status: 'BEVESTIGD', reden: null });
    expect(await vrij()).toBe(eerst - 1);
    const zoek = (): Promise<unknown> => stuur('POST', '/v1/deelnemers/_zoek', { deelnemernummers: [deelnemer] });
    expect(await zoek()).toMatchObject({ deelnemers: [{ praktijkleren: [{ kenmerk: null }, { praktijklerenId: 'PL-A000001', opbrengst: 'praktijkverklaring', startdatum: '2026-12-01', resultaat: null, kenmerk }] }] });
    await zet(kenmerk, { reden: null }, '/intrekking');
    expect(await vrij()).toBe(eerst);
    expect(await zoek()).toMatchObject({ deelnemers: [{ praktijkleren: { length: 1 } }] });
  });

  test('are refused when all places of the region are taken, or there are none, or nobody knows the participant', async () => {
    for (let over = await vrij(); over > 0; over -= 1) expect(await zet(randomUUID(), body)).toMatchObject({ status: 'BEVESTIGD' });
    expect(await zet(randomUUID(), body)).toMatchObject({ status: 'GEWEIGERD', reden: 'Er is geen plaats vrij.' });
    expect(await zet(randomUUID(), { ...body, instrument: evaUuid('RMT-SOLL') })).toMatchObject({ status: 'GEWEIGERD', reden: 'Hiervoor zijn er in deze regio geen leerplaatsen.' });
    expect(await zet(randomUUID(), { ...body, deelnemernummer: 'D-ONBEKEND' })).toMatchObject({ status: 'GEWEIGERD', reden: 'Deze persoon is niet bij ons bekend.' });
    expect(simulator.tellers()['PUT /v1/aanvragen']).toBe(simulator.aanvragen?.()['nieuw']);
  });
});
