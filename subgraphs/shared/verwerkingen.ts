import type { Klok } from './klok.ts';
import type { Logboek } from './logboek/index.ts';
import type { Uitkomst } from './logboek/regel.ts';
import { pseudoniemVan } from './logboek/graaf.ts';
import type { Verzoek } from './verzoek.ts';

/** Whom data is about, by the number that this party may hold; where numbers are of several issuers, with the issuer in it. */
export type Betrokkene = { readonly soort: 'BSN' | 'DEELNEMERNUMMER' | 'PERSOON'; readonly nummer: string };

/** What was done with data of one person. */
export type Verwerkt = {
  /** Null when it is not known whom it would have been about. */
  readonly betrokkene: Betrokkene | null;
  /** Kinds of data, for example ["situatie", "uwv.UWVPersoonsWvInfo"]. */
  readonly gegevens: readonly string[];
  readonly uitkomst: Uitkomst;
  /** What the asker has to do with the person, where this party decided on that. */
  readonly relatie?: string;
};

/** What one request made of data of persons here. It is in the Logboek before the answer leaves. */
export type Verwerkingen = {
  readonly noteer: (verwerkt: Verwerkt) => void;
  /**
   * Writes one record for each person. Resolves once all that was noted until now is durable, also by who asked that before.
   * @throws Logboekfout when something is not.
   */
  readonly legVast: () => Promise<void>;
};

/** Where nothing is kept: tests of what has no Logboek. */
export const geenVerwerkingen: Verwerkingen = { noteer: () => undefined, legVast: async () => undefined };

/** What notes are kept with. */
export type Verwerkingendeps = { readonly logboek: Pick<Logboek, 'pseudoniemVan' | 'regelVan' | 'schrijf'>; readonly subgraaf: string; readonly klok: Klok };

// Of several things done with one person's data in a request the strongest counts.
const zwaarte: Readonly<Record<Uitkomst, number>> = { GEGEVEN: 3, MISLUKT: 2, GEWEIGERD: 1, NIETS_GEVONDEN: 0 };

/** The relation where another party decided on it, and sealed the key that came here. */
const elders = 'VERZEGELDE_SLEUTEL';

/** The processing activity of a purpose, as the register of processing activities (AVG art. 30) names it. */
export const activiteitVan = (doel: string): string => `https://loketgraaf.example/verwerkingen/${doel}`;

const voegSamen = (eerder: Verwerkt | undefined, nieuw: Verwerkt): Verwerkt => (eerder === undefined ? nieuw : {
  ...eerder, ...nieuw,
  gegevens: [...eerder.gegevens, ...nieuw.gegevens],
  uitkomst: zwaarte[nieuw.uitkomst] > zwaarte[eerder.uitkomst] ? nieuw.uitkomst : eerder.uitkomst,
});

/** Starts the notes of one request. */
export function createVerwerkingen({ logboek, subgraaf, klok }: Verwerkingendeps, verzoek: Verzoek): Verwerkingen {
  const begin = klok();
  const perPersoon = new Map<string, Verwerkt>();
  const heeftOndertekenaar = subgraaf !== 'werkcentrum';
  // Waves of one request may share these notes: who finds theirs taken along by another waits for that write.
  let eerder: Promise<void> = Promise.resolve();
  return {
    noteer(verwerkt) {
      const sleutel = verwerkt.betrokkene === null ? '' : `${verwerkt.betrokkene.soort} ${verwerkt.betrokkene.nummer}`;
      perPersoon.set(sleutel, voegSamen(perPersoon.get(sleutel), verwerkt));
    },
    async legVast() {
      if (perPersoon.size === 0) return eerder;
      const eind = klok();
      const regels = [...perPersoon.values()].map(({ betrokkene, gegevens, uitkomst, relatie = elders }) => logboek.regelVan(verzoek, {
        naam: `${subgraaf}.verwerking`, activiteit: activiteitVan(verzoek.doel), gegevens, uitkomst, relatie, begin, eind,
        betrokkene: betrokkene && { soort: betrokkene.soort, pseudoniem: pseudoniemVan(logboek, betrokkene) },
        ...(heeftOndertekenaar ? { vanPartij: null } : {}),
      }));
      perPersoon.clear();
      const dit = Promise.all([eerder, logboek.schrijf(regels)]).then(() => undefined);
      eerder = dit;
      return dit;
    },
  };
}

const uitkomsten: Readonly<Record<string, Uitkomst>> = { ACTUEEL: 'GEGEVEN', VEROUDERD: 'GEGEVEN', NIETS_GEVONDEN: 'NIETS_GEVONDEN', NIET_BEVOEGD: 'GEWEIGERD' };

/**
 * Notes what a party contributed of one person: each source that was asked, and what came of it.
 * @param soort the kind of data, for example "situatie".
 */
export function noteerBijdragen({ noteer }: Verwerkingen, betrokkene: Betrokkene | null, soort: string, bijdragen: readonly { readonly bron: { readonly code: string; readonly status: string } }[]): void {
  for (const { bron: { code, status } } of bijdragen) noteer({ betrokkene, gegevens: [soort, code], uitkomst: uitkomsten[status] ?? 'MISLUKT' });
}
