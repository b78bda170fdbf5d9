import { z } from 'zod';
import { toDatumTijd } from '../../../shared/klok.ts';
import { mediatypen } from '../bestanden.ts';
import { licentie, type Manifesttabel } from '../manifest.ts';
import type { Tabelnaam } from '../tabellen.ts';
import type { Bestand, Formaat, Uitgave } from '../uitgave.ts';
import type { Uitgever } from '../uitgever.ts';
import { adressen, basis } from './adressen.ts';
import { listBestanden, type Bestandskeuze } from './keuze.ts';
import { getLaatste, maakRoute, toJson, type Middelen, type Route } from './route.ts';

// DCAT-AP-NL 3.0 (Geonovum, 12 December 2024) over DCAT-AP 3.0 of the EU. Values of code lists are those of the EU.

const lijst = 'http://publications.europa.eu/resource/authority';

/** A node, by its address or on the spot. Members that are a text are texts; links are nodes. */
type Knoop = { readonly [naam: string]: string | number | Knoop | readonly Knoop[] | readonly string[] };

const link = (adres: string): Knoop => ({ '@id': adres });
const getypeerd = (adres: string, type: string): Knoop => ({ '@id': adres, '@type': type });
const waarde = (tekst: string, type: string): Knoop => ({ '@value': tekst, '@type': type });
const tekst = (woorden: string): Knoop => ({ '@value': woorden, '@language': 'nl' });
const moment = (ms: number): Knoop => waarde(toDatumTijd(ms), 'xsd:dateTime');
// The shapes want the class of whatever is pointed at in the document itself, also where any resource will do, and of a concept its name.
const plek = (adres: string): Knoop => getypeerd(adres, 'rdfs:Resource');
const begrip = (adres: string, naam: string): Knoop => ({ ...getypeerd(adres, 'skos:Concept'), 'skos:prefLabel': tekst(naam) });

