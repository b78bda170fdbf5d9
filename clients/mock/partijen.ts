import { listInzagebijdragen } from '../../subgraphs/shared/logboek/graaf.ts';
import { toDatumTijd, type Klok } from '../../subgraphs/shared/klok.ts';
import { noteerBijdragen, type Betrokkene, type Verwerkingen } from '../../subgraphs/shared/verwerkingen.ts';
import type { Ontbrekend, Verzoek } from '../../subgraphs/shared/verzoek.ts';
import type { Mens } from '../../simulators/population/types.ts';
import type { Loaders } from '../../subgraphs/werkcentrum/loaders.ts';
import type { Inzagebijdragen, Situatiebijdragen, Werkplanbijdragen } from '../../subgraphs/werkcentrum/parents.ts';
import type { Store } from '../../subgraphs/werkcentrum/store/index.ts';
import { bijdragenVanFonds, bijdragenVanSbb, registerVanUwv, situatieVanGemeente, situatieVanUwv, werkplanVanGemeente, werkplanVanUwv, type Peiling } from './bijdragen.ts';
import type { Logboeken, Verzoeknotities } from './logboeken.ts';
import type { Mensen } from './personen.ts';

/** What of a request the parties answer by. */
export type Partijvraag = { readonly verzoek: Verzoek; readonly loaders: Loaders; readonly notities: Verzoeknotities };

/** What the parties contribute about a person, as the executor hands it over: what may not be seen, and what there is no koppeling for, is absent. */
export type Partijen = {
  readonly situatie: (persoonId: string, vraag: Partijvraag) => Promise<Situatiebijdragen>;
  readonly werkplan: (persoonId: string, vraag: Partijvraag) => Promise<Werkplanbijdragen>;
  readonly inzage: (persoonId: string, vraag: Partijvraag) => Promise<Inzagebijdragen>;
};

/** What is needed to know what parties hold. */
export type Partijdelen = { readonly mensen: Mensen; readonly koppelingen: Store['koppelingen']; readonly logboeken: Logboeken; readonly klok: Klok };

const subgraven = ['uwv', 'gemeente', 'sbb', 'oofonds'] as const;
const soorten = ['Situatiebijdragen', 'Werkplanbijdragen', 'Inzagebijdragen', 'Doelgroepregisterbijdrage'] as const;

/** What the policy keeps back of the parties for who asks, as the executor tells it to a merge. */
export const listOntbrekend = (geweigerd: ReadonlySet<string>): Ontbrekend[] => subgraven.flatMap((subgraaf) => {
  const velden = soorten.map((soort) => `${subgraaf}${soort}`).filter((veld) => geweigerd.has(`Persoon.${veld}`));
  return velden.length === 0 ? [] : [{ subgraaf, velden, reden: 'NIET_BEVOEGD' as const }];
});

type Gekend = { readonly peiling: Peiling; readonly sbb: { readonly nummer: string; readonly feiten: Mens['sbb'] } | null; readonly fondsen: readonly { readonly fonds: string; readonly nummer: string; readonly feiten: Mens['fondsen'] }[] };

const bijBsn = ({ peiling: { mens: { bsn } } }: Gekend): Betrokkene => ({ soort: 'BSN', nummer: bsn });
const bijSbb = ({ sbb }: Gekend): Betrokkene => ({ soort: 'DEELNEMERNUMMER', nummer: `sbb ${sbb?.nummer ?? ''}` });
const bijFonds = ({ fonds, nummer }: Gekend['fondsen'][number]): Betrokkene => ({ soort: 'DEELNEMERNUMMER', nummer: `${fonds} ${nummer}` });

/** Notes in the Logboek of a party that it gave this, as the party does. */
const createNoteer = (soort: string) => <B extends Parameters<typeof noteerBijdragen>[3][number]>(notities: Verwerkingen, wie: Betrokkene, bijdragen: B[]): B[] => {
  noteerBijdragen(notities, wie, soort, bijdragen);
  return bijdragen;
};

