/** How a deprecation carries its end date: `@deprecated(reason: "Gebruik naam. Dit blijft tot 2027-06-01.")`. */
const patroon = /\btot (\d{4}-\d{2}-\d{2})\b/g;

const isDag = (tekst: string): boolean => {
  const moment = Date.parse(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === tekst;
};

/** The day from which something that is deprecated may be gone, as YYYY-MM-DD; null when the reason does not name exactly one day. */
export function findVervaldag(reden: string): string | null {
  const [gevonden, ...meer] = [...reden.matchAll(patroon)].map(([, dag = '']) => dag);
  return gevonden !== undefined && meer.length === 0 && isDag(gevonden) ? gevonden : null;
}

/** The same day so many months later, or the last day of that month when it has no such day. */
export function plusMaanden(dag: string, maanden: number): string {
  const [jaar = 0, maand = 0, dagnummer = 0] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagnummer, laatste))).toISOString().slice(0, 10);
}
