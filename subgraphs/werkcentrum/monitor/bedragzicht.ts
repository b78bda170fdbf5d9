import { KLEINSTE_AANTAL } from '../../shared/referentie/kleinste-aantal.ts';
import type { Tabel, Zicht } from './onderdrukking.ts';

// Prices of instruments are public: an amount of several instruments together could say how a small group is made up of them. So such an amount
// is given only when nothing in it is hidden, or twice the smallest number of people. Also not as what is left of another amount.

const isRuim = (verborgen: readonly number[]): boolean => verborgen.length === 0 || verborgen.reduce((samen, aantal) => samen + aantal, 0) >= 2 * KLEINSTE_AANTAL;

/**
 * Of which counts that are shown the amount may be given too.
 * @param tabel the counts.
 * @param zicht which of them are shown.
 * @param isGemengd of each column, whether it holds several instruments: how often each of those was used is hidden, also where the cell is shown.
 */
export function kiesBedragzicht(tabel: Tabel, zicht: Zicht, isGemengd: readonly boolean[]): Zicht {
  const cellen = tabel.map((waarden, rij) => waarden.map((aantal, kolom) => zicht.cellen[rij]?.[kolom] === true && (isGemengd[kolom] !== true || isRuim([aantal]))));
  const verborgen = tabel.map((waarden, rij) => waarden.map((aantal, kolom) => (cellen[rij]?.[kolom] === true ? [] : [aantal])));
  const [perRij, perKolom] = [verborgen.map((delen) => delen.flat()), isGemengd.map((_, kolom) => verborgen.flatMap((delen) => delen[kolom] ?? []))];
  const rijen = perRij.map((delen, rij) => zicht.rijen[rij] === true && isRuim(delen));
  const kolommen = perKolom.map((delen, kolom) => zicht.kolommen[kolom] === true && (isGemengd[kolom] !== true || isRuim(delen)));
  const rest = (delen: readonly (readonly number[])[], gegeven: readonly boolean[]): number[] => delen.flatMap((deel, plaats) => (gegeven[plaats] === true ? [] : deel));
  return { cellen, rijen, kolommen, totaal: zicht.totaal && isRuim(rest(perRij, rijen)) && isRuim(rest(perKolom, kolommen)) };
}
