// How many points a criterion is worth, and what a measure of one criterion is.
import type { Criterium } from '../profiel.ts';

/** Version of the rules of this folder, for the log of a ranking. It changes with anything here that can change a score or an order. */
export const regelversie = '1';

/** Points for each criterion, when it is asked. With 0 it gives no points: it can only be hard. All of it is an assumption, to be set by the parties. */
export const MAXIMA: Readonly<Record<Criterium, number>> = {
  BEROEP: 30, COMPETENTIES: 20, AFSTAND: 15, UREN: 10, NIVEAU: 10, TALEN: 5, RIJBEWIJS: 5, CONTRACT: 3, BESCHIKBAARHEID: 2,
  ONREGELMATIG: 0, SECTOR: 0, ROUTE: 0,
};

/** Stands for points where a profile says nothing about what was asked: neither a miss nor a full score. */
export const ONBEKEND = -1;

/** One criterion as it was asked, made once for a search. */
export type Maat<Soort> = {
  readonly criterium: Criterium;
  /** Whole points, 0 to the maximum of the criterion, or ONBEKEND. */
  readonly punten: (profiel: Soort) => number;
  /** Whether the profile is known not to meet what was asked. */
  readonly mist: (profiel: Soort) => boolean;
  /** A Dutch sentence for a case worker on how the profile compares. */
  readonly waarom: (profiel: Soort) => string;
};

/** The points that count: half, rounded down, for what is not known. */
export function telt<Soort>(maat: Maat<Soort>, profiel: Soort): number {
  const punten = maat.punten(profiel);
  return punten === ONBEKEND ? Math.floor(MAXIMA[maat.criterium] / 2) : punten;
}

/** A number as Dutch writes it. */
export const inWoorden = (getal: number): string => String(getal).replace('.', ',');
