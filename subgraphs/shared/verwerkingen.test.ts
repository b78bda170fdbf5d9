import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { executeSubgraaf } from './execute.ts';
import { createLogger } from './logger.ts';
import { leesInzage, leesLogboek, listInzagebijdragen, type Partijlogboek } from './logboek/graaf.ts';
import { openLogboek, type Logboek } from './logboek/index.ts';
import { Logboekfout } from './logboek/logboekfout.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Subgraaf } from './subgraaf.ts';
import { createVerwerkingen, noteerBijdragen, type Betrokkene, type Verwerkingen } from './verwerkingen.ts';
import { maakVerzoek } from './verzoek.fixture.ts';

const nu = Date.parse('2026-11-01T09:00:00Z');
const ada: Betrokkene = { soort: 'BSN', nummer: '999970008' };
const bob: Betrokkene = { soort: 'BSN', nummer: '999970021' };
const open: Logboek[] = [];
const openProef = async (): Promise<Logboek> => {
  const logboek = await openLogboek({ subgraaf: 'uwv', omgeving: { LOGBOEK_MAP: 'memory://' }, klok: () => nu, logger: createLogger('proef', 'silent'), nieuweId: randomUUID, willekeur: randomBytes });
  open.push(logboek);
  return logboek;
};
afterEach(async () => { for (const logboek of open.splice(0)) await logboek.stop(); });

const alles = { van: 0, tot: nu + 1, organisatie: '00000001234567890000' };

describe('what was done with data of persons in a request', () => {
  test('is one record for each, with all kinds of data and the strongest outcome', async () => {
    const logboek = await openProef();
    const verwerkingen = createVerwerkingen({ logboek, subgraaf: 'uwv', klok: () => nu }, maakVerzoek());
    noteerBijdragen(verwerkingen, ada, 'situatie', [{ bron: { code: 'uwv.A', status: 'NIETS_GEVONDEN' } }, { bron: { code: 'uwv.B', status: 'ACTUEEL' } }]);
    noteerBijdragen(verwerkingen, ada, 'werkplan', [{ bron: { code: 'uwv.B', status: 'TIJD_OP' } }]);
    noteerBijdragen(verwerkingen, bob, 'situatie', [{ bron: { code: 'uwv.A', status: 'NIET_BEVOEGD' } }]);
    expect((await logboek.lees(alles)).regels).toEqual([]);
    await verwerkingen.legVast();
    await verwerkingen.legVast();
    const { regels } = await logboek.lees(alles);
    expect(regels.map(({ status_code, attributes }) => [status_code, attributes['loketgraaf.gegevens'], attributes['loketgraaf.uitkomst']]).sort()).toEqual([
      ['OK', ['situatie', 'uwv.A', 'uwv.B', 'werkplan'], 'GEGEVEN'], ['UNSET', ['situatie', 'uwv.A'], 'GEWEIGERD'],
    ]);
    expect(regels[0]).toMatchObject({ trace_id: '0af7651916cd43dd8448eb211c80319c', foreign_operation: { span_id: 'b7ad6b7169203331' }, attributes: { 'dpl.core.processing_activity_id': 'https://loketgraaf.example/verwerkingen/werkplan', 'dpl.core.data_subject_id_type': 'BSN' } });
    expect(JSON.stringify(regels)).not.toMatch(/9999\d{5}|medewerker-1/);
  });
});

const maakProef = (openVerwerkingen: Subgraaf['openVerwerkingen']): Subgraaf => ({
  naam: 'uwv', sdl: 'type Query { persoon: String vrij: String }',
  schema: buildSubgraphSchema([{
    typeDefs: parse('type Query { persoon: String vrij: String }'),
    resolvers: { Query: { vrij: () => 'x', persoon: (_bron: unknown, _vraag: unknown, { noteer }: Verwerkingen) => { noteer({ betrokkene: ada, gegevens: ['x'], uitkomst: 'GEGEVEN' }); return 'Ada'; } } },
  }]),
  createContext: (_verzoek, verwerkingen) => ({ ...verwerkingen }),
  ...(openVerwerkingen ? { openVerwerkingen } : {}),
  controleer: async () => { throw new Error('niet nodig'); },
  stop: async () => undefined,
});

describe('an answer of a subgraph', () => {
  test('waits until its record is durable', async () => {
    const geschreven = Promise.withResolvers<void>();
    let wasVast = false;
    const logboek = { ...await openProef(), schrijf: () => geschreven.promise };
    const antwoord = executeSubgraaf(maakProef((verzoek) => createVerwerkingen({ logboek, subgraaf: 'uwv', klok: () => nu }, verzoek)), maakVerzoek(), { query: '{ persoon }' }).then(({ data }) => ({ data, wasVast }));
    await new Promise((klaar) => { setImmediate(klaar); });
    wasVast = true;
    geschreven.resolve();
    expect(await antwoord).toEqual({ data: { persoon: 'Ada' }, wasVast: true });
  });

  test('holds nothing of a person when it cannot be recorded, while the rest is still given', async () => {
    const logboek = { ...await openProef(), schrijf: async () => { throw new Logboekfout('SCHRIJVEN_MISLUKT'); } };
    const proef = maakProef((verzoek) => createVerwerkingen({ logboek, subgraaf: 'uwv', klok: () => nu }, verzoek));
    const { data, errors } = await executeSubgraaf(proef, maakVerzoek(), { query: '{ persoon vrij }' });
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, ['LOGBOEK_NIET_BESCHIKBAAR']]);
    expect(await executeSubgraaf(proef, maakVerzoek(), { query: '{ vrij }' })).toEqual({ data: { vrij: 'x' } });
  });
});

