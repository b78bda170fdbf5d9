// Calendar arithmetic on day strings. Days are compared as text, so no zone and no clock comes in.
import type { Dag, Termijn } from './feiten.ts';

type Datumdelen = { jaar: number; maand: number; dag: number };

const delen = (dag: Dag): Datumdelen => ({
  jaar: Number(dag.slice(0, 4)), maand: Number(dag.slice(5, 7)), dag: Number(dag.slice(8, 10)),
});

/** Whole years from birth to `peildatum`; the birthday itself counts. Born on 29 February: 1 March in other years. */
export function leeftijdOp(geboortedatum: Dag, peildatum: Dag): number {
  const jaren = delen(peildatum).jaar - delen(geboortedatum).jaar;
  return peildatum.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren;
}

/** Whole months from the first day of a period to the day after its last, rounded up: one day over nine months is ten. */
export function maandenNaarBoven(begindatum: Dag, laatsteDag: Dag): number {
  const van = delen(begindatum);
  const tot = delen(laatsteDag);
  const maanden = (tot.jaar - van.jaar) * 12 + tot.maand - van.maand;
  return tot.dag >= van.dag ? maanden + 1 : maanden;
}

/** Whether `dag` lies in the period, first and last day included. */
export const valtIn = (termijn: Termijn, dag: Dag): boolean =>
  (termijn.begindatum === null || termijn.begindatum <= dag) && (termijn.einddatum === null || dag <= termijn.einddatum);

/** The same day a number of months later, or the last day of that month when it has no such day. */
export function plusMaanden(dag: Dag, aantal: number): Dag {
  const van = delen(dag);
  const maanden = van.jaar * 12 + van.maand - 1 + aantal;
  const jaar = Math.floor(maanden / 12);
  const maand = (maanden % 12) + 1;
  const dagen = [31, isSchrikkeljaar(jaar) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1] ?? 31;
  const cijfers = (getal: number, breedte: number): string => String(getal).padStart(breedte, '0');
  return `${cijfers(jaar, 4)}-${cijfers(maand, 2)}-${cijfers(Math.min(van.dag, dagen), 2)}`;
}

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
