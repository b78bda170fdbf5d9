// Made-up searches with their results, as a search pins them.
import type { Criteria, Kandidaat, Vacature } from '../profiel.ts';
import { criteria, DAG, kandidaat, LIJST, METSELAAR, TIMMERMAN } from '../rules/profielen.fixture.ts';
import { regelversie } from '../rules/punten.ts';
import type { Kandidaatresultaat, Vacatureresultaat } from '../zoeken/zoekresultaat.ts';
import { rangschikKandidaten, rangschikVacatures } from './rangschik.ts';

const vast = { eigenaar: { organisatie: '00000001234567890000', regios: ['AM26'] }, regelversie, lijst: LIJST.versie, dag: DAG, bronnen: [] };

/** The pinned result of a search for vacancies. */
export const vacatureresultaatVan = (gezocht: Criteria, profielen: readonly Vacature[]): Vacatureresultaat =>
  ({ ...vast, soort: 'vacatures', criteria: gezocht, ...rangschikVacatures(gezocht, LIJST, DAG, profielen) });

/** The pinned result of a search for candidates. */
export const kandidaatresultaatVan = (gezocht: Criteria, profielen: readonly Kandidaat[]): Kandidaatresultaat =>
  ({ ...vast, soort: 'kandidaten', criteria: gezocht, ...rangschikKandidaten(gezocht, LIJST, DAG, profielen) });

/** One search for candidates with three results, that have different scores. */
export const drieKandidaten: Kandidaatresultaat = kandidaatresultaatVan(criteria({ beroepen: [TIMMERMAN], hard: ['AFSTAND'] }), [
  kandidaat({ id: 'vum:c', nummer: 'c', beroepen: [TIMMERMAN], postcodegebied: '3511' }), kandidaat({ id: 'vum:a', nummer: 'a', beroepen: [METSELAAR], postcodegebied: '3511' }),
  kandidaat({ id: 'vum:b', nummer: 'b', beroepen: [TIMMERMAN], postcodegebied: '9711' }),
]);
