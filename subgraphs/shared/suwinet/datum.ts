const vormDatum = /^(\d{4})(\d{2})(\d{2})/;

/**
 * A SuwiML Datum (YYYYMMDD) or DatumTijdstip (YYYYMMDDhhmmsscc) as a day, YYYY-MM-DD.
 * @returns null when absent, partly unknown (19800000, 00000000) or not in the calendar: a day is never guessed.
 */
export function toKalenderdag(suwiDatum: string | null): string | null {
  const delen = vormDatum.exec(suwiDatum ?? '');
  if (!delen) return null;
  const [jaar = 0, maand = 0, dag = 0] = delen.slice(1).map(Number);
  const moment = new Date(Date.UTC(jaar, maand - 1, dag));
  const bestaat = jaar >= 100 && moment.getUTCMonth() === maand - 1 && moment.getUTCDate() === dag;
  return bestaat ? moment.toISOString().slice(0, 10) : null;
}
