// How rules word what they say.
import type { Toets } from '../conditie.ts';
import type { Grondslag, OntbrekendFeit, Reden, Voorwaarde } from '../uitkomst.ts';
import type { Oordeel } from './typen.ts';

const reden = (code: string, toelichting: string, grondslag: Grondslag, bron: string | null = null): Reden => ({ code, toelichting, bron, grondslag });

/** The rule stands in the way of nothing. */
export const past = (code: string, toelichting: string, grondslag: Grondslag, bron: string | null = null): Oordeel =>
  ({ status: 'BESCHIKBAAR', redenen: [reden(code, toelichting, grondslag, bron)], voorwaarden: [] });

/** The rule excludes the instrument on known facts. */
export const sluitUit = (code: string, toelichting: string, grondslag: Grondslag, bron: string | null = null): Oordeel =>
  ({ status: 'NIET_BESCHIKBAAR', redenen: [reden(code, toelichting, grondslag, bron)], voorwaarden: [] });

/** The rule asks for something that is still to be met. */
export const opVoorwaarde = (voorwaarden: readonly Voorwaarde[]): Oordeel =>
  ({ status: 'VOORWAARDELIJK', redenen: voorwaarden.map((een) => reden(een.code, een.toelichting, een.grondslag)), voorwaarden });

/** The rule cannot tell: one reason per thing that is missing. */
export const nietTeZeggen = (code: string, vraag: string, grondslag: Grondslag, ontbrekend: readonly OntbrekendFeit[]): Oordeel => ({
  status: 'ONBEKEND', voorwaarden: [],
  redenen: ontbrekend.length === 0
    ? [reden(code, `Niet te zeggen is ${vraag}.`, grondslag)]
    : ontbrekend.map((feit) => reden(code, `Niet te zeggen is ${vraag}. ${feit.toelichting}`, grondslag, feit.bron)),
});

/** The words of a rule that rests on one condition over the person. */
export type Woorden = { past: [code: string, toelichting: string]; nee: [code: string, toelichting: string]; onbekend: [code: string, vraag: string] };

/** A weighed condition as a judgement. */
export function vanToets(toets: Toets, grondslag: Grondslag, woorden: Woorden): Oordeel {
  const bron = toets.bronnen[0] ?? null;
  if (toets.waarde === 'JA') return past(...woorden.past, grondslag, bron);
  if (toets.waarde === 'NEE') return sluitUit(...woorden.nee, grondslag, bron);
  return nietTeZeggen(...woorden.onbekend, grondslag, toets.ontbrekend);
}
