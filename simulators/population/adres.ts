import { findGemeente } from '../../subgraphs/shared/referentie/referentie.ts';

/** First two digits of a postcode that occurs in each region: enough for an address that does not contradict the gemeente. */
const postcodebegin: Readonly<Record<string, string>> = {
  AM01: '97', AM02: '89', AM03: '78', AM05: '75', AM06: '73', AM07: '68', AM08: '65', AM09: '70', AM10: '40', AM11: '13',
  AM12: '12', AM13: '35', AM14: '38', AM15: '18', AM17: '15', AM18: '10', AM19: '23', AM20: '28', AM21: '25', AM22: '30',
  AM23: '33', AM24: '44', AM25: '48', AM26: '50', AM27: '52', AM28: '56', AM29: '59', AM30: '64', AM32: '57', AM33: '60',
  AM34: '27', AM35: '42', AM36: '80', AM37: '20', AM38: '67',
};

const letters = 'ABCDEGHJKLMNPRSTVWXZ';

/** A made-up address in the region of a gemeente, the same each time for the same place in the population. */
export const adresIn = (gmCode: string, plaats: number): { postcode: string; huisnummer: number } => {
  const begin = postcodebegin[findGemeente(gmCode)?.amCode ?? ''] ?? '99';
  const letter = (stap: number): string => letters.charAt(Math.floor(plaats / stap) % letters.length);
  return { postcode: `${begin}${String(11 + (plaats * 7) % 80)}${letter(1)}${letter(20)}`, huisnummer: 1 + (plaats * 13) % 180 };
};
