import type { Inhouddeel, Periodedeel } from './overdracht.ts';
import type { Uitgever } from './uitgever.ts';

/** What the thread of the editions works with. Port 0 takes a free one; `adres` is where the outside finds it (null: where it listens); `niveau` is how much it logs. */
export type Draadinstellingen = {
  readonly map: string;
  readonly behoud: number;
  readonly gelijktijdig: number;
  readonly host: string;
  readonly poort: number;
  readonly adres: string | null;
  readonly uitgever: Uitgever;
  readonly niveau: string;
};

/** What the thread is told: first of all to begin. `werkBij`: that all published periods which it lacked have come, at a moment in ms. */
export type NaarDraad =
  | { readonly soort: 'begin'; readonly instellingen: Draadinstellingen }
  | ({ readonly soort: 'inhoud' } & Inhouddeel)
  | ({ readonly soort: 'periode' } & Periodedeel)
  | { readonly soort: 'werkBij'; readonly op: number }
  | { readonly soort: 'stop' };

/** What an error of listening says beside its words: by this whoever starts the process is told which port is taken. */
export type Systeemvelden = { readonly code?: string; readonly syscall?: string; readonly address?: string; readonly port?: number };

/**
 * What the thread tells: that it serves, that it cannot, which published periods it has, and what became of an edition. `fout` is the name of an error, or its words
 * where it stands in the way of starting.
 */
export type UitDraad =
  | { readonly soort: 'klaar'; readonly url: string; readonly periodes: readonly string[] }
  | { readonly soort: 'onmogelijk'; readonly fout: string; readonly velden: Systeemvelden }
  | { readonly soort: 'periodes'; readonly periodes: readonly string[] }
  | { readonly soort: 'toegevoegd'; readonly versie: string; readonly volgnummer: number }
  | { readonly soort: 'mislukt'; readonly fout: string };
