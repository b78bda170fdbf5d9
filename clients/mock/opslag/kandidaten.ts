import { afstandKm, isPostcodegebied } from '../../../subgraphs/shared/referentie/postcodes.ts';
import { openStanden } from '../../../subgraphs/werkcentrum/contactverzoek/stand.ts';
import type { Contactverzoeken, Contactverzoekrecord, NieuwContactverzoek } from '../../../subgraphs/werkcentrum/store/contactverzoeken.ts';
import type { Kandidaten, Vindplaats } from '../../../subgraphs/werkcentrum/store/kandidaten.ts';
import type { Profielen, Profielrecord } from '../../../subgraphs/werkcentrum/store/profielen.ts';
import { leesBlad, orden } from './blad.ts';
import type { Stand, Tabel } from './stand.ts';

type Verzoekrij = Omit<NieuwContactverzoek, 'sub'> & Pick<Contactverzoekrecord, 'status' | 'doorgegevenOp' | 'beantwoordOp'>;

/** The tables about who looks for work. */
export type Kandidaattabellen = { readonly profiel: Tabel<Profielrecord>; readonly kandidaat: Tabel<Vindplaats>; readonly verzoek: Tabel<Verzoekrij> };

/** Makes the tables about who looks for work. */
export const maakKandidaattabellen = ({ maakTabel }: Stand): Kandidaattabellen => ({ profiel: maakTabel(), kandidaat: maakTabel(), verzoek: maakTabel() });

const isOpen = ({ status }: Verzoekrij): boolean => openStanden.some((stand) => stand === status);

/** Profiles in memory. */
export const createProfielen = ({ profiel }: Kandidaattabellen): Profielen => ({
  list: async (ids) => ids.flatMap((id) => profiel.get(id) ?? []),
  async stelVast(_tx, { verwachteVersie, ...nieuw }) {
    if ((profiel.get(nieuw.persoonId)?.versie ?? 0) !== verwachteVersie) return false;
    profiel.set(nieuw.persoonId, { ...nieuw, versie: verwachteVersie + 1 });
    return true;
  },
});

/** Who can be found, in memory. @param heeftGeheimhouding whether the BRP withholds data of a person. */
export function createKandidaten({ profiel, kandidaat, verzoek }: Kandidaattabellen, heeftGeheimhouding: (persoonId: string) => boolean): Kandidaten {
  const listOpen = (persoonId: string): Verzoekrij[] => [...verzoek.values()].filter((rij) => rij.persoonId === persoonId && isOpen(rij));
  return {
    async neemSlot() { /* one act is done at a time */ },
    async werkBij(_tx, persoonId, vindplaats) {
      const eigen = profiel.get(persoonId);
      if (eigen === undefined) return [];
      if (vindplaats !== null && eigen.isVrijgegeven) {
        kandidaat.set(persoonId, vindplaats);
        for (const rij of listOpen(persoonId)) verzoek.set(rij.id, { ...rij, loket: vindplaats.loket });
        return [];
      }
      if (!kandidaat.delete(persoonId)) return [];
      const vervallen = listOpen(persoonId);
      for (const rij of vervallen) verzoek.set(rij.id, { ...rij, status: 'VERVALLEN' });
      return vervallen.map(({ id, vanLoket }) => ({ id, vanLoket }));
    },
    listOntbrekend: async () => [],
    async zoek({ regios, postcodegebied, afstandKm: km, beroepen, hoogstens }) {
      const afstandVan = ({ postcodegebied: gebied }: Profielrecord): number | null => (gebied === null || !isPostcodegebied(gebied) ? km : afstandKm(postcodegebied, gebied));
      const gevonden = [...kandidaat].filter(([id, { regio }]) => regios.includes(regio) && !heeftGeheimhouding(id)).flatMap(([id]) => profiel.get(id) ?? []).filter((een) => (afstandVan(een) ?? Infinity) <= km);
      const heeftBeroep = (een: Profielrecord): number => (een.beroepen.some((beroep) => beroepen.includes(beroep)) ? 0 : 1);
      const opVolgorde = gevonden.toSorted((a, b) => heeftBeroep(a) - heeftBeroep(b) || (afstandVan(a) ?? km) - (afstandVan(b) ?? km) || (a.persoonId < b.persoonId ? -1 : 1));
      return { profielen: opVolgorde.slice(0, hoogstens), isAfgekapt: opVolgorde.length > hoogstens };
    },
    vergrendel: async (_tx, persoonId) => kandidaat.get(persoonId) ?? null,
  };
}

const toVerzoek = ({ bericht, vacature, ...rest }: Verzoekrij): Contactverzoekrecord => ({ ...rest, open: () => ({ bericht, vacature }) });

/** Requests for contact in memory. */
export function createContactverzoeken({ verzoek }: Kandidaattabellen): Contactverzoeken {
  const alle = (): Verzoekrij[] => [...verzoek.values()];
  const onderwerpVan = ({ persoonId, organisatie, vacature }: Omit<NieuwContactverzoek, 'sub'>): string => JSON.stringify([persoonId, organisatie, vacature && [vacature.bron, vacature.naam, vacature.werkgever, vacature.route]]);
  return {
    list: async (ids) => ids.flatMap((id) => verzoek.get(id) ?? []).map(toVerzoek),
    listVanPersonen: async (ids) => orden(alle().filter(({ persoonId }) => ids.includes(persoonId)), ({ op, id }) => [op, id], { isAflopend: true }).map(toVerzoek),
    async listVan({ organisatie, status }, na, aantal) {
      const van = alle().filter((rij) => rij.organisatie === organisatie && (status === null || rij.status === status));
      const { rijen, totaal } = leesBlad(van, ({ op, id }) => [op, id], na, aantal, { isAflopend: true });
      return { rijen: rijen.map(toVerzoek), totaal };
    },
    async listBij(loket, na, aantal) {
      const { rijen, totaal } = leesBlad(alle().filter((rij) => rij.loket === loket && isOpen(rij)), ({ op, id }) => [op, id], na, aantal);
      return { rijen: rijen.map(toVerzoek), totaal };
    },
    async legVast(_tx, { id, persoonId, organisatie, partij, vanLoket, loket, op, bericht, vacature }) {
      const nieuw = { id, persoonId, organisatie, partij, vanLoket, loket, op, bericht, vacature };
      if (alle().some((rij) => isOpen(rij) && onderwerpVan(rij) === onderwerpVan(nieuw))) return false;
      verzoek.set(nieuw.id, { ...nieuw, status: 'OPEN', doorgegevenOp: null, beantwoordOp: null });
      return true;
    },
    async vergrendel(_tx, id) {
      const rij = verzoek.get(id);
      return rij === undefined ? null : toVerzoek(rij);
    },
    async beslis(_tx, id, { status, doorgegevenOp, beantwoordOp }) {
      const rij = verzoek.get(id);
      if (rij !== undefined) verzoek.set(id, { ...rij, status, doorgegevenOp: doorgegevenOp ?? rij.doorgegevenOp, beantwoordOp: beantwoordOp ?? rij.beantwoordOp });
    },
  };
}
