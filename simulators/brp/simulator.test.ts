import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Simulator } from '../base/simulator.ts';
import { createBevolking } from '../population/bevolking.ts';
import { onbekendBsn, vastePersonen } from '../population/vaste-personen.ts';
import { startBrpSimulator } from './simulator.ts';

const { sociaalPlan, overleden, partnerVanBijstand, verhuisd, rotterdam } = vastePersonen;
const bevolking = createBevolking({ aantal: 100 });
let open: Simulator;
let gesloten: Simulator;

beforeAll(async () => {
  open = await startBrpSimulator({ bevolking, host: '127.0.0.1', port: 0 });
  gesloten = await startBrpSimulator({ bevolking, host: '127.0.0.1', port: 0, apiKey: 'geheim' });
});
afterAll(() => Promise.all([open.stop(), gesloten.stop()]));

const stuur = (bericht: unknown, { url = open.url, headers = {}, methode = 'POST', pad = '/personen' } = {}) => fetch(`${url}${pad}`, {
  method: methode,
  headers: { 'content-type': 'application/json', ...headers },
  ...methode === 'GET' ? {} : { body: typeof bericht === 'string' ? bericht : JSON.stringify(bericht) },
});

const raadpleeg = async (bsns: string[], fields: string[], rest: object = {}): Promise<unknown> => {
  const antwoord = await stuur({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: bsns, fields, ...rest });
  expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  const { personen } = z.strictObject({ type: z.literal('RaadpleegMetBurgerservicenummer'), personen: z.array(z.unknown()) }).parse(await antwoord.json());
  return personen;
};

describe('what is asked for is what comes', () => {
  test('only the named fields, in the form of the contract', async () => {
    expect(await raadpleeg([sociaalPlan.bsn], ['naam.volledigeNaam', 'geboorte.datum', 'leeftijd', 'gemeenteVanInschrijving'])).toEqual([{
      naam: { volledigeNaam: 'Anouk van der Linden' },
      geboorte: { datum: { type: 'Datum', datum: '1981-07-24', langFormaat: '24 juli 1981' } },
      leeftijd: 45,
      gemeenteVanInschrijving: { code: '0855', omschrijving: 'Tilburg' },
    }]);
  });

  test('the number itself only when asked; the order of the question; nobody twice', async () => {
    expect(await raadpleeg([verhuisd.bsn, sociaalPlan.bsn, verhuisd.bsn], ['burgerservicenummer', 'gemeenteVanInschrijving.code'])).toEqual([
      { burgerservicenummer: verhuisd.bsn, gemeenteVanInschrijving: { code: '0855' } },
      { burgerservicenummer: sociaalPlan.bsn, gemeenteVanInschrijving: { code: '0855' } },
    ]);
  });

  test('a part of a date brings the whole date, a part of a residence its kind', async () => {
    expect(await raadpleeg([sociaalPlan.bsn], ['geboorte.datum.datum', 'verblijfplaatsBinnenland.verblijfadres.woonplaats'])).toEqual([{
      geboorte: { datum: { type: 'Datum', datum: '1981-07-24', langFormaat: '24 juli 1981' } },
      verblijfplaats: { type: 'Adres', verblijfadres: { woonplaats: 'Tilburg' } },
    }]);
  });

  test('a field that the registry has nothing for stays away', async () => {
    expect(await raadpleeg([partnerVanBijstand.bsn], ['naam.voorvoegsel', 'kinderen', 'overlijden'])).toEqual([{}]);
  });

  test('somebody who has died says so unasked, and has no age', async () => {
    expect(await raadpleeg([overleden.bsn], ['leeftijd', 'naam.geslachtsnaam'])).toEqual([{
      naam: { geslachtsnaam: 'Est' },
      opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: { type: 'Datum', datum: '2026-09-01', langFormaat: '1 september 2026' } },
    }]);
  });

  test('who is not registered, or lives elsewhere than asked, is left out', async () => {
    expect(await raadpleeg([onbekendBsn, sociaalPlan.bsn], ['burgerservicenummer'])).toEqual([{ burgerservicenummer: sociaalPlan.bsn }]);
    expect(await raadpleeg([onbekendBsn], ['naam'])).toEqual([]);
    expect(await raadpleeg([rotterdam.bsn, sociaalPlan.bsn], ['burgerservicenummer'], { gemeenteVanInschrijving: '0599' })).toEqual([{ burgerservicenummer: rotterdam.bsn }]);
  });
});

