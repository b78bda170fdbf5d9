// What is really so of somebody who looks for work, and of a job, before any profile says some of it. Profiles are made from this, and so is the truth
// by which a ranking is judged (waarheid.ts): the profile shows it only partly.
import { createWillekeur, type Willekeur } from '../population/willekeur.ts';
import { beroepen, listBuren, type Beroep } from './beroepen.ts';

/** Somebody who looks for work, as they are. Strength and the like run from 0 to 1. */
export type Zoeker = {
  /** What they did and can. */
  readonly beroep: Beroep;
  /** What they want most: their occupation or one near it. */
  readonly wens: Beroep;
  /** How gladly they take something else. */
  readonly wisselzin: number;
  /** How strong they are in each skill that they have. */
  readonly sterkte: ReadonlyMap<string, number>;
  readonly postcode: string;
  /** How far they will really travel, km. */
  readonly reisKm: number;
  readonly niveau: number;
  /** Hours a week that they want most. */
  readonly uren: number;
  readonly onregelmatig: boolean;
  readonly rijbewijzen: readonly string[];
  /** Command of Dutch, 2..4. */
  readonly nederlands: number;
  readonly jarenErvaring: number;
  /** How well they come across with an employer. */
  readonly indruk: number;
};

/** A job, as it is. */
export type Baan = {
  readonly beroep: Beroep;
  readonly postcode: string;
  readonly niveau: number;
  readonly urenMinimaal: number;
  readonly urenMaximaal: number;
  readonly onregelmatig: boolean;
  readonly rijbewijs: string | null;
  readonly nederlands: number;
  /** What the employer really looks at: skills with their weight, one of which no vacancy names. */
  readonly gewichten: ReadonlyMap<string, number>;
  /** How much falls short before the employer says no. */
  readonly strengheid: number;
  /** How much people want to work there. */
  readonly trek: number;
};

const stromen = { zoeker: 1, profiel: 2, baan: 3, vacature: 4, labels: 5, volgorde: 6 } as const;

/** Randomness of its own for each purpose and number, so that any one can be made without those before it. */
export const willekeurVan = (zaad: number, stroom: keyof typeof stromen, nummer: number): Willekeur => {
  let mengsel = Math.imul(zaad ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stromen[stroom], 0xc2b2ae35) ^ Math.imul(nummer + 1, 0x27d4eb2f);
  mengsel = Math.imul(mengsel ^ (mengsel >>> 16), 0x7feb352d);
  mengsel = Math.imul(mengsel ^ (mengsel >>> 15), 0x846ca68b);
  return createWillekeur(mengsel ^ (mengsel >>> 16));
};

/** A part from 0 to 1. */
export const deel = ({ geheel }: Willekeur): number => geheel(0, 10_000) / 10_000;

/** Around nothing, with a spread of about one; never beyond 3. */
export const speling = (willekeur: Willekeur): number => (deel(willekeur) + deel(willekeur) + deel(willekeur) - 1.5) * 2;

/** A part, whatever came out. */
export const binnenDeel = (getal: number): number => Math.min(1, Math.max(0, getal));

const sterktes = (beroep: Beroep, eerder: readonly Beroep[], kunde: number, willekeur: Willekeur): ReadonlyMap<string, number> => {
  const sterkte = new Map<string, number>();
  const voegToe = (woorden: readonly string[], midden: number): void => {
    for (const woord of woorden) sterkte.set(woord, Math.max(sterkte.get(woord) ?? 0, binnenDeel(midden + speling(willekeur) * 0.2)));
  };
  voegToe(beroep.essentieel, kunde);
  voegToe(beroep.belangrijk, kunde - 0.15);
  for (const een of eerder) voegToe(een.essentieel, kunde - 0.3);
  return sterkte;
};

const kiesRijbewijzen = (beroep: Beroep, { kans }: Willekeur): string[] => {
  const metAuto = kans(0.65);
  const vanWerk = beroep.rijbewijs !== null && kans(0.85) ? [beroep.rijbewijs] : [];
  return [...new Set([...(metAuto || vanWerk.includes('CE') ? ['B'] : []), ...vanWerk, ...(vanWerk.includes('CE') ? ['C'] : []), ...(kans(0.06) ? ['A'] : [])])];
};

/** Who the numbered one really is; equal seeds and numbers give equal people. Throws when there are no postcodes. */
export const maakZoeker = (zaad: number, nummer: number, postcodes: readonly string[]): Zoeker => {
  const willekeur = willekeurVan(zaad, 'zoeker', nummer);
  const { kies, kans, geheel } = willekeur;
  const beroep = kies(beroepen);
  const buren = listBuren(beroep);
  const jarenErvaring = Math.round(deel(willekeur) ** 2 * 35);
  const kunde = binnenDeel(0.4 + Math.min(jarenErvaring, 12) * 0.03 + speling(willekeur) * 0.15);
  return {
    beroep, jarenErvaring, postcode: kies(postcodes), wens: kans(0.25) ? kies(buren) : beroep, wisselzin: deel(willekeur),
    sterkte: sterktes(beroep, kans(0.4) ? [kies(buren)] : [], kunde, willekeur), reisKm: Math.round(6 + 74 * deel(willekeur) ** 1.5),
    niveau: Math.min(6, Math.max(1, beroep.niveau + (kans(0.2) ? kies([-1, 1]) : 0))), uren: kans(0.5) ? geheel(34, 40) : geheel(12, 32),
    onregelmatig: kans(beroep.ritme === 'ONREGELMATIG' ? 0.75 : 0.3), rijbewijzen: kiesRijbewijzen(beroep, willekeur),
    nederlands: kans(0.78) ? 4 : geheel(2, 3), indruk: binnenDeel(0.5 + speling(willekeur) * 0.25),
  };
};

const gewichtenVan = (beroep: Beroep, willekeur: Willekeur): ReadonlyMap<string, number> => {
  const ander = willekeur.kies(listBuren(beroep)).essentieel;
  return new Map([
    ...beroep.essentieel.map((woord): [string, number] => [woord, 0.6 + 0.4 * deel(willekeur)]),
    ...beroep.belangrijk.map((woord): [string, number] => [woord, 0.5 * deel(willekeur)]),
    [willekeur.kies(ander), 0.8 * deel(willekeur)],
  ]);
};

/** What the numbered job really is; equal seeds and numbers give equal jobs. Throws when there are no postcodes. */
export const maakBaan = (zaad: number, nummer: number, postcodes: readonly string[]): Baan => {
  const willekeur = willekeurVan(zaad, 'baan', nummer);
  const { kies, kans, geheel } = willekeur;
  const beroep = kies(beroepen);
  const urenMaximaal = kans(0.55) ? geheel(36, 40) : geheel(12, 35);
  return {
    beroep, postcode: kies(postcodes), niveau: Math.max(1, beroep.niveau - (kans(0.2) ? 1 : 0)), urenMaximaal,
    urenMinimaal: Math.max(4, urenMaximaal - kies([0, 0, 4, 8, 12, 16])), onregelmatig: beroep.ritme === 'ONREGELMATIG' && kans(0.8),
    rijbewijs: beroep.rijbewijs !== null && kans(0.9) ? beroep.rijbewijs : kans(0.08) ? 'B' : null,
    nederlands: beroep.niveau >= 4 ? geheel(3, 4) : geheel(2, 3), gewichten: gewichtenVan(beroep, willekeur), strengheid: deel(willekeur), trek: deel(willekeur),
  };
};

/** Whether somebody of one occupation may take up another. */
export const isVerwant = (een: Beroep, ander: Beroep): boolean => een.slug === ander.slug || een.buren.includes(ander.slug);
