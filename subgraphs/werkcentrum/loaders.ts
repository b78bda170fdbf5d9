import DataLoader from 'dataloader';
import { alignByKey } from '../shared/align.ts';
import type { Klok } from '../shared/klok.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Partij } from './generated.ts';
import type { GedateerdeOpgave } from './opgave.ts';
import type { Koppelaar } from './persoon/koppelen.ts';
import type { Woonplaatsverversing } from './persoon/woonplaatsen.ts';
import type { Partijsleutels, Sleutelmaker } from './persoon/sleutels.ts';
import type { Store } from './store/index.ts';
import type { Koppelbron, Koppeling } from './store/koppelingen.ts';
import type { Persoonrecord } from './store/personen.ts';
import type { SocialePartnersActiviteit } from './store/sociale-partners.ts';
import type { Werkplanrecord, Werkplansleutel } from './store/werkplannen.ts';

/** The parties with a subgraph of their own that a person can be linked with. */
export type Koppelpartij = Extract<Partij, 'UWV' | 'GEMEENTE' | 'SBB' | 'OOFONDS'>;

/** What the loaders of every request share. */
export type Loaderdeps = {
  readonly store: {
    readonly personen: Pick<Store['personen'], 'list'>;
    readonly koppelingen: Pick<Store['koppelingen'], 'list'>;
    readonly opgaven: Store['opgaven'];
    readonly werkplannen: Store['werkplannen'];
    readonly socialePartners: Store['socialePartners'];
  };
  readonly koppelaar: Koppelaar;
  readonly verversWoonplaatsen: Woonplaatsverversing;
  readonly maakSleutels: Sleutelmaker;
};

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

// The part of the time that is kept for the answer itself.
const margeMs = 30;

/**
 * Makes the loaders of one request: each batches its keys into one query and answers in their order.
 * Keys of persons and plans are ids of this graph in their right form; callers check what comes from outside.
 */
export function createLoaders({ store, koppelaar, verversWoonplaatsen, maakSleutels }: Loaderdeps, verzoek: Verzoek) {
  const limit = { deadline: verzoek.deadline - margeMs, signal: verzoek.signal };
  const persoon = new DataLoader<string, Persoonrecord | null>(async (ids) => alignByKey(ids, await store.personen.list(ids), ({ id }) => id));
  const koppelingen = new DataLoader<string, readonly Koppeling[]>(async (ids) => groupByKey(ids, await store.koppelingen.list(ids)));
  const werkplanversie = new DataLoader<Werkplansleutel, Werkplanrecord | null, string>(
    async (sleutels) => alignByKey(sleutels.map(toVersiesleutel), await store.werkplannen.listVersies(sleutels), toVersiesleutel),
    { cacheKeyFn: toVersiesleutel },
  );
  const primeVersies = (plannen: readonly Werkplanrecord[]): readonly Werkplanrecord[] => {
    for (const plan of plannen) werkplanversie.prime(plan, plan);
    return plannen;
  };
  return {
    /** The person with this id; null when there is none. */
    persoon,
    /** The person with this BSN, found or linked now; null when the BRP does not know the number. Rejects with BRON_NIET_BESCHIKBAAR. */
    persoonOpBsn: new DataLoader<string, Persoonrecord | null>(async (bsns) => {
      const personen = await koppelaar(bsns, limit);
      for (const gevonden of personen) if (gevonden !== null && !(gevonden instanceof Error)) persoon.prime(gevonden.id, gevonden);
      return personen;
    }),
    /** The person with this id, with where they live now as far as the BRP says so in time; null when there is none. */
    persoonOpId: new DataLoader<string, Persoonrecord | null>(async (ids) => {
      const gevonden = await persoon.loadMany(ids);
      const bekend = gevonden.filter((een): een is Persoonrecord => een !== null && !(een instanceof Error));
      const ververst = new Map((await verversWoonplaatsen(bekend, limit)).map((een) => [een.id, een]));
      for (const een of ververst.values()) persoon.clear(een.id).prime(een.id, een);
      return gevonden.map((een) => (een === null || een instanceof Error ? een : ververst.get(een.id) ?? een));
    }),
    /** The sealed keys of a person. */
    sleutels: new DataLoader<string, Partijsleutels | null>((ids) => Promise.all(ids.map(async (id) => {
      const [gevonden, gekoppeld] = await Promise.all([persoon.load(id), koppelingen.load(id)]);
      return gevonden && maakSleutels(gevonden, gekoppeld, verzoek);
    }))),
    /** The parties with which a person is linked; empty for an unknown person. */
    koppelpartijen: new DataLoader<string, ReadonlySet<Koppelpartij>>(async (ids) => {
      const alle = await koppelingen.loadMany(ids);
      return alle.map((deel) => (deel instanceof Error ? deel : new Set(deel.map(({ bron }) => toKoppelpartij(bron)))));
    }),
    /** What a person told at the intake; null when nothing was. */
    opgave: new DataLoader<string, GedateerdeOpgave | null>(async (ids) => {
      const opgaven = await store.opgaven.list(ids);
      return ids.map((id) => opgaven.get(id) ?? null);
    }),
    /** Exactly this version of a plan; null when there is none. */
    werkplanversie,
    /** The last version of a plan; null when there is none. */
    werkplan: new DataLoader<string, Werkplanrecord | null>(async (ids) => alignByKey(ids, primeVersies(await store.werkplannen.listLaatste(ids)), ({ id }) => id)),
    /** The last version of a person's plan; null when there is none. */
    werkplanVanPersoon: new DataLoader<string, Werkplanrecord | null>(
      async (ids) => alignByKey(ids, primeVersies(await store.werkplannen.listVanPersonen(ids)), ({ persoonId }) => persoonId)),
    /** What social partners do for a person. */
    socialePartners: new DataLoader<string, readonly SocialePartnersActiviteit[]>(
      async (ids) => groupByKey(ids, await store.socialePartners.list(ids))),
  };
}

/**
 * Gives all waves of one request the same loaders: what the first wave read of a person, the merge need not read again, and both
 * see the same. Nothing is shared between requests: the id is the gateway's and is signed, and caller and purpose must be the same.
 */
export function createLoadersPerVerzoek(deps: Loaderdeps, klok: Klok): (verzoek: Verzoek) => Loaders {
  const lopend = new Map<string, Loaders>();
  return (verzoek) => {
    const sleutel = JSON.stringify([verzoek.verzoekId, verzoek.doel, verzoek.aanroeper]);
    const bekend = lopend.get(sleutel);
    if (bekend) return bekend;
    const loaders = createLoaders(deps, verzoek);
    lopend.set(sleutel, loaders);
    // After its deadline nothing of a request stays in memory.
    const rest = Math.min(Math.max(verzoek.deadline - klok(), 0), langstMs);
    setTimeout(() => lopend.delete(sleutel), rest).unref();
    return loaders;
  };
}

// No request may run longer (DESIGN.md section 4).
const langstMs = 10_000;

const toVersiesleutel = ({ id, versie }: Werkplansleutel): string => `${id}/${versie}`;

const toKoppelpartij = (bron: Koppelbron): Koppelpartij =>
  bron === 'uwv' ? 'UWV' : bron === 'gemeente' ? 'GEMEENTE' : bron === 'sbb' ? 'SBB' : 'OOFONDS';

function groupByKey<V extends { readonly persoonId: string }>(ids: readonly string[], rijen: readonly V[]): (readonly V[])[] {
  const groepen = Map.groupBy(rijen, ({ persoonId }) => persoonId);
  return ids.map((id) => groepen.get(id) ?? []);
}
