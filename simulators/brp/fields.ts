import type { BrpPersoon } from './persoon.ts';

type Inhoud = { readonly [veld: string]: unknown };

/** Delivered without being asked for, when there is something to deliver. */
const vanzelf = ['opschortingBijhouding'] as const;

/** Other names of a part that lies in the Netherlands, as every address here does. */
const bijnamen: Readonly<Record<string, string>> = { verblijfplaatsBinnenland: 'verblijfplaats', adresseringBinnenland: 'adressering' };

const isInhoud = (waarde: unknown): waarde is Inhoud => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The contract requires all parts of a date together. */
const isDatum = (waarde: Inhoud): boolean => 'langFormaat' in waarde;

const neem = (bron: Inhoud, paden: readonly (readonly string[])[]): Inhoud => {
  const perVeld = Map.groupBy(paden, ([veld = '']) => veld);
  const gekozen = [...perVeld].flatMap(([veld, onder]): [string, unknown][] => {
    const waarde = bron[veld];
    if (waarde === undefined) return [];
    const dieper = onder.map(([, ...rest]) => rest);
    if (!isInhoud(waarde) || isDatum(waarde) || dieper.some(({ length }) => length === 0)) return [[veld, waarde]];
    const deel = neem(waarde, dieper);
    return Object.keys(deel).length === 0 ? [] : [[veld, deel]];
  });
  // What kind of residence it is decides how the rest must be read.
  const soort: [string, unknown][] = gekozen.length > 0 && 'verblijfadres' in bron ? [['type', bron['type']]] : [];
  return Object.fromEntries([...soort, ...gekozen]);
};

/** Takes from a person only what was asked for, and what always comes along. */
export const kiesVelden = (persoon: BrpPersoon, fields: readonly string[]): Inhoud =>
  neem(persoon, [...fields, ...vanzelf].map((pad) => {
    const [eerste = '', ...rest] = pad.split('.');
    return [bijnamen[eerste] ?? eerste, ...rest];
  }));
