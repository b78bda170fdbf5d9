import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { z } from 'zod';
import { startSbbSimulator } from '../../simulators/sbb/simulator.ts';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import type { Simulator } from '../../simulators/base/simulator.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { createLogger } from '../shared/logger.ts';
import { createZegelaar } from '../shared/sleutel.ts';
import { readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import type { Subgraaf } from '../shared/subgraaf.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import type { SbbContext } from './context.ts';
import { createSubgraaf } from './index.ts';

const bevolking = createBevolking({ aantal: 200 });
const zegelaar = createZegelaar(readSleutel({}, zegelInstelling('sbb')));
const bron = z.object({ code: z.string(), houder: z.string(), status: z.string(), reden: z.string().nullable(), peildatum: z.string() });
const persoon = z.object({
  werkplan: z.array(z.object({ bron, activiteiten: z.array(z.object({ nummer: z.string(), status: z.string() })).nullable() })),
  situatie: z.array(z.object({ bron, praktijkleren: z.array(z.object({ nummer: z.string(), erkendLeerbedrijf: z.boolean().nullable() })).nullable() })),
});
const regio = z.object({ aanbod: z.array(z.object({ bron, aanbod: z.array(z.object({ nummer: z.string(), uuidInstrument: z.string(), vrijePlaatsen: z.number(), erkendLeerbedrijf: z.boolean() })).nullable() })) });
const bronvelden = 'bron { code houder status reden peildatum }';
const vraag = `query ($wie: [_Any!]!) { _entities(representations: $wie) {
  ... on Persoon { werkplan: sbbWerkplanbijdragen { ${bronvelden} activiteiten { nummer status } } situatie: sbbSituatiebijdragen { ${bronvelden} praktijkleren { nummer erkendLeerbedrijf } } }
  ... on Arbeidsmarktregio { aanbod: sbbAanbod { ${bronvelden} aanbod { nummer uuidInstrument vrijePlaatsen erkendLeerbedrijf } } }
} }`;

let simulator: Simulator;
let subgraaf: Subgraaf<SbbContext>;
let nu = Date.parse('2026-11-01T09:00:00Z');

const start = (instellingen: Record<string, string> = {}): Promise<Subgraaf<SbbContext>> => createSubgraaf({
  omgeving: { LOGBOEK_MAP: 'memory://', BRON_SBB_URL: simulator.url, BRON_SBB_SLEUTEL: 'proef', BRON_SBB_ZEKERING_HERSTEL_MS: '1', ...instellingen },
  klok: () => nu, logger: createLogger('proef', 'silent'),
});
async function stel<T>(schema: z.ZodType<T>, wie: readonly object[], anders: Parameters<typeof maakVerzoek>[0] = {}): Promise<T[]> {
  const contextValue = subgraaf.createContext(maakVerzoek({ deadline: nu + 20_000, ...anders }));
  const antwoord = await graphql({ schema: subgraaf.schema, source: vraag, variableValues: { wie }, contextValue });
  expect(antwoord.errors).toBeUndefined();
  return z.object({ _entities: z.array(schema) }).parse(antwoord.data)._entities;
}
const sleutelVan = (deelnemernummer: string): string => zegelaar.verzegel({ deelnemernummer }, voorbeeldclaims, nu + 60_000);
const wie = (sbbSleutel: string | null): object => ({ __typename: 'Persoon', sbbSleutel });
const nummerVan = (bsn: string): string => bevolking.vindOpBsn(bsn)?.sbb?.deelnemernummer ?? '';
const alleenSbb = (): object => wie(sleutelVan(nummerVan(vastePersonen.alleenSbb.bsn)));

beforeAll(async () => { simulator = await startSbbSimulator({ bevolking, host: '127.0.0.1', port: 0, sleutel: 'proef' }); subgraaf = await start(); });
afterEach(() => { simulator.zetStoring(null); simulator.wisTellers(); });
afterAll(async () => { await subgraaf.stop(); await simulator.stop(); });

describe('a person', () => {
  test('gets what SBB holds, in the plan and in the situation, from one question', async () => {
    const [een] = await stel(persoon, [alleenSbb()]);
    const actueel = { code: 'sbb.praktijkleren', houder: 'SBB', status: 'ACTUEEL', reden: null, peildatum: '2026-11-01T09:00:00.000Z' };
    expect(een?.werkplan).toEqual([{ bron: actueel, activiteiten: [{ nummer: expect.stringMatching(/^PL-/), status: 'LOPEND' }] }]);
    expect(een?.situatie).toEqual([{ bron: actueel, praktijkleren: [{ nummer: een?.werkplan[0]?.activiteiten?.[0]?.nummer, erkendLeerbedrijf: true }] }]);
    expect(simulator.tellers()).toEqual({ 'POST /v1/deelnemers/_zoek': 1, 'GET /v1/erkenningen': 1 });
  });

  test('costs no more than a question for a hundred, and each gets their own', async () => {
    const bekend = bevolking.mensen.flatMap(({ sbb }) => (sbb ? [sbb] : []));
    const antwoorden = await stel(persoon, [...bekend.map(({ deelnemernummer }) => wie(sleutelVan(deelnemernummer))), wie(sleutelVan('D-ONBEKEND')), wie(null)]);
    expect(antwoorden.map(({ werkplan }) => werkplan[0]?.activiteiten?.map(({ nummer }) => nummer) ?? null))
      .toEqual([...bekend.map(({ praktijkleren }) => praktijkleren.map(({ nummer }) => nummer)), [], null]);
    expect(bekend.length).toBeGreaterThan(5);
    expect(simulator.tellers()['POST /v1/deelnemers/_zoek']).toBe(1);
  });

  test('who are more than a hundred are asked in several questions', async () => {
    const antwoorden = await stel(persoon, Array.from({ length: 101 }, (_, plaats) => wie(sleutelVan(`D-ONBEKEND-${plaats}`))));
    expect(new Set(antwoorden.map(({ werkplan }) => werkplan[0]?.bron.status))).toEqual(new Set(['NIETS_GEVONDEN']));
    expect(simulator.tellers()['POST /v1/deelnemers/_zoek']).toBe(2);
  });

  test('is not asked for when there is no time left to tell what came of it', async () => {
    const [een] = await stel(persoon, [alleenSbb()], { deadline: nu + 20 });
    expect(een?.werkplan).toMatchObject([{ bron: { status: 'TIJD_OP' }, activiteiten: null }]);
    expect(simulator.tellers()).toEqual({});
  });

  test('whom SBB does not know has nothing there, and no key asks nothing', async () => {
    const [onbekend, zonder] = await stel(persoon, [wie(sleutelVan('D-ONBEKEND')), wie(null)]);
    expect(onbekend).toMatchObject({ werkplan: [{ bron: { status: 'NIETS_GEVONDEN' }, activiteiten: [] }], situatie: [{ bron: { status: 'NIETS_GEVONDEN' }, praktijkleren: [] }] });
    expect(zonder).toEqual({ werkplan: [], situatie: [] });
  });

  test('with a key that is not for this request is not asked for', async () => {
    const [een] = await stel(persoon, [alleenSbb()], { verzoekId: 'verzoek-2' });
    expect(een).toMatchObject({ werkplan: [{ bron: { status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL' }, activiteiten: null }], situatie: [{ praktijkleren: null }] });
    expect(simulator.tellers()).toEqual({});
  });

  test.each([
    [{ soort: 'status', status: 500 }, 'NIET_BESCHIKBAAR'], [{ soort: 'misvormd' }, 'NIET_BESCHIKBAAR'], [{ soort: 'afkappen' }, 'NIET_BESCHIKBAAR'],
    [{ soort: 'verbreken' }, 'NIET_BESCHIKBAAR'], [{ soort: 'vertraging', ms: 60_000 }, 'TIJD_OP'], [{ soort: 'druppelen', ms: 1_000 }, 'TIJD_OP'],
  ] as const)('is unknown, not without, when SBB shows %j', async (storing, status) => {
    simulator.zetStoring(storing);
    const eigen = await start();
    const antwoord = await graphql({ schema: eigen.schema, source: vraag, variableValues: { wie: [alleenSbb()] }, contextValue: eigen.createContext(maakVerzoek({ deadline: nu + (status === 'TIJD_OP' ? 150 : 10_000) })) });
    await eigen.stop();
    expect(antwoord).toMatchObject({ data: { _entities: [{ werkplan: [{ bron: { status }, activiteiten: null }], situatie: [{ bron: { status }, praktijkleren: null }] }] } });
    expect(JSON.stringify(antwoord)).not.toMatch(new RegExp(`${storingstekst.slice(0, 15)}|127\\.0\\.0\\.1|D0`));
  });

  test('keeps the programme when only the recognitions are missing: whether recognised is unknown, whatever was known before', async () => {
    simulator.zetStoring({ soort: 'status', status: 503, alleen: '/v1/erkenningen' });
    const oud = subgraaf;
    subgraaf = await start();
    const [een] = await stel(persoon, [alleenSbb()]);
    simulator.zetStoring(null);
    expect(await stel(persoon, [alleenSbb()])).toMatchObject([{ situatie: [{ bron: { reden: null }, praktijkleren: [{ erkendLeerbedrijf: true }] }] }]);
    simulator.zetStoring({ soort: 'status', status: 503, alleen: '/v1/erkenningen' });
    nu += 300_000;
    const [later] = await stel(persoon, [alleenSbb()]);
    nu -= 300_000;
    await subgraaf.stop();
    subgraaf = oud;
    expect(later?.situatie).toMatchObject([{ bron: { reden: 'ERKENNINGEN_ONBEKEND' }, praktijkleren: [{ erkendLeerbedrijf: null }] }]);
    expect(een?.situatie).toMatchObject([{ bron: { status: 'ACTUEEL', reden: 'ERKENNINGEN_ONBEKEND' }, praktijkleren: [{ erkendLeerbedrijf: null }] }]);
  });
});

describe('the offer', () => {
  const regios = ['AM26', 'AM01', 'AM99'].map((amCode) => ({ __typename: 'Arbeidsmarktregio', amCode }));

  test('of all regions is one list, kept for later, and the former one with its own moment when SBB fails', async () => {
    const eerst = await stel(regio, regios);
    expect(eerst.map(({ aanbod }) => aanbod[0]?.bron.status)).toEqual(['ACTUEEL', 'ACTUEEL', 'NIETS_GEVONDEN']);
    expect(eerst[0]?.aanbod[0]?.aanbod?.length).toBeGreaterThan(3);
    expect(eerst[2]?.aanbod[0]?.aanbod).toEqual([]);
    simulator.zetStoring({ soort: 'status', status: 500 });
    expect(await stel(regio, regios)).toEqual(eerst);
    expect(simulator.tellers()).toEqual({ 'GET /v1/leerplaatsen': 1 });
    nu += 600_000;
    const [later] = await stel(regio, regios);
    expect(later).toMatchObject({ aanbod: [{ bron: { status: 'VEROUDERD', reden: 'STORING', peildatum: '2026-11-01T09:00:00.000Z' }, aanbod: eerst[0]?.aanbod[0]?.aanbod }] });
  });

  test('that never came is unknown', async () => {
    simulator.zetStoring({ soort: 'misvormd' });
    const [een] = await stel(regio, [{ __typename: 'Arbeidsmarktregio', amCode: 'AM38' }]);
    expect(een).toMatchObject({ aanbod: [{ bron: { status: 'NIET_BESCHIKBAAR' }, aanbod: null }] });
  });
});

test('settings that are wrong are named all at once, without their value', async () => {
  await expect(start({ BRON_SBB_URL: 'geen adres', SBB_NOOD_MS: 'lang', ZEGEL_SLEUTEL_SBB: 'a29ydA==' }))
    .rejects.toThrow(/^(?=.*BRON_SBB_URL)(?=.*SBB_NOOD_MS)(?=.*ZEGEL_SLEUTEL_SBB)(?!.*geen adres)/s);
});
