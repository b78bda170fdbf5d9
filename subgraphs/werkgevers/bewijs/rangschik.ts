import type { Beroepenlijst, Criteria, Kandidaat, Vacature } from '../profiel.ts';
import { isOpen, maakBeoordelaar } from '../rules/beoordeling.ts';
import { zetOpVolgorde, type Plaats } from '../rules/volgorde.ts';

// The one way in which results get their order: a search makes it so, and a proof is held to the same.

/** Profiles in their order, those that miss a hard criterion apart. */
export type Rangorde<P> = { readonly passend: readonly P[]; readonly afgevallen: readonly P[] };

function orden<P extends object>(plaatsen: readonly Plaats<P>[]): Rangorde<P> {
  const inVolgorde = zetOpVolgorde(plaatsen, true);
  const deel = (isGemist: boolean): readonly P[] => inVolgorde.filter(({ groep }) => (groep === 'GEMIST') === isGemist).map(({ profiel }) => profiel);
  return { passend: deel(false), afgevallen: deel(true) };
}

/** Puts vacancies in their order; what is closed on that day (YYYY-MM-DD) is left out. */
export function rangschikVacatures(criteria: Criteria, lijst: Beroepenlijst, dag: string, vacatures: readonly Vacature[]): Rangorde<Vacature> {
  const { vacature } = maakBeoordelaar(criteria, lijst, dag);
  return orden(vacatures.filter((een) => isOpen(een, dag)).map(vacature.plaatsVan));
}

/** Puts candidates in their order, on that day (YYYY-MM-DD). */
export const rangschikKandidaten = (criteria: Criteria, lijst: Beroepenlijst, dag: string, kandidaten: readonly Kandidaat[]): Rangorde<Kandidaat> =>
  orden(kandidaten.map(maakBeoordelaar(criteria, lijst, dag).kandidaat.plaatsVan));
