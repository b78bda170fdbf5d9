// Counts over results by what they have in common. Counts of vacancies are given as they are, counts of people only as far as onderdrukking.ts allows.
import type { Kandidaat, Vacature } from '../profiel.ts';
import { kiesOnderdrukte, toonbaarAantal } from './onderdrukking.ts';

/** By what results are counted. POSTCODE is the first two digits. */
export type Facetcode = 'REGIO' | 'POSTCODE' | 'AFSTAND' | 'UREN' | 'BEROEP' | 'SECTOR' | 'NIVEAU' | 'CONTRACT' | 'TAAL' | 'RIJBEWIJS' | 'ROUTE';

/** One value of a facet. `aantal` is null where it is suppressed. `waarde` is a code: of its list, of a band, or ONBEKEND. */
export type Facetwaarde = { readonly waarde: string; readonly aantal: number | null; readonly isOnderdrukt: boolean };

/** A facet with its values; without any when it is suppressed as a whole. */
export type Facet = { readonly code: Facetcode; readonly waarden: readonly Facetwaarde[]; readonly isOnderdrukt: boolean };

/** How many results there are, and their facets. `totaal` is null where it is suppressed. */
export type Telling = { readonly totaal: number | null; readonly isOnderdrukt: boolean; readonly facetten: readonly Facet[] };

/** A value of a facet to which results were narrowed. */
export type Keuze = { readonly code: Facetcode; readonly waarde: string };

type Profiel = Vacature | Kandidaat;

/** Distance of a profile to where was asked, km; null where not known. */
export type Afstand = (profiel: Profiel) => number | null;

const ONBEKEND = 'ONBEKEND';

type Band = { readonly code: string; readonly tot: number };
const AFSTANDEN: readonly Band[] = [{ code: 'TOT_05', tot: 5 }, { code: 'TOT_10', tot: 10 }, { code: 'TOT_25', tot: 25 }, { code: 'TOT_50', tot: 50 }, { code: 'VERDER', tot: Infinity }];
const UREN: readonly Band[] = [{ code: 'TOT_12', tot: 12 }, { code: 'TOT_24', tot: 24 }, { code: 'TOT_32', tot: 32 }, { code: 'MEER', tot: Infinity }];

const bandVan = (banden: readonly Band[], getal: number | null): string =>
  (getal === null ? ONBEKEND : banden.find(({ tot }) => getal <= tot)?.code ?? ONBEKEND);

/** One value, or several different ones. */
type Waarden = string | readonly string[];

const verschillende = (waarden: readonly string[]): Waarden => {
  const [eerste, ...meer] = waarden;
  if (eerste === undefined) return ONBEKEND;
  return meer.length === 0 ? eerste : [...new Set(waarden)];
};

/** What a profile counts for in each facet: always something, so that every result is counted everywhere. */
const WAARDEN: Readonly<Record<Facetcode, (profiel: Profiel, afstandVan: Afstand) => Waarden>> = {
  REGIO: ({ regio }) => [regio ?? ONBEKEND],
  POSTCODE: ({ postcodegebied }) => postcodegebied?.slice(0, 2) ?? ONBEKEND,
  AFSTAND: (profiel, afstandVan) => bandVan(AFSTANDEN, afstandVan(profiel)),
  UREN: ({ uren }) => bandVan(UREN, uren.maximaal ?? uren.minimaal),
  BEROEP: ({ beroepen }) => verschillende(beroepen),
  SECTOR: ({ sectoren }) => verschillende(sectoren.map((code) => code.slice(0, 2))),
  NIVEAU: ({ niveau }) => (niveau === null ? ONBEKEND : String(niveau)),
  CONTRACT: ({ contracten }) => verschillende(contracten),
  TAAL: ({ talen }) => verschillende(talen.map(({ taal }) => taal)),
  RIJBEWIJS: ({ rijbewijzen }) => verschillende(rijbewijzen),
  ROUTE: (profiel) => (profiel.soort === 'vacature' ? profiel.route : []),
};

