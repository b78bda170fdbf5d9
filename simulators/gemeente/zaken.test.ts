import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { gemeenten } from '../../subgraphs/shared/referentie/referentie.ts';
import { isBsn } from '../../subgraphs/shared/bsn.ts';
import { createBevolking } from '../population/bevolking.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import { vastePersonen } from '../population/vaste-personen.ts';
import { createAanbod } from './aanbod.ts';
import { beslis, beslistBij } from './besluit.ts';
import { startGemeenteSimulator, type Gemeentesimulator } from './gemeente.ts';
import { aanvragenVan, dialectVan, maakRegister } from './register.ts';

const bevolking = createBevolking({ aantal: 100 });
let simulator: Gemeentesimulator;
beforeAll(async () => { simulator = await startGemeenteSimulator({ bevolking, host: '127.0.0.1', port: 0 }); });
afterAll(() => simulator.stop());

const { bijstand } = vastePersonen;
const antwoord = z.looseObject({ url: z.string().optional(), code: z.string().optional(), resultaat: z.string().nullish(), results: z.array(z.looseObject({ resultaat: z.string().nullish() })).optional(), invalidParams: z.array(z.object({ name: z.string(), code: z.string() })).optional() });
const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' };
const vraag = async (methode: string, pad: string, body?: object, headers: Record<string, string> = crs) => {
  const gegeven = await fetch(pad.startsWith('http') ? pad : `${simulator.url}/gm0855/zaken/api/v1${pad}`, { method: methode, headers: { 'content-type': 'application/json', ...headers }, ...body ? { body: JSON.stringify(body) } : {} });
  // A zaak has a status too.
  return { ...antwoord.parse(await gegeven.json()), status: gegeven.status };
};
const foutVan = ({ status, invalidParams = [] }: Awaited<ReturnType<typeof vraag>>): unknown[] => [status, ...invalidParams.map(({ name, code }) => `${name} ${code}`)];

const instellingen = () => aanvragenVan(`${simulator.url}/gm0855`, 'GM0855');
const maak = (identificatie: string, anders: object = {}): object => {
  const { bronorganisatie, zaaktype } = instellingen();
  return { identificatie, bronorganisatie, verantwoordelijkeOrganisatie: bronorganisatie, zaaktype, startdatum: '2026-11-09', ...anders };
};
const bekijk = (identificatie: string) => vraag('GET', `/zaken?identificatie=${identificatie}&bronorganisatie=${instellingen().bronorganisatie}`);
const begin = async (identificatie: string): Promise<string> => {
  const { url: zaak = '' } = await vraag('POST', '/zaken', maak(identificatie));
  await vraag('POST', '/rollen', { zaak, betrokkeneType: 'natuurlijk_persoon', roltype: instellingen().roltype, roltoelichting: 'x', betrokkeneIdentificatie: { inpBsn: bijstand.bsn } });
  return zaak;
};

test('every gemeente that takes requests has an RSIN of its own in the form that RSINs have', () => {
  const nummers = maakRegister('http://127.0.0.1:1').flatMap(({ aanvragen }) => aanvragen?.bronorganisatie ?? []);
  expect(nummers).toHaveLength(gemeenten.filter(({ gmCode }) => dialectVan(gmCode) === 'open-product').length);
  expect(new Set(nummers).size).toBe(nummers.length);
  expect(nummers.filter((nummer) => !isBsn(nummer) || bevolking.vindOpBsn(nummer))).toEqual([]);
});

describe('making a zaak', () => {
  test.each([
    ['without a first day', { startdatum: undefined }, 'startdatum required'], ['of a type it does not have', { zaaktype: 'http://elders.example/1' }, 'zaaktype bad-url'],
    ['for another organisation', { bronorganisatie: '000008564' }, 'bronorganisatie invalid'], ['with too long a name', { omschrijving: 'x'.repeat(81) }, 'omschrijving required'],
  ])('%s is refused', async (_naam, anders, fout) => {
    expect(foutVan(await vraag('POST', '/zaken', maak('A-0', anders)))).toEqual([400, fout]);
  });

  test('is refused for an identificatie that is there, and that is counted', async () => {
    const { herhaald = 0 } = simulator.aanvragen?.() ?? {};
    expect((await vraag('POST', '/zaken', maak('A-1'))).status).toBe(201);
    expect(foutVan(await vraag('POST', '/zaken', maak('A-1')))).toEqual([400, 'identificatie identificatie-niet-uniek']);
    expect(simulator.aanvragen?.()).toMatchObject({ herhaald: herhaald + 1 });
    expect(simulator.zaken('GM0855').filter(({ identificatie }) => identificatie === 'A-1')).toHaveLength(1);
  });

  test('wants to hear in which co-ordinates', async () => {
    expect((await vraag('POST', '/zaken', maak('A-2'), {})).status).toBe(412);
  });

  test('of one gemeente makes none in another', async () => {
    await vraag('POST', '/zaken', maak('A-3'));
    expect(simulator.zaken('GM0867')).toEqual([]);
  });
});

