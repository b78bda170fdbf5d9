import type { BrpClient, BrpPersoon } from '../../shared/brp/client.ts';
import { Bronfout } from '../../shared/bronfout.ts';
import type { Klok } from '../../shared/klok.ts';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import type { Store } from '../store/index.ts';
import type { Persoonrecord } from '../store/personen.ts';

/** What keeping a woonplaats up to date needs. */
export type Woonplaatsdeps = {
  readonly store: { readonly koppelingen: Pick<Store['koppelingen'], 'list'>; readonly personen: Pick<Store['personen'], 'verhuis'> };
  readonly brp: Pick<BrpClient, 'zoek'>;
  readonly klok: Klok;
  /** How long (ms) a woonplaats holds before the BRP is asked again. */
  readonly woonplaatsGeldigMs: number;
  /** How long (ms) the BRP may take to refresh what is kept: a linked person must not wait for it. */
  readonly verversGeduldMs: number;
};

/**
 * Gives the same persons in the same order, with where they live now as far as the BRP says so in time.
 * @param metGeheimhouding the BRP is also asked about those of whom it did not say yet whether their data are withheld.
 */
export type Woonplaatsverversing = (personen: readonly Persoonrecord[], limit: TimeLimit, metGeheimhouding?: boolean) => Promise<readonly Persoonrecord[]>;

/** Asks the BRP for gemeenten by BSN, without a call for none; a Bronfout is given back, anything else rejects. */
export async function fetchWoonplaatsen(brp: Pick<BrpClient, 'zoek'>, bsns: readonly string[], limit: TimeLimit): Promise<ReadonlyMap<string, BrpPersoon> | Bronfout> {
  if (bsns.length === 0) return new Map();
  try {
    return await brp.zoek(bsns, ['gemeente'], limit);
  } catch (fout) {
    if (fout instanceof Bronfout) return fout;
    throw fout;
  }
}

const isVerlopen = ({ woonplaatsPeildatum }: Persoonrecord, { woonplaatsGeldigMs }: Woonplaatsdeps, nu: number): boolean =>
  woonplaatsPeildatum + woonplaatsGeldigMs < nu;

const moetVragen = (persoon: Persoonrecord, deps: Woonplaatsdeps, nu: number, metGeheimhouding: boolean): boolean =>
  isVerlopen(persoon, deps, nu) || (metGeheimhouding && persoon.heeftGeheimhouding == null);

/** Refreshes persons by BSN; of whose woonplaats still holds nothing is asked. */
export async function verversOpBsn(deps: Woonplaatsdeps, perBsn: ReadonlyMap<string, Persoonrecord>, limit: TimeLimit, metGeheimhouding = false): Promise<ReadonlyMap<string, Persoonrecord>> {
  const nu = deps.klok();
  const verlopen = [...perBsn].filter(([, persoon]) => moetVragen(persoon, deps, nu, metGeheimhouding));
  // What must be known is worth the time that there is.
  const deadline = metGeheimhouding ? limit.deadline : Math.min(limit.deadline, nu + deps.verversGeduldMs);
  const brp = await fetchWoonplaatsen(deps.brp, verlopen.map(([bsn]) => bsn), { ...limit, deadline });
  // What is kept stands when the BRP is silent or no longer knows the number: the plan is the person's.
  if (brp instanceof Bronfout) return perBsn;
  const verhuisd = await Promise.all(verlopen.map(async ([bsn, persoon]) => {
    const woonplaats = brp.get(bsn);
    return woonplaats ? [[bsn, await deps.store.personen.verhuis(persoon, woonplaats, nu)] as const] : [];
  }));
  return new Map([...perBsn, ...verhuisd.flat()]);
}

/** Makes the refresh of persons who were found by their id; the store is asked for a BSN only where the woonplaats no longer holds. */
export const createWoonplaatsverversing = (deps: Woonplaatsdeps): Woonplaatsverversing => async (personen, limit, metGeheimhouding = false) => {
  const verlopen = new Map(personen.filter((persoon) => moetVragen(persoon, deps, deps.klok(), metGeheimhouding)).map((persoon) => [persoon.id, persoon]));
  if (verlopen.size === 0) return personen;
  const koppelingen = await deps.store.koppelingen.list([...verlopen.keys()]);
  const perBsn = new Map(koppelingen.filter(({ bron }) => bron === 'gemeente').flatMap(({ persoonId, open }) => {
    const persoon = verlopen.get(persoonId);
    return persoon ? [[open(), persoon] as const] : [];
  }));
  const ververst = new Map([...(await verversOpBsn(deps, perBsn, limit, metGeheimhouding)).values()].map((persoon) => [persoon.id, persoon]));
  return personen.map((persoon) => ververst.get(persoon.id) ?? persoon);
};
