import { zetOpVolgorde, type Plaats } from '../rules/volgorde.ts';

/** The best of many, without ordering all of them. */
export type Beste<P> = {
  /** What misses a hard criterion is not kept, nor counted. */
  readonly voegToe: (plaats: Plaats<P>) => void;
  /** The best in their order, and how many there were in all. */
  readonly geef: () => { readonly profielen: readonly P[]; readonly aantal: number };
};

/** Keeps the best so many, by the order of rules/volgorde.ts. */
export function createBeste<P extends object>(hoogstens: number): Beste<P> {
  let plaatsen: Plaats<P>[] = [];
  let laatste: Plaats<P> | undefined;
  let aantal = 0;
  const snoei = (): void => {
    plaatsen = zetOpVolgorde(plaatsen, false).slice(0, hoogstens);
    laatste = plaatsen.length === hoogstens ? plaatsen.at(-1) : undefined;
  };
  /** Without looking at what it says: a lower score in the same part of the results is behind, whatever else. */
  const isErachter = ({ groep, score }: Plaats<P>): boolean => laatste !== undefined && groep === laatste.groep && (score ?? 0) < (laatste.score ?? 0);
  return {
    voegToe(plaats) {
      if (plaats.groep === 'GEMIST') return;
      aantal += 1;
      if (isErachter(plaats)) return;
      // A copy: the order remembers what a profile says for as long as the profile is there, and those of the index stay.
      plaatsen.push({ ...plaats, profiel: { ...plaats.profiel } });
      if (plaatsen.length >= 2 * hoogstens) snoei();
    },
    geef() {
      snoei();
      return { profielen: plaatsen.map(({ profiel }) => profiel), aantal };
    },
  };
}
