import type { Klok } from '../shared/klok.ts';
import { createVoorraad, type Voorraad } from '../shared/source/voorraad.ts';
import type { OofondsConfig } from './config.ts';
import type { Fondssource } from './source.ts';
import type { Aanbodregel, Bestand, Deelnemersbestand } from './source-types.ts';

/** The files of all funds, by fund, fetched at most once per period and asked again only when changed. */
export type Fondsvoorraden = {
  /** In memory of this party only; never given when it could not be renewed. */
  readonly deelnemers: Voorraad<Deelnemersbestand>;
  readonly aanbod: Voorraad<Bestand<Aanbodregel>>;
};

/** Makes both stores, empty. @param sources of every fund that will be asked, by code. */
export function createVoorraden(sources: ReadonlyMap<string, Fondssource>, { fondsen, bewaarMs, noodMs }: OofondsConfig, klok: Klok): Fondsvoorraden {
  const zelfde = { klok, bewaarMs, haaltijdMs: Math.max(...fondsen.map(({ adres }) => adres.tijdslimietMs)) };
  const sourceVan = (fonds: string): Fondssource => {
    const source = sources.get(fonds);
    if (!source) throw new RangeError('fonds staat niet in de lijst');
    return source;
  };
  return {
    deelnemers: createVoorraad<Deelnemersbestand>({
      ...zelfde, bron: 'oofonds.deelnemers', noodMs: 0,
      haal: (_, vorige, deadline) => async (fonds) => sourceVan(fonds).fetchDeelnemers(vorige(fonds), deadline),
    }),
    aanbod: createVoorraad<Bestand<Aanbodregel>>({
      ...zelfde, bron: 'oofonds.aanbod', noodMs,
      haal: (_, vorige, deadline) => async (fonds) => sourceVan(fonds).fetchAanbod(vorige(fonds), deadline),
    }),
  };
}
