import type { Klok } from '../shared/klok.ts';
import { createSourceCache, inOneRequest, type SourceCache } from '../shared/source/cache.ts';
import type { SbbConfig } from './config.ts';
import type { SbbSource } from './source.ts';
import type { SbbErkenning, SbbLeerplaats } from './source-types.ts';

/** What SBB knows of no person, kept between requests. */
export type SbbCaches = {
  /** By leerbedrijf; never given when it could not be renewed: a lapsed recognition must not pass for a running one. */
  readonly erkenningen: SourceCache<readonly SbbErkenning[]>;
  /** By AM code. */
  readonly leerplaatsen: SourceCache<readonly SbbLeerplaats[]>;
};

/** Makes both stores, empty. */
export function createCaches(source: SbbSource, { sbb, bewaarMs, noodMs }: SbbConfig, klok: Klok): SbbCaches {
  const zelfde = { klok, bewaarMs, haaltijdMs: sbb.tijdslimietMs };
  return {
    erkenningen: createSourceCache({ ...zelfde, bron: 'sbb.erkenningen', noodMs: 0, fetch: inOneRequest<readonly SbbErkenning[]>(source.fetchErkenningen, []) }),
    leerplaatsen: createSourceCache({ ...zelfde, bron: 'sbb.leerplaatsen', noodMs, fetch: inOneRequest<readonly SbbLeerplaats[]>(source.fetchLeerplaatsen, []) }),
  };
}
