import type { CataloguspaginaQuery, Catalogusfilter } from '../../../clients/kit/operaties/referentieloket.ts';

/** The catalogue as the page asks it. */
export type Catalogus = NonNullable<CataloguspaginaQuery['catalogus']>;
/** What is covered in one region. */
export type Regiodekking = Catalogus['dekking'][number];

/** A tile of the werklandschap. */
export type Tegel = { readonly code: string; readonly naam: string };

/** How many instruments there are for one tile in one region, and of how many a party offers something there now. */
export type Cel = { readonly regio: string; readonly regionaam: string; readonly tegel: Tegel; readonly aantal: number; readonly metAanbod: number };

/** One region with a cell for every tile. */
export type Dekkingsrij = { readonly regio: string; readonly naam: string; readonly aantal: number; readonly cellen: readonly Cel[] };

/** All regions by all tiles. */
export type Dekkingskaart = { readonly tegels: readonly Tegel[]; readonly rijen: readonly Dekkingsrij[]; readonly hoogste: number };

/** Every cell of regions by tiles: where the graph names no tile there is nothing, and that is a number as well. */
export function toKaart(dekking: readonly Regiodekking[]): Dekkingskaart {
  const namen = new Map(dekking.flatMap(({ tegels }) => tegels.map(({ tegel }) => [tegel.code, tegel.omschrijving ?? tegel.code])));
  const tegels = [...namen].map(([code, naam]): Tegel => ({ code, naam })).sort((een, ander) => een.code.localeCompare(ander.code));
  const rijen = dekking.map(({ regio, naam, aantal, tegels: eigen }): Dekkingsrij => {
    const perTegel = new Map(eigen.map((een) => [een.tegel.code, een]));
    return { regio, naam, aantal, cellen: tegels.map((tegel) => ({ regio, regionaam: naam, tegel, aantal: perTegel.get(tegel.code)?.aantal ?? 0, metAanbod: perTegel.get(tegel.code)?.metAanbod ?? 0 })) };
  });
  return { tegels, rijen, hoogste: Math.max(0, ...rijen.flatMap(({ cellen }) => cellen.map(({ aantal }) => aantal))) };
}

/** The classes of the heat map, after the one for nothing. */
export const klassen = 4;

/** How full a cell is: 0 is nothing, 4 the most that there is anywhere. The number itself stands in the cell. */
export const toKlasse = (aantal: number, hoogste: number): number => (aantal === 0 || hoogste === 0 ? 0 : Math.min(klassen, Math.ceil((aantal / hoogste) * klassen)));

/** From and to which number a class runs, for the legend; null where it holds no whole number. */
export function toGrenzen(klasse: number, hoogste: number): { readonly van: number; readonly tot: number } | null {
  const aantallen = Array.from({ length: hoogste + 1 }, (_, aantal) => aantal).filter((aantal) => toKlasse(aantal, hoogste) === klasse);
  const [van, tot] = [aantallen[0], aantallen.at(-1)];
  return van === undefined || tot === undefined ? null : { van, tot };
}

/** By what the table can be ordered. */
export type Volgorde = { readonly kolom: 'regio' | 'tegel' | 'aantal' | 'metAanbod'; readonly isAflopend: boolean };

const vergelijkers: Readonly<Record<Volgorde['kolom'], (een: Cel, ander: Cel) => number>> = {
  regio: (een, ander) => een.regionaam.localeCompare(ander.regionaam, 'nl'), tegel: (een, ander) => een.tegel.code.localeCompare(ander.tegel.code),
  aantal: (een, ander) => een.aantal - ander.aantal, metAanbod: (een, ander) => een.metAanbod - ander.metAanbod,
};

/** The cells in an order; what is equal stands by region and tile. */
export function orden(cellen: readonly Cel[], { kolom, isAflopend }: Volgorde): readonly Cel[] {
  const richting = isAflopend ? -1 : 1;
  return cellen.toSorted((een, ander) => richting * vergelijkers[kolom](een, ander) || vergelijkers.regio(een, ander) || vergelijkers.tegel(een, ander));
}

/** The order after a click on a column: numbers begin with the most, names with A, and a second click turns it round. */
export const wisselVolgorde = (nu: Volgorde, kolom: Volgorde['kolom']): Volgorde =>
  (nu.kolom === kolom ? { kolom, isAflopend: !nu.isAflopend } : { kolom, isAflopend: kolom === 'aantal' || kolom === 'metAanbod' });

/** Where an arrow goes in the heat map; the same place at an edge. @param plek row and column, from 0. */
export function verplaats(plek: readonly [rij: number, kolom: number], toets: string, hoogte: number, breedte: number): readonly [number, number] {
  const [rij, kolom] = plek;
  const doelen: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [rij - 1, kolom], ArrowDown: [rij + 1, kolom], ArrowLeft: [rij, kolom - 1], ArrowRight: [rij, kolom + 1], Home: [rij, 0], End: [rij, breedte - 1], PageUp: [0, kolom], PageDown: [hoogte - 1, kolom],
  };
  const [nieuweRij, nieuweKolom] = doelen[toets] ?? plek;
  return [Math.max(0, Math.min(hoogte - 1, nieuweRij)), Math.max(0, Math.min(breedte - 1, nieuweKolom))];
}

/** What stands in the filters; everything as text, nothing is all. */
export type Filterwaarden = { readonly type: string; readonly doelgroep: string; readonly vorm: string; readonly tekst: string };

/** No filters. */
export const alles: Filterwaarden = { type: '', doelgroep: '', vorm: '', tekst: '' };

/** How many instruments the filters leave: each has one type. */
export const toTotaal = ({ facetten }: Pick<Catalogus, 'facetten'>): number => facetten.find(({ code }) => code === 'TYPE')?.waarden.reduce((som, { aantal }) => som + aantal, 0) ?? 0;

/** A value of a filter, with how many instruments it leaves. */
export type Filterkeus = { readonly code: string; readonly naam: string; readonly aantal: number };

/** The values of a facet, each code once: parties name the same code by lists of their own, and a filter takes them all. */
export function listKeuzes(facet: Catalogus['facetten'][number] | undefined): readonly Filterkeus[] {
  const perCode = Map.groupBy(facet?.waarden ?? [], ({ code }) => code.code);
  return [...perCode].map(([code, waarden]) => ({
    code, naam: waarden.find(({ code: een }) => een.omschrijving !== null)?.code.omschrijving ?? code, aantal: waarden.reduce((som, { aantal }) => som + aantal, 0),
  }));
}

const lijst = (waarde: string): string[] | null => (waarde === '' ? null : [waarde]);

/** The filters as the graph asks them. */
export const toFilter = ({ type, doelgroep, vorm, tekst }: Filterwaarden): Catalogusfilter => ({
  typen: lijst(type), doelgroepen: lijst(doelgroep), uitvoeringsvormen: lijst(vorm), tekst: tekst.trim() === '' ? null : tekst.trim(),
});