describe('who looked', () => {
  const vul = async (): Promise<Partijlogboek> => {
    const logboek = await openProef();
    const verwerkingen = createVerwerkingen({ logboek, subgraaf: 'uwv', klok: () => nu }, maakVerzoek());
    for (const betrokkene of [ada, bob]) verwerkingen.noteer({ betrokkene, gegevens: ['situatie'], uitkomst: 'GEGEVEN' });
    await verwerkingen.legVast();
    return { logboek, subgraaf: 'uwv', partij: 'UWV', naam: 'UWV', klok: () => nu };
  };

  test('is told to the person, with nothing of another person or of who it was', async () => {
    const inzage = await leesInzage(await vul(), [ada]);
    expect(inzage).toMatchObject({ bron: { status: 'ACTUEEL' }, zijnErMeer: false, regels: [{ organisatie: '00000001234567890000', partij: 'WERKCENTRUM', rol: 'arrangeur', doel: 'werkplan', gegevens: ['situatie'] }] });
    expect(JSON.stringify(inzage)).not.toMatch(/medewerker|9999\d{5}/);
  });

  test('is unknown and not "nobody" when the Logboek cannot be read', async () => {
    const partij = { ...await vul(), logboek: { lees: async () => { throw new Error('schijf weg'); }, pseudoniemVan: () => 'x' } };
    expect(await leesInzage(partij, [ada])).toMatchObject({ bron: { status: 'NIET_BESCHIKBAAR' }, regels: null });
  });

  test('is itself looking, and of a key that does not open nothing is told', async () => {
    const genoteerd: unknown[] = [];
    const partij = await vul();
    expect(await listInzagebijdragen(partij, null, { noteer: (een) => genoteerd.push(een) })).toEqual([]);
    await listInzagebijdragen(partij, [ada], { noteer: (een) => genoteerd.push(een) });
    expect(genoteerd).toEqual([{ betrokkene: ada, gegevens: ['inzage'], uitkomst: 'GEGEVEN' }]);
  });

  const functionaris = maakVerzoek({ doel: 'toezicht', aanroeper: { ...maakVerzoek().aanroeper, partij: 'UWV', rol: 'functionaris' } });
  const naarBsn = (nummer: string): Betrokkene => ({ soort: 'BSN', nummer });

  test('is read by an officer of the party, of one person, request, user or organisation', async () => {
    const partij = await vul();
    const pagina = await leesLogboek(partij, functionaris, { filter: { betrokkene: ada.nummer } }, naarBsn);
    expect(pagina?.verwerkingen).toMatchObject([{ naam: 'uwv.verwerking', status: 'OK', gegevens: ['situatie'], relatie: 'VERZEGELDE_SLEUTEL' }]);
    expect((await leesLogboek(partij, functionaris, { filter: { traceId: '0af7651916cd43dd8448eb211c80319c' }, first: 1 }, naarBsn))).toMatchObject({ heeftMeer: true, verwerkingen: [{}] });
    expect((await leesLogboek(partij, functionaris, { filter: { gebruiker: pagina?.verwerkingen[0]?.gebruiker } }, naarBsn))?.verwerkingen).toHaveLength(2);
  });

  test.each([
    ['without a filter', {}, 'ONGEFILTERD'], ['with only a period', { van: '2026-01-01T00:00:00Z' }, 'ONGEFILTERD'], ['with an empty filter', { betrokkene: '' }, 'ONGEFILTERD'],
    ['from no moment', { traceId: 'a', van: 'gisteren' }, 'GEEN_MOMENT'],
  ])('%s is refused', async (_wat, filter, code) => {
    await expect(leesLogboek(await vul(), functionaris, { filter }, naarBsn)).rejects.toMatchObject({ extensions: { code: 'ONGELDIGE_INVOER', fouten: [{ code }] } });
  });

  test.each([
    ['an officer of another party', { partij: 'SBB' }], ['somebody who is no officer', { rol: 'arrangeur' }],
  ])('is not read by %s', async (_wie, anders) => {
    expect(await leesLogboek(await vul(), { ...functionaris, aanroeper: { ...functionaris.aanroeper, ...anders } }, { filter: { betrokkene: ada.nummer } }, naarBsn)).toBeNull();
  });
});
