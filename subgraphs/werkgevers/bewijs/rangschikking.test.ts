import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { maakVacatures, maakWerkzoekenden } from '../../../simulators/vum/generatie.ts';
import { executeSubgraaf } from '../../shared/execute.ts';
import { createLogger } from '../../shared/logger.ts';
import postcodes from '../../shared/referentie/postcodegebieden.json' with { type: 'json' };
import type { Subgraaf } from '../../shared/subgraaf.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import { createSubgraaf } from '../index.ts';

// A search as it is asked, and its ranking made again by somebody who oversees that, from nothing but its line in the log.

const nu = Date.UTC(2026, 10, 1, 9);
const logregelvorm = z.object({ msg: z.literal('zoekresultaat vastgelegd'), zoekopdracht: z.uuid(), traceId: z.string().length(32), regelversie: z.string(), lijst: z.string(), dag: z.string(), passend: z.number(), afgevallen: z.number(), bewijs: z.string(), vingerafdruk: z.string().optional() });
type Lijn = z.infer<typeof logregelvorm>;
const map = mkdtempSync(join(tmpdir(), 'rangschikking-'));
const bewijsmap = join(map, 'bewijzen');
const lijnen: string[] = [];
const logger = createLogger('werkgevers', 'info', { write: (lijn: string) => { lijnen.push(lijn); } });
const omgeving = { LOGBOEK_MAP: 'memory://', VUM_WERKZOEKENDEN_BESTAND: join(map, 'werkzoekenden.json'), VUM_VACATURES_BESTAND: join(map, 'vacatures.json') };
let subgraaf: Subgraaf;

beforeAll(async () => {
  const opties = { zaad: 7, peildatum: '2026-11-01', postcodes };
  writeFileSync(omgeving.VUM_WERKZOEKENDEN_BESTAND, JSON.stringify(maakWerkzoekenden(400, opties)));
  writeFileSync(omgeving.VUM_VACATURES_BESTAND, JSON.stringify(maakVacatures(400, opties)));
  subgraaf = await createSubgraaf({ klok: () => nu, logger, omgeving: { ...omgeving, BEWIJS_MAP: bewijsmap } });
});
afterAll(async () => {
  await subgraaf?.stop();
  rmSync(map, { recursive: true, force: true });
});

const wsp: Verzoek['aanroeper'] = { sub: 'wsp-1', organisatie: '00000001234567890000', partij: 'WERKGEVERSSERVICEPUNT', rol: 'wsp', regios: ['AM26'], loket: null };
const functionaris = { doel: 'toezicht', aanroeper: { ...wsp, sub: 'fg', rol: 'functionaris', regios: [] } };
const vraag = async (query: string, variables: Record<string, unknown>, anders: Partial<Verzoek> = {}, bij = subgraaf) => {
  const { data, errors = [] } = await executeSubgraaf(bij, maakVerzoek({ doel: 'matching', deadline: nu + 60_000, aanroeper: wsp, ...anders }), { query, variables });
  return { data: data ?? null, codes: errors.map(({ extensions }) => extensions['code']) };
};
const criteria = { postcodegebied: '5038', afstandKm: 60, urenMinimaal: 24, eisen: ['AFSTAND'] };

/** The line that a search leaves in the log, once its proof is there. */
async function lijnVan(id: string): Promise<Lijn> {
  for (;;) {
    const gevonden = lijnen.map((lijn) => logregelvorm.safeParse(JSON.parse(lijn)).data).find((lijn) => lijn?.zoekopdracht === id);
    if (gevonden !== undefined) return gevonden;
    await new Promise((verder) => { setTimeout(verder, 5); });
  }
}
const zoek = async (bij = subgraaf) => {
  const vorm = z.object({ id: z.uuid(), resultaten: z.object({ edges: z.array(z.object({ node: z.object({ beoordeling: z.object({ score: z.number().nullable() }) }) })) }) });
  const { id, resultaten } = vorm.parse((await vraag('query ($criteria: Zoekcriteria) { zoekKandidaten(criteria: $criteria) { id resultaten(first: 10) { edges { node { beoordeling { score } } } } } }', { criteria }, {}, bij)).data?.['zoekKandidaten']);
  return { lijn: await lijnVan(id), scores: resultaten.edges.map(({ node }) => node.beoordeling.score) };
};
const velden = 'id uitkomst regelversie regelversieNu lijst lijstNu dag vingerafdruk criteria aantal afwijkendePlaatsen';
const rangschikking = `query ($id: ID!, $first: Int) { rangschikking(zoekopdracht: $id) { ${velden} rijen(first: $first) { plaats opnieuw score gemist punten { criterium punten maximum } } } }`;