/** Makes the parties. */
export function createPartijen({ mensen, koppelingen, logboeken, klok }: Partijdelen): Partijen {
  const kent = async (persoonId: string, { loaders }: Partijvraag): Promise<Gekend | null> => {
    const [bsn, eigen, fondsnummers] = await Promise.all([loaders.bsn.load(persoonId), koppelingen.list([persoonId]), loaders.fondsnummers.load(persoonId)]);
    const mens = bsn === null ? undefined : mensen.vindOpBsn(bsn);
    if (mens === undefined) return null;
    const sbb = eigen.find(({ bron }) => bron === 'sbb')?.open();
    return {
      peiling: { mens, moment: toDatumTijd(klok()) },
      sbb: sbb === undefined ? null : { nummer: sbb, feiten: mensen.vindOpDeelnemernummer(sbb)?.sbb ?? null },
      fondsen: fondsnummers.map(({ fonds, nummer }) => ({ fonds, nummer, feiten: (mensen.vindOpFondsnummer(fonds, nummer)?.fondsen ?? []).filter((een) => een.fonds === fonds && een.deelnemersnummer === nummer) })),
    };
  };
  const mag = ({ verzoek: { ontbrekend } }: Partijvraag) => (veld: string): boolean => !ontbrekend.some(({ velden }) => velden.includes(veld));
  const sbbVan = ({ peiling, sbb }: Gekend) => (sbb === null ? null : bijdragenVanSbb(peiling, sbb.feiten ?? { praktijkleren: [] }));
  const fondsenVan = ({ peiling, fondsen }: Gekend) => fondsen.flatMap((een) => een.feiten.map((feiten) => ({ een, ...bijdragenVanFonds(peiling, feiten) })));
  return {
    async situatie(persoonId, vraag) {
      const [gekend, isVrij] = [await kent(persoonId, vraag), mag(vraag)];
      if (gekend === null) return {};
      const { uwv, gemeente, sbb, oofonds } = vraag.notities;
      const noteer = createNoteer('situatie');
      return {
        ...(isVrij('uwvSituatiebijdragen') ? { uwvSituatiebijdragen: noteer(uwv, bijBsn(gekend), situatieVanUwv(gekend.peiling)) } : {}),
        ...(isVrij('uwvDoelgroepregisterbijdrage') ? { uwvDoelgroepregisterbijdrage: noteer(uwv, bijBsn(gekend), [registerVanUwv(gekend.peiling)])[0] ?? null } : {}),
        ...(isVrij('gemeenteSituatiebijdragen') ? { gemeenteSituatiebijdragen: noteer(gemeente, bijBsn(gekend), situatieVanGemeente(gekend.peiling)) } : {}),
        ...(isVrij('sbbSituatiebijdragen') && gekend.sbb ? { sbbSituatiebijdragen: noteer(sbb, bijSbb(gekend), sbbVan(gekend)?.situatie ?? []) } : {}),
        ...(isVrij('oofondsSituatiebijdragen') ? { oofondsSituatiebijdragen: fondsenVan(gekend).flatMap(({ een, situatie }) => noteer(oofonds, bijFonds(een), [situatie])) } : {}),
      };
    },
    async werkplan(persoonId, vraag) {
      const [gekend, isVrij] = [await kent(persoonId, vraag), mag(vraag)];
      if (gekend === null) return {};
      const { uwv, gemeente, sbb, oofonds } = vraag.notities;
      const noteer = createNoteer('werkplan');
      return {
        ...(isVrij('uwvWerkplanbijdragen') ? { uwvWerkplanbijdragen: noteer(uwv, bijBsn(gekend), werkplanVanUwv(gekend.peiling)) } : {}),
        ...(isVrij('gemeenteWerkplanbijdragen') ? { gemeenteWerkplanbijdragen: noteer(gemeente, bijBsn(gekend), werkplanVanGemeente(gekend.peiling)) } : {}),
        ...(isVrij('sbbWerkplanbijdragen') && gekend.sbb ? { sbbWerkplanbijdragen: noteer(sbb, bijSbb(gekend), sbbVan(gekend)?.werkplan ?? []) } : {}),
        ...(isVrij('oofondsWerkplanbijdragen') ? { oofondsWerkplanbijdragen: fondsenVan(gekend).flatMap(({ een, werkplan }) => noteer(oofonds, bijFonds(een), [werkplan])) } : {}),
      };
    },
    async inzage(persoonId, vraag) {
      const [gekend, isVrij] = [await kent(persoonId, vraag), mag(vraag)];
      if (gekend === null) return {};
      const { notities } = vraag;
      const lees = (houder: (typeof subgraven)[number], wie: readonly Betrokkene[]) => listInzagebijdragen(logboeken.partijlogboek(houder), wie, notities[houder]);
      return {
        ...(isVrij('uwvInzagebijdragen') ? { uwvInzagebijdragen: await lees('uwv', [bijBsn(gekend)]) } : {}),
        ...(isVrij('gemeenteInzagebijdragen') ? { gemeenteInzagebijdragen: await lees('gemeente', [bijBsn(gekend)]) } : {}),
        ...(isVrij('sbbInzagebijdragen') && gekend.sbb ? { sbbInzagebijdragen: await lees('sbb', [bijSbb(gekend)]) } : {}),
        ...(isVrij('oofondsInzagebijdragen') && gekend.fondsen.length > 0 ? { oofondsInzagebijdragen: await lees('oofonds', gekend.fondsen.map(bijFonds)) } : {}),
      };
    },
  };
}
