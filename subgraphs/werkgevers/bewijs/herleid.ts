import type { Beroepenlijst, Beoordeling, Kandidaat, Vacature } from '../profiel.ts';
import { maakBeoordelaar } from '../rules/beoordeling.ts';
import type { Bewijs } from './bewijs.ts';
import { rangschikKandidaten, rangschikVacatures, type Rangorde } from './rangschik.ts';

/**
 * What came of making a ranking again: the same order (GELIJK); another version of the rules or of the list of occupations, so that nothing can be said of the
 * order; or the same versions and another order, which is a defect (AFWIJKEND).
 */
export type Uitkomst = 'GELIJK' | 'ANDERE_REGELS' | 'ANDERE_LIJST' | 'AFWIJKEND';

/** Then and now. */
type Versies = { readonly toen: string; readonly nu: string };

/** One row of the order that was given. */
export type Herleidrij = {
  /** From 1. */
  readonly plaats: number;
  /** Where it stands now that the order is made again, from 1; null when it has no place any more, or when that was not made. */
  readonly opnieuw: number | null;
  /** Its points, made again; null with other rules or another list: they would not be those by which the order was made. */
  readonly beoordeling: Beoordeling | null;
};

/** A ranking that was made again. */
export type Herleiding = Pick<Bewijs, 'soort' | 'criteria' | 'dag'> & {
  readonly uitkomst: Uitkomst;
  readonly regelversie: Versies;
  readonly lijst: Versies;
  /** How many of the order missed no hard criterion, and how many it has. */
  readonly passend: number;
  readonly rijen: readonly Herleidrij[];
  /** Places (from 1) where the order made again has another profile, or one that no longer misses, or now misses, a hard criterion. */
  readonly afwijkend: readonly number[];
};

/** By what it is made again. */
export type Herleidmiddelen = {
  readonly lijst: Beroepenlijst;
  readonly regelversie: string;
  /** Puts profiles in another order, by chance, so that the order is made and not read back. */
  readonly schud: <T>(rijen: readonly T[]) => readonly T[];
};

/** @param willekeur from 0 up to 1, another one each time. @returns a function that gives the same in an order by chance (Fisher and Yates). */
export const createSchud = (willekeur: () => number) => <T>(rijen: readonly T[]): readonly T[] => {
  const over = [...rijen];
  return rijen.flatMap(() => over.splice(Math.floor(willekeur() * over.length), 1));
};

type Opnieuw = { readonly orde: Rangorde<{ readonly id: string }>; readonly oordelen: readonly Beoordeling[] };

function maakOpnieuw<P extends Vacature | Kandidaat>(profielen: readonly P[], schud: Herleidmiddelen['schud'], rangschik: (geschud: readonly P[]) => Rangorde<P>, beoordeel: (profiel: P) => Beoordeling): Opnieuw {
  return { orde: rangschik(schud(profielen)), oordelen: profielen.map(beoordeel) };
}

function herhaal(bewijs: Bewijs, { lijst, schud }: Herleidmiddelen): Opnieuw {
  const { criteria, dag } = bewijs;
  const { vacature, kandidaat } = maakBeoordelaar(criteria, lijst, dag);
  return bewijs.soort === 'vacatures'
    ? maakOpnieuw(bewijs.profielen, schud, (geschud) => rangschikVacatures(criteria, lijst, dag, geschud), vacature.beoordeel)
    : maakOpnieuw(bewijs.profielen, schud, (geschud) => rangschikKandidaten(criteria, lijst, dag, geschud), kandidaat.beoordeel);
}

/** The order of a proof with the order made again beside it. */
function vergelijk({ volgorde, passend: aantalPassend, profielen }: Bewijs, { orde: { passend, afgevallen }, oordelen }: Opnieuw): Pick<Herleiding, 'rijen' | 'afwijkend'> {
  const nu = [...passend, ...afgevallen].map(({ id }) => id);
  const plaatsen = new Map(nu.map((id, plaats) => [id, plaats]));
  const rijen = volgorde.map((profiel, plaats): Herleidrij => {
    const opnieuw = plaatsen.get(profielen[profiel]?.id ?? '');
    return { plaats: plaats + 1, opnieuw: opnieuw === undefined ? null : opnieuw + 1, beoordeling: oordelen[profiel] ?? null };
  });
  const mist = (plaats: number, grens: number): boolean => plaats > grens;
  return { rijen, afwijkend: rijen.filter(({ plaats, opnieuw }) => opnieuw !== plaats || mist(plaats, aantalPassend) !== mist(plaats, passend.length)).map(({ plaats }) => plaats) };
}

/**
 * Makes a ranking again from its proof, by the rules of this version, and compares it with the order that was given. Pure but for the chance that is given: what
 * comes out does not depend on it.
 */
export function herleid(bewijs: Bewijs, middelen: Herleidmiddelen): Herleiding {
  const { soort, criteria, dag, passend } = bewijs;
  const versies = { regelversie: { toen: bewijs.regelversie, nu: middelen.regelversie }, lijst: { toen: bewijs.lijst, nu: middelen.lijst.versie } };
  const gedeeld = { soort, criteria, dag, passend, ...versies };
  const anders = versies.regelversie.toen !== versies.regelversie.nu ? 'ANDERE_REGELS' : 'ANDERE_LIJST';
  if (anders === 'ANDERE_REGELS' || versies.lijst.toen !== versies.lijst.nu) {
    return { ...gedeeld, uitkomst: anders, rijen: bewijs.volgorde.map((_, plaats) => ({ plaats: plaats + 1, opnieuw: null, beoordeling: null })), afwijkend: [] };
  }
  const { rijen, afwijkend } = vergelijk(bewijs, herhaal(bewijs, middelen));
  return { ...gedeeld, uitkomst: afwijkend.length === 0 ? 'GELIJK' : 'AFWIJKEND', rijen, afwijkend };
}
