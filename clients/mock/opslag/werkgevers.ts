import { ziet } from '../../../subgraphs/werkcentrum/werkgevers/zicht.ts';
import type { Gepubliceerd, Monitor } from '../../../subgraphs/werkcentrum/store/monitor.ts';
import type { Werkgeverskoppelingrecord, Werkgeversvraagrecord, Werkgeversvragen } from '../../../subgraphs/werkcentrum/store/werkgeversvragen.ts';
import type { Cel } from '../../../subgraphs/werkcentrum/monitor/cellen.ts';
import { leesBlad, orden } from './blad.ts';
import type { Stand, Tabel } from './stand.ts';

/** Questions of employers in memory. */
export function createWerkgeversvragen({ maakTabel }: Stand): Werkgeversvragen {
  const tabel = maakTabel<Werkgeversvraagrecord>();
  const koppelingen = maakTabel<Werkgeverskoppelingrecord>();
  const list = (ids: readonly string[]): Werkgeversvraagrecord[] => ids.flatMap((id) => tabel.get(id) ?? []);
  return {
    list: async (ids) => list(ids),
    async blad(zicht, { loket, status, na, hoogstens }) {
      const gezien = [...tabel.values()].filter((vraag) => ziet(zicht, vraag) && (loket === null || vraag.loket === loket) && (status === null || vraag.status === status));
      return leesBlad(gezien, ({ aangemeldOp, id }) => [aangemeldOp, id], na && { sleutel: String(na.op), id: na.id }, hoogstens, { isAflopend: true });
    },
    listKoppelingen: async (ids) => orden([...koppelingen.values()].filter(({ overschotId, vacaturesId }) => ids.includes(overschotId) || ids.includes(vacaturesId)), ({ op, id }) => [op, id]),
    async legVast(_tx, vraag) { tabel.set(vraag.id, vraag); },
    vergrendel: async (_tx, ids) => orden(list(ids), ({ id }) => [id, '']),
    async wijzig(_tx, vraag) { tabel.set(vraag.id, vraag); },
    async koppel(_tx, koppeling) {
      const sleutel = `${koppeling.overschotId} ${koppeling.vacaturesId}`;
      if (koppelingen.has(sleutel)) return false;
      koppelingen.set(sleutel, koppeling);
      return true;
    },
  };
}

/** What was published, which seeding fills; what happens in the mock itself is not counted: its time stands still, so no period ends. */
export type Publicaties = Tabel<Gepubliceerd & { readonly cellen: readonly Cel[] }>;

/** The monitor in memory. */
export const createMonitor = (publicaties: Publicaties): Monitor => ({
  async legInstroomVast() { /* no period ends here */ },
  async legVerloopVast() { /* no period ends here */ },
  findVolgende: async () => null,
  publiceer: async (periode, op, maakCellen) => {
    if (publicaties.has(periode.code)) return false;
    publicaties.set(periode.code, { periode, op, cellen: maakCellen([]) });
    return true;
  },
  listPeriodes: async () => orden(publicaties.values(), ({ periode }) => [periode.begindatum, ''], { isAflopend: true }),
  listCellen: async ({ code }, regio) => (publicaties.get(code)?.cellen ?? []).filter((cel) => regio === null || cel.regio === regio),
});
