import { isBsn } from '../../shared/bsn.ts';
import type { Burgerzegel } from '../../shared/burgerzegel.ts';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Koppelaar } from '../persoon/koppelen.ts';
import type { Persoonrecord } from '../store/personen.ts';

/**
 * Finds the citizen who asks, by the BSN that came sealed with the request; who is not linked yet is linked, for they ask for their own
 * data. Null when no citizen asks, when the seal does not open, or when the BRP does not know the number.
 * @throws GraphQLError BRON_NIET_BESCHIKBAAR when the BRP had to be asked and gave no answer.
 */
export type Burger = (verzoek: Verzoek, limit: TimeLimit) => Promise<Persoonrecord | null>;

/** @param zegel opens what the gateway sealed for werkcentrum. */
export const createBurger = (zegel: Pick<Burgerzegel, 'open'>, koppelaar: Pick<Koppelaar, 'opBsn'>): Burger => async ({ aanroeper, verzoekId }, limit) => {
  const bsn = aanroeper.rol === 'burger' && aanroeper.burger !== undefined ? zegel.open(aanroeper.burger, verzoekId) : null;
  if (bsn === null || !isBsn(bsn)) return null;
  const [persoon = null] = await koppelaar.opBsn([bsn], limit, { ziet: async (personen) => personen.map(() => true), koppelt: () => true, vraagtBrp: true });
  if (persoon instanceof Error) throw persoon;
  return persoon;
};
