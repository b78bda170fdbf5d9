import type { Klok } from '../shared/klok.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Catalogus } from './catalogus/catalogus.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver of werkcentrum has at hand during one request. */
export type WerkcentrumContext = {
  readonly verzoek: Verzoek;
  readonly klok: Klok;
  readonly loaders: Loaders;
  readonly catalogus: Catalogus;
};
