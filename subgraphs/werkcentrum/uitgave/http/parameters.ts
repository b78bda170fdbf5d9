import { z } from 'zod';
import { findGemeente, findRegio, regios } from '../../../shared/referentie/referentie.ts';
import type { Invoerfout } from '../../../shared/invoer.ts';
import { isBekendeCode } from '../../catalogus/codelijsten.ts';
import { leesCursor } from '../../catalogus/cursor.ts';
import { heeftRegio, tabelnamen } from '../tabellen.ts';
import { leesToken } from './token.ts';

const meesteWaarden = 50;
const langsteNaam = 200;

/** Every parameter of a query, by its name. A name means the same wherever it is asked. */
export const parameters = {
  regio: z.enum(regios.map(({ amCode }) => amCode)).describe('AM-code van een arbeidsmarktregio.'),
  gemeente: z.string().regex(/^GM\d{4}$/).refine((code) => findGemeente(code) !== undefined).describe('GM-code van een gemeente.'),
  tegel: z.array(z.string().regex(/^[ED]W\d{2}$/).refine((code) => isBekendeCode('tegel', code))).max(meesteWaarden)
    .describe('Code van een tegel van het werklandschap. Meer keer gegeven: een van deze.'),
  doelgroep: z.array(z.string().regex(/^[ED]D\d{2}$/).refine((code) => isBekendeCode('doelgroep', code))).max(meesteWaarden)
    .describe('Code van een doelgroep. Meer keer gegeven: een van deze. Een instrument dat geen doelgroep noemt is voor iedereen, en komt alleen zonder dit filter.'),
  aanbieder: z.array(z.string().min(1).max(langsteNaam)).max(meesteWaarden).describe('De naam van een aanbieder, precies. Meer keer gegeven: een van deze.'),
  datum: z.iso.date().describe('Alleen wat op deze dag gepubliceerd is, begin- en einddag meegerekend.'),
  aantal: z.int().min(1).max(500).describe('Hoeveel er ten hoogste op een bladzijde staan.'),
  cursor: z.string().min(1).max(1_000).refine((cursor) => leesCursor(cursor) !== null).describe('Waar de bladzijde begint, zoals links.volgende van de vorige zegt. Hoort bij één versie en één filter.'),
  tabel: z.enum(tabelnamen).describe('Welke tabel.'),
  bom: z.enum(['ja', 'nee']).describe('Of het bestand met een BOM begint. Bij variant=excel is dat altijd zo.'),
  variant: z.enum(['excel']).describe('Zoals een Nederlandse Excel leest: puntkomma’s, een komma in bedragen, en een BOM.'),
  sinds: z.string().min(1).max(400).refine((token) => leesToken(token) !== null).describe('Het token van de vorige keer. Zonder dit staat er waar te beginnen.'),
};

/** The name of a parameter. */
export type Parameternaam = keyof typeof parameters;

const fouten: Readonly<Record<Parameternaam, readonly [code: string, melding: string]>> = {
  regio: ['ONBEKENDE_REGIO', 'Deze arbeidsmarktregio is er niet; geef een AM-code.'],
  gemeente: ['ONBEKENDE_GEMEENTE', 'Deze gemeente is er niet; geef een GM-code.'],
  tegel: ['ONBEKENDE_CODE', `De codelijst van tegels kent dit niet, of er zijn meer dan ${meesteWaarden} waarden.`],
  doelgroep: ['ONBEKENDE_CODE', `De codelijst van doelgroepen kent dit niet, of er zijn meer dan ${meesteWaarden} waarden.`],
  aanbieder: ['GEEN_NAAM', `Geef ten hoogste ${meesteWaarden} namen van 1 tot en met ${langsteNaam} tekens.`],
  datum: ['GEEN_DATUM', 'Geef een dag als JJJJ-MM-DD.'],
  aantal: ['BUITEN_BEREIK', 'Geef een heel getal van 1 tot en met 500.'],
  cursor: ['GEEN_CURSOR', 'Dit is geen cursor die hier is gegeven.'],
  tabel: ['ONBEKENDE_TABEL', `Deze tabel is er niet; kies uit ${tabelnamen.join(', ')}.`],
  bom: ['ONBEKENDE_WAARDE', 'Geef ja of nee.'],
  variant: ['ONBEKENDE_WAARDE', 'De enige variant is excel.'],
  sinds: ['GEEN_TOKEN', 'Dit is geen token dat hier is gegeven.'],
};

const isParameter = (naam: string): naam is Parameternaam => Object.hasOwn(parameters, naam);

/** What is wrong with the value of a parameter. */
export function toFout(naam: string): Invoerfout {
  const [code, melding] = isParameter(naam) ? fouten[naam] : ['ONBEKENDE_WAARDE', 'Deze waarde kan hier niet.'];
  return { veld: naam, code, melding };
}

/** A query as it came: every value of every name. */
export type Ruwevraag = Readonly<Record<string, readonly string[]>>;

const eersteVan = (ruw: Ruwevraag, naam: Parameternaam): string => ruw[naam]?.[0] ?? '';

const fout = (veld: Parameternaam, code: string, melding: string): Invoerfout => ({ veld, code, melding });

/** What contradicts each other in a filter: a gemeente that does not lie in the region. */
export function checkPlaats(ruw: Ruwevraag): Invoerfout[] {
  const [bekendeRegio, bekendeGemeente] = [findRegio(eersteVan(ruw, 'regio')), findGemeente(eersteVan(ruw, 'gemeente'))];
  return bekendeRegio && bekendeGemeente && bekendeGemeente.amCode !== bekendeRegio.amCode
    ? [fout('gemeente', 'BUITEN_REGIO', `Deze gemeente ligt niet in ${bekendeRegio.amCode} maar in ${bekendeGemeente.amCode}.`)] : [];
}

/** What contradicts each other in the question for a file: some tables are of no region, and what a Dutch Excel reads has a BOM. */
export function checkBestand(ruw: Ruwevraag): Invoerfout[] {
  return [
    ...(ruw['regio'] && tabelnamen.some((naam) => naam === eersteVan(ruw, 'tabel') && !heeftRegio(naam)) ? [fout('regio', 'TEGENSTRIJDIG', 'Deze tabel is van heel Nederland; vraag haar zonder regio.')] : []),
    ...(eersteVan(ruw, 'variant') === 'excel' && eersteVan(ruw, 'bom') === 'nee' ? [fout('bom', 'TEGENSTRIJDIG', 'De variant voor Excel heeft altijd een BOM.')] : []),
  ];
}
