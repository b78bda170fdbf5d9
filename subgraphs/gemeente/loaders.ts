import DataLoader from 'dataloader';
import { maxPerVraag } from '../shared/brp/client.ts';
import { withMargin } from '../shared/source/time-limit.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Cached, SourceCache } from '../shared/source/cache.ts';
import type { Source } from './source.ts';
import type { Aanbod, BijstandClient, BrpPersoon, Dossier, DuoClient, Gevonden, ReintegratieClient } from './source-types.ts';

/** One person at one gemeente. */
export type Dossiersleutel = { readonly gmCode: string; readonly bsn: string };

/** Loaders of one request: each source is asked once for each person, whoever wants to know it. A failed key is a Bronfout. */
export type Loaders = {
  readonly personen: DataLoader<string, Gevonden<BrpPersoon>>;
  readonly reintegratie: DataLoader<string, Gevonden<ReintegratieClient>>;
  readonly bijstand: DataLoader<string, Gevonden<BijstandClient>>;
  readonly duo: DataLoader<string, Gevonden<DuoClient>>;
  /** Null for a gemeente without an address. */
  readonly dossiers: DataLoader<Dossiersleutel, Gevonden<Dossier> | null, string>;
  /** Offer by GM code, for gemeenten with an address. */
  readonly aanbod: DataLoader<string, Cached<Aanbod>>;
};

const toError = (fout: unknown): Error => (fout instanceof Error ? fout : new Error('onbekende fout', { cause: fout }));

// For a source that takes one person a question: side by side, one Error for the key that failed.
const elk = <K, V>(fetch: (key: K) => Promise<V>) => (keys: readonly K[]): Promise<(V | Error)[]> =>
  Promise.all(keys.map((key) => fetch(key).catch(toError)));

/** Makes the loaders of one request. */
export function createLoaders(source: Source, aanbod: SourceCache<Aanbod>, verzoek: Verzoek): Loaders {
  const loadPersonen = async (bsns: readonly string[]): Promise<(Gevonden<BrpPersoon> | Error)[]> => {
    const gevonden = await source.fetchPersonen(bsns, verzoek).catch(toError);
    if (gevonden instanceof Error) return bsns.map(() => gevonden);
    return bsns.map((bsn) => {
      const inhoud = gevonden.get(bsn);
      return inhoud ? { soort: 'GEVONDEN', inhoud } : { soort: 'NIETS_GEVONDEN' };
    });
  };
  return {
    personen: new DataLoader(loadPersonen, { maxBatchSize: maxPerVraag }),
    reintegratie: new DataLoader(elk((bsn) => source.fetchReintegratie(bsn, verzoek))),
    bijstand: new DataLoader(elk((bsn) => source.fetchBijstand(bsn, verzoek))),
    duo: new DataLoader(elk((bsn) => source.fetchDuo(bsn, verzoek))),
    dossiers: new DataLoader(
      elk(async ({ gmCode, bsn }) => (await source.eigen.find(gmCode)?.fetchDossier(bsn, withMargin(verzoek))) ?? null),
      { cacheKeyFn: ({ gmCode, bsn }) => `${gmCode} ${bsn}` },
    ),
    aanbod: new DataLoader((gmCodes) => aanbod.load(gmCodes, withMargin(verzoek))),
  };
}
