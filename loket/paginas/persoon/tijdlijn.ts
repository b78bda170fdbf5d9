import type { Activiteitstatus } from '../../../clients/kit/operaties/referentieloket.ts';
import type { StilleBron } from '../../kader/bronnen.ts';
import type { Activiteit } from './gegevens.ts';

/** An activity as the timeline shows it. @property stand the moment of an earlier answer that it comes from; null when it is of now. */
export type Tijdlijnregel = { readonly activiteit: Activiteit; readonly stand: string | null };

/** A stretch of the timeline. */
export type Tijdvak = { readonly naam: string; readonly regels: readonly Tijdlijnregel[] };

const vakken: readonly (readonly [naam: string, statussen: readonly Activiteitstatus[]])[] = [
  ['Voorstellen', ['VOORGESTELD']],
  ['Nu', ['LOPEND', 'ONBEKEND']],
  ['Hierna', ['GEPLAND']],
  ['Geweest', ['AFGEROND', 'GESTOPT', 'AFGEWEZEN']],
];

/** What silent sources gave earlier while the page was open: it does not go away because they do not answer now. */
export function listBewaard(eerder: readonly Activiteit[], nu: readonly Activiteit[], stil: readonly StilleBron[]): readonly Tijdlijnregel[] {
  const bekend = new Set(nu.map(({ id }) => id));
  return eerder.flatMap((activiteit): Tijdlijnregel[] => {
    const bron = stil.find(({ code }) => activiteit.bronnen.includes(code));
    return bron?.laatst == null || bekend.has(activiteit.id) ? [] : [{ activiteit, stand: bron.laatst }];
  });
}

// An unknown first day comes last: it says nothing about the order.
const opDag = (een: Tijdlijnregel, ander: Tijdlijnregel): number => (een.activiteit.begindatum ?? '9999').localeCompare(ander.activiteit.begindatum ?? '9999');

/**
 * The timeline: proposals, what runs, what comes and what was, each in order of its first day; what was has the last first.
 * @param partij only of this party; null is all.
 */
export function toTijdlijn(regels: readonly Tijdlijnregel[], partij: string | null): readonly Tijdvak[] {
  const gekozen = regels.filter(({ activiteit }) => partij === null || activiteit.partij === partij);
  return vakken.map(([naam, statussen]): Tijdvak => {
    const eigen = gekozen.filter(({ activiteit }) => statussen.includes(activiteit.status)).sort(opDag);
    return { naam, regels: naam === 'Geweest' ? eigen.reverse() : eigen };
  }).filter(({ regels: eigen }) => eigen.length > 0);
}

/** The parties in a plan, those that are silent among them, each once and in a fixed order. */
export const listPartijen = (regels: readonly Tijdlijnregel[], stil: readonly StilleBron[]): readonly string[] =>
  [...new Set([...regels.map(({ activiteit }) => activiteit.partij), ...stil.map(({ partij }) => partij)])].sort();

/** The name of an activity: its description, or else its kind. */
export const toNaam = ({ omschrijving, soort }: Pick<Activiteit, 'omschrijving' | 'soort'>): string => omschrijving ?? soort.omschrijving ?? soort.code;
