import type { Aanmeldingen, Aanmeldingrecord, NieuweAanmelding } from '../../../subgraphs/werkcentrum/store/aanmeldingen.ts';
import type { Agenda, Agendapunt, Agendarecord, Agendasoort } from '../../../subgraphs/werkcentrum/store/agenda.ts';
import type { NieuweOverdracht, Overdrachtbeslissing, Overdrachten, Overdrachtrecord } from '../../../subgraphs/werkcentrum/store/overdrachten.ts';
import type { Werkplanrecord } from '../../../subgraphs/werkcentrum/store/werkplannen.ts';
import type { Besluit } from '../../../subgraphs/werkcentrum/overdracht/besluit.ts';
import { leesBlad, orden } from './blad.ts';
import type { Stand, Tabel } from './stand.ts';

type Aanmeldrij = Omit<NieuweAanmelding, 'sub'> & { readonly besluit: Besluit | null; readonly isAfgehandeld: boolean };

const toAanmelding = ({ id, persoonId, organisatie, partij, loket, op, reden, besluit }: Aanmeldrij): Aanmeldingrecord =>
  ({ id, persoonId, organisatie, partij, loket, op, openReden: () => reden, openBesluit: () => besluit });

/** Aanmeldingen in memory. */
export function createAanmeldingen({ maakTabel }: Stand): Aanmeldingen {
  const tabel = maakTabel<Aanmeldrij>();
  return {
    list: async (ids) => orden([...tabel.values()].filter(({ persoonId }) => ids.includes(persoonId)), ({ op, id }) => [op, id], { isAflopend: true }).map(toAanmelding),
    listPersonen: async (organisatie) => [...new Set([...tabel.values()].filter((een) => een.organisatie === organisatie).map(({ persoonId }) => persoonId))],
    async legVast(_tx, { id, persoonId, organisatie, partij, loket, op, reden }) { tabel.set(id, { id, persoonId, organisatie, partij, loket, op, reden, besluit: null, isAfgehandeld: false }); },
    async legBesluitVast(_tx, id, besluit) {
      const rij = tabel.get(id);
      if (rij === undefined || rij.besluit !== null) return false;
      tabel.set(id, { ...rij, besluit });
      return true;
    },
    async handelAf(_tx, persoonId) {
      for (const rij of [...tabel.values()]) if (rij.persoonId === persoonId) tabel.set(rij.id, { ...rij, isAfgehandeld: true });
    },
    async listOpen({ loket, organisatie, sinds }, na, aantal) {
      const open = [...tabel.values()].filter((rij) => rij.loket === loket && rij.organisatie === organisatie && !rij.isAfgehandeld && rij.op >= sinds);
      const { rijen, totaal } = leesBlad(open, ({ op, id }) => [op, id], na, aantal);
      return { rijen: rijen.map(toAanmelding), totaal };
    },
  };
}

type Overdrachtrij = NieuweOverdracht & Pick<Overdrachtrecord, 'status' | 'naarOrganisatie' | 'beslistOp'> & { readonly weigering: string | null; readonly intrekking: string | null };

const toOverdracht = ({ reden, onderwerp, grondslag, weigering, intrekking, ...rest }: Overdrachtrij): Overdrachtrecord =>
  ({ ...rest, open: () => ({ reden, onderwerp, grondslag }), openWeigering: () => weigering, openIntrekking: () => intrekking });

const beslisRij = (rij: Overdrachtrij, { status, op, organisatie, weigering, intrekking, werkplanId }: Omit<Overdrachtbeslissing, 'id'>): Overdrachtrij =>
  ({ ...rij, status, beslistOp: op, naarOrganisatie: organisatie ?? null, weigering: weigering ?? null, intrekking: intrekking ?? null, ...(werkplanId === undefined ? {} : { werkplanId }) });

