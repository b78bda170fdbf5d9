import type { Code } from './generated.ts';

// The lists behind these codes are not published with the contracts. What is written here is what this subgraph assumes;
// other codes come through without a description, and no decision hangs on them.

// Maps, since a code comes from outside: an object also answers to "constructor".

const wetten: ReadonlyMap<string, string> = new Map([
  ['WW', 'Werkloosheidswet'],
  ['WIA', 'Wet werk en inkomen naar arbeidsvermogen'],
  ['WAO', 'Wet op de arbeidsongeschiktheidsverzekering'],
  ['WAZ', 'Wet arbeidsongeschiktheidsverzekering zelfstandigen'],
  ['WAJ', 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten'],
  ['ZW', 'Ziektewet'],
  ['IOW', 'Wet inkomensvoorziening oudere werklozen'],
]);

const grondslagen: ReadonlyMap<string, string> = new Map([
  ['01', 'Participatiewet'],
  ['02', 'Wajong'],
  ['03', 'Wsw'],
  ['05', 'Praktijkroute'],
]);

const soorten: ReadonlyMap<string, string> = new Map([
  ['WERKINSTRUMENT', 'Werkinstrument'],
  ['OVEREENKOMST', 'Overeenkomst over dienstverlening'],
  ['AFSPRAAK', 'Afspraak met UWV'],
]);

const zonderWoorden: ReadonlyMap<string, string> = new Map();

/** Ground in the doelgroepregister that is the Wajong (assumed). */
export const wajonggrondslag = '02';

/** Reason of the end of a werkinstrument (assumed); any other reason leaves the state unknown. */
export const redenEinde: ReadonlyMap<string | null, 'AFGEROND' | 'GESTOPT'> = new Map([['1', 'AFGEROND'], ['2', 'GESTOPT']]);

const code = (lijst: string, woorden: ReadonlyMap<string, string>) => (waarde: string): Code =>
  ({ code: waarde, omschrijving: woorden.get(waarde) ?? null, lijst });

/** A law, as Suwinet codes it. */
export const toWetcode = code('CdSzWet', wetten);

/** A ground in the doelgroepregister. */
export const toGrondslagcode = code('CdGrondslagArbeidsbeperktheid', grondslagen);

/** The kind of an activity: the message names none, so it is the element in which the activity stands. */
export const toSoortcode = (soort: 'WERKINSTRUMENT' | 'OVEREENKOMST' | 'AFSPRAAK'): Code => code('UwvWbPersoonsInfo', soorten)(soort);

/** A code of EVA.RMT; werkcentrum keeps those lists. */
export const toEvacode = (lijst: 'WerklandschapTegel' | 'Doelgroep' | 'Klantkenmerk' | 'TypeUitvoeringsvorm', waarde: string): Code =>
  code(lijst, zonderWoorden)(waarde);
