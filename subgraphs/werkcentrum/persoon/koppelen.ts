import { GraphQLError } from 'graphql';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import { Bronfout } from '../../shared/bronfout.ts';
import type { BrpClient } from '../../shared/brp/client.ts';
import type { Store } from '../store/index.ts';
import type { NieuwePersoon } from '../store/koppelingen.ts';
import type { Brpgegevens, Persoonrecord } from '../store/personen.ts';
import { fetchWoonplaatsen, verversOpBsn, type Woonplaatsdeps } from './woonplaatsen.ts';

/** What finding or linking by BSN needs. */
export type Koppelaardeps = Woonplaatsdeps & {
  readonly store: Pick<Store, 'koppelingen' | 'personen'>;
  /** Gives a random UUID. */
  readonly maakId: () => string;
};

/** Whom the asker may see. */
export type Toelating = {
  /** Of these persons, who are linked: whether the asker may see them. */
  readonly ziet: (personen: readonly Persoonrecord[]) => Promise<readonly boolean[]>;
  /** Whether where somebody lives can make the asker see them at all; if not, the BRP is not asked about anybody. */
  readonly vraagtBrp: boolean;
  /** Whether the asker may see somebody who lives there (GM code, or null for nowhere known) and is not linked yet; nobody else is linked. */
  readonly koppelt: (gemeente: string | null) => boolean;
};

/** Somebody of whom nothing was kept until now, or who was linked already. */
export type Gevondene = { readonly bekend: Persoonrecord } | { readonly nieuw: NieuwePersoon };

/** Finds persons by BSN. */
export type Koppelaar = {
  /**
   * Finds persons, or links them now. Who may not be seen takes the same road as who is not linked: the BRP is asked, and says so when
   * it is silent, so that neither time nor error tells whether somebody is known here.
   * @returns per BSN the person, also one who may not be seen; null when the BRP does not know the number, or when it may not be linked
   * (nothing is kept then); a GraphQLError BRON_NIET_BESCHIKBAAR when the BRP had to be asked and gave no answer.
   */
  readonly opBsn: (bsns: readonly string[], limit: TimeLimit, toelating: Toelating) => Promise<(Persoonrecord | null | GraphQLError)[]>;
  /**
   * Finds a person, or makes one to be linked; keeps nothing. Null when the BRP does not know the number.
   * @throws GraphQLError BRON_NIET_BESCHIKBAAR when the BRP had to be asked and gave no answer.
   */
  readonly zoek: (bsn: string, limit: TimeLimit) => Promise<Gevondene | null>;
};

/** Makes the Koppelaar. */
export const createKoppelaar = (deps: Koppelaardeps): Koppelaar => ({
  opBsn: (bsns, limit, toelating) => vindOfKoppel(deps, bsns, limit, toelating),
  async zoek(bsn, limit) {
    const bekend = (await deps.store.koppelingen.findOpBsn([bsn])).get(bsn);
    if (bekend) return { bekend };
    const brp = await fetchWoonplaatsen(deps.brp, [bsn], limit);
    if (brp instanceof Bronfout) throw brpNietBeschikbaar(brp);
    const gevonden = brp.get(bsn);
    return gevonden ? { nieuw: toNieuwePersoon(deps, bsn, gevonden) } : null;
  },
});

const toNieuwePersoon = ({ maakId, klok }: Koppelaardeps, bsn: string, { gemeente, geheimhouding }: Brpgegevens): NieuwePersoon =>
  ({ id: maakId(), bsn, gemeente, vorigeGemeenten: [], woonplaatsPeildatum: klok(), heeftGeheimhouding: geheimhouding });

async function vindOfKoppel(deps: Koppelaardeps, bsns: readonly string[], limit: TimeLimit, toelating: Toelating): Promise<(Persoonrecord | null | GraphQLError)[]> {
  const bekend = [...await verversOpBsn(deps, await deps.store.koppelingen.findOpBsn(bsns), limit)];
  const ziet = await toelating.ziet(bekend.map(([, persoon]) => persoon));
  const gezien = new Map(bekend.filter((_, plaats) => ziet[plaats]));
  const ongezien = new Map(bekend.filter((_, plaats) => !ziet[plaats]));
  const brp = await fetchWoonplaatsen(deps.brp, toelating.vraagtBrp ? bsns.filter((bsn) => !gezien.has(bsn)) : [], limit);
  if (brp instanceof Bronfout) return bsns.map((bsn) => gezien.get(bsn) ?? brpNietBeschikbaar(brp));
  const nieuw = [...brp].flatMap(([bsn, gegevens]) => (!ongezien.has(bsn) && toelating.koppelt(gegevens.gemeente) ? [toNieuwePersoon(deps, bsn, gegevens)] : []));
  const [gekoppeld, verhuisd] = await Promise.all([koppel(deps, nieuw), verhuis(deps, ongezien, brp)]);
  return bsns.map((bsn) => gezien.get(bsn) ?? verhuisd.get(bsn) ?? gekoppeld.get(bsn) ?? null);
}

async function koppel(deps: Koppelaardeps, personen: readonly NieuwePersoon[]): Promise<ReadonlyMap<string, Persoonrecord>> {
  if (personen.length === 0) return new Map();
  await deps.store.koppelingen.koppel(personen, deps.klok());
  // Read back: another request may have linked the same number at this moment, and then its person is the one.
  return deps.store.koppelingen.findOpBsn(personen.map(({ bsn }) => bsn));
}

/** Keeps where persons live by the answer that was asked for all the same: they may have moved to where the asker may see them. */
const verhuis = async (deps: Koppelaardeps, personen: ReadonlyMap<string, Persoonrecord>, brp: Awaited<ReturnType<BrpClient['zoek']>>): Promise<ReadonlyMap<string, Persoonrecord>> =>
  new Map(await Promise.all([...personen].map(async ([bsn, persoon]) => {
    const woonplaats = brp.get(bsn);
    const isVerhuisd = woonplaats !== undefined && woonplaats.gemeente !== persoon.gemeente;
    return [bsn, isVerhuisd ? await deps.store.personen.verhuis(persoon, woonplaats, deps.klok()) : persoon] as const;
  })));

const brpNietBeschikbaar = (oorzaak: Bronfout): GraphQLError =>
  new GraphQLError('De BRP gaf geen antwoord; de persoon kon niet worden gevonden. Probeer het later opnieuw.', {
    originalError: oorzaak,
    extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'brp', herprobeerbaar: true },
  });
