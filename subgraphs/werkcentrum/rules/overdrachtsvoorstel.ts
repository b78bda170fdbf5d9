// Responsibility moves with the situation; the plan does not (001:1134-1138).
import { GRONDSLAGEN } from './grondslagen.ts';
import type { Grondslag, Partij } from './uitkomst.ts';

/** To which party a change in somebody's situation points, with its ground. */
export type Overdrachtsvoorstel = { partij: Partij; grondslag: Grondslag };

const voorstellen: Readonly<Record<string, Overdrachtsvoorstel>> = {
  ONTSLAGDREIGING: { partij: 'SOCIALE_PARTNERS', grondslag: GRONDSLAGEN.BEDREIGD },
  WW: { partij: 'UWV', grondslag: GRONDSLAGEN.WW },
  WIA: { partij: 'UWV', grondslag: GRONDSLAGEN.WIA },
  BIJSTAND: { partij: 'GEMEENTE', grondslag: GRONDSLAGEN.BIJSTAND },
  ONDERNEMER_MET_TE_WEINIG_INKOMEN: { partij: 'GEMEENTE', grondslag: GRONDSLAGEN.ONDERNEMER },
  NIET_UITKERINGSGERECHTIGD: { partij: 'GEMEENTE', grondslag: GRONDSLAGEN.NUG },
};

/**
 * The party that a change points to (001:1539-1560); null when it points to none, or to the one that is responsible already.
 * A proposal: other rows may still apply, and a professional decides.
 * @param soort of change, as in `Situatiewijzigingsoort`. @param nu the party that is responsible; null while nobody decided.
 */
export function bepaalOverdrachtsvoorstel(soort: string, nu: Partij | null): Overdrachtsvoorstel | null {
  const voorstel = voorstellen[soort] ?? null;
  return voorstel === null || voorstel.partij === nu ? null : voorstel;
}
