import { bulkhead } from 'cockatiel';
import { Bronfout } from '../shared/bronfout.ts';
import type { Klok } from '../shared/klok.ts';
import type { EigenApis } from './source-eigen.ts';
import { eigenCode } from './source-eigen.ts';
import type { Termijn } from './source-dialect.ts';
import type { Aanbod } from './source-types-eigen.ts';

/** The offer of one gemeente: current, or an earlier one because the gemeente did not answer now. `moment` is when it was read (ms). */
export type Aanbodstand = { readonly aanbod: Aanbod; readonly moment: number; readonly verouderd: Bronfout | null };

/** The offers of the gemeenten, kept for a while: they are not about persons. */
export type Aanbodbron = {
  /** Null for a gemeente without an address. Rejects with a Bronfout when the gemeente does not answer and never did. */
  readonly lees: (gmCode: string, termijn: Termijn) => Promise<Aanbodstand | null>;
};

/** @param ttlMs how long an offer counts as current. @param gelijktijdig how many gemeenten are asked at once. */
export function createAanbodbron(eigen: EigenApis, klok: Klok, { ttlMs, gelijktijdig }: { readonly ttlMs: number; readonly gelijktijdig: number }): Aanbodbron {
  const bewaard = new Map<string, Aanbodstand>();
  const begrensd = bulkhead(gelijktijdig, Infinity);
  return {
    async lees(gmCode, termijn) {
      const eerder = bewaard.get(gmCode);
      if (eerder && klok() - eerder.moment < ttlMs) return eerder;
      const api = eigen.find(gmCode);
      if (!api) return null;
      try {
        const stand = { aanbod: await begrensd.execute(() => api.fetchAanbod(termijn)), moment: klok(), verouderd: null };
        bewaard.set(gmCode, stand);
        return stand;
      } catch (fout) {
        const verouderd = fout instanceof Bronfout ? fout : new Bronfout(eigenCode(gmCode), 'NIET_BEREIKBAAR', fout);
        if (eerder) return { ...eerder, verouderd };
        throw verouderd;
      }
    },
  };
}
