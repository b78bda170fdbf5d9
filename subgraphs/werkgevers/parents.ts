import type { Leerplaatsbijdrage } from './generated.ts';

/** A search for vacancies, with what @requires brings along; null where SBB gave no answer, or was not asked again. */
export type VacaturezoekopdrachtParent = { readonly id: string; readonly sbbZoeksleutel?: string | null; readonly sbbLeerplaatsbijdragen?: readonly Leerplaatsbijdrage[] | null };

/** A search for candidates. */
export type KandidatenzoekopdrachtParent = { readonly id: string };
