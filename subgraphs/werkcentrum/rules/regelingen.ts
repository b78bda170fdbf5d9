// Schemes open and close: each is a list of periods. Start and end are those of the letters; where a letter names a year, the whole year.
import type { Dag } from './feiten.ts';
import { GRONDSLAGEN } from './grondslagen.ts';
import { valtIn } from './tijd.ts';
import type { Grondslag } from './uitkomst.ts';

/** `Periode` in the SDL: both days included, an empty end is open. */
export type Periode = { begindatum: Dag; einddatum: Dag | null };

/** `Regeling` in the SDL. */
export type Regeling = { code: string; naam: string; openstellingen: Periode[]; isFictief: boolean; grondslag: Grondslag };

/** All schemes that the rules know. */
export const REGELINGEN = [
  { code: 'RMT', naam: 'Aanvullende crisisdienstverlening door regionale mobiliteitsteams', isFictief: false, grondslag: GRONDSLAGEN.RMT,
    openstellingen: [{ begindatum: '2020-03-12', einddatum: '2024-12-31' }] },
  { code: 'PRAKTIJKLEREN_MBO', naam: 'Praktijkleren in het mbo', isFictief: false, grondslag: GRONDSLAGEN.REGELING_PRAKTIJKLEREN,
    openstellingen: [{ begindatum: '2021-01-01', einddatum: '2022-12-31' }] },
  { code: 'OMSCHOLING', naam: 'Omscholing naar kansrijke beroepen in tekortsectoren', isFictief: false, grondslag: GRONDSLAGEN.REGELING_OMSCHOLING,
    openstellingen: [{ begindatum: '2021-01-01', einddatum: '2021-12-31' }, { begindatum: '2022-01-01', einddatum: '2022-12-31' }] },
  { code: 'IMPULS_BANENAFSPRAAK', naam: 'Tijdelijke impuls banenafspraak', isFictief: false, grondslag: GRONDSLAGEN.REGELING_BANENAFSPRAAK,
    openstellingen: [{ begindatum: '2020-08-28', einddatum: '2022-12-31' }] },
  { code: 'STAP', naam: 'STAP-budget', isFictief: false, grondslag: GRONDSLAGEN.REGELING_STAP,
    openstellingen: [{ begindatum: '2022-03-01', einddatum: '2023-12-31' }] },
  { code: 'SLIM', naam: 'SLIM-regeling voor leren en ontwikkelen in het mkb', isFictief: false, grondslag: GRONDSLAGEN.REGELING_SLIM,
    openstellingen: [{ begindatum: '2020-01-01', einddatum: null }] },
  { code: 'NL_LEERT_DOOR', naam: 'NL Leert Door', isFictief: false, grondslag: GRONDSLAGEN.REGELING_NL_LEERT_DOOR,
    openstellingen: [{ begindatum: '2020-01-01', einddatum: '2022-12-31' }] },
  { code: 'VERVOLG_MENUKAART', naam: 'Regionaal vervolg op de menukaart (fictief)', isFictief: true, grondslag: GRONDSLAGEN.REGELING_VERVOLG,
    openstellingen: [{ begindatum: '2025-01-01', einddatum: null }] },
] satisfies Regeling[];

/** Schemes that live on, with the same rules, in another one once they are closed. */
const OPVOLGERS: Readonly<Record<string, string>> = {
  RMT: 'VERVOLG_MENUKAART', PRAKTIJKLEREN_MBO: 'VERVOLG_MENUKAART', IMPULS_BANENAFSPRAAK: 'VERVOLG_MENUKAART',
};

/** Schemes that pay what is on the menukaart, so that its conditions apply. */
const MENUKAARTREGELINGEN: readonly string[] = ['RMT', 'PRAKTIJKLEREN_MBO', 'IMPULS_BANENAFSPRAAK', 'VERVOLG_MENUKAART'];

/** Open on the day, first and last day included. */
export const isOpen = (regeling: Regeling, peildatum: Dag): boolean =>
  regeling.openstellingen.some((openstelling) => valtIn(openstelling, peildatum));

/** Whether the conditions of the menukaart hang on this scheme; not on regular offer. */
export const isMenukaartregeling = (regeling: Regeling | null): boolean => regeling !== null && MENUKAARTREGELINGEN.includes(regeling.code);

/** The scheme that judges an instrument of scheme `code`: itself, or its successor where only that one is open; null when the code is not known. */
export function geldendeRegeling(code: string, regelingen: readonly Regeling[], peildatum: Dag): Regeling | null {
  const eigen = regelingen.find((regeling) => regeling.code === code) ?? null;
  if (eigen !== null && isOpen(eigen, peildatum)) return eigen;
  const opvolger = regelingen.find((regeling) => regeling.code === OPVOLGERS[code]);
  return opvolger !== undefined && isOpen(opvolger, peildatum) ? opvolger : eigen;
}
