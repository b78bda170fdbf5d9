import regiolijst from './arbeidsmarktregios.json' with { type: 'json' };
import gemeentelijst from './gemeenten.json' with { type: 'json' };

/** One of the 35 arbeidsmarktregio's: CBS code (AM..), SGR code (01..35), centre municipality as GM code. Source: CBS, CC BY 4.0. */
export type Regio = { readonly amCode: string; readonly sgrCode: string; readonly naam: string; readonly centrumgemeente: string };

/** One of the 342 gemeenten with the region that it belongs to (derived for 2025 from CBS data, CC BY 4.0). */
export type Gemeente = { readonly gmCode: string; readonly naam: string; readonly amCode: string };

/** All regions, ordered by AM code. */
export const regios: readonly Regio[] = regiolijst;

/** All gemeenten, ordered by GM code. */
export const gemeenten: readonly Gemeente[] = gemeentelijst;

const regioPerCode = new Map(regios.map((regio) => [regio.amCode, regio]));
const gemeentePerCode = new Map(gemeenten.map((gemeente) => [gemeente.gmCode, gemeente]));
const gemeentenPerRegio = Map.groupBy(gemeenten, (gemeente) => gemeente.amCode);

/** The region with this AM code, if there is one. */
export const findRegio = (amCode: string): Regio | undefined => regioPerCode.get(amCode);

/** The gemeente with this GM code, if there is one. */
export const findGemeente = (gmCode: string): Gemeente | undefined => gemeentePerCode.get(gmCode);

/** The gemeenten of a region, ordered by GM code; empty for an unknown region. */
export const listGemeenten = (amCode: string): readonly Gemeente[] => gemeentenPerRegio.get(amCode) ?? [];
