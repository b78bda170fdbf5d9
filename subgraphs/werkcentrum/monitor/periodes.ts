// The two-month periods of the monitor (001:1206-1214): January and February, March and April, and so on, of the calendar of the Netherlands.

/** A period: its code ("2026-T5" is September and October), its first and its last day (YYYY-MM-DD). */
export type Periode = { readonly code: string; readonly begindatum: string; readonly einddatum: string };

const dagMs = 86_400_000;

const toDag = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** @param nummer of the period within its year, from 0; may lie in another year. */
function maakPeriode(jaar: number, nummer: number): Periode {
  const [begin, eind] = [Date.UTC(jaar, nummer * 2, 1), Date.UTC(jaar, nummer * 2 + 2, 0)];
  const begindatum = toDag(begin);
  return { code: `${begindatum.slice(0, 4)}-T${(Number(begindatum.slice(5, 7)) + 1) / 2}`, begindatum, einddatum: toDag(eind) };
}

/** The period in which a day (YYYY-MM-DD) lies. */
export const toPeriode = (dag: string): Periode => maakPeriode(Number(dag.slice(0, 4)), Math.ceil(Number(dag.slice(5, 7)) / 2) - 1);

/** The period with this code; null when it is none. */
export function findPeriode(code: string): Periode | null {
  const delen = /^(\d{4})-T([1-6])$/.exec(code);
  return delen === null ? null : maakPeriode(Number(delen[1]), Number(delen[2]) - 1);
}

/** The period after this one. */
export const volgendePeriode = ({ einddatum }: Periode): Periode => toPeriode(toDag(Date.parse(einddatum) + dagMs));

/** Whether a period is closed on a day: more than so many days after its last one. */
export const isGesloten = ({ einddatum }: Periode, vandaag: string, sluitdagen: number): boolean => Date.parse(vandaag) - Date.parse(einddatum) > sluitdagen * dagMs;
