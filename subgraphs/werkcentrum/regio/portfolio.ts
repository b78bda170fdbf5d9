import type { Pakketonderdeel } from '../generated.ts';
import { PAKKETTEN } from '../rules/pakketten.ts';

/** What social partners offer in a region: their parts of the packages I and III, which are the same in every region. */
export const portfolioSocialePartners: readonly Pakketonderdeel[] = [PAKKETTEN.I, PAKKETTEN.III]
  .flatMap(({ onderdelen }): readonly Pakketonderdeel[] => onderdelen)
  .filter(({ partij }) => partij === 'SOCIALE_PARTNERS');