describe('a zaak', () => {
  test('of nobody is not decided on', async () => {
    await vraag('POST', '/zaken', maak('B-f'));
    expect((await bekijk('B-f')).results).toMatchObject([{ resultaat: null }]);
    await begin('C-f');
    expect((await bekijk('C-f')).results).toMatchObject([{ resultaat: expect.stringContaining('/resultaten/') }]);
  });

  test('has one end, is closed with one, and does not change after that', async () => {
    const zaak = await begin('D-0');
    const { resultaattypen, statustypeEinde: statustype } = instellingen();
    const einde = { zaak, resultaattype: resultaattypen.ingetrokken, toelichting: 'x' };
    const status = { zaak, statustype, datumStatusGezet: '2026-11-12T10:00:00.000Z' };
    expect(foutVan(await vraag('POST', '/statussen', status))).toEqual([400, 'nonFieldErrors resultaat-does-not-exist']);
    const { url: resultaat = '' } = await vraag('POST', '/resultaten', einde);
    expect(foutVan(await vraag('POST', '/resultaten', einde))).toEqual([400, 'zaak unique']);
    expect((await vraag('PUT', resultaat, einde)).status).toBe(200);
    expect((await vraag('POST', '/statussen', status)).status).toBe(201);
    expect(await vraag('PUT', resultaat, einde)).toMatchObject({ status: 403, code: 'zaak-closed' });
    expect(await vraag('POST', '/statussen', status)).toMatchObject({ status: 403, code: 'zaak-closed' });
  });

  test('is granted by the gemeente only', async () => {
    const zaak = await begin('E-0');
    expect(foutVan(await vraag('POST', '/resultaten', { zaak, resultaattype: instellingen().resultaattypen.toegekend }))).toEqual([400, 'resultaattype bad-url']);
  });
});

describe('deciding', () => {
  const aanbod = gemeenten.flatMap((gemeente) => createAanbod(gemeente, bevolking.peildatum)).filter(({ plaatsen, uuid }) => uuid === evaUuid('RMT-SOLL') && plaatsen === 2).slice(0, 1);
  const verzoek = { identificatie: 'x', instrument: evaUuid('RMT-SOLL'), bedrag: 3_000 };

  test('follows the offer, the amount and the places', () => {
    expect(aanbod).toHaveLength(1);
    expect([beslis(verzoek, aanbod, 1).uitkomst, beslis({ ...verzoek, bedrag: null }, aanbod, 0).uitkomst]).toEqual(['toegekend', 'toegekend']);
    expect([beslis(verzoek, aanbod, 2), beslis({ ...verzoek, bedrag: 3_001 }, aanbod, 0), beslis(verzoek, [], 0), beslis({ ...verzoek, instrument: null }, aanbod, 0)].map(({ uitkomst }) => uitkomst))
      .toEqual(['afgewezen', 'afgewezen', 'afgewezen', 'afgewezen']);
  });

  test('takes a second look for one in four', () => {
    expect([...'0123456789abcdef'].filter((einde) => beslistBij(`a-${einde}`) === 2)).toEqual(['0', '1', '2', '3']);
  });
});

test('the offer has as many places less as were granted', async () => {
  const gemeente = gemeenten.find((een) => dialectVan(een.gmCode) === 'open-product' && createAanbod(een, bevolking.peildatum).some(({ uuid, plaatsen }) => uuid !== null && plaatsen === 2));
  const feit = gemeente && createAanbod(gemeente, bevolking.peildatum).find(({ uuid, plaatsen }) => uuid !== null && plaatsen === 2);
  if (!feit) throw new Error('geen aanbod met twee plaatsen');
  const basis = `${simulator.url}/${gemeente.gmCode.toLowerCase()}`;
  const { bronorganisatie, zaaktype, roltype } = aanvragenVan(basis, gemeente.gmCode);
  const typen = z.object({ results: z.array(z.object({ code: z.string(), parameters: z.array(z.object({ naam: z.string(), waarde: z.string() })) })) });
  const vrij = async (): Promise<string | undefined> => typen.parse(await (await fetch(`${basis}/producttypen/api/v1/producttypen`)).json())
    .results.find(({ code }) => code === feit.nummer)?.parameters.find(({ naam }) => naam === 'vrije_plaatsen')?.waarde;
  const eerst = await vrij();
  const { url: zaak = '' } = await vraag('POST', `${basis}/zaken/api/v1/zaken`, maak('F-f', { bronorganisatie, zaaktype, kenmerken: [{ kenmerk: feit.uuid, bron: 'EVA.RMT' }] }));
  await vraag('POST', `${basis}/zaken/api/v1/rollen`, { zaak, betrokkeneType: 'natuurlijk_persoon', roltype, roltoelichting: 'x', betrokkeneIdentificatie: { inpBsn: bijstand.bsn } });
  await vraag('GET', `${basis}/zaken/api/v1/zaken?identificatie=F-f&bronorganisatie=${bronorganisatie}`);
  expect([eerst, await vrij()]).toEqual(['2', '1']);
});