const context: Knoop = {
  adms: 'http://www.w3.org/ns/adms#', dcat: 'http://www.w3.org/ns/dcat#', dcatap: 'http://data.europa.eu/r5r/', dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#', foaf: 'http://xmlns.com/foaf/0.1/', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#', vcard: 'http://www.w3.org/2006/vcard/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const taal = getypeerd(`${lijst}/language/NLD`, 'dct:LinguisticSystem');
const openbaar = getypeerd(`${lijst}/access-right/PUBLIC`, 'dct:RightsStatement');
const thema = begrip(`${lijst}/data-theme/SOCI`, 'Bevolking en samenleving');
const themalijst: Knoop = { ...getypeerd(`${lijst}/data-theme`, 'skos:ConceptScheme'), 'dct:title': { '@value': 'Data theme', '@language': 'en' } };
const beschikbaar = begrip(`${lijst}/planned-availability/AVAILABLE`, 'Beschikbaar');
const trefwoorden = [tekst('arbeidsmarkt'), tekst('werkcentrum'), tekst('re-integratie')];
const licentieknoop = getypeerd(licentie, 'dct:LicenseDocument');
// The directive on open data and the re-use of public sector information; no dataset here is one of high value.
const wetgeving = getypeerd('http://data.europa.eu/eli/dir/2019/1024/oj', 'eli:LegalResource');

// The list of the EU has no name for lines of JSON, and IANA no media type.
const bestandstypen: Readonly<Record<Formaat, string>> = { ndjson: 'JSON', csv: 'CSV', parquet: 'PARQUET' };
const heeftIanatype = (formaat: Formaat): boolean => formaat !== 'ndjson';

const kaal = (mediatype: string): string => mediatype.split(';')[0] ?? mediatype;

const titels: Readonly<Record<Tabelnaam, string>> = {
  instrumenten: 'Instrumenten van de menukaart', beschikbaarheid: 'Beschikbaarheid van instrumenten per arbeidsmarktregio', codelijsten: 'Codelijsten van de instrumenten',
  monitor: 'Monitor van de Werkcentra per arbeidsmarktregio', bijstand: 'Bijstand per arbeidsmarktregio in 2021', budgetten: 'Budgetten van de potten volgens de brieven',
};

/** What every resource says of who gives it. */
const herkomst = ({ naam, url, email }: Uitgever): Knoop => ({
  'dct:publisher': { '@id': url, '@type': 'foaf:Agent', 'foaf:name': tekst(naam) },
  'dct:creator': link(url),
  'dcat:contactPoint': { '@type': ['vcard:Kind', 'vcard:Organization'], 'vcard:fn': naam, 'vcard:hasEmail': link(`mailto:${email}`), 'vcard:hasURL': link(url) },
});

/** The manifest of an edition: it says of every table what is in it and which columns it has, of which kind. */
const toManifest = (adres: string, { versie }: Uitgave): Knoop => ({ '@id': `${adres}${adressen.manifest(versie)}`, '@type': ['dct:Standard', 'foaf:Document'] });

const rfc4180 = getypeerd('https://www.rfc-editor.org/rfc/rfc4180', 'dct:Standard');

type Gemaakt = Bestandskeuze & { readonly bestand: Bestand };

function toDistributie(adres: string, uitgave: Uitgave, { tabel, formaat, bestand: { bytes, sha256, gemaaktOp } }: Gemaakt): Knoop {
  return {
    '@id': `${adres}${adressen.dcat}#${tabel}-${formaat}`,
    '@type': 'dcat:Distribution',
    'dct:title': tekst(`${titels[tabel]} (${formaat})`),
    'dcat:accessURL': plek(`${adres}${adressen.bestand(null, formaat, { tabel })}`),
    'dcat:downloadURL': plek(`${adres}${adressen.bestand(uitgave.versie, formaat, { tabel })}`),
    'dcat:accessService': link(`${adres}${adressen.dcat}#api`),
    'dct:license': licentieknoop,
    'dct:language': taal,
    'dct:conformsTo': [toManifest(adres, uitgave), ...(formaat === 'csv' ? [rfc4180] : [])],
    'dct:format': getypeerd(`${lijst}/file-type/${bestandstypen[formaat]}`, 'dct:MediaTypeOrExtent'),
    ...(heeftIanatype(formaat) ? { 'dcat:mediaType': getypeerd(`https://www.iana.org/assignments/media-types/${kaal(mediatypen[formaat])}`, 'dct:MediaType') } : {}),
    'dcat:byteSize': waarde(String(bytes), 'xsd:nonNegativeInteger'),
    'dct:modified': moment(gemaaktOp),
    'dcatap:availability': beschikbaar,
    'dcatap:applicableLegislation': wetgeving,
    'spdx:checksum': {
      '@type': 'spdx:Checksum', 'spdx:algorithm': getypeerd('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
      'spdx:checksumValue': waarde(sha256, 'xsd:hexBinary'),
    },
  };
}

function toDataset(adres: string, uitgever: Uitgever, uitgave: Uitgave, { naam: tabel, omschrijving }: Manifesttabel, bestanden: readonly Gemaakt[]): Knoop {
  const id = `${adres}${adressen.dcat}#${tabel}`;
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': tekst(titels[tabel]),
    'dct:description': tekst(omschrijving),
    ...herkomst(uitgever),
    'dct:accessRights': openbaar,
    'dcat:theme': thema,
    'dct:language': taal,
    'dcat:keyword': trefwoorden,
    'dct:conformsTo': toManifest(adres, uitgave),
    'foaf:page': toManifest(adres, uitgave),
    'dct:spatial': getypeerd(`${lijst}/country/NLD`, 'dct:Location'),
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': moment(uitgave.gemaaktOp) },
    'dct:accrualPeriodicity': getypeerd(`${lijst}/frequency/IRREG`, 'dct:Frequency'),
    'dct:modified': moment(uitgave.gemaaktOp),
    'dcat:version': uitgave.versie,
    'dcatap:applicableLegislation': wetgeving,
    'dcat:distribution': bestanden.filter((bestand) => bestand.tabel === tabel).map((bestand) => toDistributie(adres, uitgave, bestand)),
  };
}

function toService(adres: string, uitgever: Uitgever, { tabellen }: Uitgave): Knoop {
  const id = `${adres}${adressen.dcat}#api`;
  return {
    '@id': id,
    '@type': 'dcat:DataService',
    'dct:identifier': id,
    'dct:title': tekst('REST API van de catalogus'),
    'dct:description': tekst('De catalogus per bladzijde, als bestand en als wijzigingen, volgens de NL API Design Rules.'),
    ...herkomst(uitgever),
    'dct:accessRights': openbaar,
    'dct:license': licentieknoop,
    'dcat:theme': thema,
    'dct:language': taal,
    'dcat:keyword': trefwoorden,
    'dcat:endpointURL': plek(`${adres}${basis}`),
    'dcat:endpointDescription': plek(`${adres}${adressen.openapi}`),
    'dcat:servesDataset': tabellen.map(({ naam }) => link(`${adres}${adressen.dcat}#${naam}`)),
    'dcatap:applicableLegislation': wetgeving,
  };
}

/** The catalogue of an edition as DCAT-AP-NL has it. Pure. */
function toDcat({ adres, uitgever }: Pick<Middelen, 'adres' | 'uitgever'>, uitgave: Uitgave, bestanden: readonly Gemaakt[]): Knoop {
  const hier = adres();
  return {
    '@context': context,
    '@id': `${hier}${adressen.dcat}`,
    '@type': 'dcat:Catalog',
    'dct:title': tekst('Catalogus van instrumenten van de Werkcentra'),
    'dct:description': tekst('Wat er in de arbeidsmarktregio’s is om mensen en werkgevers te helpen, waar het te gebruiken is en hoe vaak dat gebeurt. Zonder persoonsgegevens.'),
    ...herkomst(uitgever),
    'dct:license': licentieknoop,
    'dct:language': taal,
    'dcat:themeTaxonomy': themalijst,
    'foaf:homepage': getypeerd(uitgever.url, 'foaf:Document'),
    'dct:modified': moment(uitgave.gemaaktOp),
    'dcatap:applicableLegislation': wetgeving,
    'dcat:dataset': uitgave.tabellen.map((tabel) => toDataset(hier, uitgever, uitgave, tabel, bestanden)),
    'dcat:service': toService(hier, uitgever, uitgave),
  };
}

/** The catalogue for other catalogues. */
export const dcatroute: Route = maakRoute({
  pad: '/catalogus/dcat', operatie: 'getDcat', titel: 'De catalogus volgens DCAT-AP-NL 3.0', omschrijving: 'Een dataset per tabel, een distributie per formaat, van de laatste versie.',
  vraag: z.strictObject({}), isZwaar: false, problemen: [],
  antwoorden: [{ mediatype: 'application/ld+json', vorm: 'Dcat', omschrijving: 'De catalogus in JSON-LD.' }],
  async handel(middelen) {
    const uitgave = getLaatste(middelen);
    return toJson(toDcat(middelen, uitgave, await listBestanden(middelen, uitgave)), 'application/ld+json');
  },
});
