import type { Code } from './generated.ts';

// SBB publishes no lists for these; the descriptions are ours. A code that is not here comes through without a description.
// Maps, since a code comes from outside: an object also answers to "constructor".

const leerwegen: ReadonlyMap<string, string> = new Map([
  ['bol', 'Beroepsopleidende leerweg'],
  ['bbl', 'Beroepsbegeleidende leerweg'],
  ['derde leerweg', 'Derde leerweg'],
]);

const opbrengsten: ReadonlyMap<string, string> = new Map([
  ['praktijkverklaring', 'Praktijkverklaring'],
  ['certificaat', 'Mbo-certificaat'],
  ['diploma', 'Mbo-diploma'],
]);

/** How a programme is followed. */
export const toLeerweg = (code: string): Code => ({ code, omschrijving: leerwegen.get(code) ?? null, lijst: 'SBB leerweg' });

/** What a programme ends in. */
export const toOpbrengst = (code: string): Code => ({ code, omschrijving: opbrengsten.get(code) ?? null, lijst: 'SBB opbrengst' });

/** A programme by its crebo, with the name that SBB gives it. */
export const toCrebo = (code: string, naam: string): Code => ({ code, omschrijving: naam, lijst: 'CREBO' });

/** A code of EVA.RMT; werkcentrum keeps those lists. */
export const toEvacode = (lijst: 'WerklandschapTegel' | 'Klantkenmerk' | 'TypeUitvoeringsvorm', code: string): Code => ({ code, omschrijving: null, lijst });
