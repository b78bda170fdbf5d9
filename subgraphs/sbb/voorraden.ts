import type { Klok } from '../shared/klok.ts';
import { createVoorraad, type Voorraad } from '../shared/source/voorraad.ts';
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

type Fetch<T> = (sleutels: readonly string[], grens: { deadline: number }) => Promise<ReadonlyMap<string, readonly T[]>>;

const alles = <T>(fetch: Fetch<T>) => (sleutels: readonly string[], _vorige: unknown, deadline: number) => {
  const antwoord = fetch(sleutels, { deadline });
  return async (sleutel: string): Promise<readonly T[]> => (await antwoord).get(sleutel) ?? [];
};

/** Makes both stores, empty. */
export function createVoorraden(source: SbbSource, { sbb, bewaarMs, noodMs }: SbbConfig, klok: Klok): SbbVoorraden {
  const zelfde = { klok, bewaarMs, haaltijdMs: sbb.tijdslimietMs };
  return {
    erkenningen: createVoorraad({ ...zelfde, bron: 'sbb.erkenningen', noodMs: 0, haal: alles(source.fetchErkenningen) }),
    leerplaatsen: createVoorraad({ ...zelfde, bron: 'sbb.leerplaatsen', noodMs, haal: alles(source.fetchLeerplaatsen) }),
  };
}
