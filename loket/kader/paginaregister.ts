import type { ComponentType } from 'react';
import { leesPad, type Delen } from './adres.ts';

/** What every page is given. */
export type Paginaeigenschappen = { readonly delen: Delen };

/** A page: where it is, for whom, and how to load it. */
export type Paginabeschrijving = {
  /** Its address, with a colon before each variable part: ids of the graph, never anything about a person. */
  readonly patroon: string;
  /** The roles that have something to do here. The graph decides what they see. */
  readonly rollen: readonly string[];
  /** Its name in the menu; null when it is reached from another page. */
  readonly menunaam: string | null;
  /** Loads the code of the page when it is opened. */
  readonly laad: () => Promise<{ readonly default: ComponentType<Paginaeigenschappen> }>;
};

/** A page with the variable parts of its address. */
export type GevondenPagina = { readonly pagina: Paginabeschrijving; readonly delen: Delen };

/** The page at a path; null when there is none, also for who has nothing to do there. */
export function findPagina(paginas: readonly Paginabeschrijving[], pad: string, rol: string): GevondenPagina | null {
  for (const pagina of paginas) {
    const delen = pagina.rollen.includes(rol) ? leesPad(pagina.patroon, pad) : null;
    if (delen) return { pagina, delen };
  }
  return null;
}

type Menupagina = Paginabeschrijving & { readonly menunaam: string };

/** The pages in the menu of a role, in the order of the register; the first is where one begins. */
export const listMenu = (paginas: readonly Paginabeschrijving[], rol: string): readonly Menupagina[] =>
  paginas.filter((pagina): pagina is Menupagina => pagina.menunaam !== null && pagina.rollen.includes(rol));
