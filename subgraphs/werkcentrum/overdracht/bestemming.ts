import type { Loket, Partij } from '../generated.ts';
import { findLoket } from '../regio/loketten.ts';
import { findRegioVanGemeente } from '../regio/regio.ts';

const soorten: Readonly<Record<Partij, string | null>> = {
  UWV: 'UWV', GEMEENTE: 'GEMEENTE', SBB: 'LEERWERKLOKET', SOCIALE_PARTNERS: 'SOCIALE_PARTNERS', WERKCENTRUM: 'WERKCENTRUM',
  // Funds are private and have no loket.
  OOFONDS: null,
};

/** The loket of a party for somebody who lives there (GM code): in their region, of a gemeente their own. Null when there is none. */
export function findBestemming(partij: Partij, gemeente: string | null): Loket | null {
  const regio = findRegioVanGemeente(gemeente);
  const soort = soorten[partij];
  if (regio === null || soort === null) return null;
  return findLoket(partij === 'GEMEENTE' ? `${regio.amCode}-GEMEENTE-${gemeente}` : `${regio.amCode}-${soort}`) ?? null;
}

/** Whether a loket belongs to the same organisation as another as far as can be seen: of one party, in one region, and of one gemeente. */
export const isZelfdeDeur = (een: Pick<Loket, 'partij' | 'regio' | 'gemeente'>, ander: Pick<Loket, 'partij' | 'regio' | 'gemeente'>): boolean =>
  een.partij === ander.partij && een.regio === ander.regio && (een.gemeente?.gmCode ?? ander.gemeente?.gmCode) === (ander.gemeente?.gmCode ?? een.gemeente?.gmCode);
