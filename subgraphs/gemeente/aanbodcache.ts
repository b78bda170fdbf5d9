import { bulkhead } from 'cockatiel';
import { Bronfout } from '../shared/bronfout.ts';
import type { Klok } from '../shared/klok.ts';
import { createSourceCache, type SourceCache } from '../shared/source/cache.ts';
import { eigenCode } from './register.ts';
import type { EigenApis } from './source-eigen.ts';
import type { Aanbod } from './source-types-eigen.ts';

/** How long an offer counts as current and how long after that it may stand in, how long reading may take, and how many gemeenten are asked at once. */
export type Aanbodinstellingen = { readonly bewaarMs: number; readonly noodMs: number; readonly haaltijdMs: number; readonly gelijktijdig: number };

/** The offers of the gemeenten by GM code, kept for a while: they are not about persons. Asked of a gemeente without an address it gives an Error. */
export function createAanbodcache(eigen: EigenApis, klok: Klok, { gelijktijdig, ...termijnen }: Aanbodinstellingen): SourceCache<Aanbod> {
  const begrensd = bulkhead(gelijktijdig, Infinity);
  return createSourceCache<Aanbod>({
    bron: 'gemeente.eigen',
    klok,
    ...termijnen,
    fetch: (_keys, _former, deadline) => (gmCode) => begrensd.execute(() => {
      const api = eigen.find(gmCode);
      if (!api) throw new Bronfout(eigenCode(gmCode), 'NIET_BEREIKBAAR');
      return api.fetchAanbod({ deadline });
    }),
  });
}
