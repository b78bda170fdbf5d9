import { z } from 'zod';
import { mediatypen } from '../bestanden.ts';
import { licentie } from '../manifest.ts';
import { adressen, apiVersie, basis } from './adressen.ts';
import { probleemtype } from './probleem.ts';
import { maakRoute, toJson, type Antwoordvorm, type Middelen, type Route } from './route.ts';
import { vormen, type Vormnaam } from './vormen.ts';

type Schema = Readonly<Record<string, unknown>>;

const verwijs = (vorm: Vormnaam): Schema => ({ $ref: `#/components/schemas/${vorm}` });

// Within the document a shape is named by its place; what says so of itself would only confuse.
const zonderNaam = (schema: Schema): Schema => Object.fromEntries(Object.entries(schema).filter(([naam]) => naam !== '$schema' && naam !== '$id'));

function listVormen(): Readonly<Record<string, Schema>> {
  const register = z.registry<{ id: string }>();
  for (const [id, vorm] of Object.entries(vormen)) register.add(vorm, { id });
  const { schemas } = z.toJSONSchema(register, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([naam, schema]) => [naam, zonderNaam({ ...schema })]));
}

const kop = (description: string): Schema => ({ description, schema: { type: 'string' } });

const vasteKoppen = { 'API-Version': kop('De volledige versie van deze API.') };
const bewaarkop = { 'Cache-Control': kop('Hoe lang dit bewaard mag worden.') };
const etagkop = { ETag: kop('Een sterk kenmerk van precies deze bytes.') };
const bewaarkoppen = {
  ...etagkop, ...bewaarkop, 'Accept-Ranges': kop('bytes: een deel kan gevraagd worden; none: niet.'), Vary: kop('Dat de codering afhangt van Accept-Encoding, waar er meer dan één is.'),
};
const coderingkop = { 'Content-Encoding': kop('De codering die gekozen is: gzip, br of zstd. Leeg is geen.') };
const bestandskoppen = {
  'Last-Modified': kop('Sinds wanneer dit bestand er is, wanneer een vaste versie gevraagd is.'), 'Content-Disposition': kop('Hoe het bestand heet.'),
  'Content-Location': kop('Waar precies dit bestand blijft staan, wanneer de laatste versie gevraagd is.'), 'Repr-Digest': kop('De SHA-256 van het hele bestand (RFC 9530), wanneer er geen Content-Encoding is.'),
};

const padparameters: Readonly<Record<string, string>> = { id: 'De id van het instrument.', versie: 'De versie van de catalogus.' };

const listPadparameters = (pad: string): Schema[] => [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam = '']) =>
  ({ name: naam, in: 'path', required: true, description: padparameters[naam] ?? naam, schema: { type: 'string', minLength: 1 } }));

function listVraagparameters(vraag: z.ZodObject): Schema[] {
  const { properties = {} } = z.toJSONSchema(vraag, { io: 'input' });
  return Object.entries(properties).map(([naam, veld]) => {
    const { description, ...schema } = typeof veld === 'object' ? veld : {};
    return { name: naam, in: 'query', required: false, description: description ?? naam, schema, ...(schema.type === 'array' ? { explode: true } : {}) };
  });
}

const probleemnamen: Readonly<Record<number, string>> = {
  400: 'Het verzoek klopt niet; bij fouten staat alles wat er mis is.', 404: 'Dit is er niet.', 405: 'Hier kan alleen GET en HEAD.', 410: 'Deze versie wordt niet meer bewaard; bij herstart staat waar opnieuw te beginnen.',
  412: 'Het bestand is niet meer dat waar het verzoek om vraagt.', 416: 'Het bestand heeft dit deel niet.', 500: 'Er ging hier iets mis.', 503: 'Er zijn te veel verzoeken, of er is nog geen versie; Retry-After zegt wanneer het opnieuw kan.',
};

const probleemkoppen: Readonly<Record<number, Schema>> = {
  405: { Allow: kop('Wat hier wel kan.') }, 412: etagkop, 416: { ...etagkop, 'Content-Range': kop('Hoe lang het hele bestand is.') }, 503: { 'Retry-After': kop('Na hoeveel seconden het opnieuw kan.') },
};

