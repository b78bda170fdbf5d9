import { afterEach, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { z } from 'zod';
import { createLogger } from '../../shared/logger.ts';
import { readBronadres } from '../../shared/source/settings.ts';
import { systeemklok } from '../../shared/klok.ts';
import { startVumBron, type Verstrekking, type VumBron, type VumBronopties } from './bron.ts';
import { vumFout } from './contract.ts';
import { afstandKm } from './profielen.fixture.ts';
import { createVumBronSource } from './source.ts';

const [vanOin, viaParty, oin] = ['00000000000000000001', '00000000000000000002', '00000000000000000003'];
const koppen = { 'x-vum-berichtversie': '3.0.0', 'x-vum-fromparty': vanOin, 'x-vum-toparty': oin, 'x-vum-viaparty': viaParty, 'x-vum-suwiparty': 'true', 'api-version': '3.0.0' };
const selectiegebied = { postcode: '1011AA', afstand: 10 };
const mobiliteit = { bemiddelingspostcode: '1012XY' };
const werkzoekende = (nummer: number, meer: object = {}) => ({ idWerkzoekende: `W${nummer}`, mobiliteit, emailadres: ['iemand@voorbeeld.example'], persoonlijkePresentatie: 'Over mij', ...meer });
const vacature = { idVacature: 'V1', adres: { postcode: '1011AB', straatnaam: 'Dam' }, naamVacature: 'Kok', werkgever: { handelsnaamOrganisatie: 'De Pan', contactpersoon: [{ naamContactpersoonAfdeling: 'Jan' }] } };

let bron: VumBron | null = null;
let nu = 1_700_000_000_000;
const regels: string[] = [];
const verstrekt: Verstrekking[] = [];

async function start(anders: Partial<VumBronopties> = {}): Promise<VumBron> {
  bron = await startVumBron({
    host: '127.0.0.1', port: 0, klok: () => nu, logger: createLogger('proef', 'warn', { write: (regel: string) => { regels.push(regel); } }), oin, vragers: [vanOin], afstandKm, willekeur: () => 0,
    legVast: async (een) => { verstrekt.push(een); },
    aanbod: { werkzoekenden: [werkzoekende(1), werkzoekende(2, { indicatieLdrRegistratie: 1, mobiliteit: { bemiddelingspostcode: '5611KL' } })], vacatures: [vacature] }, ...anders,
  });
  return bron;
}
afterEach(async () => {
  await bron?.stop();
  bron = null;
  regels.splice(0);
  verstrekt.splice(0);
});

type Antwoord = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly inhoud: unknown };
async function vraag(pad: string, body?: unknown, headers: Record<string, string> = koppen): Promise<Antwoord> {
  const inhoud = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const antwoord = await request(`${bron?.url}/api/v3${pad}`, { method: body === undefined ? 'GET' : 'POST', headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...inhoud });
  const tekst = await antwoord.body.text();
  return { status: antwoord.statusCode, headers: antwoord.headers, inhoud: tekst === '' ? null : JSON.parse(tekst) };
}
const zoek = (vraagObject: object, headers: Record<string, string> = koppen): Promise<Antwoord> => vraag('/werkzoekendeProfielen/matches', { vraagObject }, headers);
const zonder = (naam: string): Record<string, string> => Object.fromEntries(Object.entries(koppen).filter(([een]) => een !== naam));
const aantal = z.object({ matches: z.array(z.unknown()) });

