// With nothing but fetch: the client of the kit asks, tries again, and keeps the key of the act.
import { createLoketgraaf } from '../index.ts';
import { Loket, MeldAan } from '../operaties/loket.ts';
import type { Deur, Loketscherm } from './scherm.ts';

/** The first screen of a loket, with fetch. */
export function createViaFetch({ url, token }: Deur): Loketscherm {
  const graaf = createLoketgraaf({ url, token: () => token });
  const aanmelding = graaf.handeling(MeldAan);
  return {
    bekijk: (bsn) => graaf.vraag(Loket, { bsn }),
    meldAan: (input) => graaf.doe(aanmelding, input),
  };
}
