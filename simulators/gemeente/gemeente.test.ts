import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Simulator } from '../base/simulator.ts';
import { createBevolking } from '../population/bevolking.ts';
import { vastePersonen } from '../population/vaste-personen.ts';
import { gemeenten } from '../../subgraphs/shared/referentie/referentie.ts';
import { createAanbod } from './aanbod.ts';
import { startGemeenteSimulator } from './gemeente.ts';
import { dialectVan, maakRegister } from './register.ts';

const bevolking = createBevolking({ aantal: 100 });
let open: Simulator;
let dicht: Simulator;
beforeAll(async () => {
  const adres = { bevolking, host: '127.0.0.1', port: 0 };
  [open, dicht] = await Promise.all([startGemeenteSimulator(adres), startGemeenteSimulator({ ...adres, sleutel: 'geheim' })]);
});
afterAll(() => Promise.all([open.stop(), dicht.stop()]));

const post = (simulator: Simulator, pad: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${simulator.url}${pad}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });

const { rotterdam, eindhoven } = vastePersonen;
const zaakVraag = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: rotterdam.bsn, expand: 'zaaktype' };
const zaken = z.object({ count: z.number(), next: z.null(), results: z.array(z.object({ identificatie: z.string() })) });
const client = z.object({ Voorzieningen: z.array(z.object({ VoorzieningNr: z.string(), DatIngang: z.string() })), VolgendeToken: z.null() });

const nummers = (bsn: string): string[] =>
  bevolking.vindOpBsn(bsn)?.gemeenten.flatMap(({ voorzieningen, eigenDossier }) => [...voorzieningen, ...eigenDossier]).map(({ nummer }) => nummer) ?? [];

describe('register', () => {
  test('has all 342 gemeenten, about a third with the second supplier', () => {
    const register = maakRegister('http://127.0.0.1:1');
    const tweede = register.filter(({ dialect }) => dialect === 'sociaal-domein').length;
    expect(register).toHaveLength(342);
    expect(tweede).toBeGreaterThan(342 / 4);
    expect(tweede).toBeLessThan(342 / 2);
    expect(register.find(({ gmCode }) => gmCode === 'GM0855')).toEqual({ gmCode: 'GM0855', naam: 'Tilburg', url: 'http://127.0.0.1:1/gm0855', dialect: 'open-product', zaaktypen: expect.arrayContaining(['30', 'TAAL', 'WERKPLAN']), sleutelInstelling: null, aanvragen: expect.objectContaining({ zaaktype: 'http://127.0.0.1:1/gm0855/catalogi/api/v1/zaaktypen/WERKPLAN' }) });
    expect(register.find(({ gmCode }) => gmCode === 'GM0772')).not.toHaveProperty('zaaktypen');
    expect(register.find(({ gmCode }) => gmCode === 'GM0772')).not.toHaveProperty('aanvragen');
  });
});

describe('dossier', () => {
  test('of open-product is zaken, with the numbers of Suwinet and the gemeente\'s own, and one that is not about work', async () => {
    const antwoord = zaken.parse(await (await post(open, '/gm0599/zaken/api/v1/zaken/_zoek', zaakVraag)).json());
    expect(antwoord.results.map(({ identificatie }) => identificatie)).toEqual([...nummers(rotterdam.bsn), 'PV0599-1']);
    expect(antwoord.count).toBeGreaterThan(1);
  });

  test('of sociaal-domein is voorzieningen with its own dates', async () => {
    const antwoord = client.parse(await (await post(open, '/gm0772/sd/v2/clienten/_zoek', { BurgerServiceNr: eindhoven.bsn })).json());
    expect(antwoord.Voorzieningen.map(({ VoorzieningNr }) => VoorzieningNr)).toEqual(nummers(eindhoven.bsn));
    expect(antwoord.Voorzieningen[0]?.DatIngang).toMatch(/^\d{2}-\d{2}-\d{4}$/);
  });

  test('of another gemeente is not shown', async () => {
    const elders = zaken.parse(await (await post(open, '/gm0855/zaken/api/v1/zaken/_zoek', zaakVraag)).json());
    const onbekend = await post(open, '/gm0448/sd/v2/clienten/_zoek', { BurgerServiceNr: eindhoven.bsn });
    expect(elders.results).toEqual([]);
    expect([onbekend.status, await onbekend.json()]).toEqual([404, { Melding: 'CLIENT_ONBEKEND' }]);
  });
});

test('each supplier wants the credential in its own header', async () => {
  const vragen = [
    ['/gm0599/zaken/api/v1/zaken/_zoek', zaakVraag, { authorization: 'Token geheim' }],
    ['/gm0772/sd/v2/clienten/_zoek', { BurgerServiceNr: eindhoven.bsn }, { 'x-api-sleutel': 'geheim' }],
  ] as const;
  const met = await Promise.all(vragen.map(([pad, body, headers]) => post(dicht, pad, body, headers)));
  const zonder = await Promise.all(vragen.map(([pad, body]) => post(dicht, pad, body)));
  expect(met.map(({ status }) => status)).toEqual([200, 200]);
  expect(zonder.map(({ status }) => status)).toEqual([401, 401]);
});

test('a fault can be kept to one gemeente', async () => {
  open.zetStoring({ soort: 'status', status: 503, alleen: 'gm0599' });
  const [rotterdams, tilburgs] = await Promise.all(['gm0599', 'gm0855'].map((waar) => post(open, `/${waar}/zaken/api/v1/zaken/_zoek`, zaakVraag)));
  open.zetStoring(null);
  expect([rotterdams?.status, tilburgs?.status]).toEqual([503, 200]);
});

describe('offer', () => {
  const alle = gemeenten.flatMap((gemeente) => createAanbod(gemeente, bevolking.peildatum));

  test('is four a gemeente with numbers of its own, the same each time', () => {
    expect(alle).toHaveLength(4 * 342);
    expect(new Set(alle.map(({ nummer }) => nummer)).size).toBe(alle.length);
    expect(gemeenten.flatMap((gemeente) => createAanbod(gemeente, bevolking.peildatum))).toEqual(alle);
  });

  test('has items of EVA, items of its own and items for employers', () => {
    expect(alle.filter(({ uuid }) => uuid !== null)).toHaveLength(2 * 342);
    expect(alle.filter(({ tegel }) => tegel.startsWith('DW'))).toHaveLength(342);
  });

  test('pages by token or number, and refuses what does not exist', async () => {
    const antwoorden = await Promise.all(['/gm0855/producttypen/api/v1/producttypen?page=9', '/gm9999/x', '/gm0772/sd/v2/niets', '/'].map((pad) => fetch(`${open.url}${pad}`)));
    expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(dialectVan('GM0772')).toBe('sociaal-domein');
  });
});
