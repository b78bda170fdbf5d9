import { plusMaanden, vorigeDag, type Dag } from './dagen.ts';

// The conditions under which a fund pays (DOMAIN.md section 7): employed in the sector, premium paid, recognised leerbedrijf,
// deadline, maximum years. Which of them a fund sets, and how strictly, stands in the fund list.

/** The conditions of a fund that set a last day. */
export type Termijnen = {
  readonly aanvraagtermijnMaanden: number | null;
  readonly maximumJaren: number | null;
  readonly openTot: Dag | null;
};

/** What a fund's file says of one participant. */
export type Deelname = {
  /** Last day of the employment; null while it runs. */
  readonly dienstverbandTot: Dag | null;
  /** First day of the first award; null without one. */
  readonly eersteToekenning: Dag | null;
};

/** Employed in the sector: the employment has no end, or its last day has not passed. */
export const isWerkzaamInSector = ({ dienstverbandTot }: Pick<Deelname, 'dienstverbandTot'>, peildag: Dag): boolean =>
  dienstverbandTot === null || dienstverbandTot >= peildag;

/**
 * Last day for a request: the first of what bounds it (term after the employment, years since the first award, end of the
 * scheme). Null when nothing bounds it. A day in the past is given too: then it is too late.
 */
export function bepaalAanvragenTot({ dienstverbandTot, eersteToekenning }: Deelname, { aanvraagtermijnMaanden, maximumJaren, openTot }: Termijnen): Dag | null {
  const dagen = [
    dienstverbandTot !== null && aanvraagtermijnMaanden !== null ? plusMaanden(dienstverbandTot, aanvraagtermijnMaanden) : null,
    eersteToekenning !== null && maximumJaren !== null ? vorigeDag(plusMaanden(eersteToekenning, 12 * maximumJaren)) : null,
    openTot,
  ];
  return dagen.filter((dag) => dag !== null).toSorted()[0] ?? null;
}

/** Whether training must be at a recognised leerbedrijf: what the offer says, else what the fund asks of all. */
export const vraagtErkendLeerbedrijf = (vanAanbod: boolean | null, vanFonds: boolean): boolean => vanAanbod ?? vanFonds;

/** What lines about one participant say together; null (unknown) when they say nothing or contradict each other. */
export function eensgezind<T>(waarden: readonly (T | null)[]): T | null {
  const [een, ...anders] = new Set(waarden.filter((waarde) => waarde !== null));
  return anders.length === 0 ? een ?? null : null;
}
