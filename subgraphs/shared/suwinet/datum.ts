const vormDatum = /^(\d{4})(\d{2})(\d{2})/;

const delenVan = (suwiDatum: string | null): readonly [jaar: number, maand: number, dag: number] | null => {
  const delen = vormDatum.exec(suwiDatum ?? '');
  return delen && [Number(delen[1]), Number(delen[2]), Number(delen[3])];
};

const toDag = (jaar: number, maand: number, dag: number): string | null => {
  const moment = new Date(Date.UTC(jaar, maand - 1, dag));
  const bestaat = jaar >= 100 && moment.getUTCMonth() === maand - 1 && moment.getUTCDate() === dag;
  return bestaat ? moment.toISOString().slice(0, 10) : null;
};

/**
 * A SuwiML Datum (YYYYMMDD) or DatumTijdstip (YYYYMMDDhhmmsscc) as a day, YYYY-MM-DD.
 * @returns null when absent, partly unknown (19800000, 00000000) or not in the calendar: a day is never guessed.
 */
export function toKalenderdag(suwiDatum: string | null): string | null {
  const delen = delenVan(suwiDatum);
  return delen && toDag(...delen);
}

/**
 * The last day that a SuwiML end date can mean: of 20240000 the last of 2024, of 20240200 the last of February.
 * An end that is partly known is still an end; as null it would read as "still running".
 * @returns null when absent, wholly unknown or not in the calendar.
 */
export function toUitersteDag(suwiDatum: string | null): string | null {
  const delen = delenVan(suwiDatum);
  if (!delen) return null;
  const [jaar, maand, dag] = delen;
  if (dag !== 0) return toDag(jaar, maand, dag);
  const laatsteMaand = maand === 0 ? 12 : maand;
  return toDag(jaar, laatsteMaand, new Date(Date.UTC(jaar, laatsteMaand, 0)).getUTCDate());
}
