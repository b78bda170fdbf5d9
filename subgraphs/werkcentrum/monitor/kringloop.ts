// Whether a hidden number can be computed from what is shown. A table with its margins is a circulation: every number is a stream between two
// nodes, and in every node comes in what goes out (the parts of a margin go in, the margin goes out). Whoever knows the shown streams and the
// bounds of the hidden ones can compute one exactly when no loop of hidden streams exists along which all can change at once: the equations of a
// circulation are totally unimodular, so what is found for whole numbers holds for linear algebra and interval reasoning too.

/** A hidden number as a stream from one node to another. It lies between its bounds, for who knows the rule by which it is hidden. */
export type Stroom = { readonly van: number; readonly naar: number; readonly waarde: number; readonly laagst: number; readonly hoogst: number };

type Stap = { readonly naar: number; readonly stroom: number };

/** From each node, where a change can go on to: along a stream that can grow, or back along one that can shrink. */
function maakStappen(stromen: readonly Stroom[]): readonly (readonly Stap[])[] {
  const stappen = Array.from({ length: 1 + Math.max(0, ...stromen.flatMap(({ van, naar }) => [van, naar])) }, () => new Array<Stap>());
  for (const [stroom, { van, naar, waarde, laagst, hoogst }] of stromen.entries()) {
    if (waarde < hoogst) stappen[van]?.push({ naar, stroom });
    if (waarde > laagst) stappen[naar]?.push({ naar: van, stroom });
  }
  return stappen;
}

/** Whether there is a way from one node to another that does not use this stream. */
function isTeBereiken(stappen: readonly (readonly Stap[])[], van: number, doel: number, zonder: number): boolean {
  const gezien = new Uint8Array(stappen.length);
  const rij = [van];
  gezien[van] = 1;
  // The nearest first: in a table the way is short, or there is none.
  for (const knoop of rij) {
    for (const { naar, stroom } of stappen[knoop] ?? []) {
      if (stroom === zonder || gezien[naar] === 1) continue;
      if (naar === doel) return true;
      gezien[naar] = 1;
      rij.push(naar);
    }
  }
  return false;
}

/** Whether each of these hidden numbers could be another one too, with everything that is shown as it is. */
export function isNietsTeBerekenen(stromen: readonly Stroom[]): boolean {
  const stappen = maakStappen(stromen);
  return stromen.every(({ van, naar, waarde, laagst, hoogst }, stroom) =>
    (waarde < hoogst && isTeBereiken(stappen, naar, van, stroom)) || (waarde > laagst && isTeBereiken(stappen, van, naar, stroom)));
}
