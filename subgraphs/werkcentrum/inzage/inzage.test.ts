import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createLogger } from '../../shared/logger.ts';
import { openLogboek, type Logboek } from '../../shared/logboek/index.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import { createTestgraaf, maakAanroeper, maakBurgerverzoek, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createProefbrp, elders, voegToe } from '../toegang/proef.fixture.ts';

const tilburger = '999970008';
const amsterdammer = '999970021';
const vreemdeling = '999970033';
const spoor = (nummer: number): string => `00-${String(nummer).padStart(32, '0')}-b7ad6b7169203331-01`;
const loket = (nummer: number, anders: Partial<Verzoek> = {}): Partial<Verzoek> =>
  ({ traceparent: spoor(nummer), verzoekId: `verzoek-${nummer}`, aanroeper: maakAanroeper({ regios: ['AM26'], rol: 'loket' }), ...anders });
const functionaris = (anders: Parameters<typeof maakAanroeper>[0] = {}): Partial<Verzoek> => ({ doel: 'toezicht', traceparent: spoor(900), aanroeper: maakAanroeper({ rol: 'functionaris', ...anders }) });
const eigenOin = maakAanroeper().organisatie;

const inzageVelden = 'inzages(first: 10) { totaal edges { cursor node { aanvraag organisatie rol doel doelomschrijving relatie bijPartijen { houder gegevens uitkomst } } } bronnen { code status } pageInfo { hasNextPage } }';
const inzageSchema = z.object({ totaal: z.number(), edges: z.array(z.object({ cursor: z.string(), node: z.looseObject({ aanvraag: z.string(), relatie: z.string().nullable(), bijPartijen: z.array(z.object({ houder: z.string(), gegevens: z.array(z.string()), uitkomst: z.string() })) }) })), bronnen: z.array(z.object({ code: z.string(), status: z.string() })), pageInfo: z.object({ hasNextPage: z.boolean() }) });

