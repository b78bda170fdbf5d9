import type { Leerplaatsbijdrage, Leerplaatsregelbijdrage } from './generated.ts';
import type { Bronstand, Route, Vacature } from './profiel.ts';
import type { Bronantwoord } from './zoeken/zoekbron.ts';

// SBB's words; a route that is not here is the ordinary way to learn on the job.
const routes: ReadonlyMap<string, Route> = new Map([
  ['open hiring', 'OPEN_HIRING'], ['leerwerktraject', 'LEERWERKTRAJECT'], ['banenmarkt', 'BANENMARKT'], ['jobcarving', 'JOBCARVING'],
]);

const naamVan = ({ crebo, leerweg, opbrengst }: Leerplaatsregelbijdrage): string =>
  `${crebo.omschrijving ?? crebo.code}: ${(opbrengst.omschrijving ?? opbrengst.code).toLowerCase()} (${(leerweg.omschrijving ?? leerweg.code).toLowerCase()})`;

/** A place to learn on the job as a vacancy. SBB says of no place where in the region it is, nor which occupation: a crebo is a programme. */
export const toVacature = (regel: Leerplaatsregelbijdrage): Vacature => ({
  soort: 'vacature', id: `sbb:${regel.nummer}`, bron: 'sbb.leerplaatsen', nummer: regel.nummer, naam: naamVan(regel), werkgever: null,
  route: routes.get(regel.wervingsroute ?? '') ?? 'LEERWERKTRAJECT', postcodegebied: null, regio: regel.regio, beroepen: [], competenties: [], niveau: null, sectoren: [],
  uren: { minimaal: null, maximaal: null }, contracten: [], talen: [], rijbewijzen: [], onregelmatig: null, kantoortijden: null,
  vanaf: regel.begindatum, sluit: regel.einddatum, plaatsen: regel.plaatsen,
});

/** What SBB contributed to a search: its stand, and its places when they are known. */
export function toBronantwoord({ bron, leerplaatsen }: Leerplaatsbijdrage, nu: string): Bronantwoord<Vacature> {
  const stand: Bronstand = {
    code: bron.code, naam: bron.naam, status: bron.status === 'VEROUDERD' ? 'ACTUEEL' : bron.status, reden: bron.reden, peildatum: bron.peildatum ?? nu,
    aantal: leerplaatsen?.length ?? 0, afgekapt: false,
  };
  return { stand, profielen: (leerplaatsen ?? []).map(toVacature) };
}
