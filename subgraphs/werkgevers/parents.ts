import type { Kandidaatbijdrage, Leerplaatsbijdrage } from './generated.ts';

/** A search for vacancies, with what @requires brings along; null where SBB gave no answer, or was not asked again. */
export type VacaturezoekopdrachtParent = { readonly id: string; readonly sbbZoeksleutel?: string | null; readonly sbbLeerplaatsbijdragen?: readonly Leerplaatsbijdrage[] | null };

/** A search for candidates, with what @requires brings along; null where werkcentrum gave no answer, or was not asked again. */
export type KandidatenzoekopdrachtParent = { readonly id: string; readonly werkcentrumZoeksleutel?: string | null; readonly werkcentrumKandidaatbijdragen?: readonly Kandidaatbijdrage[] | null };
