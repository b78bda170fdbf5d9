import { z } from 'zod';
import type { Kolom } from '../kolommen.ts';
import { tabellen, tabelnamen, type Tabelnaam } from '../tabellen.ts';
import { formaten } from '../uitgave.ts';
import { probleemSchema } from './probleem.ts';

// The shapes of what is answered. openapi.json is made of these, and the tests hold every answer against it.

const celSchemas: Readonly<Record<Kolom['soort'], z.ZodType>> = {
  tekst: z.string(), teksten: z.array(z.string()), geheel: z.int(), bedrag: z.number(), datum: z.iso.date(), janee: z.boolean(),
};

const rijSchema = (tabel: Tabelnaam) => z.strictObject(Object.fromEntries(tabellen[tabel].kolommen.map(({ naam, soort, isVerplicht, omschrijving }) =>
  [naam, (isVerplicht ? celSchemas[soort] : celSchemas[soort].nullable()).describe(omschrijving)]))).describe(tabellen[tabel].omschrijving);

const versieveld = z.string().describe('De versie van de catalogus. Volgt alleen uit de inhoud; wat voor het streepje staat is de versie van de catalogus in de graaf.');
const padveld = (waarvan: string) => z.string().describe(`Het pad van ${waarvan}.`);

const instrument = rijSchema('instrumenten');
const beschikbaarheid = rijSchema('beschikbaarheid');
const coderij = rijSchema('codelijsten');

const uitgave = z.strictObject({
  versie: versieveld,
  volgnummer: z.int().min(1).describe('De hoeveelste versie van deze installatie het is.'),
  gemaaktOp: z.iso.datetime().describe('Sinds wanneer deze inhoud er is.'),
  bronnen: z.array(z.strictObject({
    code: z.string().describe('De code van de bron.'),
    houder: z.string().describe('Bij wie de bron is.'),
    status: z.string().describe('Wat er gebeurde toen de bron het laatst gevraagd werd.'),
    peildatum: z.string().nullable().describe('Waarvan de gegevens van de bron zijn. Leeg wanneer die dat niet zegt.'),
  })).describe('Wat de bronnen zeiden toen deze versie gemaakt werd.'),
  codelijsten: z.array(z.string()).describe('De lijsten, met hun versie, waarin de codes gelezen zijn.'),
  rijen: z.strictObject(Object.fromEntries(tabelnamen.map((naam) => [naam, z.int().min(0).optional()]))).describe('Hoeveel rijen elke tabel heeft. Een tabel die een oudere versie niet heeft ontbreekt.'),
  links: z.strictObject({ zelf: padveld('deze versie'), manifest: padveld('het manifest') }).describe('Waar deze versie staat.'),
}).describe('Een versie van de catalogus. Die verandert nooit.');

const bestand = z.strictObject({
  tabel: z.enum(tabelnamen).describe('Welke tabel.'),
  formaat: z.enum(formaten).describe('In welk formaat.'),
  mediatype: z.string().describe('Het mediatype.'),
  bytes: z.int().min(0).describe('Hoe groot het bestand is.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('De SHA-256 van het bestand, hexadecimaal.'),
  rijen: z.int().min(0).describe('Hoeveel rijen erin staan.'),
  pad: padveld('het bestand'), url: z.url().describe('Het volledige adres van het bestand.'),
}).describe('Een bestand van een versie.');

const schemaVanTabel = z.strictObject({
  naam: z.enum(tabelnamen).describe('De naam.'),
  omschrijving: z.string().describe('Wat erin staat.'),
  sleutel: z.array(z.string()).describe('De kolommen die samen per rij verschillen; hierop zijn de rijen gesorteerd.'),
  kolommen: z.array(z.strictObject({
    naam: z.string().describe('De naam.'),
    soort: z.enum(['tekst', 'teksten', 'geheel', 'bedrag', 'datum', 'janee']).describe('Wat voor waarde erin staat.'),
    isVerplicht: z.boolean().describe('Of er altijd een waarde is.'),
    omschrijving: z.string().describe('Wat het is.'),
    inCsv: z.string().describe('Hoe een cel in CSV geschreven is. Leeg waar daar niets over te zeggen valt.'),
  })).describe('De kolommen, in hun volgorde.'),
}).describe('Hoe een tabel in elkaar zit.');

const wijzigingsregel = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.enum(['GEMAAKT', 'GEWIJZIGD']), id: z.string(), instrument, beschikbaarheid: z.array(beschikbaarheid) })
    .describe('Een instrument zoals het nu is, met waar het te gebruiken is.'),
  z.strictObject({ soort: z.literal('VERWIJDERD'), id: z.string(), instrument: z.null(), beschikbaarheid: z.array(beschikbaarheid).max(0) })
    .describe('Dit instrument is er niet meer.'),
  z.strictObject({ soort: z.literal('EINDE'), token: z.string(), versie: versieveld, aantal: z.int().min(0) })
    .describe('De laatste regel: hoeveel wijzigingen ervoor staan, en het token voor de volgende keer. Ontbreekt deze regel, dan is het antwoord niet volledig.'),
]).describe('Een regel van de wijzigingen.');

