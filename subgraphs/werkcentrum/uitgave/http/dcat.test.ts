import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from 'n3';
import { z } from 'zod';
import { breekwijzen, leesJsonld, leesTurtle, listEisen, listVanKlasse, maakGebroken, toets, type Bevinding, type Eis } from '../../../../tests/subgraphs/shacl.fixture.ts';
import { tabelnamen } from '../tabellen.ts';
import { vraag, json, startTestserver, type Testserver } from './verzoek.fixture.ts';

const adres = 'https://catalogus.example.nl';
let server: Testserver;
let catalogus: Knoop;
let graaf: Store;
let vormen: Store;
let eisen: readonly Eis[];
beforeAll(async () => {
  server = await startTestserver({ openbaarAdres: adres, uitgever: { naam: 'Uitgever', url: 'https://uitgever.example.nl', email: 'data@example.nl' } });
  const antwoord = await vraag(server.van('/v1/catalogus/dcat'));
  catalogus = knoopSchema.parse(json(antwoord));
  graaf = await leesJsonld(antwoord.bytes.toString('utf8'));
  vormen = leesTurtle(await readFile(new URL('dcat.shapes.ttl', import.meta.url), 'utf8'));
  eisen = listEisen(vormen);
});
afterAll(() => server.stop());

type Knoop = Readonly<Record<string, unknown>>;
const knoopSchema = z.record(z.string(), z.unknown());

const listWaarden = (knoop: Knoop, naam: string): unknown[] => (knoop[naam] === undefined ? [] : [knoop[naam]].flat());
const isKnoop = (waarde: unknown): waarde is Knoop => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isVanType = (type: string) => (waarde: unknown): boolean => isKnoop(waarde) && listWaarden(waarde, '@type').includes(type);
const isTekst = (waarde: unknown): boolean => (typeof waarde === 'string' ? waarde !== '' : isKnoop(waarde) && typeof waarde['@value'] === 'string' && waarde['@value'] !== '');
const isAdres = (waarde: unknown): boolean => isKnoop(waarde) && z.url().safeParse(waarde['@id']).success;
const isMoment = isVanType('xsd:dateTime');
const isIn = (lijst: string) => (waarde: unknown): boolean => isKnoop(waarde) && String(waarde['@id']).startsWith(`http://publications.europa.eu/resource/authority/${lijst}`);
const is = (welk: string) => (waarde: unknown): boolean => isKnoop(waarde) && waarde['@id'] === welk;

/** The nodes of a type, wherever they are. */
function listKnopen(waarde: unknown, type: string): Knoop[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => listKnopen(deel, type));
  if (!isKnoop(waarde)) return [];
  return [...(isVanType(type)(waarde) ? [waarde] : []), ...Object.values(waarde).flatMap((deel) => listKnopen(deel, type))];
}

type Regel = readonly [eigenschap: string, minstens: number, hoogstens: number, klopt: (waarde: unknown) => boolean];

const tekst = (wat: string): Regel => [wat, 1, Infinity, isTekst];
const eenAdres = (wat: string): Regel => [wat, 1, 1, isAdres];
const licentie: Regel = ['dct:license', 1, 1, is('https://creativecommons.org/publicdomain/zero/1.0/')];
const taal: Regel = ['dct:language', 1, 1, is('http://publications.europa.eu/resource/authority/language/NLD')];
const moment: Regel = ['dct:modified', 1, 1, isMoment];

// What the shapes do not say: that texts have words and addresses are addresses, from which lists of the EU values come (the tables of chapter 6 of the profile), and
// what is promised besides: properties that the profile leaves free, and classes of which its shapes ask nothing.
const regels: Readonly<Record<string, readonly Regel[]>> = {
  'dcat:Catalog': [tekst('dct:title'), tekst('dct:description'), licentie, taal, moment, ['dcat:service', 1, 1, isVanType('dcat:DataService')], ['dcat:themeTaxonomy', 1, 1, isIn('data-theme')]],
  'dcat:Dataset': [
    tekst('dct:title'), tekst('dct:description'), tekst('dct:identifier'), tekst('dcat:keyword'), tekst('dcat:version'), taal, moment,
    ['dcat:distribution', 3, 3, isVanType('dcat:Distribution')], ['dct:accessRights', 1, 1, isIn('access-right/PUBLIC')], ['dcat:theme', 1, 1, isIn('data-theme/')],
    ['dct:spatial', 1, 1, isIn('country/')], ['dct:accrualPeriodicity', 1, 1, isIn('frequency/')], ['dct:temporal', 1, 1, isVanType('dct:PeriodOfTime')],
  ],
  'dcat:Distribution': [
    tekst('dct:title'), eenAdres('dcat:accessURL'), eenAdres('dcat:downloadURL'), licentie, taal, moment, ['dct:format', 1, 1, isIn('file-type/')],
    ['dcatap:availability', 1, 1, isIn('planned-availability/')], ['spdx:checksum', 1, 1, isVanType('spdx:Checksum')], ['dcat:byteSize', 1, 1, isTekst],
  ],
  'dcat:DataService': [
    tekst('dct:title'), tekst('dct:description'), tekst('dct:identifier'), tekst('dcat:keyword'), eenAdres('dcat:endpointURL'), eenAdres('dcat:endpointDescription'), licentie, taal,
    ['dct:accessRights', 1, 1, isIn('access-right/PUBLIC')], ['dcat:theme', 1, 1, isIn('data-theme/')], ['dcat:servesDataset', 6, 6, isAdres],
  ],
  'foaf:Agent': [tekst('foaf:name')],
  'vcard:Kind': [tekst('vcard:fn'), ['vcard:hasEmail', 1, 1, (waarde) => isKnoop(waarde) && String(waarde['@id']).startsWith('mailto:')], eenAdres('vcard:hasURL')],
  'skos:Concept': [tekst('skos:prefLabel')],
  'spdx:Checksum': [['spdx:algorithm', 1, 1, is('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')]],
  'dct:PeriodOfTime': [['dcat:startDate', 1, 1, isMoment]],
};

