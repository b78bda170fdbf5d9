import DataLoader from 'dataloader';
import { alignByKey } from '../shared/align.ts';
import type { Klok } from '../shared/klok.ts';
import { geenVerwerkingen, type Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { createContactladers, type Contactbron } from './contactverzoek/loaders.ts';
import type { Partij } from './generated.ts';
import type { GedateerdeOpgave } from './opgave.ts';
import type { Partijsleutels, Sleutelmaker } from './persoon/sleutels.ts';
import type { Store } from './store/index.ts';
import type { Koppelbron, Koppeling } from './store/koppelingen.ts';
import type { Partijaanvraagrecord } from './store/partijaanvragen.ts';
import type { SocialePartnersActiviteit } from './store/sociale-partners.ts';
import type { Werkplanrecord, Werkplansleutel } from './store/werkplannen.ts';
import { groupByKey } from './toegang/group.ts';
import { createWerkgeversladers, type Werkgeversbron } from './werkgevers/lader.ts';
import { createOverdrachtladers, type Overdrachtbron } from './overdracht/loaders.ts';
import { createToegangsloaders, type Toegangsdeps } from './toegang/loaders.ts';
import { heeftToestemming } from './toegang/relatie.ts';

/** The parties with a subgraph of their own that a person can be linked with. */
export type Koppelpartij = Extract<Partij, 'UWV' | 'GEMEENTE' | 'SBB' | 'OOFONDS'>;

/** The number by which a fund knows a person. */
type Fondsnummer = { readonly fonds: string; readonly nummer: string };

/** What the loaders of every request share. */
export type Loaderdeps = Toegangsdeps & {
  readonly store: Overdrachtbron & {
    readonly overdrachten: Pick<Store['overdrachten'], 'listRelaties' | 'list' | 'listVanPersonen'>;
    readonly koppelingen: Pick<Store['koppelingen'], 'list'>;
    readonly aanmeldingen: Pick<Store['aanmeldingen'], 'list' | 'listPersonen'>;
    readonly opgaven: Pick<Store['opgaven'], 'list'>;
    readonly werkplannen: Pick<Store['werkplannen'], 'listVersies' | 'listGeschiedenis' | 'listLaatste' | 'listVanPersonen'>;
    readonly socialePartners: Store['socialePartners'];
    readonly werkgeversvragen: Werkgeversbron;
    readonly contactverzoeken: Contactbron;
    readonly partijaanvragen: Pick<Store['partijaanvragen'], 'listVanPlannen'>;
  };
  readonly maakSleutels: Sleutelmaker;
  /** Starts the notes of a request for the Logboek; absent where nothing is kept. */
  readonly openVerwerkingen?: (verzoek: Verzoek) => Verwerkingen;
};

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

// The part of the time that is kept for the answer itself.
const margeMs = 30;

/**
 * Makes the loaders of one request: each batches its keys into one query and answers in their order. What is of a person whom the asker
 * may not see is null, as if it were not there (`toegang/relatielader.ts`).
 * Keys of persons and plans are ids of this graph in their right form; callers check what comes from outside.
 */
export function createLoaders(deps: Loaderdeps, verzoek: Verzoek) {
  const { store, maakSleutels } = deps;
  const limit = { deadline: verzoek.deadline - margeMs, signal: verzoek.signal, traceparent: verzoek.traceparent };
  const verwerkingen = deps.openVerwerkingen?.(verzoek) ?? geenVerwerkingen;
  const toegang = createToegangsloaders(deps, verzoek, limit, verwerkingen);
  const { persoon, laatZien, toestemmingen, noteer } = toegang;
  // Of funds, which are private parties, only with consent: what is not loaded does not flow.
  const koppelingen = new DataLoader<string, readonly Koppeling[]>(async (ids) => Promise.all(groupByKey(ids, await store.koppelingen.list(ids)).map(async (alle, plaats) => {
    if (!alle.some(({ bron }) => isFonds(bron))) return alle;
    return heeftToestemming(await toestemmingen.load(ids[plaats] ?? ''), 'OOFONDS') ? alle : alle.filter(({ bron }) => !isFonds(bron));
  })));
  const toonPlannen = async (plannen: readonly (Werkplanrecord | null)[]) => {
    const gezien = await laatZien(plannen, ({ persoonId }) => persoonId);
    await Promise.all(gezien.flatMap((plan) => (plan === null || plan instanceof Error ? [] : [noteer(plan.persoonId, 'werkplan')])));
    return gezien;
  };
  const werkplanversie = new DataLoader<Werkplansleutel, Werkplanrecord | null, string>(
    async (sleutels) => toonPlannen(alignByKey(sleutels.map(toVersiesleutel), await store.werkplannen.listVersies(sleutels), toVersiesleutel)),
    { cacheKeyFn: toVersiesleutel },
  );
  const toonLaatste = async (plannen: readonly (Werkplanrecord | null)[]) => {
    const gezien = await toonPlannen(plannen);
    for (const plan of gezien) if (plan !== null && !(plan instanceof Error)) werkplanversie.prime(plan, plan);
    return gezien;
  };
  const werkplan = new DataLoader<string, Werkplanrecord | null>(async (ids) => toonLaatste(alignByKey(ids, await store.werkplannen.listLaatste(ids), ({ id }) => id)));
  const werkplanVanPersoon = new DataLoader<string, Werkplanrecord | null>(
    async (ids) => toonLaatste(alignByKey(ids, await store.werkplannen.listVanPersonen(ids), ({ persoonId }) => persoonId)));
  const sleutels = new DataLoader<string, Partijsleutels | null>(async (ids) => {
    const gezien = await persoon.loadMany(ids);
    return Promise.all(gezien.map(async (een) => (een === null || een instanceof Error ? een : maakSleutels(een, await koppelingen.load(een.id), verzoek))));
  });
  const koppelpartijen = new DataLoader<string, ReadonlySet<Koppelpartij>>(async (ids) => {
    const alle = await koppelingen.loadMany(ids);
    return alle.map((deel) => (deel instanceof Error ? deel : new Set(deel.map(({ bron }) => toKoppelpartij(bron)))));
  });
  const partijaanvragen = new DataLoader<string, readonly Partijaanvraagrecord[]>(async (ids) => {
    const perPlan = Map.groupBy(await store.partijaanvragen.listVanPlannen(ids), ({ werkplanId }) => werkplanId);
    return ids.map((id) => perPlan.get(id) ?? []);
  });
  return {
    ...toegang,
    ...createOverdrachtladers(store, toegang),
    ...createContactladers(store.contactverzoeken, verzoek.aanroeper, toegang, verwerkingen),
    /** What this request does with data of persons. */
    verwerkingen,
    /** The sealed keys of a person; null when there is none to be seen. */
    sleutels,
    /** The BSN of a person who may be seen; null when there is none. */
    bsn: new DataLoader<string, string | null>(async (ids) => {
      const [gezien, alle] = await Promise.all([persoon.loadMany(ids), koppelingen.loadMany(ids)]);
      return gezien.map((een, plaats) => {
        const eigen = alle[plaats];
        return een === null || een instanceof Error || !eigen || eigen instanceof Error ? null : eigen.find(({ bron }) => bron === 'gemeente')?.open() ?? null;
      });
    }),
    /** The persons whom this organisation had an aanmelding of, and who then had an intake; for the report to its officer. */
    async listMetIntake(organisatie: string): Promise<string[]> {
      const aangemeld = await store.aanmeldingen.listPersonen(organisatie);
      const plannen = aangemeld.length === 0 ? [] : await store.werkplannen.listVanPersonen(aangemeld);
      return plannen.filter(({ intake }) => intake !== null).map(({ persoonId }) => persoonId);
    },
    /** The parties with which a person is linked and to which data may flow; empty for an unknown person. */
    koppelpartijen,
    /** Lets a koppeling that an act made count from here. */
    vergeetKoppelingen: (id: string): void => {
      for (const lader of [koppelingen, sleutels, koppelpartijen]) lader.clear(id);
    },
    /** What a person told at the intake; null when nothing was. */
    opgave: new DataLoader<string, GedateerdeOpgave | null>(async (ids) => {
      const opgaven = await store.opgaven.list(ids);
      return ids.map((id) => opgaven.get(id) ?? null);
    }),
    /** Exactly this version of a plan; null when there is none. */
    werkplanversie,
    /** The last version of a plan; null when there is none. */
    werkplan,
    /** The last version of a person's plan; null when there is none. */
    werkplanVanPersoon,
    /** Every version of a plan, the first first; none when it is not to be seen. */
    geschiedenis: new DataLoader<string, readonly Werkplanrecord[]>(async (ids) => {
      const gezien = await toonPlannen(await store.werkplannen.listGeschiedenis(ids));
      const perPlan = Map.groupBy(gezien.flatMap((plan) => (plan === null || plan instanceof Error ? [] : [plan])), ({ id }) => id);
      return ids.map((id) => perPlan.get(id) ?? []);
    }),
    /** Lets what an act changed of a plan count from here. */
    vergeetPlan: (id: string): void => {
      werkplan.clear(id);
      partijaanvragen.clear(id);
      werkplanVanPersoon.clearAll();
    },
    /** How far requests to parties are, of a plan that may be seen. */
    partijaanvragen,
    /** The numbers by which funds know a person, of those to which data may flow. */
    fondsnummers: new DataLoader<string, readonly Fondsnummer[]>(async (ids) => (await koppelingen.loadMany(ids)).map((alle) =>
      (alle instanceof Error ? alle : alle.filter(({ bron }) => isFonds(bron)).map(({ bron, open }) => ({ fonds: bron.slice('fonds:'.length), nummer: open() }))))),
    /** Questions of employers. */
    werkgevers: createWerkgeversladers(store.werkgeversvragen, verzoek.aanroeper),
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

const isFonds = (bron: Koppelbron): boolean => toKoppelpartij(bron) === 'OOFONDS';

const toKoppelpartij = (bron: Koppelbron): Koppelpartij =>
  bron === 'uwv' ? 'UWV' : bron === 'gemeente' ? 'GEMEENTE' : bron === 'sbb' ? 'SBB' : 'OOFONDS';
