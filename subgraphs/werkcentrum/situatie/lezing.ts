import type { Bijdragebron, Bronstatus, Herkomst, Situatiebijdrage } from '../generated.ts';
import { bekend, onbekend, type Feit, type Ontbrekendebron, type Ontbreekstatus } from '../rules/feiten.ts';
import type { Partijdeel } from './bijdragen.ts';

/** What reading one fact from its sources gave: the values found, who said so, and who should have said so but did not. */
export type Lezing<T> = {
  /** null when no source answered. */
  readonly waarde: T | null;
  readonly bronnen: readonly string[];
  readonly ontbreekt: readonly Ontbrekendebron[];
};

const statussen = {
  NIET_BESCHIKBAAR: 'NIET_BESCHIKBAAR', TIJD_OP: 'TIJD_OP', NIET_BEVOEGD: 'NIET_BEVOEGD', GEEN_KOPPELING: 'GEEN_KOPPELING',
  // An old answer does not count for a person.
  VEROUDERD: 'NIET_BESCHIKBAAR', ACTUEEL: null, NIETS_GEVONDEN: null,
} as const satisfies Record<Bronstatus, Ontbreekstatus>;

const isAntwoord = ({ status }: Bijdragebron): boolean => status === 'ACTUEEL' || status === 'NIETS_GEVONDEN';

/**
 * Reads a list from every source of a party that knows it. A source that found nothing knows that there is nothing; one that
 * answered and leaves the list empty (null) does not, and counts among those that are missing.
 * @param kent which sources know it.
 */
export function leesLijst<T>(deel: Partijdeel, kent: (code: string) => boolean, lees: (bijdrage: Situatiebijdrage) => readonly T[] | null): Lezing<T[]> {
  const kenners = deel.bijdragen.filter(({ bron }) => kent(bron.code));
  const antwoorden = kenners.filter(({ bron }) => isAntwoord(bron)).map((bijdrage) => ({ bijdrage, lijst: lees(bijdrage) ?? (bijdrage.bron.status === 'NIETS_GEVONDEN' ? [] : null) }));
  const gegeven = antwoorden.filter(({ lijst }) => lijst !== null);
  return {
    waarde: gegeven.length === 0 ? null : gegeven.flatMap(({ lijst }) => lijst ?? []),
    bronnen: gegeven.map(({ bijdrage }) => bijdrage.bron.code),
    ontbreekt: [
      ...kenners.filter(({ bron }) => !isAntwoord(bron)).map(({ bron }) => ({ bron: bron.code, status: statussen[bron.status] })),
      ...antwoorden.filter(({ lijst }) => lijst === null).map(({ bijdrage }) => ({ bron: bijdrage.bron.code, status: 'NIET_BESCHIKBAAR' as const })),
      ...ontbreektGeheel(deel, kenners.length === 0, 'NIET_BESCHIKBAAR'),
    ],
  };
}

/** Reads one value from the one source that knows it; `undefined` is an answer that leaves it open. */
export function leesWaarde<T>(deel: Partijdeel, code: string, lees: (bijdrage: Situatiebijdrage) => T | undefined): Lezing<T> {
  const bijdrage = deel.bijdragen.find(({ bron }) => bron.code === code);
  if (!bijdrage) return { waarde: null, bronnen: [], ontbreekt: ontbreektGeheel(deel, true, 'NIET_BESCHIKBAAR', code) };
  if (!isAntwoord(bijdrage.bron)) return { waarde: null, bronnen: [], ontbreekt: [{ bron: code, status: statussen[bijdrage.bron.status] }] };
  const waarde = lees(bijdrage);
  return waarde === undefined
    ? { waarde: null, bronnen: [], ontbreekt: [{ bron: code, status: null }] }
    : { waarde, bronnen: [code], ontbreekt: [] };
}

const ontbreektGeheel = ({ ontbrekend, partij }: Partijdeel, geenKenner: boolean, anders: Ontbreekstatus, code?: string): Ontbrekendebron[] => {
  if (ontbrekend) return [{ bron: ontbrekend.code, status: statussen[ontbrekend.status] }];
  return geenKenner ? [{ bron: code ?? partij.toLowerCase(), status: anders }] : [];
};

/** The same over several parties. */
export const voegLezingenSamen = <T>(lezingen: readonly Lezing<T[]>[]): Lezing<T[]> => ({
  waarde: lezingen.every(({ waarde }) => waarde === null) ? null : lezingen.flatMap(({ waarde }) => waarde ?? []),
  bronnen: lezingen.flatMap(({ bronnen }) => bronnen),
  ontbreekt: lezingen.flatMap(({ ontbreekt }) => ontbreekt),
});

/** A reading as the rules want it: known only when no source that knows it is missing. */
export const toFeit = <T, U = T>({ waarde, bronnen, ontbreekt }: Lezing<T>, map: (waarde: T) => U): Feit<U> =>
  waarde === null || ontbreekt.length > 0 ? onbekend(ontbreekt) : bekend(map(waarde), 'BRON', bronnen);

/** A reading as the graph shows it: BRON when complete; what is known is shown with ONBEKEND when a source is missing. */
export const toHerkomst = ({ waarde, bronnen, ontbreekt }: Lezing<unknown>): { herkomst: Herkomst; bronnen: string[] } => ({
  herkomst: waarde === null || ontbreekt.length > 0 ? 'ONBEKEND' : 'BRON',
  bronnen: [...new Set([...bronnen, ...ontbreekt.flatMap(({ bron }) => (bron === null ? [] : [bron]))])],
});
