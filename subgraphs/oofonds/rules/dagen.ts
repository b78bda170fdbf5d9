/** A calendar day as YYYY-MM-DD: the order of the text is the order of the days. */
export type Dag = string;

/** The day this many months later; the last of the month when that month is shorter. */
export function plusMaanden(dag: Dag, maanden: number): Dag {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(nummer, laatste))).toISOString().slice(0, 10);
}

/** The day before. */
export const vorigeDag = (dag: Dag): Dag => new Date(Date.parse(`${dag}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
