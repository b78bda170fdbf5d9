import type { Aanbodregel, Instrumentbeschikbaarheid } from '../generated.ts';
import type { InstrumentParent } from './types.ts';

// Where an instrument can be used and what parties offer there, in one line per region.

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const gesorteerd = <T extends string>(waarden: readonly T[]): T[] => [...new Set(waarden)].sort(volgorde);
const isGetal = (waarde: number | null): waarde is number => waarde !== null;
const isDag = (waarde: string | null): waarde is string => waarde !== null;

/** An amount to the cent: a source may say 1250.004. */
export const toBedrag = (bedrag: number): number => Math.round(bedrag * 100) / 100;

// A bound that one line of offer does not have, the offer as a whole does not have.
const grens = (dagen: readonly (string | null)[], kies: (gesorteerd: readonly string[]) => string | undefined): string | null =>
  (dagen.every(isDag) ? kies(dagen.toSorted(volgorde)) ?? null : null);

/**
 * What an instrument is in one region.
 * @param instrument as that region has it: with its own offer.
 * @param gemeenten those of the region.
 */
export function toBeschikbaarheid(regio: string, { gemeenten: waar, aanbod }: InstrumentParent, gemeenten: ReadonlySet<string>): Instrumentbeschikbaarheid {
  const bekend = (van: (regel: Aanbodregel) => number | null): number[] => aanbod.map(van).filter(isGetal);
  const [plaatsen, wachttijden, kosten] = [bekend(({ vrijePlaatsen }) => vrijePlaatsen), bekend(({ wachttijdWeken }) => wachttijdWeken), bekend(({ kostenEuro }) => kostenEuro)];
  return {
    regio,
    gemeenten: waar && gesorteerd(waar.filter((gmCode) => gemeenten.has(gmCode))),
    aanbod: aanbod.length,
    partijen: gesorteerd(aanbod.map(({ partij }) => partij)),
    aanbieders: gesorteerd(aanbod.map(({ aanbieder }) => aanbieder)),
    vrijePlaatsen: plaatsen.length === 0 ? null : plaatsen.reduce((som, aantal) => som + aantal, 0),
    wachttijdWeken: wachttijden.length === 0 ? null : Math.min(...wachttijden),
    kostenEuroLaagst: kosten.length === 0 ? null : toBedrag(Math.min(...kosten)),
    kostenEuroHoogst: kosten.length === 0 ? null : toBedrag(Math.max(...kosten)),
    aanbodVanaf: grens(aanbod.map(({ begindatum }) => begindatum), (dagen) => dagen[0]),
    aanbodTot: grens(aanbod.map(({ einddatum }) => einddatum), (dagen) => dagen.at(-1)),
  };
}
