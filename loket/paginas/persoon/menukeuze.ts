import type { Beschikbaarheidsstatus } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Menuregel } from './gegevens.ts';

/** Which instruments are shown; null is all. */
export type Menukeuze = { readonly status: Beschikbaarheidsstatus | null; readonly tegel: string | null; readonly aanbieder: string | null };

/** Everything. */
export const alles: Menukeuze = { status: null, tegel: null, aanbieder: null };

/** One value of a filter with how many there are under the other filters. */
export type Filterwaarde = { readonly waarde: string; readonly tekst: string; readonly aantal: number };

type Filternaam = keyof Menukeuze;

const waardenVan: Readonly<Record<Filternaam, (regel: Menuregel) => readonly (readonly [waarde: string, tekst: string])[]>> = {
  status: ({ status }) => [[status, status]],
  tegel: ({ instrument }) => instrument.tegels.map(({ code, omschrijving }) => [code, omschrijving ?? code]),
  aanbieder: ({ instrument }) => [[instrument.aanbieder.naam, instrument.aanbieder.naam]],
};

const past = (regel: Menuregel, naam: Filternaam, gekozen: string | null): boolean => gekozen === null || waardenVan[naam](regel).some(([waarde]) => waarde === gekozen);

const filternamen: readonly Filternaam[] = ['status', 'tegel', 'aanbieder'];

const volgorde: readonly Beschikbaarheidsstatus[] = ['BESCHIKBAAR', 'VOORWAARDELIJK', 'ONBEKEND', 'NIET_BESCHIKBAAR'];

/** The instruments that pass the filters: what can be used first, and in that by name. */
export const kies = (regels: readonly Menuregel[], keuze: Menukeuze): readonly Menuregel[] =>
  regels.filter((regel) => filternamen.every((naam) => past(regel, naam, keuze[naam])))
    .sort((een, ander) => volgorde.indexOf(een.status) - volgorde.indexOf(ander.status) || een.instrument.naam.localeCompare(ander.instrument.naam, 'nl'));

/** The values of a filter, each with how many instruments it would show beside the other filters. What is chosen stays, also with none. */
export function listWaarden(regels: readonly Menuregel[], naam: Filternaam, keuze: Menukeuze): readonly Filterwaarde[] {
  const onder = regels.filter((regel) => filternamen.every((ander) => ander === naam || past(regel, ander, keuze[ander])));
  const teksten = new Map(regels.flatMap((regel) => waardenVan[naam](regel)));
  const aantal = (waarde: string): number => onder.filter((regel) => past(regel, naam, waarde)).length;
  return [...teksten].map(([waarde, tekst]): Filterwaarde => ({ waarde, tekst, aantal: aantal(waarde) }))
    .filter((een) => een.aantal > 0 || een.waarde === keuze[naam])
    .sort((een, ander) => (naam === 'status' ? volgorde.findIndex((status) => status === een.waarde) - volgorde.findIndex((status) => status === ander.waarde) : een.tekst.localeCompare(ander.tekst, 'nl')));
}
