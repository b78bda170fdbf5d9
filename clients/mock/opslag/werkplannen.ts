import type { Idempotentie } from '../../../subgraphs/werkcentrum/store/idempotentie.ts';
import type { Gebeurtenisfilter, Gebeurtenisrecord, Gebeurtenissen } from '../../../subgraphs/werkcentrum/store/gebeurtenissen.ts';
import type { NieuweVersie, Werkplannen, Werkplanrecord } from '../../../subgraphs/werkcentrum/store/werkplannen.ts';
import { werkplaninhoudSchema } from '../../../subgraphs/werkcentrum/werkplan/inhoud.ts';
import type { Stand, Tabel } from './stand.ts';

const sleutelVan = ({ id, versie }: { readonly id: string; readonly versie: number }): string => `${id}/${versie}`;

/** Keeps a version as the store of the product does: through its schema, so that it says no more and no less. */
export function zetVersie(tabel: Tabel<Werkplanrecord>, { inhoud, ...rest }: NieuweVersie): void {
  tabel.set(sleutelVan(rest), { ...werkplaninhoudSchema.parse(inhoud), ...rest });
}

/** Plans in memory, on the table that seeding fills. */
export function createWerkplannen(tabel: Tabel<Werkplanrecord>): Werkplannen {
  const versiesVan = (id: string): Werkplanrecord[] => [...tabel.values()].filter((plan) => plan.id === id).toSorted((a, b) => a.versie - b.versie);
  const laatste = (id: string): Werkplanrecord | null => versiesVan(id).at(-1) ?? null;
  const listVanPersoon = (persoonId: string): Werkplanrecord[] => [...new Set([...tabel.values()].filter((plan) => plan.persoonId === persoonId).map(({ id }) => id))].flatMap((id) => laatste(id) ?? []);
  const vindLopend = (persoonId: string): Werkplanrecord | null => listVanPersoon(persoonId).find(({ status }) => status !== 'BEEINDIGD') ?? null;
  return {
    listVersies: async (sleutels) => sleutels.flatMap((sleutel) => tabel.get(sleutelVan(sleutel)) ?? []),
    listGeschiedenis: async (ids) => ids.flatMap(versiesVan),
    listLaatste: async (ids) => ids.flatMap((id) => laatste(id) ?? []),
    listVanPersonen: async (ids) => ids.flatMap((id) => vindLopend(id) ?? listVanPersoon(id).toSorted((a, b) => b.gewijzigdOp - a.gewijzigdOp)[0] ?? []),
    async begin(_tx, plan) {
      if (vindLopend(plan.persoonId) !== null) return false;
      zetVersie(tabel, plan);
      return true;
    },
    vergrendel: async (_tx, id) => laatste(id),
    vergrendelLopend: async (_tx, persoonId) => vindLopend(persoonId),
    async voegVersieToe(_tx, plan) { zetVersie(tabel, plan); },
  };
}

/** Acts done once, in memory. */
export function createIdempotentie({ binnen, maakTabel }: Stand): Idempotentie {
  const gedaan = maakTabel<{ readonly vingerafdruk: string; readonly antwoord: string }>();
  return {
    doeEenmalig: ({ organisatie, sub, idempotentiesleutel, handeling, invoer }, schema, doe) => binnen(async (tx) => {
      const [sleutel, vingerafdruk] = [JSON.stringify([organisatie, sub, idempotentiesleutel]), JSON.stringify([handeling, ...invoer])];
      const eerder = gedaan.get(sleutel);
      if (eerder !== undefined) return eerder.vingerafdruk === vingerafdruk ? schema.parse(JSON.parse(eerder.antwoord)) : null;
      const { antwoord } = await doe(tx);
      gedaan.set(sleutel, { vingerafdruk, antwoord: JSON.stringify(antwoord) });
      return antwoord;
    }),
  };
}

const past = (een: Gebeurtenisrecord, filter: Gebeurtenisfilter | undefined): boolean => {
  if (filter === undefined) return true;
  return 'onderwerp' in filter ? een.onderwerp === filter.onderwerp : een.loket === filter.loket && een.soort.startsWith(filter.soortbegin);
};

/** Events in memory: numbered as they come, for one act is done at a time. */
export function createGebeurtenissen({ maakTabel }: Stand): Gebeurtenissen {
  const tabel = maakTabel<Gebeurtenisrecord>();
  const laatste = (): number => Math.max(0, ...[...tabel.values()].map(({ positie }) => positie));
  return {
    async legVast(_tx, gebeurtenis) { tabel.set(gebeurtenis.id, { ...gebeurtenis, positie: laatste() + 1 }); },
    nummer: async () => 0,
    listNa: async (positie, hoogstens, filter) => [...tabel.values()].filter((een) => een.positie > positie && past(een, filter)).slice(0, hoogstens),
    laatste: async () => laatste(),
    findPositie: async (id) => tabel.get(id)?.positie ?? null,
  };
}
