import { GraphQLError } from 'graphql';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import { Bronfout } from '../../shared/bronfout.ts';
import type { Store } from '../store/index.ts';
import type { NieuwePersoon } from '../store/koppelingen.ts';
import type { Persoonrecord } from '../store/personen.ts';
import { fetchWoonplaatsen, verversOpBsn, type Woonplaatsdeps } from './woonplaatsen.ts';

/** What finding or linking by BSN needs. */
export type Koppelaardeps = Woonplaatsdeps & {
  readonly store: Pick<Store, 'koppelingen' | 'personen'>;
  /** Gives a random UUID. */
  readonly maakId: () => string;
};

/**
 * Finds persons by BSN, or links them now.
 * @returns per BSN the person; null when the BRP does not know the number; a GraphQLError BRON_NIET_BESCHIKBAAR when the BRP
 * had to be asked and gave no answer.
 */
export type Koppelaar = (bsns: readonly string[], limit: TimeLimit) => Promise<(Persoonrecord | null | GraphQLError)[]>;

/** Makes the Koppelaar. */
export const createKoppelaar = (deps: Koppelaardeps): Koppelaar => async (bsns, limit) => {
  const bekend = await deps.store.koppelingen.findOpBsn(bsns);
  const onbekend = bsns.filter((bsn) => !bekend.has(bsn));
  const [ververst, nieuw] = await Promise.all([verversOpBsn(deps, bekend, limit), koppelNieuw(deps, onbekend, limit)]);
  return bsns.map((bsn) => ververst.get(bsn) ?? nieuw.get(bsn) ?? null);
};

async function koppelNieuw(deps: Koppelaardeps, bsns: readonly string[], limit: TimeLimit): Promise<ReadonlyMap<string, Persoonrecord | GraphQLError>> {
  const brp = await fetchWoonplaatsen(deps.brp, bsns, limit);
  if (brp instanceof Bronfout) return new Map(bsns.map((bsn) => [bsn, brpNietBeschikbaar(brp)]));
  const personen = bsns.flatMap((bsn): NieuwePersoon[] => {
    const gevonden = brp.get(bsn);
    return gevonden ? [{ id: deps.maakId(), bsn, gemeente: gevonden.gemeente, vorigeGemeenten: [], woonplaatsPeildatum: deps.klok() }] : [];
  });
  if (personen.length === 0) return new Map();
  await deps.store.koppelingen.koppel(personen, deps.klok());
  // Read back: another request may have linked the same number at this moment, and then its person is the one.
  return deps.store.koppelingen.findOpBsn(personen.map(({ bsn }) => bsn));
}

const brpNietBeschikbaar = (oorzaak: Bronfout): GraphQLError =>
  new GraphQLError('De BRP gaf geen antwoord; de persoon kon niet worden gevonden. Probeer het later opnieuw.', {
    originalError: oorzaak,
    extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'brp', herprobeerbaar: true },
  });
