import DataLoader from 'dataloader';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import { geenVerwerkingen, type Verwerkingen } from '../../shared/verwerkingen.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Gevondene, Koppelaar } from '../persoon/koppelen.ts';
import type { Persoonrecord } from '../store/personen.ts';
import { overbelast } from './overbelast.ts';
import { createRelatielader, type Relatiedeps, type Relatielader } from './relatielader.ts';

/** What finding persons who may be seen needs. */
export type Toegangsdeps = Relatiedeps & { readonly koppelaar: Koppelaar };

/** Of rows of persons only those of whom the asker may see; a row of anybody else is null, as if it were not there. */
export type LaatZien = <T>(rijen: readonly (T | null)[], persoonIdVan: (rij: T) => string) => Promise<(T | null | Error)[]>;

const createLaatZien = ({ relatie }: Relatielader): LaatZien => async (rijen, persoonIdVan) => {
  const gevraagd = rijen.flatMap((rij) => (rij === null ? [] : [persoonIdVan(rij)]));
  const relaties = new Map((await relatie.loadMany(gevraagd)).map((een, plaats) => [gevraagd[plaats], een]));
  return rijen.map((rij) => {
    const gevonden = rij === null ? null : relaties.get(persoonIdVan(rij)) ?? null;
    return gevonden instanceof Error ? gevonden : gevonden && rij;
  });
};

/** Makes the ways to a person: each gives null where there is no relation. */
export function createToegangsloaders({ koppelaar, ...deps }: Toegangsdeps, verzoek: Verzoek, limit: TimeLimit, verwerkingen: Pick<Verwerkingen, 'noteer'> = geenVerwerkingen) {
  const lader = createRelatielader(deps, verzoek, limit, verwerkingen);
  const laatZien = createLaatZien(lader);
  const persoon = new DataLoader<string, Persoonrecord | null>(async (ids) => {
    const relaties = await lader.relatie.loadMany(ids);
    return Promise.all(ids.map(async (id, plaats) => {
      const relatie = relaties[plaats] ?? null;
      return relatie instanceof Error ? relatie : relatie && lader.record.load(id);
    }));
  });
  const vindOpBsn = async (bsns: readonly string[]): Promise<(Persoonrecord | null | Error)[]> => {
    const bekend = new Map<string, Persoonrecord>();
    const gevonden = await koppelaar.opBsn(bsns, limit, {
      async ziet(personen) {
        for (const een of personen) {
          lader.onthoud(een);
          bekend.set(een.id, een);
        }
        return (await lader.relatie.loadMany(personen.map(({ id }) => id))).map((een) => een !== null);
      },
      koppelt: lader.zietWieWoontIn,
      vraagtBrp: lader.vraagtBrp,
    });
    for (const een of gevonden) if (een !== null && !(een instanceof Error) && bekend.get(een.id) !== een) lader.onthoud(een);
    // Who was not found was looked for all the same, in the BRP.
    for (const [plaats, bsn] of bsns.entries()) if (gevonden[plaats] === null) verwerkingen.noteer({ betrokkene: { soort: 'BSN', nummer: bsn }, gegevens: ['persoon'], relatie: 'GEEN', uitkomst: 'NIETS_GEVONDEN' });
    const gezien = await laatZien(gevonden.map((een) => (een instanceof Error ? null : een)), ({ id }) => id);
    return gevonden.map((een, plaats) => (een instanceof Error ? een : gezien[plaats] ?? null));
  };
  return {
    relatie: lader.relatie,
    aanmeldingen: lader.aanmeldingen,
    toestemmingen: lader.toestemmingen,
    eigen: lader.eigen,
    laatZien,
    /** Notes that data of this kind of a person was used, on the relation on which they may be seen. */
    noteer: async (persoonId: string, soort: string): Promise<void> => {
      const relatie = await lader.relatie.load(persoonId);
      if (relatie !== null) verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer: persoonId }, gegevens: [soort], relatie, uitkomst: 'GEGEVEN' });
    },
    /** The person with this id, with where they live now as far as the BRP says so in time; null when there is none to be seen. */
    persoon,
    /**
     * The person with this BSN, found or linked now; null when there is none to be seen, and then nothing is kept.
     * Rejects with BRON_NIET_BESCHIKBAAR and OVERBELAST.
     */
    persoonOpBsn: new DataLoader<string, Persoonrecord | null>(async (bsns) => {
      const toegelaten = bsns.filter(() => lader.telVrager());
      const gevonden = new Map((toegelaten.length === 0 ? [] : await vindOpBsn(toegelaten)).map((een, plaats) => [toegelaten[plaats], een]));
      return bsns.map((bsn) => { const een = gevonden.get(bsn); return een === undefined ? overbelast() : een; });
    }),
    /** Whoever has this BSN, seen or not, for an act that makes a relation; keeps nothing. @throws GraphQLError BRON_NIET_BESCHIKBAAR or OVERBELAST. */
    async zoekOpBsn(bsn: string): Promise<Gevondene | null> {
      if (!lader.telVrager()) throw overbelast();
      verwerkingen.noteer({ betrokkene: { soort: 'BSN', nummer: bsn }, gegevens: ['aanmelding'], relatie: 'AANMELDING', uitkomst: 'GEGEVEN' });
      return koppelaar.zoek(bsn, limit);
    },
    /** Whoever has this id, seen or not, for an act that makes a relation; null when there is none. @throws GraphQLError OVERBELAST. */
    async zoekOpId(id: string): Promise<{ readonly bekend: Persoonrecord } | null> {
      if (!lader.telVrager()) throw overbelast();
      const bekend = await lader.record.load(id);
      verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer: id }, gegevens: ['aanmelding'], relatie: bekend === null ? 'GEEN' : 'AANMELDING', uitkomst: bekend === null ? 'NIETS_GEVONDEN' : 'GEGEVEN' });
      return bekend && { bekend };
    },
    /** Asks the BRP whether data of this person are withheld, where it did not say so yet. What it does not say in time stays unknown. */
    vraagGeheimhouding: async (id: string): Promise<void> => { await lader.vraagGeheimhouding(id); },
    /** Whoever was found by a search under this id and may be asked for contact; null when there is none, or when the BRP withholds their data. @throws GraphQLError OVERBELAST. */
    async zoekKandidaat(id: string): Promise<Persoonrecord | null> {
      if (!lader.telVrager()) throw overbelast();
      const bekend = await lader.vraagGeheimhouding(id);
      const mag = bekend?.heeftGeheimhouding === false;
      verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer: id }, gegevens: ['contactverzoeken'], relatie: mag ? 'ZOEKRESULTAAT' : 'GEEN', uitkomst: mag ? 'GEGEVEN' : 'GEWEIGERD' });
      return mag ? bekend : null;
    },
    /** Lets what an act changed of a person count from here. */
    vergeet(id: string): void {
      lader.vergeet(id);
      persoon.clear(id);
    },
  };
}