describe('matches', () => {
  test('say only what the first step may say, with the headers of VUM', async () => {
    await start();
    const { status, headers, inhoud } = await zoek({ selectiegebied });
    expect([status, inhoud]).toEqual([200, { maximumAantalResultatenBereikt: false, matches: [{ idWerkzoekende: 'W1', mobiliteit }] }]);
    expect(headers).toMatchObject({ 'x-vum-berichtversie': '3.0.0', 'api-version': '3.0.0', 'x-vum-fromparty': oin, 'x-vum-toparty': vanOin, 'x-vum-viaparty': viaParty });
    expect((await vraag('/vacatures/matches', { vraagObject: { selectiegebied } })).inhoud)
      .toEqual({ maximumAantalResultatenBereikt: false, matches: [{ idVacature: 'V1', adres: { postcode: '1011AB' }, naamVacature: 'Kok', werkgever: { handelsnaamOrganisatie: 'De Pan' } }] });
  });

  test('are selected by what is asked', async () => {
    await start();
    const vraagObject = (code: string) => ({ selectiegebied, 'beroep.codeBeroepsnaam': { $eq: code } });
    expect((await vraag('/vacatures/matches', { vraagObject: vraagObject('x') })).inhoud).toEqual({ maximumAantalResultatenBereikt: false, matches: [] });
  });

  test('are 100 at most, and then it is said that there are more; what was beyond gets its turn', async () => {
    let begin = 0;
    await start({ aanbod: { werkzoekenden: Array.from({ length: 101 }, (_, nummer) => werkzoekende(nummer)), vacatures: [] }, willekeur: () => begin });
    const eerste = z.object({ maximumAantalResultatenBereikt: z.literal(true), matches: z.array(z.object({ idWerkzoekende: z.string() })).length(100) }).parse((await zoek({ selectiegebied })).inhoud);
    expect(eerste.matches.some(({ idWerkzoekende }) => idWerkzoekende === 'W100')).toBe(false);
    begin = 0.995;
    expect(aantal.parse((await zoek({ selectiegebied })).inhoud).matches[0]).toMatchObject({ idWerkzoekende: 'W100' });
  });

  test('of exactly 100 are all of them', async () => {
    await start({ aanbod: { werkzoekenden: Array.from({ length: 100 }, (_, nummer) => werkzoekende(nummer)), vacatures: [] } });
    expect((await zoek({ selectiegebied })).inhoud).toMatchObject({ maximumAantalResultatenBereikt: false });
  });

  test('never hold what does not hold to the contract; that is logged by its place, without what stands there', async () => {
    await start({ aanbod: { werkzoekenden: [{ idWerkzoekende: 'GEHEIM', naam: 'Jansen' }, werkzoekende(1), { ...werkzoekende(2), mobiliteit: undefined }, werkzoekende(1)], vacatures: [] } });
    expect(aantal.parse((await zoek({ selectiegebied })).inhoud).matches).toHaveLength(1);
    expect(regels.map((regel): unknown => JSON.parse(regel))).toMatchObject([{ index: 0, oorzaak: 'vorm' }, { index: 2, oorzaak: 'vorm' }, { index: 3, oorzaak: 'dubbel' }]);
    expect(regels.join('')).not.toMatch(/GEHEIM|Jansen|W2/);
  });
});

describe('details', () => {
  test('are all that there is; of the doelgroepregister only to a party of SUWI', async () => {
    await start();
    expect((await vraag('/vacatures/V1')).inhoud).toEqual(vacature);
    expect((await vraag('/werkzoekendeProfielen/W2')).inhoud).toMatchObject({ idWerkzoekende: 'W2', indicatieLdrRegistratie: 1 });
    const { inhoud } = await vraag('/werkzoekendeProfielen/W2', undefined, { ...koppen, 'x-vum-suwiparty': 'false' });
    expect(inhoud).toMatchObject({ idWerkzoekende: 'W2', emailadres: ['iemand@voorbeeld.example'] });
    expect(inhoud).not.toHaveProperty('indicatieLdrRegistratie');
  });

  test('are ten an hour for each party and kind, also of numbers that are not known', async () => {
    const ander = '00000000000000000009';
    await start({ vragers: [vanOin, ander] });
    const statussen: number[] = [];
    for (let keer = 0; keer < 12; keer += 1) {
      statussen.push((await vraag(`/werkzoekendeProfielen/${keer % 2 === 0 ? 'W1' : 'W404'}`)).status);
      nu += 1_000;
    }
    expect(statussen).toEqual([200, 400, 200, 400, 200, 400, 200, 400, 200, 400, 429, 429]);
    expect([(await vraag('/vacatures/V1')).status, (await vraag('/werkzoekendeProfielen/W1', undefined, { ...koppen, 'x-vum-fromparty': ander })).status]).toEqual([200, 200]);
    nu += 3_600_000 - 12_000;
    expect([(await vraag('/werkzoekendeProfielen/W1')).status, (await vraag('/werkzoekendeProfielen/W1')).status]).toEqual([200, 429]);
  });

  test('the limit is a setting', async () => {
    await start({ detailsPerUur: 1 });
    expect([(await vraag('/vacatures/V1')).status, (await vraag('/vacatures/V1')).inhoud]).toEqual([200, { code: 'LIMIET', message: 'Het aantal detailvragen voor dit moment is bereikt.' }]);
  });
});

describe('details that are counted elsewhere', () => {
  test('are given as long as that says so, for each kind and party; not at all while it does not answer', async () => {
    const gevraagd: unknown[] = [];
    let antwoord = async (): Promise<boolean> => true;
    await start({ detailsPerUur: 7, neemPerUur: (...wat) => { gevraagd.push(wat); return antwoord(); } });
    const statussen = [(await vraag('/vacatures/V1')).status, (await vraag('/werkzoekendeProfielen/W1')).status];
    antwoord = async () => false;
    statussen.push((await vraag('/vacatures/V1')).status);
    antwoord = () => Promise.reject(new Error('database weg'));
    statussen.push((await vraag('/vacatures/V1')).status);
    expect(statussen).toEqual([200, 200, 429, 500]);
    expect(gevraagd).toEqual([[`vacature ${vanOin}`, 7], [`werkzoekende ${vanOin}`, 7], [`vacature ${vanOin}`, 7], [`vacature ${vanOin}`, 7]]);
    expect(verstrekt).toHaveLength(2);
    expect(regels.join('')).not.toContain('database weg');
  });
});

