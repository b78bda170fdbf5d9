import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { z } from 'zod';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import type { Simulator } from '../../simulators/base/simulator.ts';
import { maakFondsenlijst } from '../../simulators/oofonds/fondsenlijst.ts';
import { startOofondsSimulator } from '../../simulators/oofonds/simulator.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { fondsen } from '../../simulators/population/fondsen.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { createLogger } from '../shared/logger.ts';
import { createZegelaar } from '../shared/sleutel.ts';
import { readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import type { Subgraaf } from '../shared/subgraaf.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import type { OofondsContext } from './context.ts';
import { createSubgraaf } from './index.ts';

const bevolking = createBevolking({ aantal: 1_000 });
const zegelaar = createZegelaar(readSleutel({}, zegelInstelling('oofonds')));
const bron = z.object({ code: z.string(), naam: z.string(), houder: z.string(), status: z.string(), reden: z.string().nullable(), peildatum: z.string() });
const aanspraak = z.object({ fonds: z.object({ code: z.string() }), werkzaamInSector: z.boolean().nullable(), premieBetaald: z.boolean().nullable(), aanvragenTot: z.string().nullable() });
const persoon = z.object({
  werkplan: z.array(z.object({ bron, activiteiten: z.array(z.object({ nummer: z.string(), status: z.string() })).nullable() })),
  situatie: z.array(z.object({ bron, aanspraken: z.array(aanspraak).nullable() })),
});
const regio = z.object({ aanbod: z.array(z.object({ bron, aanbod: z.array(z.object({ nummer: z.string(), kostenEuro: z.number().nullable(), omschrijving: z.string().nullable(), gemeenten: z.null() })).nullable() })) });
const bronvelden = 'bron { code naam houder status reden peildatum }';
const vraag = `query ($wie: [_Any!]!) { _entities(representations: $wie) {
  ... on Persoon { werkplan: oofondsWerkplanbijdragen { ${bronvelden} activiteiten { nummer status } }
    situatie: oofondsSituatiebijdragen { ${bronvelden} aanspraken { fonds { code } werkzaamInSector premieBetaald aanvragenTot } } }
  ... on Arbeidsmarktregio { aanbod: oofondsAanbod { ${bronvelden} aanbod { nummer kostenEuro omschrijving gemeenten } } }
} }`;

const map = mkdtempSync(join(tmpdir(), 'fondsen-'));
const lijstbestand = join(map, 'fondsen.json');
let simulator: Simulator;
let subgraaf: Subgraaf<OofondsContext>;
let nu = 0;

const start = (instellingen: Record<string, string> = {}): Promise<Subgraaf<OofondsContext>> => createSubgraaf({
  omgeving: { LOGBOEK_MAP: 'memory://', BRON_FONDSEN_BESTAND: lijstbestand, BRON_FONDSEN_ZEKERING_HERSTEL_MS: '1', ...instellingen }, klok: () => nu, logger: createLogger('proef', 'silent'),
});
async function stel<T>(schema: z.ZodType<T>, wie: readonly object[], anders: Parameters<typeof maakVerzoek>[0] = {}): Promise<T[]> {
  const contextValue = subgraaf.createContext(maakVerzoek({ deadline: nu + 20_000, ...anders }));
  const antwoord = await graphql({ schema: subgraaf.schema, source: vraag, variableValues: { wie }, contextValue });
  expect(antwoord.errors).toBeUndefined();
  expect(JSON.stringify(antwoord)).not.toMatch(new RegExp(`${storingstekst.slice(0, 15)}|127\\.0\\.0\\.1`));
  return z.object({ _entities: z.array(schema) }).parse(antwoord.data)._entities;
}
type Deelname = { fonds: string; nummer: string };
const wie = (deelnames: readonly Deelname[] | null): object =>
  ({ __typename: 'Persoon', oofondsSleutel: deelnames && zegelaar.verzegel({ deelnames }, voorbeeldclaims, nu + 60_000) });
const deelnamesVan = (bsn: string): Deelname[] => bevolking.vindOpBsn(bsn)?.fondsen.map(({ fonds, deelnemersnummer }) => ({ fonds, nummer: deelnemersnummer })) ?? [];

beforeAll(async () => {
  simulator = await startOofondsSimulator({ bevolking, host: '127.0.0.1', port: 0 });
  writeFileSync(lijstbestand, JSON.stringify(maakFondsenlijst(simulator.url)));
});
beforeEach(async () => { nu = Date.parse('2026-11-01T09:00:00Z'); subgraaf = await start(); });
afterEach(async () => { simulator.zetStoring(null); await subgraaf.stop(); simulator.wisTellers(); });
afterAll(async () => { await simulator.stop(); rmSync(map, { recursive: true }); });

describe('a person', () => {
  test('gets a contribution from each fund that is asked, in the plan and in the situation, from one file a fund', async () => {
    const [een] = await stel(persoon, [wie(deelnamesVan(vastePersonen.allePartijen.bsn))]);
    const peildatum = '2026-11-01T04:00:00.000Z';
    expect(een?.werkplan).toEqual([
      { bron: { code: 'oofonds.ZWL.deelnemers', naam: expect.stringContaining('Zorg en Welzijn'), houder: 'ZWL', status: 'ACTUEEL', reden: null, peildatum }, activiteiten: [{ nummer: expect.stringMatching(/^ZWL-T/), status: 'LOPEND' }] },
      { bron: expect.objectContaining({ houder: 'SCH', status: 'ACTUEEL' }), activiteiten: [{ nummer: expect.stringMatching(/^SCH-T/), status: 'AFGEROND' }] },
    ]);
    expect(een?.situatie.map(({ aanspraken }) => aanspraken)).toEqual([
      [{ fonds: { code: 'ZWL' }, werkzaamInSector: true, premieBetaald: true, aanvragenTot: '2028-09-21' }],
      [{ fonds: { code: 'SCH' }, werkzaamInSector: false, premieBetaald: false, aanvragenTot: '2026-11-01' }],
    ]);
    expect(simulator.tellers()).toEqual({ 'GET /zwl/deelnemers.csv': 1, 'GET /sch/deelnemers.csv': 1 });
  });

  test('of the whole population gets their own, and a file is fetched once', async () => {
    const bekend = bevolking.mensen.flatMap(({ fondsen: eigen }) => (eigen.length > 0 ? [eigen] : []));
    const antwoorden = await stel(persoon, bekend.map((eigen) => wie(eigen.map(({ fonds, deelnemersnummer }) => ({ fonds, nummer: deelnemersnummer })))));
    const paren = antwoorden.flatMap(({ werkplan }, index) => werkplan.map((bijdrage, plaats) => ({ bijdrage, feiten: bekend[index]?.[plaats] })));
    const bekende = paren.filter(({ bijdrage }) => bijdrage.bron.status === 'ACTUEEL');
    expect(bekende.map(({ bijdrage }) => bijdrage.activiteiten?.map(({ nummer }) => nummer))).toEqual(bekende.map(({ feiten }) => feiten?.toekenningen.map(({ nummer }) => nummer)));
    const anders = paren.filter(({ bijdrage }) => bijdrage.bron.status !== 'ACTUEEL').map(({ bijdrage: { bron: { houder, status, reden }, activiteiten } }) => ({ slordig: ['HRC', 'DTH', 'UZB'].includes(houder), status, reden, activiteiten }));
    expect(new Set(anders.map((een) => JSON.stringify(een)))).toEqual(new Set([JSON.stringify({ slordig: true, status: 'NIET_BESCHIKBAAR', reden: 'REGEL_ONLEESBAAR', activiteiten: null })]));
    expect(simulator.tellers()).toEqual(Object.fromEntries(fondsen.map(({ code }) => [`GET /${code.toLowerCase()}/deelnemers.csv`, 1])));
  });

  test('is not looked for when there is no time left to tell what came of it', async () => {
    const [een] = await stel(persoon, [wie(deelnamesVan(vastePersonen.alleenFonds.bsn))], { deadline: nu + 20 });
    expect(een?.werkplan).toMatchObject([{ bron: { status: 'TIJD_OP' }, activiteiten: null }]);
  });

  test('whom a fund does not know has nothing there; on a careless fund’s file that is unknown', async () => {
    const [een] = await stel(persoon, [wie([{ fonds: 'MTL', nummer: 'MTL-ONBEKEND' }, { fonds: 'HRC', nummer: 'HRC-ONBEKEND' }])]);
    expect(een?.situatie).toMatchObject([
      { bron: { houder: 'MTL', status: 'NIETS_GEVONDEN', reden: null }, aanspraken: [] }, { bron: { houder: 'HRC', status: 'NIET_BESCHIKBAAR', reden: 'REGEL_ONLEESBAAR' }, aanspraken: null },
    ]);
  });

  test('with no key, a key of another request or a fund that nobody listed asks nothing', async () => {
    expect(await stel(persoon, [wie(null)])).toEqual([{ werkplan: [], situatie: [] }]);
    const [een] = await stel(persoon, [wie(deelnamesVan(vastePersonen.alleenFonds.bsn))], { verzoekId: 'verzoek-2' });
    expect(een?.werkplan).toMatchObject([{ bron: { code: 'oofonds', status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL' }, activiteiten: null }]);
    const [ander] = await stel(persoon, [wie([{ fonds: 'XYZ', nummer: '1' }])]);
    expect(ander?.situatie).toMatchObject([{ bron: { houder: 'XYZ', status: 'NIET_BESCHIKBAAR', reden: 'GEEN_ADRES' }, aanspraken: null }]);
    expect(simulator.tellers()).toEqual({});
  });

  test.each([
    [{ soort: 'status', status: 500 }, 'NIET_BESCHIKBAAR'], [{ soort: 'misvormd' }, 'NIET_BESCHIKBAAR'], [{ soort: 'afkappen' }, 'NIET_BESCHIKBAAR'],
    [{ soort: 'verbreken' }, 'NIET_BESCHIKBAAR'], [{ soort: 'vertraging', ms: 60_000 }, 'TIJD_OP'], [{ soort: 'druppelen', ms: 1_000 }, 'TIJD_OP'],
  ] as const)('is unknown, not without, when one fund shows %j, and the other fund answers', async (storing, status) => {
    simulator.zetStoring({ ...storing, alleen: '/sch/' });
    const [een] = await stel(persoon, [wie(deelnamesVan(vastePersonen.allePartijen.bsn))], { deadline: nu + (status === 'TIJD_OP' ? 1_000 : 20_000) });
    expect(een?.werkplan).toMatchObject([{ bron: { houder: 'ZWL', status: 'ACTUEEL' } }, { bron: { houder: 'SCH', status }, activiteiten: null }]);
    expect(een?.situatie).toMatchObject([{ bron: { houder: 'ZWL', status: 'ACTUEEL' } }, { bron: { houder: 'SCH', status }, aanspraken: null }]);
  });

  test('is never told from an old file: when it cannot be renewed the answer is unknown', async () => {
    const mens = wie(deelnamesVan(vastePersonen.sociaalPlan.bsn));
    expect(await stel(persoon, [mens])).toMatchObject([{ situatie: [{ bron: { status: 'ACTUEEL' } }] }]);
    simulator.zetStoring({ soort: 'status', status: 503 });
    expect(await stel(persoon, [mens])).toMatchObject([{ situatie: [{ bron: { status: 'ACTUEEL' } }] }]);
    nu += 300_000;
    expect(await stel(persoon, [wie(deelnamesVan(vastePersonen.sociaalPlan.bsn))])).toMatchObject([{ situatie: [{ bron: { status: 'NIET_BESCHIKBAAR', reden: 'STORING' }, aanspraken: null }] }]);
  });
});

describe('the offer', () => {
  const regios = ['AM26', 'AM01'].map((amCode) => ({ __typename: 'Arbeidsmarktregio', amCode }));

  test('of every fund is the same in each region, without what has ended', async () => {
    const [een, ander] = await stel(regio, regios);
    expect(een).toEqual(ander);
    expect(een?.aanbod.map(({ bron: { houder, status } }) => [houder, status])).toEqual(fondsen.map(({ code }) => [code, 'ACTUEEL']));
    for (const { bron: { houder }, aanbod } of een?.aanbod ?? []) expect(aanbod?.map(({ nummer, kostenEuro }) => [nummer, kostenEuro])).toEqual([1250.5, 475, 2750, 1000].map((euro, index) => [`${houder}-A${index + 1}`, euro]));
    expect(een?.aanbod.map(({ aanbod }) => aanbod?.[1]?.omschrijving)).toEqual(fondsen.map(() => 'Gesprek over wat er nog meer kan; één op één'));
    expect(Object.values(simulator.tellers())).toEqual(fondsen.map(() => 1));
  });

  test('is kept when a fund fails, with the moment of the file, and unknown when it never came', async () => {
    await stel(regio, regios);
    nu += 600_000;
    simulator.zetStoring({ soort: 'status', status: 500, alleen: '/mtl/' });
    const [een] = await stel(regio, regios);
    expect(een?.aanbod[0]).toMatchObject({ bron: { houder: 'MTL', status: 'VEROUDERD', reden: 'STORING', peildatum: '2026-11-01T04:00:00.000Z' }, aanbod: [{}, {}, {}, {}] });
    expect(een?.aanbod[1]?.bron.status).toBe('ACTUEEL');
    await subgraaf.stop();
    subgraaf = await start();
    expect((await stel(regio, regios))[0]?.aanbod[0]).toMatchObject({ bron: { status: 'NIET_BESCHIKBAAR', reden: 'STORING' }, aanbod: null });
  });
});

describe('settings', () => {
  test('that are wrong are named all at once, those in the fund list with their place', async () => {
    const fout = join(map, 'fout.json');
    const [eerste] = maakFondsenlijst('http://fonds.example');
    writeFileSync(fout, JSON.stringify([{ ...eerste, url: 'geen adres', voorwaarden: {} }]));
    await expect(start({ BRON_FONDSEN_BESTAND: fout, FONDSEN_NOOD_MS: 'lang', ZEGEL_SLEUTEL_OOFONDS: 'a29ydA==' }))
      .rejects.toThrow(/^(?=.*BRON_FONDSEN_BESTAND 0\.url)(?=.*0\.voorwaarden\.openTot)(?=.*FONDSEN_NOOD_MS)(?=.*ZEGEL_SLEUTEL_OOFONDS)(?!.*geen adres)/s);
    await expect(start({ BRON_FONDSEN_BESTAND: join(map, 'weg.json') })).rejects.toThrow(/BRON_FONDSEN_BESTAND: niet te lezen/);
  });

  test('a fund’s credential comes from a setting of its own', async () => {
    const metToegang = join(map, 'toegang.json');
    writeFileSync(metToegang, JSON.stringify(maakFondsenlijst('http://fonds.example').map((een) => ({ ...een, toegang: { header: 'x-toegang', instelling: 'FONDS_SLEUTEL' } }))));
    await expect(start({ BRON_FONDSEN_BESTAND: metToegang })).rejects.toThrow(/FONDS_SLEUTEL: ontbreekt/);
    const eigen = await start({ BRON_FONDSEN_BESTAND: metToegang, FONDS_SLEUTEL: 'x' });
    expect(eigen.naam).toBe('oofonds');
    await eigen.stop();
  });
});
