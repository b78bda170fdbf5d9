import type { Mens } from './types.ts';

/**
 * The sources that know a person: brp, uwv, gemeente:<GM code> per file, duo, sbb, fonds:<code> per fund.
 * The BRP knows everybody.
 */
export const bronnenVan = (mens: Mens): string[] => [
  'brp',
  ...mens.uwv ? ['uwv'] : [],
  ...mens.gemeenten.map(({ gmCode }) => `gemeente:${gmCode}`),
  ...mens.startkwalificatie === null ? [] : ['duo'],
  ...mens.sbb ? ['sbb'] : [],
  ...mens.fondsen.map(({ fonds }) => `fonds:${fonds}`),
];
