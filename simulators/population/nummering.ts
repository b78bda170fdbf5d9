const breed = (getal: number, lengte: number): string => String(getal).padStart(lengte, '0');

/**
 * The numbers that each party gives to one person and to what it does for that person, from the person's place in the
 * population: unique within the party, and never made from a BSN.
 */
export const createNummers = (plaats: number) => ({
  /** ReferentienrDvlUwvWb: exactly 11 characters. */
  uwv: (volgnummer: number): string => `4${breed(plaats, 7)}${breed(volgnummer, 3)}`,
  /** RegistratienrRvGsd: at most 15 characters. */
  gemeente: (gmCode: string, volgnummer: number): string => `RV${gmCode.slice(2)}-${breed(plaats, 6)}${volgnummer}`,
  eigen: (gmCode: string, volgnummer: number): string => `ED${gmCode.slice(2)}-${breed(plaats, 6)}${volgnummer}`,
  deelnemer: `D${breed(plaats + 100_000, 8)}`,
  praktijkleren: (volgnummer: number): string => `PL-${breed(plaats, 6)}-${volgnummer}`,
  fonds: (code: string): string => `${code}${breed(plaats + 500_000, 7)}`,
  toekenning: (code: string, volgnummer: number): string => `${code}-T${breed(plaats, 6)}-${volgnummer}`,
  socialePartner: (volgnummer: number): string => `SP-${breed(plaats, 6)}-${volgnummer}`,
});

export type Nummers = ReturnType<typeof createNummers>;
