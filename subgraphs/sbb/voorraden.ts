import type { Klok } from '../shared/klok.ts';
import { createVoorraad, inEenVraag, type Voorraad } from '../shared/source/voorraad.ts';
import type { SbbConfig } from './config.ts';
import type { SbbSource } from './source.ts';
import type { SbbErkenning, SbbLeerplaats } from './source-types.ts';

/** What SBB knows of no person, kept between requests. */
export type SbbVoorraden = {
  /** By leerbedrijf; never given when it could not be renewed: a lapsed recognition must not pass for a running one. */
  readonly erkenningen: Voorraad<readonly SbbErkenning[]>;
  /** By AM code. */
  readonly leerplaatsen: Voorraad<readonly SbbLeerplaats[]>;
};

/** Makes both stores, empty. */
export function createVoorraden(source: SbbSource, { sbb, bewaarMs, noodMs }: SbbConfig, klok: Klok): SbbVoorraden {
  const zelfde = { klok, bewaarMs, haaltijdMs: sbb.tijdslimietMs };
  return {
    erkenningen: createVoorraad({ ...zelfde, bron: 'sbb.erkenningen', noodMs: 0, haal: inEenVraag<readonly SbbErkenning[]>(source.fetchErkenningen, []) }),
    leerplaatsen: createVoorraad({ ...zelfde, bron: 'sbb.leerplaatsen', noodMs, haal: inEenVraag<readonly SbbLeerplaats[]>(source.fetchLeerplaatsen, []) }),
  };
}