describe.each(await listTestdatabases(process.env))('inzage op $naam', ({ open }) => {
  let teststore: Teststore;
  let logboek: Logboek;
  let vraag: Testgraaf;
  let personen: Record<string, { id: string; plan: string }>;
  beforeAll(async () => {
    teststore = await open();
    logboek = await openLogboek({ subgraaf: 'werkcentrum', omgeving: { LOGBOEK_MAP: 'memory://' }, klok: () => testmoment, logger: createLogger('proef', 'silent'), nieuweId: randomUUID, willekeur: randomBytes });
    vraag = createTestgraaf(teststore.store, createProefbrp({ [tilburger]: 'GM0855', [amsterdammer]: 'GM0363', [vreemdeling]: 'GM0363' }), { logboek });
    personen = { [tilburger]: await voegToe(teststore.store, tilburger, 'GM0855'), [amsterdammer]: await voegToe(teststore.store, amsterdammer, 'GM0363') };
    const opBsn = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }';
    await vraag(opBsn, { bsn: tilburger }, loket(1));
    await vraag('query ($id: ID!) { werkplan(id: $id) { id persoon { id } } }', { id: personen[tilburger]?.plan }, loket(2));
    await vraag(opBsn, { bsn: amsterdammer }, loket(3));
    await vraag(opBsn, { bsn: vreemdeling }, loket(4));
    await vraag('query { arbeidsmarktregios { naam } }', {}, loket(5));
  });
  afterAll(async () => {
    await logboek.stop();
    await teststore.sluit();
  });
  const idVan = (bsn: string): string => personen[bsn]?.id ?? '';
  const regels = async (traceNummer: number) => (await logboek.lees({ traceId: String(traceNummer).padStart(32, '0'), van: 0, tot: testmoment + 1 })).regels
    .map(({ attributes }) => [attributes['loketgraaf.relatie'], attributes['loketgraaf.uitkomst'], attributes['loketgraaf.gegevens'], attributes['dpl.core.data_subject_id_type']]);

  test.each([
    ['who was seen, with the relation', 1, [['REGIO', 'GEGEVEN', ['persoon'], 'PERSOON']]],
    ['whose plan was seen', 2, [['REGIO', 'GEGEVEN', ['persoon', 'werkplan'], 'PERSOON']]],
    ['who was refused', 3, [['GEEN', 'GEWEIGERD', ['persoon'], 'PERSOON']]],
    ['who was looked for and is not here', 4, [['GEEN', 'NIETS_GEVONDEN', ['persoon'], 'BSN']]],
    ['of what is about nobody, nothing', 5, []],
  ])('there is one record %s', async (_wie, traceNummer, verwacht) => {
    expect(await regels(traceNummer)).toEqual(verwacht);
  });

  test('a citizen reads who looked at them and no one else, with why, and what parties said or did not say', async () => {
    const wie = { __typename: 'MijnInzages', id: idVan(tilburger), persoon: { uwvInzagebijdragen: [{ bron: { code: 'uwv.logboek', naam: 'Logboek van UWV', houder: 'UWV', status: 'ACTUEEL', peildatum: '2026-11-01T09:30:00.000Z', reden: null }, zijnErMeer: false, regels: [
      { tijdstip: '2026-11-01T09:30:00.000Z', organisatie: eigenOin, partij: 'WERKCENTRUM', rol: 'loket', doel: 'werkplan', gegevens: ['situatie'], relatie: 'VERZEGELDE_SLEUTEL', uitkomst: 'GEGEVEN', aanvraag: '1'.padStart(32, '0') },
    ] }], gemeenteInzagebijdragen: null } };
    const { data, errors } = await vraag(`query ($wie: [_Any!]!) { _entities(representations: $wie) { ... on MijnInzages { ${inzageVelden} } } }`, { wie: [wie] }, { ...maakBurgerverzoek(tilburger), traceparent: spoor(100) });
    expect(errors).toBeUndefined();
    const { _entities: [inzages] } = z.object({ _entities: z.array(z.object({ inzages: inzageSchema })) }).parse(data);
    const lijst = inzages?.inzages.edges.map(({ node }) => [node.aanvraag.replace(/^0+/, ''), node.relatie, node.bijPartijen]);
    expect(lijst).toEqual(expect.arrayContaining([
      ['1', 'REGIO', [{ houder: 'UWV', gegevens: ['situatie'], uitkomst: 'GEGEVEN' }, { houder: 'WERKCENTRUM', gegevens: ['persoon'], uitkomst: 'GEGEVEN' }]],
      ['2', 'REGIO', [{ houder: 'WERKCENTRUM', gegevens: ['persoon', 'werkplan'], uitkomst: 'GEGEVEN' }]],
    ]));
    expect(lijst?.map(([aanvraag]) => aanvraag)).not.toEqual(expect.arrayContaining(['3']));
    expect(inzages?.inzages.bronnen.map(({ code, status }) => [code, status])).toEqual([['uwv.logboek', 'ACTUEEL'], ['gemeente', 'NIET_BESCHIKBAAR'], ['sbb', 'GEEN_KOPPELING'], ['oofonds', 'GEEN_KOPPELING'], ['werkcentrum.logboek', 'ACTUEEL']]);
    expect(JSON.stringify(data)).not.toMatch(/medewerker|9999\d{5}/);
  });

  test('pages hang together, and a cursor of another list is refused', async () => {
    const bladzijde = async (after: string | null) => {
      const { data, errors } = await vraag(`query ($wie: [_Any!]!, $after: String) { _entities(representations: $wie) { ... on MijnInzages { inzages(first: 1, after: $after) { edges { cursor node { aanvraag } } pageInfo { hasNextPage endCursor } } } } }`,
        { wie: [{ __typename: 'MijnInzages', id: idVan(tilburger) }], after }, { ...maakBurgerverzoek(tilburger), traceparent: spoor(101) });
      return { inzages: z.object({ _entities: z.array(z.object({ inzages: z.object({ edges: z.array(z.object({ cursor: z.string(), node: z.object({ aanvraag: z.string() }) })), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) }).nullable() })) }).parse(data)._entities[0]?.inzages, errors };
    };
    const een = await bladzijde(null);
    const twee = await bladzijde(een.inzages?.pageInfo.endCursor ?? '');
    expect(een.inzages?.pageInfo.hasNextPage).toBe(true);
    expect(twee.inzages?.edges[0]?.node.aanvraag).not.toBe(een.inzages?.edges[0]?.node.aanvraag);
    expect((await bladzijde('x')).errors).toMatchObject([{ extensions: { code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'after', code: 'GEEN_CURSOR' }] } }]);
  });

  test('the report of an officer names what stands out, of the own organisation', async () => {
    const rapport = 'query ($o: String) { werkcentrumLogboekrapport(van: "2026-11-01", tot: "2026-11-01", organisatie: $o) { organisatie opzoekingen meesteOpzoekingen { aantal } meestBekeken { aantal gebruikers } zonderRelatie { relatie } buitenWerktijd { aantal } isOnvolledig } }';
    const { data } = await vraag(rapport, {}, functionaris());
    // 1 November 2026 is a Sunday.
    expect(data).toEqual({ werkcentrumLogboekrapport: {
      organisatie: eigenOin, opzoekingen: 4, meesteOpzoekingen: [{ aantal: 4 }], meestBekeken: [{ aantal: 2, gebruikers: 1 }],
      zonderRelatie: [{ relatie: 'GEEN' }, { relatie: 'GEEN' }], buitenWerktijd: [{ aantal: 4 }], isOnvolledig: false,
    } });
    expect((await vraag(rapport, { o: elders.organisatie }, functionaris())).data).toMatchObject({ werkcentrumLogboekrapport: { opzoekingen: 0 } });
    expect((await vraag(rapport, { o: elders.organisatie }, functionaris({ partij: 'UWV' }))).errors).toMatchObject([{ extensions: { code: 'NIET_BEVOEGD' } }]);
    expect((await vraag(rapport, {}, loket(6))).data).toEqual({ werkcentrumLogboekrapport: null });
  });

  test.each([['2026-11-02', '2026-11-01', 'PERIODE'], ['2026-01-01', '2026-11-01', 'PERIODE'], ['gisteren', '2026-11-01', 'GEEN_DATUM']])('no report from %s to %s', async (van, tot, code) => {
    const { errors } = await vraag(`{ werkcentrumLogboekrapport(van: "${van}", tot: "${tot}") { opzoekingen } }`, {}, functionaris());
    expect(errors).toMatchObject([{ extensions: { fouten: [{ code }] } }]);
  });

  test('the Logboek itself is read by who was seen, and never without a filter', async () => {
    const lees = (filter: string, verzoek = functionaris()) => vraag(`{ werkcentrumLogboek(filter: ${filter}) { verwerkingen { naam relatie uitkomst } heeftMeer } }`, {}, verzoek);
    expect((await lees(`{ betrokkene: "${idVan(amsterdammer)}" }`)).data).toEqual({ werkcentrumLogboek: { heeftMeer: false, verwerkingen: [{ naam: 'werkcentrum.verwerking', relatie: 'GEEN', uitkomst: 'GEWEIGERD' }] } });
    expect((await lees('{ van: "2026-11-01T00:00:00Z" }')).errors).toMatchObject([{ extensions: { fouten: [{ code: 'ONGEFILTERD' }] } }]);
    expect((await lees(`{ betrokkene: "${idVan(amsterdammer)}" }`, functionaris({ partij: 'GEMEENTE' }))).data).toEqual({ werkcentrumLogboek: null });
  });
});
