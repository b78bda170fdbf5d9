/** An O&O-fonds of the simulated world. Codes and names are invented; no existing fund is meant. */
export type Fonds = { readonly code: string; readonly naam: string; readonly sector: string };

/** The eight funds. `sector` is the value that a person's opgave names as well. */
export const fondsen: readonly Fonds[] = [
  { code: 'MTL', naam: 'Opleidingsfonds Metaal en Techniek Proef', sector: 'METAAL_EN_TECHNIEK' },
  { code: 'BWI', naam: 'Ontwikkelfonds Bouw en Infra Proef', sector: 'BOUW_EN_INFRA' },
  { code: 'TLG', naam: 'Scholingsfonds Transport en Logistiek Proef', sector: 'TRANSPORT_EN_LOGISTIEK' },
  { code: 'HRC', naam: 'Opleidingsfonds Horeca Proef', sector: 'HORECA' },
  { code: 'ZWL', naam: 'Ontwikkelfonds Zorg en Welzijn Proef', sector: 'ZORG_EN_WELZIJN' },
  { code: 'DTH', naam: 'Scholingsfonds Detailhandel Proef', sector: 'DETAILHANDEL' },
  { code: 'SCH', naam: 'Opleidingsfonds Schoonmaak Proef', sector: 'SCHOONMAAK' },
  { code: 'UZB', naam: 'Ontwikkelfonds Uitzendbranche Proef', sector: 'UITZENDBRANCHE' },
];