const VAN_KANDIDATEN: readonly Facetcode[] = ['REGIO', 'POSTCODE', 'AFSTAND', 'UREN', 'BEROEP', 'SECTOR', 'NIVEAU', 'CONTRACT', 'TAAL', 'RIJBEWIJS'];
const VAN_VACATURES: readonly Facetcode[] = [...VAN_KANDIDATEN, 'ROUTE'];

const opNaam = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1);

/** Counts in the order of their names, which tells nothing of their size. */
function telWaarden(code: Facetcode, profielen: readonly Profiel[], afstandVan: Afstand): readonly (readonly [string, number])[] {
  const aantallen = new Map<string, number>();
  const tel = (waarde: string): void => { aantallen.set(waarde, (aantallen.get(waarde) ?? 0) + 1); };
  const lees = WAARDEN[code];
  for (const profiel of profielen) {
    const waarden = lees(profiel, afstandVan);
    if (typeof waarden === 'string') tel(waarden);
    else waarden.forEach(tel);
  }
  return [...aantallen].sort(opNaam);
}

/** All counts of vacancies. */
export const telVacatures = (vacatures: readonly Vacature[], afstandVan: Afstand): Telling => ({
  totaal: vacatures.length, isOnderdrukt: false,
  facetten: VAN_VACATURES.map((code) => ({
    code, isOnderdrukt: false, waarden: telWaarden(code, vacatures, afstandVan).map(([waarde, aantal]) => ({ waarde, aantal, isOnderdrukt: false })),
  })),
});

function facetVanKandidaten(code: Facetcode, kandidaten: readonly Kandidaat[], afstandVan: Afstand): Facet {
  const geteld = telWaarden(code, kandidaten, afstandVan);
  const onderdrukt = kiesOnderdrukte(geteld.map(([, aantal]) => aantal));
  if (onderdrukt === null) return { code, waarden: [], isOnderdrukt: true };
  return {
    code, isOnderdrukt: onderdrukt.size > 0,
    waarden: geteld.map(([waarde, aantal], plaats) => ({ waarde, aantal: onderdrukt.has(plaats) ? null : aantal, isOnderdrukt: onderdrukt.has(plaats) })),
  };
}

/**
 * Counts of candidates as far as they may be given. Narrowing gives nothing that was not given already: with one choice only the count that stood with it,
 * with more none, and never facets.
 * @param kandidaten all results of the search, before the choices.
 */
export function telKandidaten(kandidaten: readonly Kandidaat[], afstandVan: Afstand, keuzen: readonly Keuze[] = []): Telling {
  const totaal = toonbaarAantal(kandidaten.length);
  if (totaal === null) return { totaal, isOnderdrukt: true, facetten: [] };
  const [keuze, ...meer] = keuzen;
  if (keuze === undefined) return { totaal, isOnderdrukt: false, facetten: VAN_KANDIDATEN.map((code) => facetVanKandidaten(code, kandidaten, afstandVan)) };
  const bekend = meer.length > 0 ? null : facetVanKandidaten(keuze.code, kandidaten, afstandVan).waarden.find(({ waarde }) => waarde === keuze.waarde)?.aantal ?? null;
  return { totaal: bekend, isOnderdrukt: bekend === null, facetten: [] };
}

/** Whether a profile is among the results after the choices: of each facet chosen it has one of the values chosen. */
export function voldoetAanKeuzen(profiel: Profiel, keuzen: readonly Keuze[], afstandVan: Afstand): boolean {
  const perFacet = Map.groupBy(keuzen, ({ code }) => code);
  return [...perFacet].every(([code, gekozen]) => {
    const waarden = WAARDEN[code](profiel, afstandVan);
    return gekozen.some(({ waarde }) => (typeof waarden === 'string' ? waarden === waarde : waarden.includes(waarde)));
  });
}
