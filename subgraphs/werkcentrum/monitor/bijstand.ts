import standen from './bijstandsstanden.json' with { type: 'json' };

/**
 * How many people up to the AOW age had bijstand, as the letter has it: rounded to tens, so that regions do not add up to the country.
 * @property regio AM code, or NL. @property regel the line of letter 002 in which it stands.
 */
export type Bijstandsrecord = {
  readonly regio: string; readonly naam: string; readonly januari2021: number; readonly juni2021: number;
  readonly ontwikkeling: number; readonly ontwikkelingProcent: number; readonly regel: number;
};

/** The table of letter 002, lines 1012-1071 (CBS StatLine 80794ned): the country, then the regions by AM code. */
export const bijstandsstanden: readonly Bijstandsrecord[] = standen;
