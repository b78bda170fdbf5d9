import { createGeneratie, type Generatie } from '../../simulators/vum/generatie.ts';
import { maakBeroepenlijst } from '../../simulators/vum/beroepen.ts';
import postcodes from '../../subgraphs/shared/referentie/postcodegebieden.json' with { type: 'json' };
import { leesBeroepenlijst } from '../../subgraphs/werkgevers/beroepenlijst.ts';
import type { Criteria, Criterium, Kandidaat, Vacature } from '../../subgraphs/werkgevers/profiel.ts';
import { toKandidaat, toVacature } from '../../subgraphs/werkgevers/vum/mapping.ts';
import { criteriaVan } from '../../subgraphs/werkgevers/zoeken/criteria.ts';

/** What every part is measured on. */
export const options = { zaad: 20261101, peildatum: '2026-11-01', postcodes } as const;
export const generation: Generatie = createGeneratie(options);
export const occupations = leesBeroepenlijst(JSON.parse(maakBeroepenlijst()));

/** A profile by number, in the words of matching. */
export const candidate = (number: number): Kandidaat => toKandidaat('bench', String(number), generation.werkzoekende(number));
export const vacancy = (number: number): Vacature => toVacature('bench', String(number), generation.vacature(number));

/** What is asked unless somebody says otherwise: place and occupation must be right. */
export const usual: readonly Criterium[] = ['AFSTAND', 'BEROEP'];

/** To look for people for the numbered vacancy, as the product does from a vacancy. */
export function forVacancy(number: number, anders: Partial<Criteria> = {}): Criteria {
  const criteria = criteriaVan(vacancy(number));
  if (criteria === null) throw new Error(`vacancy ${number} is nowhere`);
  return { ...criteria, ...anders };
}

/** To look for vacancies for the numbered person, by all that their profile says. */
export function forCandidate(number: number, anders: Partial<Criteria> = {}): Criteria {
  const { postcodegebied, maximaleReisafstandKm, beroepen, competenties, uren, niveau, contracten, talen, rijbewijzen, beschikbaarVanaf } = candidate(number);
  return {
    postcodegebied: postcodegebied ?? '', afstandKm: maximaleReisafstandKm ?? 30, beroepen, competenties, uren, niveau, contracten, talen, rijbewijzen, sectoren: [],
    vanaf: beschikbaarVanaf, onregelmatig: null, routes: [], hard: usual, ...anders,
  };
}
