// From which day: somebody must be free before work begins.
import type { Criteria, Kandidaat, Vacature } from '../../profiel.ts';
import { MAXIMA, ONBEKEND, type Maat } from '../punten.ts';

/** Days too late for which half of the points remain: about a notice period. */
const SPELING_DAGEN = 31;
const DAG_MS = 86_400_000;

const laatste = (a: string, b: string): string => (a > b ? a : b);
const dagenTussen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / DAG_MS;

const puntenVoor = (vrij: string, begin: string): number => {
  if (vrij <= begin) return MAXIMA.BESCHIKBAARHEID;
  return dagenTussen(begin, vrij) <= SPELING_DAGEN ? 1 : 0;
};

/** Start of a vacancy against the day from which somebody is free. What began before today can begin today. */
export function beschikbaarheidVanVacature({ vanaf }: Criteria, dag: string): Maat<Vacature> | null {
  if (vanaf === null) return null;
  const vrij = laatste(vanaf, dag);
  return {
    criterium: 'BESCHIKBAARHEID',
    punten: (vacature) => (vacature.vanaf === null ? ONBEKEND : puntenVoor(vrij, laatste(vacature.vanaf, dag))),
    mist: (vacature) => vacature.vanaf !== null && laatste(vacature.vanaf, dag) < vrij,
    waarom: (vacature) => (vacature.vanaf === null ? 'De begindatum is niet bekend.' : `Het werk begint op ${vacature.vanaf}; beschikbaar vanaf ${vanaf}.`),
  };
}

/** From when a candidate can work against the day on which they are needed; who could work before today can work today. */
export function beschikbaarheidVanKandidaat({ vanaf }: Criteria, dag: string): Maat<Kandidaat> | null {
  if (vanaf === null) return null;
  const begin = laatste(vanaf, dag);
  return {
    criterium: 'BESCHIKBAARHEID',
    punten: ({ beschikbaarVanaf }) => (beschikbaarVanaf === null ? ONBEKEND : puntenVoor(beschikbaarVanaf, begin)),
    mist: ({ beschikbaarVanaf }) => beschikbaarVanaf !== null && beschikbaarVanaf > begin,
    waarom: ({ beschikbaarVanaf }) => (beschikbaarVanaf === null
      ? 'Het is niet bekend vanaf wanneer de kandidaat beschikbaar is.'
      : `De kandidaat is beschikbaar vanaf ${beschikbaarVanaf}; nodig vanaf ${vanaf}.`),
  };
}
