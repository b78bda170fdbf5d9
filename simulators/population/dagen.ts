import type { Dag } from './types.ts';

const etmaal = 86_400_000;

/** The day this many days after (negative: before) a day. */
export const plusDagen = (dag: Dag, dagen: number): Dag =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * etmaal).toISOString().slice(0, 10);

/** The day this many months after (negative: before) a day; the last of the month when that month is shorter. */
export const plusMaanden = (dag: Dag, maanden: number): Dag => {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1));
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return plusDagen(eerste.toISOString().slice(0, 10), Math.min(dagnummer, laatste) - 1);
};

/** Whole years of age on a day. */
export const leeftijdOp = (geboortedatum: Dag, peildatum: Dag): number => {
  const jaren = Number(peildatum.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return peildatum.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren;
};