const foutSchema = z.strictObject({
  type: z.url(), title: z.string().regex(/^[a-zA-Z0-9À-ž .-]{1,80}$/), status: z.int(), detail: z.string().regex(/^[a-zA-Z0-9À-ž .\-(),]{1,200}$/), code: z.string().regex(/^[a-zA-Z0-9]{1,25}$/),
  invalidParams: z.array(z.strictObject({ name: z.string().regex(/^[a-zA-Z0-9._]{1,30}$/), code: z.string().regex(/^[a-zA-Z0-9]{1,25}$/), reason: z.string().regex(/^[a-zA-Z0-9., ]{1,80}$/) })).optional(),
});

const fout = async (antwoord: Response): Promise<z.infer<typeof foutSchema>> => {
  expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
  const gelezen = foutSchema.parse(await antwoord.json());
  expect(gelezen.status).toBe(antwoord.status);
  return gelezen;
};

describe('refusals have the form of the contract', () => {
  const goed = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [sociaalPlan.bsn], fields: ['naam'] };

  test.each<[string, unknown, [string, string][]]>([
    ['no fields', { ...goed, fields: undefined }, [['fields', 'required']]],
    ['an empty list', { ...goed, burgerservicenummer: [], fields: [] }, [['burgerservicenummer', 'minItems'], ['fields', 'minItems']]],
    ['21 numbers', { ...goed, burgerservicenummer: Array.from({ length: 21 }, () => sociaalPlan.bsn) }, [['burgerservicenummer', 'maxItems']]],
    ['a number of eight digits and an unknown field', { ...goed, burgerservicenummer: ['12345678'], fields: ['naam', 'schoenmaat'] }, [['burgerservicenummer.0', 'pattern'], ['fields.1', 'fields']]],
    ['a field that comes of itself', { ...goed, fields: ['opschortingBijhouding'] }, [['fields.0', 'fields']]],
    ['an unknown kind of question', { ...goed, type: 'Raden' }, [['type', 'value']]],
    ['an unknown parameter', { ...goed, kleur: 'blauw' }, [['kleur', 'unknownParam']]],
    ['a text for a list', { ...goed, burgerservicenummer: sociaalPlan.bsn }, [['burgerservicenummer', 'array']]],
    ['no JSON', '{', [['body', 'json']]],
  ])('400 for %s, every fault at once', async (_naam, bericht, verwacht) => {
    const antwoord = await stuur(bericht);
    expect(antwoord.status).toBe(400);
    expect((await fout(antwoord)).invalidParams?.map(({ name, code }) => [name, code])).toEqual(verwacht);
  });

  test('401 without the key or with another, an answer with it', async () => {
    const zonder = await stuur(goed, { url: gesloten.url });
    expect([zonder.status, zonder.headers.get('www-authenticate'), (await fout(zonder)).code]).toEqual([401, 'ApiKey', 'authentication']);
    expect((await stuur(goed, { url: gesloten.url, headers: { 'x-api-key': 'anders' } })).status).toBe(401);
    expect((await stuur(goed, { url: gesloten.url, headers: { 'X-API-KEY': 'geheim' } })).status).toBe(200);
  });

  test.each([
    [403, { ...goed, type: 'ZoekMetPostcodeEnHuisnummer' }, {}],
    [404, goed, { pad: '/personen/1' }],
    [404, goed, { methode: 'GET' }],
    [406, goed, { headers: { accept: 'text/xml' } }],
    [415, goed, { headers: { 'content-type': 'text/plain' } }],
  ])('%i', async (status, bericht, hoe) => {
    const antwoord = await stuur(bericht, hoe);
    expect([antwoord.status, (await fout(antwoord)).status]).toEqual([status, status]);
  });
});

test('calls are counted without personal numbers', async () => {
  open.wisTellers();
  await raadpleeg([sociaalPlan.bsn], ['naam']);
  expect(open.tellers()).toEqual({ 'POST /personen': 1 });
});
