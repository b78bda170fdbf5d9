import type { Paginabeschrijving } from '../kader/paginaregister.ts';

const balie = ['arrangeur', 'loket'] as const;
const werkgeverszaken = ['wsp', 'arrangeur', 'loket'] as const;
const matching = ['wsp', 'arrangeur'] as const;
const catalogus = ['data', 'wsp', 'arrangeur', 'loket', 'functionaris'] as const;

/** Every page of the loket. The first that a role has in its menu is where it begins. */
export const paginas: readonly Paginabeschrijving[] = [
  { patroon: '/werkvoorraad', rollen: balie, menunaam: 'Werkvoorraad', laad: () => import('./werkvoorraad/Werkvoorraadpagina.tsx') },
  { patroon: '/zoeken', rollen: balie, menunaam: 'Persoon zoeken', laad: () => import('./zoeken/Zoekpagina.tsx') },
  { patroon: '/persoon/:id', rollen: balie, menunaam: null, laad: () => import('./persoon/Persoonpagina.tsx') },
  { patroon: '/inzage', rollen: ['functionaris'], menunaam: 'Wie heeft gekeken', laad: () => import('./inzage/Inzagepagina.tsx') },
  { patroon: '/mijn', rollen: ['burger'], menunaam: 'Mijn werkplan', laad: () => import('./mijn/Mijnpagina.tsx') },
  { patroon: '/mijn/inzages', rollen: ['burger'], menunaam: 'Wie heeft er gekeken?', laad: () => import('./mijn/MijnInzagespagina.tsx') },
  { patroon: '/werkgeversvragen', rollen: werkgeverszaken, menunaam: 'Vragen van werkgevers', laad: () => import('./werkgever/Vragenpagina.tsx') },
  { patroon: '/werkgeversvragen/:id', rollen: werkgeverszaken, menunaam: null, laad: () => import('./werkgever/Vraagpagina.tsx') },
  { patroon: '/kandidaten', rollen: matching, menunaam: 'Kandidaten', laad: () => import('./matching/Kandidatenpagina.tsx') },
  { patroon: '/vacatures', rollen: matching, menunaam: 'Vacatures', laad: () => import('./matching/Vacaturespagina.tsx') },
  { patroon: '/persoon/:id/vacatures', rollen: ['arrangeur'], menunaam: null, laad: () => import('./matching/Voorstelpagina.tsx') },
  { patroon: '/contactverzoeken', rollen: matching, menunaam: 'Contactverzoeken', laad: () => import('./matching/Contactverzoekenpagina.tsx') },
  { patroon: '/catalogus', rollen: catalogus, menunaam: 'Catalogus', laad: () => import('./catalogus/Cataloguspagina.tsx') },
];
