import { KLEINSTE_AANTAL } from '../../shared/referentie/kleinste-aantal.ts';
import { isNietsTeBerekenen, type Stroom } from './kringloop.ts';

// Which counts of a table of the monitor may be given. A cell shows by itself: from 5, never below; nothing is hidden to protect a cell but
// margins, and a margin that is hidden lies near the sum of the cells that are shown. Why: docs/adr/0016-the-monitor.md.

/** Counts by row and column. */
export type Tabel = readonly (readonly number[])[];

/** What of a table is shown: its cells, the total of each row and column, and the total of all. */
export type Zicht = { readonly cellen: readonly (readonly boolean[])[]; readonly rijen: readonly boolean[]; readonly kolommen: readonly boolean[]; readonly totaal: boolean };

const som = (getallen: readonly number[]): number => getallen.reduce((opgeteld, getal) => opgeteld + getal, 0);

/** A number of a table: its value, between which nodes it streams, and of which numbers (by place in the list) it is the sum, in one way or two. */
type Getal = { readonly waarde: number; readonly van: number; readonly naar: number; readonly sommen: readonly (readonly number[])[] };

const reeks = (aantal: number): number[] => Array.from({ length: aantal }, (_, plaats) => plaats);

/** All numbers of a table: the cells row by row, the totals of the rows, those of the columns, and the total of all. */
function listGetallen(tabel: Tabel, hoogte: number, breedte: number): Getal[] {
  const [naKolommen, voorRijen] = [hoogte + breedte, hoogte + breedte + 1];
  const plek = (rij: number, kolom: number): number => rij * breedte + kolom;
  const [rijen, kolommen] = [reeks(hoogte), reeks(breedte)];
  const cellen = tabel.flatMap((waarden, rij) => waarden.map((waarde, kolom): Getal => ({ waarde, van: rij, naar: hoogte + kolom, sommen: [] })));
  const totaalVan = (plekken: readonly number[]): number => som(plekken.map((een) => cellen[een]?.waarde ?? 0));
  const rand = (plekken: readonly number[], van: number, naar: number): Getal => ({ waarde: totaalVan(plekken), van, naar, sommen: [plekken] });
  return [
    ...cellen,
    ...rijen.map((rij) => rand(kolommen.map((kolom) => plek(rij, kolom)), voorRijen, rij)),
    ...kolommen.map((kolom) => rand(rijen.map((rij) => plek(rij, kolom)), hoogte + kolom, naKolommen)),
    { waarde: totaalVan(reeks(cellen.length)), van: naKolommen, naar: voorRijen, sommen: [rijen.map((rij) => cellen.length + rij), kolommen.map((kolom) => cellen.length + hoogte + kolom)] },
  ];
}

/** What is hidden, as who knows this rule can bound it: small, or a margin that is not. A correction can make less than none. */
const toStroom = ({ waarde, van, naar }: Getal): Stroom => waarde < KLEINSTE_AANTAL
  ? { van, naar, waarde, laagst: Math.min(0, waarde), hoogst: KLEINSTE_AANTAL - 1 }
  : { van, naar, waarde, laagst: KLEINSTE_AANTAL, hoogst: Number.POSITIVE_INFINITY };

// A hidden group of this many parts, and this much below the most that it can be, does not tell by itself what it is made of, nor by what else is hidden.
const KLEINSTE_GROEP = 4;
const SPELING = 3;

/** Whether all parts of a shown margin are shown, or those that are hidden are small, enough, together no small group, and not all but full. */
function isRandVeilig({ sommen }: Getal, getallen: readonly Getal[], getoond: readonly boolean[]): boolean {
  return sommen.every((delen) => {
    const verborgen = delen.flatMap((deel) => (getoond[deel] === true ? [] : [getallen[deel]?.waarde ?? 0]));
    if (verborgen.length === 0) return true;
    const samen = som(verborgen);
    return verborgen.length >= KLEINSTE_GROEP && verborgen.every((waarde) => waarde < KLEINSTE_AANTAL) && samen >= KLEINSTE_AANTAL && samen <= verborgen.length * (KLEINSTE_AANTAL - 1) - SPELING;
  });
}

const isVeilig = (getallen: readonly Getal[], getoond: readonly boolean[]): boolean =>
  getallen.every((getal, plaats) => getoond[plaats] !== true || isRandVeilig(getal, getallen, getoond)) && isNietsTeBerekenen(getallen.filter((_, plaats) => getoond[plaats] !== true).map(toStroom));

/** What can be seen with it: a total of which all parts are shown says nothing more. */
const metWatVolgt = (getallen: readonly Getal[], getoond: readonly boolean[]): boolean[] => getallen.reduce((zicht, { sommen }, plaats) =>
  (sommen.some((delen) => delen.every((deel) => zicht[deel] === true)) ? zicht.with(plaats, true) : zicht), [...getoond]);

/**
 * What of a table may be shown. Every cell of at least 5; then the totals, of rows, of columns and of all, each as long as nothing that is hidden
 * can be computed with it.
 * @param tabel rows of equal length; a table of one column is a list with a total.
 */
export function kiesZicht(tabel: Tabel): Zicht {
  const [hoogte, breedte] = [tabel.length, tabel[0]?.length ?? 0];
  const getallen = listGetallen(tabel, hoogte, breedte);
  const eersteRand = hoogte * breedte;
  let getoond = metWatVolgt(getallen, getallen.map(({ waarde }, plaats) => plaats < eersteRand && waarde >= KLEINSTE_AANTAL));
  for (let rand = eersteRand; rand < getallen.length; rand += 1) {
    if (getoond[rand] === true || (getallen[rand]?.waarde ?? 0) < KLEINSTE_AANTAL) continue;
    const erbij = metWatVolgt(getallen, getoond.with(rand, true));
    if (isVeilig(getallen, erbij)) getoond = erbij;
  }
  return {
    cellen: reeks(hoogte).map((rij) => getoond.slice(rij * breedte, (rij + 1) * breedte)),
    rijen: getoond.slice(eersteRand, eersteRand + hoogte), kolommen: getoond.slice(eersteRand + hoogte, -1), totaal: getoond.at(-1) ?? false,
  };
}
