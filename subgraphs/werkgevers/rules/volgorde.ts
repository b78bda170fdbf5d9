// The one order of results. It is total and asks nothing but what stands in a Plaats, so that the same question gives the same order.

/** In which part of the results something stands: ranked, on a waiting list of open hiring, or below because it misses a hard criterion. */
export type Groep = 'RANGLIJST' | 'WACHTLIJST' | 'GEMIST';

/** What decides where a profile stands. */
export type Plaats<Soort> = {
  readonly profiel: Soort;
  readonly id: string;
  readonly groep: Groep;
  /** Null outside the ranking. */
  readonly score: number | null;
  /** Straight-line, km; null where not known. */
  readonly afstandKm: number | null;
  /** Day by which open hiring waits; null where not known, or not open hiring. */
  readonly vanaf: string | null;
};

const GROEPEN: Readonly<Record<Groep, number>> = { RANGLIJST: 0, WACHTLIJST: 1, GEMIST: 2 };

/** By code unit, so that no locale of a machine changes the order. */
const opTekst = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** What is not known stands last. */
const dagOfLaatst = (dag: string | null): string => dag ?? '9999-12-31';

/** What a profile says, without the numbers that its source gave it: VUM gives other ones for every question. */
const inhouden = new WeakMap<object, string>();
function inhoudVan(profiel: object): string {
  const bekend = inhouden.get(profiel);
  if (bekend !== undefined) return bekend;
  const inhoud = JSON.stringify(profiel, (veld, waarde: unknown) => (veld === 'id' || veld === 'nummer' ? undefined : waarde));
  inhouden.set(profiel, inhoud);
  return inhoud;
}

/** By what is said, so that the same question has the same order; only of what says the same the number decides. */
function opInhoud<Soort extends object>(a: Plaats<Soort>, b: Plaats<Soort>): number {
  const gelijk = opTekst(inhoudVan(a.profiel), inhoudVan(b.profiel));
  return gelijk === 0 ? opTekst(a.id, b.id) : gelijk;
}

function opRang<Soort extends object>(a: Plaats<Soort>, b: Plaats<Soort>): number {
  const opScore = (b.score ?? 0) - (a.score ?? 0);
  if (opScore !== 0) return opScore;
  const [dichtbij, verder] = [a.afstandKm ?? Number.MAX_VALUE, b.afstandKm ?? Number.MAX_VALUE];
  return dichtbij === verder ? opInhoud(a, b) : dichtbij - verder;
}

/**
 * Order of two results: ranked ones by score, then distance, then what they say; after them open hiring, never ranked, by its own waiting order (`vanaf`, then
 * what it says); then those that miss a hard criterion, by what they say. Of what says the same, by id.
 */
export function vergelijkPlaats<Soort extends object>(a: Plaats<Soort>, b: Plaats<Soort>): number {
  if (a.groep !== b.groep) return GROEPEN[a.groep] - GROEPEN[b.groep];
  if (a.groep === 'RANGLIJST') return opRang(a, b);
  const opWachten = a.groep === 'WACHTLIJST' ? opTekst(dagOfLaatst(a.vanaf), dagOfLaatst(b.vanaf)) : 0;
  return opWachten === 0 ? opInhoud(a, b) : opWachten;
}

/** The results in their order. @param metGemiste whether those that miss a hard criterion are wanted too; they are left out otherwise. */
export function zetOpVolgorde<Soort extends object>(plaatsen: readonly Plaats<Soort>[], metGemiste: boolean): readonly Plaats<Soort>[] {
  const gewenst = metGemiste ? plaatsen : plaatsen.filter(({ groep }) => groep !== 'GEMIST');
  return [...gewenst].sort(vergelijkPlaats);
}