describe('a ranking', () => {
  test('can be made again by an officer from its line in the log, with the same points', async () => {
    const { lijn, scores } = await zoek();
    const { data, codes } = await vraag(rangschikking, { id: lijn.zoekopdracht, first: 10 }, functionaris);
    expect(codes).toEqual([]);
    expect(data?.['rangschikking']).toMatchObject({
      id: lijn.zoekopdracht, uitkomst: 'GELIJK', regelversie: lijn.regelversie, regelversieNu: lijn.regelversie, lijst: lijn.lijst, lijstNu: lijn.lijst, dag: '2026-11-01', vingerafdruk: lijn.vingerafdruk,
      criteria: ['Gezocht naar: kandidaten', 'Plaats: 5038, tot en met 60 kilometer', 'Uren: ten minste 24 per week', 'Eisen: AFSTAND'], aantal: lijn.passend + lijn.afgevallen, afwijkendePlaatsen: [],
    });
    const { rijen } = z.object({ rijen: z.array(z.object({ plaats: z.number(), opnieuw: z.number(), score: z.number(), punten: z.array(z.object({ punten: z.number() })) })) }).parse(data?.['rangschikking']);
    expect(rijen.map(({ score }) => score)).toEqual(scores);
    expect(rijen.map(({ punten }) => punten.reduce((som, een) => som + een.punten, 0))).toEqual(scores);
    expect(rijen.map(({ plaats }) => plaats)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('of vacancies is proven as well', async () => {
    const { id } = z.object({ id: z.uuid() }).parse((await vraag('query ($criteria: Zoekcriteria!) { zoekVacatures(criteria: $criteria) { id } }', { criteria })).data?.['zoekVacatures']);
    await vraag('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Vacaturezoekopdracht { verlooptOp } } }', { r: [{ __typename: 'Vacaturezoekopdracht', id, sbbLeerplaatsbijdragen: [] }] });
    const { zoekopdracht } = await lijnVan(id);
    expect((await vraag(rangschikking, { id: zoekopdracht }, functionaris)).data).toMatchObject({ rangschikking: { uitkomst: 'GELIJK', criteria: expect.arrayContaining(['Gezocht naar: vacatures']) } });
  });

  test('that was altered is said to be damaged, and nothing else of it', async () => {
    const { lijn: { zoekopdracht } } = await zoek();
    writeFileSync(join(bewijsmap, '2026-11-01', `${zoekopdracht}.bewijs`), 'half');
    expect((await vraag(rangschikking, { id: zoekopdracht }, functionaris)).data).toMatchObject({ rangschikking: { uitkomst: 'BESCHADIGD', vingerafdruk: null, criteria: null, aantal: null, rijen: null } });
  });

  test('is there after a restart, by the same key', async () => {
    const { lijn: { zoekopdracht } } = await zoek();
    const tweede = await createSubgraaf({ klok: () => nu, logger, omgeving: { ...omgeving, BEWIJS_MAP: bewijsmap } });
    expect((await vraag(rangschikking, { id: zoekopdracht }, functionaris, tweede)).data).toMatchObject({ rangschikking: { uitkomst: 'GELIJK' } });
    await tweede.stop();
    const derde = await createSubgraaf({ klok: () => nu, logger, omgeving: { ...omgeving, BEWIJS_MAP: bewijsmap, BEWIJS_SLEUTEL: Buffer.alloc(32, 9).toString('base64') } });
    expect((await vraag(rangschikking, { id: zoekopdracht }, functionaris, derde)).data).toMatchObject({ rangschikking: { uitkomst: 'BESCHADIGD' } });
    await derde.stop();
  });

  test('is answered, and said to have no proof, where that cannot be kept or is off', async () => {
    const kwijt = join(map, 'kwijt');
    for (const [instelling, bewijs] of [[{ BEWIJS_MAP: kwijt }, 'MISLUKT'], [{}, 'GEEN']] as const) {
      const andere = await createSubgraaf({ klok: () => nu, logger, omgeving: { ...omgeving, ...instelling } });
      rmSync(kwijt, { recursive: true, force: true });
      const { lijn, scores } = await zoek(andere);
      expect([lijn.bewijs, lijn.vingerafdruk, scores.length, await vraag(rangschikking, { id: lijn.zoekopdracht }, functionaris, andere)]).toEqual([bewijs, undefined, 10, { data: { rangschikking: null }, codes: [] }]);
      await andere.stop();
    }
    expect(lijnen.filter((lijn) => lijn.includes('"MAP_WEG"'))).toHaveLength(1);
  });
});

describe('who may see a ranking made again', () => {
  const bij = async (id: string, anders: Partial<Verzoek>) => vraag(rangschikking, { id }, anders);

  test('is an officer of the werkgeversservicepunt, for oversight, and nobody else', async () => {
    const { lijn: { zoekopdracht: id } } = await zoek();
    expect(await bij(id, { aanroeper: wsp })).toEqual({ data: null, codes: ['NIET_BEVOEGD'] });
    expect(await bij(id, { ...functionaris, doel: 'matching' })).toEqual({ data: null, codes: ['NIET_BEVOEGD'] });
    expect(await bij(id, { ...functionaris, aanroeper: wsp })).toEqual({ data: null, codes: ['NIET_BEVOEGD'] });
    expect(await bij(id, { ...functionaris, aanroeper: { ...functionaris.aanroeper, partij: 'UWV' } })).toEqual({ data: { rangschikking: null }, codes: [] });
  });

  test('gives a right id, and asks no more rows than a page has', async () => {
    const { lijn: { zoekopdracht: id } } = await zoek();
    expect((await vraag(rangschikking, { id: '../../etc/passwd' }, functionaris)).codes).toEqual(['ONGELDIGE_INVOER']);
    expect((await vraag(rangschikking, { id, first: 101 }, functionaris)).codes).toEqual(['ONGELDIGE_INVOER']);
    expect(await vraag(rangschikking, { id: '11111111-2222-4333-8444-555555555555' }, functionaris)).toEqual({ data: { rangschikking: null }, codes: [] });
  });

  test('is in the Logboek, as looking at nobody', async () => {
    const { lijn: { zoekopdracht: id } } = await zoek();
    await bij(id, functionaris);
    const { data } = await vraag('query ($filter: Logboekfilter!) { werkgeversLogboek(filter: $filter) { verwerkingen { betrokkene gegevens doel rol relatie uitkomst } } }', { filter: { organisatie: wsp.organisatie } }, functionaris);
    const { verwerkingen } = z.object({ verwerkingen: z.array(z.object({ gegevens: z.array(z.string()) }).loose()) }).parse(data?.['werkgeversLogboek']);
    expect(verwerkingen.find(({ gegevens }) => gegevens.includes('rangschikking'))).toEqual({ betrokkene: null, gegevens: ['rangschikking'], doel: 'toezicht', rol: 'functionaris', relatie: 'TOEZICHT', uitkomst: 'GEGEVEN' });
  });

  test('never sees of whom it was: no number of a source is kept, and no file is named after one', async () => {
    expect(readdirSync(join(bewijsmap, '2026-11-01')).every((naam) => /^[0-9a-f-]{36}\.bewijs$/.test(naam))).toBe(true);
    const { lijn: { zoekopdracht: id } } = await zoek();
    expect(JSON.stringify((await bij(id, functionaris)).data)).not.toMatch(/WZ-|eigen:/);
  });
});
