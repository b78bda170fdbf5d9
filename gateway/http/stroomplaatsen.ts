import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';

/** How many connections with events may be open at once: of one caller, and in all. */
export type Stroomlimieten = { readonly perAanroeper: number; readonly totaal: number };

/** The places for connections with events. Kept in this process only. */
export type Stroomplaatsen = {
  /** Takes a place, and gives how to give it back; null when there is none left. Giving back twice is once. */
  readonly neem: (aanroeper: Pick<Aanroeper, 'organisatie' | 'sub'>) => (() => void) | null;
};

/** Makes the places. */
export function createStroomplaatsen({ perAanroeper, totaal }: Stroomlimieten): Stroomplaatsen {
  const bezet = new Map<string, number>();
  let open = 0;
  return {
    neem({ organisatie, sub }) {
      const wie = JSON.stringify([organisatie, sub]);
      const eigen = bezet.get(wie) ?? 0;
      if (open >= totaal || eigen >= perAanroeper) return null;
      open += 1;
      bezet.set(wie, eigen + 1);
      let isTerug = false;
      return () => {
        if (isTerug) return;
        isTerug = true;
        open -= 1;
        const over = (bezet.get(wie) ?? 1) - 1;
        // Who has none open is not remembered.
        if (over === 0) bezet.delete(wie);
        else bezet.set(wie, over);
      };
    },
  };
}