/** Overdrachten in memory. @param plannen says whether the plan that went along still runs. */
export function createOverdrachten({ maakTabel }: Stand, plannen: Tabel<Werkplanrecord>): Overdrachten {
  const tabel = maakTabel<Overdrachtrij>();
  const alle = (): Overdrachtrij[] => [...tabel.values()];
  const loopt = (id: string | null): boolean => {
    const versies = [...plannen.values()].filter((plan) => plan.id === id);
    return versies.length > 0 && versies.every(({ status }) => status !== 'BEEINDIGD');
  };
  return {
    list: async (ids) => ids.flatMap((id) => tabel.get(id) ?? []).map(toOverdracht),
    listVanPersonen: async (ids) => orden(alle().filter(({ persoonId }) => ids.includes(persoonId)), ({ op, id }) => [op, id], { isAflopend: true }).map(toOverdracht),
    listRelaties: async (ids) => alle().filter(({ persoonId, status }) => ids.includes(persoonId) && (status === 'OPEN' || status === 'AANVAARD')).map(({ persoonId, naarPartij, naarLoket, naarOrganisatie, beslistOp, werkplanId }) =>
      ({ persoonId, naarPartij, naarLoket, aanvaard: naarOrganisatie === null || beslistOp === null ? null : { organisatie: naarOrganisatie, op: beslistOp, loopt: loopt(werkplanId) } })),
    async listBij({ loket, richting, teLaat }, na, aantal) {
      const bij = alle().filter((rij) => (richting === 'ONTVANGEN' ? rij.naarLoket === loket && rij.status === 'OPEN' : rij.vanLoket === loket && (rij.status === 'OPEN' || rij.status === 'GEWEIGERD')));
      const gevraagd = teLaat === undefined ? bij : bij.filter(({ termijn }) => termijn < teLaat.nu === teLaat.isTeLaat);
      const { rijen, totaal } = leesBlad(gevraagd, ({ termijn, id }) => [termijn, id], na, aantal);
      return { rijen: rijen.map(toOverdracht), totaal };
    },
    async biedAan(_tx, nieuw) {
      if (nieuw.soort === 'VERANTWOORDELIJKHEID' && alle().some((rij) => rij.persoonId === nieuw.persoonId && rij.status === 'OPEN' && rij.soort === nieuw.soort)) return false;
      tabel.set(nieuw.id, { ...nieuw, status: 'OPEN', naarOrganisatie: null, beslistOp: null, weigering: null, intrekking: null });
      return true;
    },
    async beslis(_tx, { id, ...beslissing }) {
      const rij = tabel.get(id);
      if (rij?.status !== 'OPEN') return false;
      tabel.set(id, beslisRij(rij, beslissing));
      return true;
    },
    async trekIn(_tx, wat, op) {
      const deze = alle().filter((rij) => rij.status === 'OPEN' && ('persoonId' in wat ? rij.persoonId === wat.persoonId && rij.soort === 'VERANTWOORDELIJKHEID' : rij.werkplanId === wat.werkplanId));
      for (const rij of deze) tabel.set(rij.id, beslisRij(rij, { status: 'INGETROKKEN', op }));
      return deze.map(({ id, naarLoket }) => ({ id, naarLoket }));
    },
  };
}

type Agendarij = Agendarecord & { readonly loket: string; readonly soort: Agendasoort };

/** Agendas in memory. */
export function createAgenda({ maakTabel }: Stand): Agenda {
  const tabel = maakTabel<Agendarij>();
  return {
    list: async ({ loket, soort, totEnMet }, na, aantal) =>
      leesBlad([...tabel.values()].filter((rij) => rij.loket === loket && rij.soort === soort && rij.dag <= totEnMet), ({ dag, activiteit }) => [dag, activiteit], na, aantal),
    async vervang(_tx, { werkplanId, persoonId, loket, vorigLoket }, { punten, blijft, onbekend }) {
      const eerder = [...tabel].filter(([, rij]) => rij.werkplanId === werkplanId);
      for (const [sleutel] of eerder) tabel.delete(sleutel);
      const werkfit = new Map(eerder.filter(([, rij]) => rij.loket === vorigLoket && rij.soort === 'WERKFIT_BEOORDELEN').map(([, { activiteit, dag }]) => [activiteit, dag]));
      const gebleven: Agendapunt[] = [
        ...blijft.map((punt) => ({ ...punt, dag: werkfit.get(punt.activiteit) ?? punt.dag })),
        ...onbekend.flatMap((activiteit): Agendapunt[] => { const dag = werkfit.get(activiteit); return dag === undefined ? [] : [{ soort: 'WERKFIT_BEOORDELEN', activiteit, dag }]; }),
      ];
      for (const punt of [...punten, ...gebleven]) tabel.set(`${punt.soort} ${punt.activiteit} ${punt.dag}`, { ...punt, werkplanId, persoonId, loket });
    },
  };
}
