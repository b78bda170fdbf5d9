import { toDagtekst, toEurotekst, toPartijnaam } from '../../onderdelen/woorden.ts';
import { activiteitstanden } from '../../onderdelen/standen.ts';
import type { AnderPlan, Versie, Werkplan } from './gegevens.ts';
import { toNaam } from './tijdlijn.ts';

type Eigen = Pick<NonNullable<AnderPlan['activiteiten']>[number], 'id' | 'soort' | 'omschrijving' | 'status' | 'begindatum' | 'einddatum' | 'uitvoerder' | 'bedragEuro' | 'partij'>;

/** What somebody else changed in a plan. */
export type Verschil = {
  /** The versions since, oldest first; null for who may not see the history. */
  readonly versies: readonly Omit<Versie, 'status'>[] | null;
  /** What is different now, a sentence each. */
  readonly regels: readonly string[];
};

const velden: readonly (readonly [naam: string, toon: (activiteit: Eigen) => string])[] = [
  ['omschrijving', toNaam],
  ['stand', ({ status }) => activiteitstanden[status].tekst],
  ['begin', ({ begindatum }) => (begindatum === null ? 'niet bekend' : toDagtekst(begindatum))],
  ['einde', ({ einddatum }) => (einddatum === null ? 'niet bekend' : toDagtekst(einddatum))],
  ['uitvoerder', ({ uitvoerder }) => uitvoerder ?? 'niet bekend'],
  ['bedrag', ({ bedragEuro }) => (bedragEuro === null ? 'geen' : toEurotekst(bedragEuro))],
];

const toRegel = (toen: Eigen, nu: Eigen): string[] => {
  const anders = velden.filter(([, toon]) => toon(toen) !== toon(nu)).map(([naam, toon]) => `${naam} van “${toon(toen)}” naar “${toon(nu)}”`);
  return anders.length > 0 ? [`${toNaam(toen)}: ${anders.join(', ')}.`] : [];
};

/** The activities that the plan itself keeps: those of parties change without anyone typing. */
const eigenVan = (activiteiten: readonly (Eigen & { readonly isEigen: boolean })[] | null): readonly Eigen[] => activiteiten?.filter(({ isEigen }) => isEigen) ?? [];

/**
 * What changed in a plan since somebody looked at it.
 * @param gezien as it was when they opened the form.
 * @param nu as it is.
 */
export function toVerschil(gezien: Pick<Werkplan, 'versie' | 'doel' | 'activiteiten'>, nu: AnderPlan): Verschil {
  const [toen, straks] = [eigenVan(gezien.activiteiten), eigenVan(nu.activiteiten)];
  const nieuw = straks.filter(({ id }) => !toen.some((een) => een.id === id)).map((een) => `Nieuw: ${toNaam(een)} (${toPartijnaam(een.partij)}).`);
  const weg = toen.filter(({ id }) => !straks.some((een) => een.id === id)).map((een) => `Niet meer in het plan: ${toNaam(een)}.`);
  const anders = straks.flatMap((een) => toen.filter(({ id }) => id === een.id).flatMap((eerder) => toRegel(eerder, een)));
  const doel = gezien.doel === nu.doel ? [] : [`Doel van “${gezien.doel}” naar “${nu.doel}”.`];
  return { versies: nu.geschiedenis?.filter(({ versie }) => versie > gezien.versie) ?? null, regels: [...doel, ...nieuw, ...anders, ...weg] };
}
