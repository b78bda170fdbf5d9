// What an agreed activity may cost and how long it may take, whoever carries it out.
import type { Dag } from './feiten.ts';
import { GRONDSLAGEN } from './grondslagen.ts';
import { PLAFONDS, WERKFIT_TERMIJN_MAANDEN } from './plafonds.ts';
import { maandenNaarBoven } from './tijd.ts';
import type { Grondslag } from './uitkomst.ts';
import { MAXIMALE_DUUR } from './beschikbaarheid/duur.ts';

/** The least that the rules must know. `soort` is the item of the menukaart; amounts in euro, null is unknown. */
export type TeToetsenActiviteit = { soort: string; begindatum: Dag | null; einddatum: Dag | null; bedragEuro: number | null };

/** A limit that is passed: of which the ground is named, and what would be allowed. */
export type Overschrijding = { wat: 'BEDRAG' | 'DUUR'; code: string; toelichting: string; toegestaan: string; grondslag: Grondslag };

const MAATWERK = 'RMT-MAATW';
const WERKFIT: readonly string[] = ['RMT-WERKFIT', 'BA-WERKFIT'];

const maanden = ({ begindatum, einddatum }: TeToetsenActiviteit): number | null =>
  begindatum === null || einddatum === null || einddatum < begindatum ? null : maandenNaarBoven(begindatum, einddatum);

/** The longest duration in months; null when there is no limit. */
const grensVan = (soort: string): { maanden: number; grondslag: Grondslag } | null => {
  if (WERKFIT.includes(soort)) return { maanden: MAXIMALE_DUUR, grondslag: GRONDSLAGEN.WERKFIT };
  return soort.startsWith('RMT-PLK-') ? { maanden: MAXIMALE_DUUR, grondslag: GRONDSLAGEN.PRAKTIJKLEREN } : null;
};

function toetsBedrag(activiteit: TeToetsenActiviteit, elders: number): Overschrijding | null {
  const plafond = PLAFONDS[activiteit.soort];
  if (plafond === undefined || activiteit.bedragEuro === null) return null;
  const termijnen = plafond.per === null ? 1 : Math.ceil(Math.min(maanden(activiteit) ?? MAXIMALE_DUUR, MAXIMALE_DUUR) / WERKFIT_TERMIJN_MAANDEN);
  const hoogste = plafond.bedragEuro * termijnen - (activiteit.soort === MAATWERK ? elders : 0);
  if (activiteit.bedragEuro <= hoogste) return null;
  return { wat: 'BEDRAG', code: 'BOVEN_PLAFOND', toelichting: 'Het bedrag is hoger dan het plafond.', toegestaan: `ten hoogste ${Math.max(hoogste, 0)} euro`, grondslag: plafond.grondslag };
}

function toetsDuur(activiteit: TeToetsenActiviteit): Overschrijding | null {
  const [grens, duur] = [grensVan(activiteit.soort), maanden(activiteit)];
  if (grens === null || duur === null || duur <= grens.maanden) return null;
  return { wat: 'DUUR', code: 'DUUR_BOVEN_GRENS', toelichting: `Het duurt langer dan ${grens.maanden} maanden.`, toegestaan: `ten hoogste ${grens.maanden} maanden`, grondslag: grens.grondslag };
}

/**
 * Every limit that an activity passes (001:285-297, 623, 1951-1954; EVA.RMT's ceilings). At a ceiling is allowed.
 * @param maatwerkElders what other tailored help of this person costs, in euro: its ceiling is for all of it together.
 */
export const toetsActiviteit = (activiteit: TeToetsenActiviteit, maatwerkElders: number): Overschrijding[] =>
  [toetsBedrag(activiteit, maatwerkElders), toetsDuur(activiteit)].filter((een) => een !== null);

/** What tailored help among these costs, in euro. */
export const somMaatwerk = (activiteiten: readonly { soort: string; bedragEuro: number | null }[]): number =>
  activiteiten.reduce((som, { soort, bedragEuro }) => (soort === MAATWERK ? som + (bedragEuro ?? 0) : som), 0);

/** Whether a second party has to agree before this may be used. */
export const vraagtTweedePartij = (soort: string): boolean => soort === MAATWERK;
