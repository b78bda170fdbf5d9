import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { vraag, json, startTestserver, type Testserver } from './verzoek.fixture.ts';

const adres = 'https://catalogus.example.nl';
let server: Testserver;
let catalogus: Knoop;
beforeAll(async () => {
  server = await startTestserver({ openbaarAdres: adres, uitgever: { naam: 'Uitgever', url: 'https://uitgever.example.nl', email: 'data@example.nl' } });
  catalogus = knoopSchema.parse(json(await vraag(server.van('/v1/catalogus/dcat'))));
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
const isLijst = (lijst: string, type: string) => (waarde: unknown): boolean => isVanType(type)(waarde) && isKnoop(waarde) && String(waarde['@id']).startsWith(`http://publications.europa.eu/resource/authority/${lijst}`);

/** The nodes of a type, wherever they are. */
function listKnopen(waarde: unknown, type: string): Knoop[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => listKnopen(deel, type));
  if (!isKnoop(waarde)) return [];
  return [...(isVanType(type)(waarde) ? [waarde] : []), ...Object.values(waarde).flatMap((deel) => listKnopen(deel, type))];
}

type Regel = readonly [eigenschap: string, minstens: number, hoogstens: number, is: (waarde: unknown) => boolean];

const agent = isVanType('foaf:Agent');
const naam = (wat: string): Regel => [wat, 1, Infinity, isTekst];

// What must be there, how often at most, and what its value is: the mandatory properties of DCAT-AP-NL 3.0 (Geonovum, 12 December 2024: the tables of chapter 6 and
// shapes/300/dcat-ap-nl-SHACL*.ttl) over those of DCAT-AP 3.0.0, and what we give besides that the profile bounds. Its SHACL is not run here: that
// takes an RDF toolchain and a copy of the shapes.
const regels: Readonly<Record<string, readonly Regel[]>> = {
  'dcat:Catalog': [
    naam('dct:title'), naam('dct:description'), ['dct:publisher', 1, 1, agent], ['dcat:contactPoint', 1, 1, isVanType('vcard:Kind')], ['dcat:dataset', 1, Infinity, isVanType('dcat:Dataset')],
    ['dct:license', 1, 1, isVanType('dct:LicenseDocument')], ['dct:language', 1, Infinity, isLijst('language/', 'dct:LinguisticSystem')], ['dct:modified', 0, 1, isMoment], ['dcat:service', 0, Infinity, isVanType('dcat:DataService')],
    ['dcat:themeTaxonomy', 0, Infinity, isLijst('data-theme', 'skos:ConceptScheme')], ['foaf:homepage', 0, 1, isVanType('foaf:Document')], ['dcatap:applicableLegislation', 0, Infinity, isVanType('eli:LegalResource')],
  ],
  'dcat:Dataset': [
    naam('dct:title'), naam('dct:description'), ['dct:identifier', 1, 1, isTekst], ['dct:accessRights', 1, 1, isLijst('access-right/PUBLIC', 'dct:RightsStatement')], ['dcat:contactPoint', 1, 1, isVanType('vcard:Kind')],
    ['dct:creator', 1, Infinity, isAdres], ['dct:publisher', 1, 1, agent], ['dcat:theme', 1, Infinity, isLijst('data-theme/', 'skos:Concept')], ['dcat:distribution', 1, Infinity, isVanType('dcat:Distribution')],
    ['dct:language', 0, Infinity, isLijst('language/', 'dct:LinguisticSystem')], ['dct:spatial', 0, Infinity, isLijst('country/', 'dct:Location')], ['dct:accrualPeriodicity', 0, 1, isLijst('frequency/', 'dct:Frequency')],
    ['dct:temporal', 0, Infinity, isVanType('dct:PeriodOfTime')], ['dct:modified', 0, 1, isMoment], ['dcat:version', 0, 1, isTekst], ['dcatap:applicableLegislation', 0, Infinity, isVanType('eli:LegalResource')],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', 1, 1, isAdres], ['dct:license', 1, 1, isVanType('dct:LicenseDocument')], ['dcat:downloadURL', 0, 1, isAdres], ['dcat:accessService', 0, 1, isAdres], naam('dct:title'),
    ['dct:format', 1, 1, isLijst('file-type/', 'dct:MediaTypeOrExtent')], ['dcat:mediaType', 0, 1, isVanType('dct:MediaType')], ['dcat:byteSize', 0, 1, isVanType('xsd:nonNegativeInteger')],
    ['spdx:checksum', 1, 1, isVanType('spdx:Checksum')], ['dct:modified', 0, 1, isMoment], ['dcatap:availability', 0, 1, isLijst('planned-availability/', 'skos:Concept')], ['dcatap:applicableLegislation', 0, Infinity, isVanType('eli:LegalResource')],
  ],
  'dcat:DataService': [
    naam('dct:title'), naam('dct:description'), ['dct:identifier', 1, 1, isTekst], ['dcat:endpointURL', 1, 1, isAdres], ['dcat:endpointDescription', 1, 1, isAdres], ['dct:accessRights', 1, 1, isLijst('access-right/PUBLIC', 'dct:RightsStatement')],
    ['dct:license', 1, 1, isVanType('dct:LicenseDocument')], ['dcat:contactPoint', 1, 1, isVanType('vcard:Kind')], ['dct:publisher', 1, 1, agent], ['dcat:theme', 1, Infinity, isLijst('data-theme/', 'skos:Concept')], ['dcat:servesDataset', 0, Infinity, isAdres],
  ],
  'foaf:Agent': [naam('foaf:name')],
  'vcard:Kind': [naam('vcard:fn'), ['vcard:hasEmail', 1, 1, (waarde) => isKnoop(waarde) && String(waarde['@id']).startsWith('mailto:')], ['vcard:hasURL', 0, 1, isAdres]],
  'spdx:Checksum': [['spdx:algorithm', 1, 1, isVanType('spdx:ChecksumAlgorithm')], ['spdx:checksumValue', 1, 1, isVanType('xsd:hexBinary')]],
  'dct:PeriodOfTime': [['dcat:startDate', 0, 1, isMoment]],
};

/** What does not keep to the table. */
const listAfwijkingen = (document: unknown): string[] => Object.entries(regels).flatMap(([type, eigenschappen]) => listKnopen(document, type).flatMap((knoop) => eigenschappen.flatMap(([eigenschap, minstens, hoogstens, is]) => {
  const waarden = listWaarden(knoop, eigenschap);
  return waarden.length < minstens || waarden.length > hoogstens || !waarden.every(is) ? [`${type} ${eigenschap}`] : [];
})));

describe('the catalogue as DCAT-AP-NL', () => {
  test('has what it must have, everywhere, and nothing more often than it may', () => {
    expect(listAfwijkingen(catalogus)).toEqual([]);
    expect(Object.keys(regels).map((type) => [type, listKnopen(catalogus, type).length])).toEqual([
      ['dcat:Catalog', 1], ['dcat:Dataset', 6], ['dcat:Distribution', 18], ['dcat:DataService', 1], ['foaf:Agent', 8], ['vcard:Kind', 8], ['spdx:Checksum', 18], ['dct:PeriodOfTime', 6],
    ]);
  });

  test('would be seen to miss any of it', () => {
    const verplicht = Object.entries(regels).flatMap(([type, eigenschappen]) => eigenschappen.filter(([, minstens]) => minstens > 0).map(([eigenschap]) => [type, eigenschap] as const));
    const zonder = (waarde: unknown, type: string, eigenschap: string): unknown => {
      if (Array.isArray(waarde)) return waarde.map((deel) => zonder(deel, type, eigenschap));
      if (!isKnoop(waarde)) return waarde;
      return Object.fromEntries(Object.entries(waarde).filter(([welke]) => welke !== eigenschap || !isVanType(type)(waarde)).map(([welke, deel]) => [welke, zonder(deel, type, eigenschap)]));
    };
    for (const [type, eigenschap] of verplicht) expect([type, eigenschap, listAfwijkingen(zonder(catalogus, type, eigenschap)).includes(`${type} ${eigenschap}`)]).toEqual([type, eigenschap, true]);
  });

  test('uses no term without a prefix that it declares, and points only at what it has', () => {
    const voorvoegsels = new Set(Object.keys(knoopSchema.parse(catalogus['@context'])));
    const termen = JSON.stringify({ ...catalogus, '@context': null }).match(/"[a-z]+:[A-Za-z]+":/g) ?? [];
    expect([termen.length > 100, termen.filter((term) => !voorvoegsels.has(term.slice(1).split(':')[0] ?? ''))]).toEqual([true, []]);
    const ids = new Set(['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService', 'foaf:Agent'].flatMap((type) => listKnopen(catalogus, type)).map((knoop) => knoop['@id']));
    const verwezen = [...listKnopen(catalogus, 'dcat:Distribution').map((knoop) => knoop['dcat:accessService']), ...listKnopen(catalogus, 'dcat:Dataset').map((knoop) => knoop['dct:creator']), ...listKnopen(catalogus, 'dcat:DataService').flatMap((knoop) => listWaarden(knoop, 'dcat:servesDataset'))];
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
    const [service] = listKnopen(catalogus, 'dcat:DataService');
    expect((await vraag(hier(service?.['dcat:endpointDescription']))).status).toBe(200);
    expect(catalogus['@id']).toBe(`${adres}/v1/catalogus/dcat`);
  });
});
