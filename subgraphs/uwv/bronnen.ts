/** The sources of UWV by code, with their name for people. */
export const bronnamen = {
  'uwv.UWVPersoonsWvInfo': 'UWV: uitkeringen (Suwinet)',
  'uwv.UwvWbPersoonsInfo': 'UWV WERKbedrijf: inschrijving en dienstverlening (Suwinet)',
  'uwv.UWVPersoonsArbeidsbeperktenInfo': 'UWV: doelgroepregister banenafspraak (Suwinet)',
  'uwv.aanbod': 'UWV: aanbod in de regio',
} as const;

/** Code of one of UWV's sources. */
export type Broncode = keyof typeof bronnamen;

/** UWV keeps everything that this subgraph tells. */
export const houder = 'UWV';