describe('a question that is refused', () => {
  test.each(['x-vum-berichtversie', 'x-vum-fromparty', 'x-vum-toparty', 'x-vum-viaparty', 'x-vum-suwiparty', 'api-version'])('without %s', async (naam) => {
    await start();
    const { status, inhoud } = await zoek({ selectiegebied }, zonder(naam));
    expect([status, inhoud]).toEqual([400, { code: 'KOPPEN', message: 'Kopregels van VUM ontbreken of kloppen niet.', details: naam }]);
  });

  test.each([['x-vum-berichtversie', '2.0.0'], ['api-version', '3.1.0'], ['x-vum-suwiparty', 'ja'], ['x-vum-toparty', vanOin]])('with %s %s', async (naam, waarde) => {
    await start();
    expect(await vraag('/werkzoekendeProfielen/W1', undefined, { ...koppen, [naam]: waarde })).toMatchObject({ status: 400, inhoud: { code: 'KOPPEN', details: naam } });
  });

  test('of who is not listed; of anybody when nobody is', async () => {
    await start();
    expect(await zoek({ selectiegebied }, { ...koppen, 'x-vum-fromparty': viaParty })).toMatchObject({ status: 401, inhoud: null, headers: { 'x-vum-toparty': viaParty, 'x-vum-fromparty': oin } });
    await bron?.stop();
    await start({ vragers: [] });
    expect([(await zoek({ selectiegebied })).status, (await vraag('/vacatures/V1')).status]).toEqual([401, 401]);
    expect(verstrekt).toEqual([]);
  });

  test.each([
    ['no JSON', '{"vraagObject":', 'BERICHT'], ['no question', {}, 'BERICHT'], ['a question without area', { vraagObject: {} }, 'VRAAG'], ['something beside it', { vraagObject: { selectiegebied }, meer: 1 }, 'BERICHT'],
    ['an operator that VUM does not have', { vraagObject: { selectiegebied, a: { $regex: '.*' } } }, 'OPERATOR'], ['too much', { vraagObject: 'x'.repeat(300_000) }, 'TE_GROOT'],
  ])('by its message: %s', async (_, body, code) => {
    await start();
    const { status, headers, inhoud } = await vraag('/werkzoekendeProfielen/matches', body);
    expect(vumFout.parse(inhoud)).toMatchObject({ code });
    expect([status, headers['api-version']]).toEqual([400, '3.0.0']);
  });

  test('with something beside the question, where the contract of vacancies lets it be', async () => {
    await start();
    expect((await vraag('/vacatures/matches', { vraagObject: { selectiegebied }, meer: 1 })).status).toBe(200);
  });

  test('at an address that is not there, or by what is no number', async () => {
    await start();
    expect([(await vraag('/personen/1')).status, (await vraag('/vacatures/a%2Fb')).status]).toEqual([404, 400]);
  });
});

describe('what is given', () => {
  test('is kept first, by our own numbers', async () => {
    await start();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await zoek({ selectiegebied }, { ...koppen, traceparent });
    await vraag('/vacatures/V1');
    await vraag('/vacatures/V404');
    expect(verstrekt).toEqual([
      { soort: 'werkzoekende', stap: 'MATCHES', nummers: ['W1'], vanOin, traceparent }, { soort: 'vacature', stap: 'DETAIL', nummers: ['V1'], vanOin, traceparent: null },
    ]);
  });

  test('is nothing while it cannot be kept', async () => {
    await start({ legVast: () => Promise.reject(new Error('vol: W1')) });
    expect([(await zoek({ selectiegebied })), await vraag('/vacatures/V1')]).toMatchObject([503, 503].map((status) => ({ status, inhoud: { code: 'STORING', message: 'De bron kan nu niet antwoorden.' } })));
    expect(regels.join('')).not.toContain('W1');
  });
});

test('our own asking side understands our answering side', async () => {
  const { url } = await start();
  const source = createVumBronSource(readBronadres({ BRON_VUM_URL: `${url}/api/v3` }, 'BRON_VUM'), { viaParty, toParty: oin, isSuwipartij: false }, systeemklok);
  const limit = { deadline: systeemklok() + 5_000 };
  expect(await source.zoekKandidaten({ selectiegebied }, vanOin, limit)).toEqual({ vraagId: null, afgekapt: false, ongeldig: 0, matches: [{ nummer: 'W1', profiel: { mobiliteit } }] });
  expect(await source.fetchKandidaat('W1', vanOin, limit)).toEqual({ bronId: null, detail: werkzoekende(1) });
  expect(await source.fetchVacature('V404', vanOin, limit)).toBeNull();
  await source.stop();
});
