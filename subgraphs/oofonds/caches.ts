import type { Klok } from '../shared/klok.ts';
import { createSourceCache, type SourceCache } from '../shared/source/cache.ts';
import type { OofondsConfig } from './config.ts';
import type { Fondssource } from './source.ts';
import type { Aanbodregel, Bestand, Deelnemersbestand } from './source-types.ts';

/** The files of all funds, by fund, fetched at most once per period and asked again only when changed. */
export type FundCaches = {
  /** In memory of this party only; never given when it could not be renewed. */
  readonly deelnemers: SourceCache<Deelnemersbestand>;
  readonly aanbod: SourceCache<Bestand<Aanbodregel>>;
};

/** Makes both stores, empty. @param sources of every fund that will be asked, by code. */
export function createCaches(sources: ReadonlyMap<string, Fondssource>, { fondsen, bewaarMs, noodMs }: OofondsConfig, klok: Klok): FundCaches {
  const zelfde = { klok, bewaarMs, haaltijdMs: Math.max(...fondsen.map(({ adres }) => adres.tijdslimietMs)) };
  const sourceVan = (fonds: string): Fondssource => {
    const source = sources.get(fonds);
    if (!source) throw new RangeError('fonds staat niet in de lijst');
    return source;
  };
  return {
    deelnemers: createSourceCache<Deelnemersbestand>({
      ...zelfde, bron: 'oofonds.deelnemers', noodMs: 0,
      fetch: (_, former, deadline) => async (fonds) => sourceVan(fonds).fetchDeelnemers(former(fonds), deadline),
    }),
    aanbod: createSourceCache<Bestand<Aanbodregel>>({
      ...zelfde, bron: 'oofonds.aanbod', noodMs,
      fetch: (_, former, deadline) => async (fonds) => sourceVan(fonds).fetchAanbod(former(fonds), deadline),
    }),
  };
}
