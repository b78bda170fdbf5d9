import { GraphQLError } from 'graphql';
import type { BrpClient, BrpPersoon } from '../../shared/brp/client.ts';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import { Bronfout } from '../../shared/bronfout.ts';
import type { Klok } from '../../shared/klok.ts';
import type { Store } from '../store/index.ts';
import type { NieuwePersoon } from '../store/koppelingen.ts';
import type { Persoonrecord } from '../store/personen.ts';

/** What finding or linking by BSN needs. */
export type Koppelaardeps = {
  readonly store: Pick<Store, 'koppelingen' | 'personen'>;
  readonly brp: Pick<BrpClient, 'zoek'>;
  readonly klok: Klok;
  /** Gives a random UUID. */
  readonly maakId: () => string;
  /** How long (ms) a woonplaats holds before the BRP is asked again. */
  readonly woonplaatsGeldigMs: number;
  /** How long (ms) the BRP may take to refresh what is kept: a linked person must not wait for it. */
  readonly verversGeduldMs: number;
};

/**
 * Finds persons by BSN, or links them now.
 * @returns per BSN the person; null when the BRP does not know the number; a GraphQLError BRON_NIET_BESCHIKBAAR when the BRP
 * had to be asked and gave no answer.
 */
export type Koppelaar = (bsns: readonly string[], grens: TimeLimit) => Promise<(Persoonrecord | null | GraphQLError)[]>;

type Brpantwoord = ReadonlyMap<string, BrpPersoon> | Bronfout;

/** Makes the Koppelaar. */
export const createKoppelaar = (deps: Koppelaardeps): Koppelaar => async (bsns, grens) => {
  const bekend = await deps.store.koppelingen.findOpBsn(bsns);
  const [gekoppeld, onbekend] = [bsns.filter((bsn) => bekend.has(bsn)), bsns.filter((bsn) => !bekend.has(bsn))];
  const [ververst, nieuw] = await Promise.all([ververs(deps, gekoppeld, bekend, grens), koppelNieuw(deps, onbekend, grens)]);
  return bsns.map((bsn) => ververst.get(bsn) ?? nieuw.get(bsn) ?? null);
};

async function ververs(
  deps: Koppelaardeps, bsns: readonly string[], bekend: ReadonlyMap<string, Persoonrecord>, grens: TimeLimit,
): Promise<ReadonlyMap<string, Persoonrecord>> {
  const nu = deps.klok();
  const verlopen = bsns.filter((bsn) => (bekend.get(bsn)?.woonplaatsPeildatum ?? nu) + deps.woonplaatsGeldigMs < nu);
  const brp = await vraagBrp(deps.brp, verlopen, { ...grens, deadline: Math.min(grens.deadline, nu + deps.verversGeduldMs) });
  // What is kept stands when the BRP is silent or no longer knows the number: the plan is the person's.
  if (brp instanceof Bronfout) return bekend;
  const verhuisd = await Promise.all(verlopen.map(async (bsn) => {
    const [persoon, woonplaats] = [bekend.get(bsn), brp.get(bsn)];
    return persoon && woonplaats ? [[bsn, await deps.store.personen.verhuis(persoon, woonplaats.gemeente, nu)] as const] : [];
  }));
  return new Map([...bekend, ...verhuisd.flat()]);
}

async function koppelNieuw(deps: Koppelaardeps, bsns: readonly string[], grens: TimeLimit): Promise<ReadonlyMap<string, Persoonrecord | GraphQLError>> {
  const brp = await vraagBrp(deps.brp, bsns, grens);
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

async function vraagBrp(brp: Pick<BrpClient, 'zoek'>, bsns: readonly string[], grens: TimeLimit): Promise<Brpantwoord> {
  if (bsns.length === 0) return new Map();
  try {
    return await brp.zoek(bsns, ['gemeente'], grens);
  } catch (fout) {
    if (fout instanceof Bronfout) return fout;
    throw fout;
  }
}

const brpNietBeschikbaar = (oorzaak: Bronfout): GraphQLError =>
  new GraphQLError('De BRP gaf geen antwoord; de persoon kon niet worden gevonden. Probeer het later opnieuw.', {
    originalError: oorzaak,
    extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'brp', herprobeerbaar: true },
  });
