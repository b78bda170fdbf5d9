import type { Formaat } from './fondsenlijst.ts';

/** A field that does not hold what its column promises; its line cannot be read. Says nothing of what stood there. */
export class UnreadableField extends Error {
  override name = 'UnreadableField';
}

const vormen: Readonly<Record<Formaat['datum'], RegExp>> = {
  'DD-MM-YYYY': /^(?<dag>\d{2})-(?<maand>\d{2})-(?<jaar>\d{4})$/,
  YYYYMMDD: /^(?<jaar>\d{4})(?<maand>\d{2})(?<dag>\d{2})$/,
  'D-M-YY': /^(?<dag>\d{1,2})-(?<maand>\d{1,2})-(?<jaar>\d{2})$/,
};

const voluit = (jaar: string): string => (jaar.length === 4 ? jaar : `${jaar >= '80' ? '19' : '20'}${jaar}`);

/** A text; null when the field is empty. */
export const readText = (veld: string): string | null => veld.trim() || null;

/** A text that may not be empty. @throws UnreadableField */
export const readRequired = (veld: string): string => {
  const tekst = readText(veld);
  if (tekst === null) throw new UnreadableField();
  return tekst;
};

/** A day as YYYY-MM-DD; null when the field is empty or holds the year 9999 ("without an end"). @throws UnreadableField also for a day that does not exist. */
export function readDay(veld: string, datum: Formaat['datum']): string | null {
  const tekst = readText(veld);
  if (tekst === null) return null;
  const { jaar, maand, dag } = vormen[datum].exec(tekst)?.groups ?? {};
  if (!jaar || !maand || !dag) throw new UnreadableField();
  if (jaar === '9999') return null;
  const iso = `${voluit(jaar)}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== iso) throw new UnreadableField();
  return iso;
}

const bedragen: Readonly<Record<Formaat['decimaal'], RegExp>> = {
  ',': /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/,
  '.': /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/,
};

/** An amount in euro, with or without separators of thousands; null when the field is empty. @throws UnreadableField */
export function readAmount(veld: string, decimaal: Formaat['decimaal']): number | null {
  const tekst = readText(veld)?.replace(/^€\s*/, '') ?? null;
  if (tekst === null) return null;
  if (!bedragen[decimaal].test(tekst)) throw new UnreadableField();
  return Number(decimaal === ',' ? tekst.replaceAll('.', '').replace(',', '.') : tekst.replaceAll(',', ''));
}

/** A whole number; null when the field is empty. @throws UnreadableField */
export function readInteger(veld: string): number | null {
  const tekst = readText(veld);
  if (tekst === null) return null;
  if (!/^\d{1,6}$/.test(tekst)) throw new UnreadableField();
  return Number(tekst);
}

/** Yes or no in the fund's own words; null when the field is empty. @throws UnreadableField for another word. */
export function readBoolean(veld: string, { waar, onwaar }: Pick<Formaat, 'waar' | 'onwaar'>): boolean | null {
  const tekst = readText(veld);
  if (tekst === null) return null;
  if (waar.includes(tekst)) return true;
  if (onwaar.includes(tekst)) return false;
  throw new UnreadableField();
}
