// Weighs a table of rows for one person. Where facts are unknown, every way of filling them in is tried:
// the outcome stands only when it is the same in all of them.
import { toets, type Conditie } from './conditie.ts';
import { zonderDubbele } from './feitvragen.ts';
import type { Kenmerk, Kenmerkcode, Kenmerken } from './kenmerken.ts';
import type { OntbrekendFeit, Regeluitkomst } from './uitkomst.ts';

/** A row with the condition under which it applies. */
export type Tabelrij = { conditie: Conditie };
/** The rows that certainly apply, in table order, whether the outcome stands, and what is missing where it does not. */
export type Tabeluitkomst<Rij> = { rijen: readonly Rij[]; staatVast: boolean; ontbrekend: OntbrekendFeit[] };

/** Names the outcome of a set of rows; two sets with the same name are the same outcome. */
export type Uitkomstnaam<Rij> = (rijen: readonly Rij[]) => string;

const kenmerkenIn = (tabel: readonly Tabelrij[]): Kenmerkcode[] =>
  [...new Set(tabel.flatMap((rij) => rij.conditie.flatMap((eisen) => eisen.map((eis) => eis.kenmerk))))];

/** Every subset of the unknown kenmerken read as yes, as a bitmask over `open`, gives the name of its outcome. */
function uitkomsten<Rij extends Tabelrij>(
  tabel: readonly Rij[], kenmerken: Kenmerken, open: readonly Kenmerkcode[], naam: Uitkomstnaam<Rij>,
): string[] {
  return Array.from({ length: 2 ** open.length }, (_, invulling) => {
    const isJa = (code: Kenmerkcode): boolean => {
      const plaats = open.indexOf(code);
      return plaats === -1 ? kenmerken[code].waarde === 'JA' : (invulling & (1 << plaats)) !== 0;
    };
    return naam(tabel.filter((rij) => rij.conditie.some((eisen) => eisen.every((eis) => isJa(eis.kenmerk) === eis.is))));
  });
}

/** An unknown matters when some filling-in of the others gives another outcome with yes than with no. */
const doetErtoe = (namen: readonly string[], plaats: number): boolean =>
  namen.some((naam, invulling) => naam !== namen[invulling ^ (1 << plaats)]);

/** Weighs all rows. @param naam what counts as one outcome: its parties, or its rows. */
export function weegTabel<Rij extends Tabelrij>(
  tabel: readonly Rij[], kenmerken: Kenmerken, naam: Uitkomstnaam<Rij>,
): Tabeluitkomst<Rij> {
  const oordelen = tabel.map((rij) => ({ rij, waarde: toets(rij.conditie, kenmerken).waarde }));
  const rijen = oordelen.filter(({ waarde }) => waarde === 'JA').map(({ rij }) => rij);
  // Rows that already apply or are excluded keep their value in every filling-in, so only open rows bring in unknowns.
  const openRijen = oordelen.filter(({ waarde }) => waarde === 'ONBEKEND').map(({ rij }) => rij);
  const open = kenmerkenIn(openRijen).filter((code) => kenmerken[code].waarde === 'ONBEKEND');
  const namen = uitkomsten(openRijen, kenmerken, open, (erbij) => naam(tabel.filter((rij) => rijen.includes(rij) || erbij.includes(rij))));
  const vereist: Kenmerk[] = open.filter((_, plaats) => doetErtoe(namen, plaats)).map((code) => kenmerken[code]);
  // The same outcome by rows that exclude each other has no row to show, so it does not stand either.
  const zonderRij = rijen.length === 0 && !namen.includes(naam([]));
  const nodig = zonderRij ? open.map((code) => kenmerken[code]) : vereist;
  return { rijen, staatVast: nodig.length === 0, ontbrekend: zonderDubbele(nodig.flatMap((kenmerk) => kenmerk.ontbrekend)) };
}

/** The outcome as the SDL names it. @param aantal how many different answers the rows give. */
export function regeluitkomst(staatVast: boolean, aantal: number): Regeluitkomst {
  if (!staatVast) return 'ONBEKEND';
  if (aantal === 0) return 'GEEN';
  return aantal === 1 ? 'BEPAALD' : 'MEERDERE';
}
