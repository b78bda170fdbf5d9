import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { toDatumTijd, type Klok } from '../shared/klok.ts';
import { createSourceCache, inOneRequest, type Cached } from '../shared/source/cache.ts';
import { withMargin, type TimeLimit } from '../shared/source/time-limit.ts';
import type { Aanboduitkomst } from './mapping-aanbod.ts';
import type { AanbodSource } from './source-aanbod.ts';
import type { Aanbodregel } from './source-types.ts';

/** The offer of regions, in the order asked. Never rejects. */
export type Aanbodcache = (regios: readonly string[], limit: TimeLimit) => Promise<Aanboduitkomst[]>;

/** How long the offer is current, how long after that it may stand in, and how long asking may take, in ms. */
export type Aanbodtermijnen = { readonly bewaarMs: number; readonly noodMs: number; readonly haaltijdMs: number };

/** Null: UWV does not know the region. */
type Regioaanbod = readonly Aanbodregel[] | null;

const toMislukt = (fout: Error): Aanboduitkomst =>
  (fout instanceof Bronfout ? { soort: 'MISLUKT', status: toBijdragestatus(fout), reden: fout.soort } : { soort: 'MISLUKT', status: 'NIET_BESCHIKBAAR', reden: 'INTERNE_FOUT' });

function toUitkomst(stand: Cached<Regioaanbod> | Error): Aanboduitkomst {
  if (stand instanceof Error) return toMislukt(stand);
  const { waarde: regels, moment, verouderd } = stand;
  const peildatum = toDatumTijd(moment);
  // That a region was unknown once does not make up for an answer that did not come: unknown is not none.
  if (regels === null) return verouderd ? toMislukt(verouderd) : { soort: 'NIETS_GEVONDEN', peildatum };
  if (verouderd) return { soort: 'VEROUDERD', regels, peildatum, reden: verouderd instanceof Bronfout ? verouderd.soort : 'INTERNE_FOUT' };
  return { soort: 'GEVONDEN', regels, peildatum, reden: null };
}

/** Keeps UWV's offer, which is about no person; all regions that are due are asked in one question. */
export function createAanbodcache(fetchAanbod: AanbodSource, termijnen: Aanbodtermijnen, klok: Klok): Aanbodcache {
  const cache = createSourceCache<Regioaanbod>({ bron: 'uwv.aanbod', klok, ...termijnen, fetch: inOneRequest<Regioaanbod>(fetchAanbod, null) });
  return async (regios, limit) => (await cache.load(regios, withMargin(limit))).map(toUitkomst);
}
