import type { Zoekcriterium } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Beoordeling, Gevonden } from './gegevens.ts';
import { toScoretekst } from './woorden.ts';

/** The fewest and the most that are compared. */
export const [minst, meest] = [2, 4] as const;

/** What one result has for one criterion. @property gemist why a demand is missed; null when it is not. */
export type Cel = { readonly punten: number | null; readonly maximum: number | null; readonly waarom: string | null; readonly gemist: string | null };

/** Points per criterion, side by side. */
export type Vergelijking = {
  readonly rijen: readonly { readonly criterium: Zoekcriterium; readonly cellen: readonly Cel[] }[];
  /** The score of each, in words. */
  readonly sommen: readonly string[];
};

const toCel = ({ punten, gemist }: Beoordeling, criterium: Zoekcriterium): Cel => {
  const eigen = punten.find((een) => een.criterium === criterium);
  return { punten: eigen?.punten ?? null, maximum: eigen?.maximum ?? null, waarom: eigen?.waarom ?? null, gemist: gemist.find((een) => een.criterium === criterium)?.waarom ?? null };
};

/** Compares results of one search; scores of different searches cannot be compared. */
export function vergelijk(gekozen: readonly Gevonden[]): Vergelijking {
  const beoordelingen = gekozen.map(({ beoordeling }) => beoordeling);
  const criteria = [...new Set(beoordelingen.flatMap(({ punten, gemist }) => [...punten, ...gemist].map(({ criterium }) => criterium)))];
  return { rijen: criteria.map((criterium) => ({ criterium, cellen: beoordelingen.map((een) => toCel(een, criterium)) })), sommen: beoordelingen.map(toScoretekst) };
}

/** Chosen to be compared, with one more or one less; no more than can be compared. */
export const wissel = (gekozen: readonly string[], id: string): readonly string[] => {
  if (gekozen.includes(id)) return gekozen.filter((een) => een !== id);
  return gekozen.length < meest ? [...gekozen, id] : gekozen;
};