const toProbleem = (status: number): Schema => ({
  description: probleemnamen[status] ?? '',
  headers: { ...vasteKoppen, ...bewaarkop, ...probleemkoppen[status] },
  content: { [probleemtype]: { schema: verwijs('Probleem') } },
});

const toBestandsschema = (mediatype: string): Schema => ({ contentMediaType: mediatype, ...(mediatype === mediatypen.parquet ? {} : { type: 'string' }) });
const toInhoud = ({ mediatype, vorm }: Antwoordvorm): [string, Schema] => [mediatype, { schema: vorm === null ? toBestandsschema(mediatype) : verwijs(vorm) }];

function toAntwoorden({ antwoorden, problemen, isZwaar }: Route): Schema {
  const heeftDelen = problemen.includes(416);
  const description = antwoorden.map(({ omschrijving }) => omschrijving).join(' ');
  const content = Object.fromEntries(antwoorden.map(toInhoud));
  const headers = { ...vasteKoppen, ...bewaarkoppen, ...(heeftDelen ? bestandskoppen : {}), ...(isZwaar && !heeftDelen ? { Link: kop('Met rel=next: de wijzigingen hierna.') } : {}) };
  return {
    200: { description, headers: { ...headers, ...coderingkop }, content },
    ...(heeftDelen ? { 206: { description: 'Een deel van het bestand.', headers: { ...headers, 'Content-Range': kop('Welk deel.') }, content } } : {}),
    304: { description: 'Wie vraagt heeft dit al.', headers },
    // Whatever has a tag can be asked on the condition of it.
    ...Object.fromEntries([400, ...problemen, 405, 412, 500, 503].map((status) => [status, toProbleem(status)])),
  };
}

function toOperatie(route: Route, isHead: boolean): Schema {
  const { pad, operatie, titel, omschrijving, vraag } = route;
  return {
    operationId: isHead ? `${operatie}Kop` : operatie, summary: isHead ? `${titel}: alleen de koppen` : titel, description: omschrijving, tags: ['catalogus'],
    parameters: [...listPadparameters(pad), ...listVraagparameters(vraag)], responses: toAntwoorden(route),
  };
}

/** The description of operations as OpenAPI 3.1: of the same schemas by which they read their queries, and of the shapes that the tests hold their answers against. */
function toOpenapi(routes: readonly Route[], { adres, uitgever: { naam, url, email } }: Pick<Middelen, 'adres' | 'uitgever'>): Schema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Catalogus van instrumenten', version: apiVersie, summary: 'De instrumenten van de Werkcentra, per bladzijde, als bestand en als wijzigingen.',
      description: 'Open data, zonder persoonsgegevens. Volgt de NL API Design Rules 2.1. Elke fout is een application/problem+json (RFC 9457) met alles wat er mis is. '
        + 'Cellen van CSV die een rekenblad als formule zou lezen zijn onschadelijk gemaakt.',
      contact: { name: naam, url, email }, license: { name: 'CC0 1.0', url: licentie },
    },
    servers: [{ url: `${adres()}${basis}` }],
    tags: [{ name: 'catalogus', description: 'De catalogus van instrumenten.' }],
    paths: Object.fromEntries(routes.map((route) => [route.pad, { get: toOperatie(route, false), head: toOperatie(route, true) }])),
    components: { schemas: listVormen() },
  };
}

/** The description of these operations and of itself, for anyone. */
export function maakOpenapiroute(routes: readonly Route[]): Route {
  const zelf: Route = maakRoute({
    pad: adressen.openapi.slice(basis.length), operatie: 'getOpenapi', titel: 'Deze beschrijving', omschrijving: 'OpenAPI 3.1.', vraag: z.strictObject({}), isZwaar: false, problemen: [],
    antwoorden: [{ mediatype: 'application/json', vorm: 'Openapi', omschrijving: 'De beschrijving.' }],
    handel: async (middelen) => toJson(toOpenapi([...routes, zelf], middelen)),
  });
  return zelf;
}
