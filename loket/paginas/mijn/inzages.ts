import type { Mijninzage } from './gegevens.ts';
import { toPartijnaam, toRolnaam } from '../../onderdelen/woorden.ts';

const waarom: Readonly<Record<string, string>> = {
  EIGEN: 'Dit was u zelf.',
  REGIO: 'Dit mocht, want u woont in hun regio.',
  AANMELDING: 'Dit mocht, want u bent daar aangemeld.',
  OVERDRACHT: 'Dit mocht, want uw plan is aan hen doorgegeven.',
  ZOEKRESULTAAT: 'U was gevonden met het profiel dat u zelf hebt vrijgegeven. Zij zagen niet wie u bent.',
  GEEN: 'Zij mochten u niet zien. Zij hebben niets gekregen.',
};

/** Why somebody was allowed to look, in a sentence. */
export const toWaarom = ({ relatie }: Pick<Mijninzage, 'relatie'>): string => (relatie === null ? 'Waarom dit mocht, is niet vastgelegd.' : waarom[relatie] ?? 'Waarom dit mocht, staat er niet bij.');

/** Who looked, for example "Arrangeur (UWV)". */
export const toKijker = ({ rol, partij, relatie }: Pick<Mijninzage, 'rol' | 'partij' | 'relatie'>): string => (rol === 'burger' || relatie === 'EIGEN' ? 'U zelf' : `${toRolnaam(rol)} (${toPartijnaam(partij)})`);

const uitkomsten: Readonly<Record<string, string>> = {
  GEGEVEN: 'gaf gegevens', GEWEIGERD: 'gaf niets: dit mocht niet', NIETS_GEVONDEN: 'had niets over u', MISLUKT: 'kon niets geven door een storing',
};

/** What a party did for it, for example "UWV gaf gegevens". */
export const toPartijzin = ({ houder, uitkomst }: Mijninzage['bijPartijen'][number]): string => `${toPartijnaam(houder)} ${uitkomsten[uitkomst] ?? 'deed hier iets mee'}`;

/** What it was for, in words; the code where there are none. */
export const toDoel = ({ doel, doelomschrijving }: Pick<Mijninzage, 'doel' | 'doelomschrijving'>): string => doelomschrijving ?? doel;

/** Only what others did, or all. */
export const kiesInzages = (inzages: readonly Mijninzage[], zonderEigen: boolean): readonly Mijninzage[] =>
  (zonderEigen ? inzages.filter(({ rol, relatie }) => rol !== 'burger' && relatie !== 'EIGEN') : inzages);
