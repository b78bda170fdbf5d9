import type { Persona } from './types.ts';

/** Every persona, in the order in which people are made. Who is unknown to all sources comes right after BIJSTAND: they share a house. */
export const personas: readonly Persona[] = [
  'SOCIAAL_PLAN', 'MKB_ZONDER_SOCIAAL_PLAN', 'TIJDELIJK_CONTRACT', 'ZELFSTANDIGE', 'ARBEIDSBEPERKING', 'BANENAFSPRAAK', 'KORT_WW_RECHT',
  'WW', 'WIA', 'BIJSTAND', 'ONBEKEND_BIJ_BRONNEN', 'JONGERE', 'NIET_UITKERINGSGERECHTIGD', 'WW_EN_BIJSTAND',
];