/** The shapes by their name in openapi.json. */
export const vormen = {
  Instrument: instrument,
  Beschikbaarheid: beschikbaarheid,
  Coderij: coderij,
  Versie: uitgave,
  Bestand: bestand,
  Tabel: schemaVanTabel,
  Wijzigingsregel: wijzigingsregel,
  Probleem: probleemSchema,
  Instrumentenbladzijde: z.strictObject({
    versie: versieveld,
    instrumenten: z.array(instrument).describe('De instrumenten, op volgorde van id.'),
    links: z.strictObject({ zelf: padveld('deze bladzijde'), volgende: padveld('de volgende bladzijde').nullable().describe('Het pad van de volgende bladzijde. Leeg op de laatste.') }).describe('Waar deze en de volgende bladzijde staan.'),
  }).describe('Een bladzijde met instrumenten.'),
  Instrumentblad: z.strictObject({
    versie: versieveld, instrument, beschikbaarheid: z.array(beschikbaarheid).describe('Per arbeidsmarktregio waar het te gebruiken is.'),
  }).describe('Een instrument, met waar het te gebruiken is.'),
  Codelijsten: z.strictObject({ versie: versieveld, codelijsten: z.array(coderij).describe('Alle codes van alle lijsten.') }).describe('De codelijsten van de laatste versie.'),
  Versies: z.strictObject({ versies: z.array(uitgave).describe('De versies die bewaard worden, de nieuwste eerst.') }).describe('De versies van de catalogus.'),
  Manifest: z.strictObject({
    versie: versieveld, gemaaktOp: z.iso.datetime().describe('Sinds wanneer deze inhoud er is.'), licentie: z.url().describe('De licentie.'),
    bestanden: z.array(bestand).describe('De bestanden van deze versie, van heel Nederland.'), tabellen: z.array(schemaVanTabel).describe('Hoe de tabellen in elkaar zitten.'),
  }).describe('Wat een versie bevat, en waaraan te zien is dat het klopt.'),
  Begin: z.strictObject({
    versie: versieveld, token: z.string().describe('Het token om de volgende keer te vragen wat er na deze versie veranderd is.'),
    links: z.strictObject({ export: padveld('de instrumenten van deze versie'), wijzigingen: padveld('de wijzigingen na deze versie') }).describe('Waar te beginnen.'),
  }).describe('Waar te beginnen: haal eerst deze versie op, en vraag daarna de wijzigingen met het token.'),
  Dcat: z.looseObject({ '@context': z.looseObject({}), '@id': z.string(), '@type': z.literal('dcat:Catalog') }).describe('De catalogus volgens DCAT-AP-NL 3.0, in JSON-LD.'),
  Openapi: z.looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) }).describe('Deze beschrijving (OpenAPI 3.1).'),
};

/** The name of a shape. */
export type Vormnaam = keyof typeof vormen;
