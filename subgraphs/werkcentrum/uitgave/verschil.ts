import type { Rij } from './kolommen.ts';

/** What became of an instrument between two editions. */
export type Wijzigingssoort = 'GEMAAKT' | 'GEWIJZIGD' | 'VERWIJDERD';

/** One change: the instrument as it is now, or that it is no more (a tombstone). */
export type Wijziging = { readonly soort: Wijzigingssoort; readonly id: string; readonly instrument: Rij | null; readonly beschikbaarheid: readonly Rij[] };

/** What tells an instrument of one edition from the same in another: its id, and a mark of its row and of what regions have of it. */
export type Merk = { readonly id: string; readonly merk: string };
