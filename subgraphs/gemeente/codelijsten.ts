import type { Code } from './generated.ts';

// Lists of which this party knows the words. Codes of the SGR lists of EVA (WerklandschapTegel and so on) pass without words:
// werkcentrum keeps those lists, with their versions. Maps, since a code comes from outside: an object also answers to "constructor".
const lijsten: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['CdSzWet', new Map([
    ['ABW', 'Participatiewet'],
    ['IOAW', 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers'],
    ['IOAZ', 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen'],
    ['BBZ', 'Besluit bijstandverlening zelfstandigen'],
  ])],
  ['Reden_Opschorting_Bijhouding', new Map([
    ['O', 'overlijden'],
    ['E', 'emigratie'],
    ['M', 'ministerieel besluit'],
    ['R', 'pl is aangelegd in de rni'],
    ['F', 'fout'],
  ])],
]);

/** A code as the source gives it; its words are null when the list does not know it. */
export const toCode = (lijst: string, code: string): Code => ({ code, omschrijving: lijsten.get(lijst)?.get(code) ?? null, lijst });
