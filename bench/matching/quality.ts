import { createWillekeur, type Willekeur } from '../../simulators/population/willekeur.ts';
import { maakLabels, type Labelvraag } from '../../simulators/vum/waarheid.ts';
import type { Criteria, Criterium, Kandidaat, Vacature } from '../../subgraphs/werkgevers/profiel.ts';
import { maakBeoordelaar } from '../../subgraphs/werkgevers/rules/beoordeling.ts';
import { zetOpVolgorde, type Plaats } from '../../subgraphs/werkgevers/rules/volgorde.ts';
import { round } from '../load.ts';
import { candidate, forCandidate, forVacancy, occupations, options, usual, vacancy } from './world.ts';

type Judged = Labelvraag['oordelen'][number];
type Order = (question: number, judged: readonly Judged[]) => readonly Judged[];

const depth = 10;

/** Discounted gain of the first ten, against that of the best order; null where nothing is relevant. */
function ndcg(ordered: readonly Judged[]): number | null {
  const gain = (list: readonly Judged[]): number => list.slice(0, depth).reduce((sum, { relevantie }, place) => sum + (2 ** relevantie - 1) / Math.log2(place + 2), 0);
  const best = gain(ordered.toSorted((a, b) => b.relevantie - a.relevantie));
  return best === 0 ? null : gain(ordered) / best;
}

/** The order of the product: what misses something hard comes last. */
function ours<P extends Vacature | Kandidaat>(criteriaOf: (question: number) => Criteria, profileOf: (number: number) => P, placeOf: (criteria: Criteria) => (profile: P) => Plaats<P>): Order {
  return (question, judged) => {
    const byId = new Map(judged.map((een) => [String(een.nummer), een]));
    const ordered = zetOpVolgorde(judged.map(({ nummer }) => profileOf(nummer)).map(placeOf(criteriaOf(question))), true);
    return ordered.flatMap(({ profiel }) => byId.get(profiel.nummer) ?? []);
  };
}

/** By keyword alone: a code of an occupation that was asked, or not. */
const byKeyword = (criteriaOf: (question: number) => Criteria, profileOf: (number: number) => Vacature | Kandidaat): Order => (question, judged) => {
  const asked = new Set(criteriaOf(question).beroepen);
  const has = new Map(judged.map(({ nummer }) => [nummer, profileOf(nummer).beroepen.some((uri) => asked.has(uri)) ? 0 : 1]));
  return judged.toSorted((a, b) => (has.get(a.nummer) ?? 1) - (has.get(b.nummer) ?? 1) || a.nummer - b.nummer);
};

const byChance = ({ geheel }: Willekeur): Order => (_question, judged) =>
  judged.map((een) => ({ een, lot: geheel(0, 1_000_000_000) })).toSorted((a, b) => a.lot - b.lot).map(({ een }) => een);

function mean(labels: readonly Labelvraag[], order: Order): number {
  const scores = labels.flatMap(({ vraag, oordelen }) => ndcg(order(vraag, oordelen)) ?? []);
  return round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

/** What one kind of search does with what is known to fit. */
type Quality = { readonly vragen: number; readonly zonderIetsRelevants: number; readonly onze: number; readonly onzeZonderEisen: number; readonly trefwoord: number; readonly willekeurig: number };

const hardness: Readonly<Record<'usual' | 'none', readonly Criterium[]>> = { usual, none: [] };

function measure<P extends Vacature | Kandidaat>(labels: readonly Labelvraag[], criteriaOf: (number: number, anders?: Partial<Criteria>) => Criteria, profileOf: (number: number) => P, placeOf: (criteria: Criteria) => (profile: P) => Plaats<P>): Quality {
  const order = (hard: readonly Criterium[]): Order => ours((question) => criteriaOf(question, { hard }), profileOf, placeOf);
  return {
    vragen: labels.length, zonderIetsRelevants: labels.filter(({ oordelen }) => oordelen.every(({ relevantie }) => relevantie === 0)).length,
    onze: mean(labels, order(hardness.usual)), onzeZonderEisen: mean(labels, order(hardness.none)),
    trefwoord: mean(labels, byKeyword(criteriaOf, profileOf)), willekeurig: mean(labels, byChance(createWillekeur(options.zaad))),
  };
}

/** Mean nDCG@10 over questions of which is known what came of each answer, for both kinds of search. */
export function measureQuality(questions: number, perQuestion: number): { readonly kandidatenBijVacature: Quality; readonly vacaturesBijKandidaat: Quality } {
  const labelsOf = (soort: 'werkzoekenden' | 'vacatures'): readonly Labelvraag[] => maakLabels({ ...options, soort, vragen: questions, perVraag: perQuestion, profielen: 20_000, vacatures: 20_000 });
  const judge = (criteria: Criteria): ReturnType<typeof maakBeoordelaar> => maakBeoordelaar(criteria, occupations, options.peildatum);
  return {
    kandidatenBijVacature: measure(labelsOf('werkzoekenden'), forVacancy, candidate, (criteria) => judge(criteria).kandidaat.plaatsVan),
    vacaturesBijKandidaat: measure(labelsOf('vacatures'), forCandidate, vacancy, (criteria) => judge(criteria).vacature.plaatsVan),
  };
}
