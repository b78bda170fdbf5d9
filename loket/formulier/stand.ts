import type { Invoerfout } from '../../clients/kit/index.ts';

/** What stands in the fields of a form: everything as text, a tick as "ja" or nothing. */
export type Waarden<TVeld extends string = string> = Readonly<Record<TVeld, string>>;

/** What is wrong, per field of the form, and what belongs to no field that the form shows. */
export type Veldfouten = { readonly perVeld: ReadonlyMap<string, readonly string[]>; readonly overig: readonly string[] };

/** Nothing is wrong. */
export const zonderFouten: Veldfouten = { perVeld: new Map(), overig: [] };

/** Puts the errors of the graph at the fields that they name (`reden`, or `opgave.sector` at the field opgave); the rest above the form. */
export function verdeelFouten(fouten: readonly Invoerfout[], velden: readonly string[]): Veldfouten {
  const perVeld = new Map<string, string[]>();
  const overig: string[] = [];
  for (const { veld, melding } of fouten) {
    const plek = velden.find((naam) => naam === veld) ?? velden.find((naam) => veld.startsWith(`${naam}.`));
    if (plek === undefined) overig.push(melding);
    else perVeld.set(plek, [...perVeld.get(plek) ?? [], melding]);
  }
  return { perVeld, overig };
}

/** Text that was filled in; null when there is none. */
export const toTekst = (waarde: string): string | null => (waarde.trim() === '' ? null : waarde.trim());

/** An amount as people type it, for example "1.250,50"; null when there is none, NaN when it is no amount. */
export function toBedrag(waarde: string): number | null {
  const kaal = waarde.replaceAll(/[€\s]/g, '');
  if (kaal === '') return null;
  if (!/^\d+(\.\d{3})*(,\d{1,2})?$|^\d+(\.\d{1,2})?$/.test(kaal)) return Number.NaN;
  const isPunt = /^\d+\.\d{1,2}$/.test(kaal);
  return Number(isPunt ? kaal : kaal.replaceAll('.', '').replace(',', '.'));
}

/** The error of an amount that cannot be read. */
export const listBedragfouten = (veld: string, waarde: string): Invoerfout[] =>
  (Number.isNaN(toBedrag(waarde) ?? 0) ? [{ veld, code: 'GEEN_BEDRAG', melding: 'Vul een bedrag in, bijvoorbeeld 1250,50.' }] : []);
