import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { z } from 'zod';
import { Bronfout } from '../bronfout.ts';
import { createBrpClient, readBrpAdres, type BrpClient } from './client.ts';

const basis = 'http://brp.example';
const deadline = 4_102_444_800_000;
const nu = (): number => deadline - 5_000;
const vraag = z.object({ type: z.string(), fields: z.array(z.string()), burgerservicenummer: z.array(z.string()) });

const antwoord = (...personen: object[]): object => ({ type: 'RaadpleegMetBurgerservicenummer', personen });
const soortVan = (fout: unknown): unknown => (fout instanceof Bronfout ? fout.soort : fout);

let client: BrpClient;
beforeAll(() => nock.disableNetConnect());
afterEach(async () => {
  nock.cleanAll();
  await client.stop();
});
afterAll(() => nock.restore());

const start = (omgeving: NodeJS.ProcessEnv = {}): void => {
  client = createBrpClient(readBrpAdres({ BRON_BRP_URL: `${basis}/haalcentraal/api/brp`, ...omgeving }), nu);
};

describe('BRP client', () => {
  test('asks only the fields that are wanted, with the BSN in the body and the key in a header', async () => {
    start({ BRON_BRP_SLEUTEL: 'geheim' });
    const asked = nock(basis, { reqheaders: { 'x-api-key': 'geheim' } })
      .post('/haalcentraal/api/brp/personen', { type: 'RaadpleegMetBurgerservicenummer', fields: ['burgerservicenummer', 'gemeenteVanInschrijving.code'], burgerservicenummer: ['999970008'] })
      .reply(200, antwoord({ burgerservicenummer: '999970008', gemeenteVanInschrijving: { code: '0855' }, partners: [{ burgerservicenummer: '999970136' }] }));
    const gevonden = await client.zoek(['999970008'], ['gemeente'], { deadline });
    expect(asked.isDone()).toBe(true);
    expect([...gevonden.values()]).toEqual([{ bsn: '999970008', naam: null, geboortedatum: null, gemeente: 'GM0855', geheimhouding: false, opschorting: null }]);
  });

  test('gives no birthday when the BRP knows only the year, and says who died and whose data are withheld', async () => {
    start();
    nock(basis).post('/haalcentraal/api/brp/personen').reply(200, antwoord({
      burgerservicenummer: '999970409',
      naam: { volledigeNaam: 'Jan Jansen' },
      geboorte: { datum: { type: 'JaarMaandDatum', jaar: 1970, maand: 3, langFormaat: 'maart 1970' } },
      geheimhoudingPersoonsgegevens: true,
      opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: { type: 'Datum', datum: '2026-09-03', langFormaat: '3 september 2026' } },
    }));
    const gevonden = await client.zoek(['999970409'], ['naam', 'geboortedatum'], { deadline });
    expect(gevonden.get('999970409')).toEqual({ bsn: '999970409', naam: 'Jan Jansen', geboortedatum: null, gemeente: null, geheimhouding: true, opschorting: { reden: 'O', datum: '2026-09-03' } });
  });

  test.each([['0855', 'GM0855'], ['1999', null], ['0000', null]])('gemeente %s of the BRP is %p: not every entry is a gemeente', async (code, gemeente) => {
    start();
    nock(basis).post('/haalcentraal/api/brp/personen').reply(200, antwoord({ burgerservicenummer: '999970008', gemeenteVanInschrijving: { code } }));
    expect((await client.zoek(['999970008'], ['gemeente'], { deadline })).get('999970008')?.gemeente).toBe(gemeente);
  });

  test('asks more than twenty persons in several questions, each person once, and leaves out who is not there', async () => {
    start();
    const bsns = Array.from({ length: 45 }, (_, plaats) => String(999_900_000 + plaats));
    const maten: number[] = [];
    nock(basis).post('/haalcentraal/api/brp/personen').times(3).reply(200, async (request: Request) => {
      const { burgerservicenummer } = vraag.parse(await request.json());
      maten.push(burgerservicenummer.length);
      return antwoord(...burgerservicenummer.filter((bsn) => bsn !== bsns[3]).map((bsn) => ({ burgerservicenummer: bsn })));
    });
    const gevonden = await client.zoek([...bsns, ...bsns], ['naam'], { deadline });
    expect(maten.toSorted((links, rechts) => links - rechts)).toEqual([5, 20, 20]);
    expect(gevonden.size).toBe(44);
    expect(gevonden.has(bsns[3] ?? '')).toBe(false);
  });

  test.each([
    ['a fault', 500, 'oeps', 'STORING'],
    ['a wrong key', 401, '{}', 'GEWEIGERD'],
    ['a question that is not understood', 400, '{"title":"fields"}', 'GEWEIGERD'],
    ['no JSON', 200, '<html>', 'ONGELDIG_ANTWOORD'],
    ['another form', 200, '{"personen":[{"burgerservicenummer":12}]}', 'ONGELDIG_ANTWOORD'],
    ['the same person twice', 200, JSON.stringify(antwoord({ burgerservicenummer: '999970008', naam: { volledigeNaam: 'A' } }, { burgerservicenummer: '999970008' })), 'ONGELDIG_ANTWOORD'],
    ['somebody else', 200, JSON.stringify(antwoord({ burgerservicenummer: '999970021' })), 'ONGELDIG_ANTWOORD'],
  ])('tells %s apart', async (_naam, status, body, soort) => {
    start();
    nock(basis).post('/haalcentraal/api/brp/personen').times(2).reply(status, body);
    const fout: unknown = await client.zoek(['999970008'], ['naam'], { deadline }).then(() => 'geen fout', (reden: unknown) => reden);
    expect(soortVan(fout)).toBe(soort);
    expect(String(fout)).not.toContain('999970008');
  });

  test('does not ask when there is no time left', async () => {
    start();
    const fout: unknown = await client.zoek(['999970008'], ['naam'], { deadline: nu() - 1 }).catch((reden: unknown) => reden);
    expect(soortVan(fout)).toBe('TIJD_OP');
  });
});
