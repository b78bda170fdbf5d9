import { toVerhuisd, type Personen, type Persoonrecord } from '../../../subgraphs/werkcentrum/store/personen.ts';
import { bsnBronnen, type Koppelingen, type NieuweKoppeling, type NieuwePersoon } from '../../../subgraphs/werkcentrum/store/koppelingen.ts';
import type { Opgaven } from '../../../subgraphs/werkcentrum/store/opgaven.ts';
import type { SocialePartners, SocialePartnersActiviteit } from '../../../subgraphs/werkcentrum/store/sociale-partners.ts';
import type { Toestemmingen, Toestemmingrecord } from '../../../subgraphs/werkcentrum/store/toestemmingen.ts';
import type { GedateerdeOpgave } from '../../../subgraphs/werkcentrum/opgave.ts';
import { orden } from './blad.ts';
import type { Stand, Tabel } from './stand.ts';

/** The tables about persons, which seeding fills. */
export type Persoontabellen = {
  readonly persoon: Tabel<Persoonrecord>;
  readonly koppeling: Tabel<NieuweKoppeling>;
  readonly opgave: Tabel<GedateerdeOpgave>;
  readonly socialePartners: Tabel<SocialePartnersActiviteit>;
  readonly toestemming: Tabel<Toestemmingrecord>;
};

/** Makes the tables about persons. */
export const maakPersoontabellen = ({ maakTabel }: Stand): Persoontabellen =>
  ({ persoon: maakTabel(), koppeling: maakTabel(), opgave: maakTabel(), socialePartners: maakTabel(), toestemming: maakTabel() });

/** Keeps a koppeling: one a person and source. */
export const zetKoppeling = ({ koppeling }: Pick<Persoontabellen, 'koppeling'>, nieuw: NieuweKoppeling): void => { koppeling.set(`${nieuw.persoonId} ${nieuw.bron}`, nieuw); };

/** Persons in memory. */
export const createPersonen = ({ persoon }: Persoontabellen): Personen => ({
  list: async (ids) => ids.flatMap((id) => persoon.get(id) ?? []),
  async verhuis(was, { gemeente, geheimhouding }, peildatum) {
    const nieuw = { ...toVerhuisd(was, gemeente, peildatum), heeftGeheimhouding: geheimhouding };
    persoon.set(was.id, nieuw);
    return nieuw;
  },
});

/** Koppelingen in memory. */
export function createKoppelingen(tabellen: Persoontabellen): Koppelingen {
  const { persoon, koppeling } = tabellen;
  const vindOpBsn = (bsn: string): Persoonrecord | undefined =>
    persoon.get([...koppeling.values()].find(({ bron, nummer }) => bron === 'gemeente' && nummer === bsn)?.persoonId ?? '');
  const koppel = ({ bsn, ...rest }: NieuwePersoon): void => {
    if (vindOpBsn(bsn) !== undefined) return;
    persoon.set(rest.id, rest);
    for (const bron of bsnBronnen) zetKoppeling(tabellen, { persoonId: rest.id, bron, nummer: bsn });
  };
  return {
    findOpBsn: async (bsns) => new Map(bsns.flatMap((bsn) => {
      const gevonden = vindOpBsn(bsn);
      return gevonden === undefined ? [] : [[bsn, gevonden] as const];
    })),
    list: async (ids) => orden([...koppeling.values()].filter(({ persoonId }) => ids.includes(persoonId)), ({ bron, persoonId }) => [bron, persoonId])
      .map(({ persoonId, bron, nummer }) => ({ persoonId, bron, open: () => nummer })),
    async koppel(personen) { personen.forEach(koppel); },
    async koppelPartijBinnen(_tx, nieuw) {
      const eigen = koppeling.get(`${nieuw.persoonId} ${nieuw.bron}`);
      if (eigen !== undefined) return eigen.nummer === nieuw.nummer;
      if ([...koppeling.values()].some(({ bron, nummer }) => bron === nieuw.bron && nummer === nieuw.nummer)) return false;
      zetKoppeling(tabellen, nieuw);
      return true;
    },
    async koppelBinnen(_tx, nieuw) {
      koppel(nieuw);
      const gevonden = vindOpBsn(nieuw.bsn);
      if (gevonden === undefined) throw new Error('wie net is gekoppeld, is er niet');
      return gevonden;
    },
  };
}

/** What persons told, in memory. */
export const createOpgaven = ({ opgave }: Persoontabellen): Opgaven => ({
  list: async (ids) => new Map([...opgave].filter(([id]) => ids.includes(id))),
  async legVast(_tx, persoonId, gegeven, opgegevenOp) { opgave.set(persoonId, { opgave: gegeven, opgegevenOp }); },
});

/** What social partners do, in memory. */
export const createSocialePartners = ({ socialePartners }: Persoontabellen): SocialePartners => ({
  list: async (ids) => [...socialePartners.values()].filter(({ persoonId }) => ids.includes(persoonId)),
});

/** Consents in memory. */
export function createToestemmingen({ toestemming }: Persoontabellen): Toestemmingen {
  const vindGeldend = (persoonId: string, partij: string): Toestemmingrecord | undefined =>
    [...toestemming.values()].find((een) => een.persoonId === persoonId && een.partij === partij && een.ingetrokkenOp === null);
  return {
    list: async (ids) => orden([...toestemming.values()].filter(({ persoonId }) => ids.includes(persoonId)), ({ gegevenOp, id }) => [gegevenOp, id], { isAflopend: true }),
    async geef(_tx, id, { persoonId, partij, op }) {
      const geldend = vindGeldend(persoonId, partij) ?? { id, persoonId, partij, gegevenOp: op, ingetrokkenOp: null };
      toestemming.set(geldend.id, geldend);
      return geldend.id;
    },
    async trekIn(_tx, { persoonId, partij, op }) {
      const geldend = vindGeldend(persoonId, partij);
      if (geldend === undefined) return null;
      toestemming.set(geldend.id, { ...geldend, ingetrokkenOp: op });
      return geldend.id;
    },
  };
}