/** What does not keep to the table. */
const listAfwijkingen = (document: unknown): string[] => Object.entries(regels).flatMap(([type, eigenschappen]) => listKnopen(document, type).flatMap((knoop) => eigenschappen.flatMap(([eigenschap, minstens, hoogstens, klopt]) => {
  const waarden = listWaarden(knoop, eigenschap);
  return waarden.length < minstens || waarden.length > hoogstens || !waarden.every(klopt) ? [`${type} ${eigenschap}`] : [];
})));

const toRegel = ({ knoop, pad, soort, ernst }: Bevinding): string => `${knoop} ${pad} ${soort} ${ernst}`;
const sorteer = (welke: Iterable<string>): string[] => [...new Set(welke)].sort();

describe('the shapes of DCAT-AP-NL', () => {
  // This API has no page about a table that a browser shows.
  const bekend = tabelnamen.map((tabel) => `${adres}/v1/catalogus/dcat#${tabel} http://www.w3.org/ns/dcat#landingPage minCount Warning`);

  test('find nothing wrong with the catalogue, and miss only a page for people', async () => {
    expect((await toets(vormen, graaf)).map(toRegel).sort()).toEqual(sorteer(bekend));
  });

  test('are about what is in the catalogue, each class with all that is asked of it', () => {
    const perKlasse = [...Map.groupBy(eisen, ({ klasse }) => klasse)].map(([klasse, van]) => [klasse.replace(/^.*[/#]/, ''), [listVanKlasse(graaf, klasse).length, van.length]]);
    expect(Object.fromEntries(perKlasse)).toEqual({
      Catalog: [1, 50], Dataset: [6, 91], Distribution: [18, 68], DataService: [1, 64], Agent: [1, 5], Checksum: [18, 8], PeriodOfTime: [6, 10], Location: [1, 7],
      LicenseDocument: [1, 2], Concept: [2, 2], ConceptScheme: [1, 2],
    });
  });

  test('ask nothing of which it is not known how it breaks', () => {
    expect(sorteer(eisen.map(({ soort }) => soort))).toEqual(sorteer(Object.keys(breekwijzen)));
  });

  // Each thing that is asked is broken at one node of its class: what is seen is all of that, with its weight, and nothing else of its kind.
  test.each(Object.entries(breekwijzen))('see %s broken, each time that they ask it', async (soort, manieren) => {
    const gevraagd = eisen.filter((eis) => eis.soort === soort);
    const verwacht = gevraagd.flatMap(({ klasse, pad, ernst }) => listVanKlasse(graaf, klasse).slice(0, 1).map(({ value: knoop }) => toRegel({ knoop, pad, soort, ernst })));
    for (const waarden of manieren) {
      const gevonden = (await toets(vormen, maakGebroken(graaf, gevraagd, waarden))).filter((bevinding) => bevinding.soort === soort);
      expect(sorteer(gevonden.map(toRegel))).toEqual(sorteer([...verwacht, ...(soort === 'minCount' ? bekend : [])]));
    }
  });

  test('are held against what is in the document itself: a context from elsewhere is not fetched', async () => {
    await expect(leesJsonld(JSON.stringify({ ...catalogus, '@context': 'https://elders.example.nl/context.jsonld' }))).rejects.toThrow('https://elders.example.nl/context.jsonld');
  });
});

describe('the catalogue as DCAT-AP-NL', () => {
  test('has besides what the shapes ask all that is promised, everywhere, from the lists of the EU', () => {
    expect(listAfwijkingen(catalogus)).toEqual([]);
    expect(Object.keys(regels).map((type) => [type, listKnopen(catalogus, type).length])).toEqual([
      ['dcat:Catalog', 1], ['dcat:Dataset', 6], ['dcat:Distribution', 18], ['dcat:DataService', 1], ['foaf:Agent', 8], ['vcard:Kind', 8], ['skos:Concept', 25], ['spdx:Checksum', 18], ['dct:PeriodOfTime', 6],
    ]);
  });

  test('would be seen to miss any of it', () => {
    const zonder = (waarde: unknown, type: string, eigenschap: string): unknown => {
      if (Array.isArray(waarde)) return waarde.map((deel) => zonder(deel, type, eigenschap));
      if (!isKnoop(waarde)) return waarde;
      return Object.fromEntries(Object.entries(waarde).filter(([welke]) => welke !== eigenschap || !isVanType(type)(waarde)).map(([welke, deel]) => [welke, zonder(deel, type, eigenschap)]));
    };
    const alle = Object.entries(regels).flatMap(([type, eigenschappen]) => eigenschappen.map(([eigenschap]) => [type, eigenschap] as const));
    expect(alle.filter(([type, eigenschap]) => !listAfwijkingen(zonder(catalogus, type, eigenschap)).includes(`${type} ${eigenschap}`))).toEqual([]);
  });

  test('uses no term without a prefix that it declares, and points only at what it has', () => {
    const voorvoegsels = new Set(Object.keys(knoopSchema.parse(catalogus['@context'])));
    const termen = JSON.stringify({ ...catalogus, '@context': null }).match(/"[a-z]+:[A-Za-z]+":/g) ?? [];
    expect([termen.length > 100, termen.filter((term) => !voorvoegsels.has(term.slice(1).split(':')[0] ?? ''))]).toEqual([true, []]);
    const ids = new Set(['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService', 'foaf:Agent'].flatMap((type) => listKnopen(catalogus, type)).map((knoop) => knoop['@id']));
    const verwezen = [['dcat:Distribution', 'dcat:accessService'], ['dcat:Catalog', 'dct:creator'], ['dcat:Dataset', 'dct:creator'], ['dcat:DataService', 'dct:creator'], ['dcat:DataService', 'dcat:servesDataset']]
      .flatMap(([type = '', eigenschap = '']) => listKnopen(catalogus, type).flatMap((knoop) => listWaarden(knoop, eigenschap)));
    expect(verwezen).toHaveLength(18 + 1 + 6 + 1 + 6);
    expect(verwezen.filter((knoop) => !isKnoop(knoop) || !ids.has(knoop['@id']))).toEqual([]);
  });

  test('leads to files that are there, of which size and checksum are right; and to the description of the API', async () => {
    const hier = (waarde: unknown): string => server.van(String(isKnoop(waarde) ? waarde['@id'] : '').replace(adres, ''));
    for (const distributie of listKnopen(catalogus, 'dcat:Distribution')) {
      const [vast, laatste] = [await vraag(hier(distributie['dcat:downloadURL'])), await vraag(hier(distributie['dcat:accessURL']))];
      const [controle] = listKnopen(distributie, 'spdx:Checksum').map((knoop) => knoop['spdx:checksumValue']);
      const sha256 = isKnoop(controle) ? Buffer.from(String(controle['@value']), 'hex').toString('base64') : '';
      expect([vast.status, vast.koppen['repr-digest'], laatste.koppen['repr-digest']]).toEqual([200, `sha-256=:${sha256}:`, `sha-256=:${sha256}:`]);
      expect(distributie['dcat:byteSize']).toMatchObject({ '@value': String(vast.bytes.length) });
      const mediatype = distributie['dcat:mediaType'];
      if (isKnoop(mediatype)) expect(mediatype['@id']).toBe(`https://www.iana.org/assignments/media-types/${String(vast.koppen['content-type']).split(';')[0]}`);
    }
    for (const dataset of listKnopen(catalogus, 'dcat:Dataset')) {
      const tabellen = z.object({ tabellen: z.array(z.object({ naam: z.string(), kolommen: z.array(z.unknown()).min(1) })) }).parse(json(await vraag(hier(dataset['foaf:page'])))).tabellen;
      expect(tabellen.map(({ naam }) => `${adres}/v1/catalogus/dcat#${naam}`)).toContain(dataset['@id']);
      for (const knoop of [dataset, ...listKnopen(dataset, 'dcat:Distribution')]) expect(listWaarden(knoop, 'dct:conformsTo')).toContainEqual(dataset['foaf:page']);
    }
    const [service] = listKnopen(catalogus, 'dcat:DataService');
    expect((await vraag(hier(service?.['dcat:endpointDescription']))).status).toBe(200);
    expect(catalogus['@id']).toBe(`${adres}/v1/catalogus/dcat`);
  });
});
