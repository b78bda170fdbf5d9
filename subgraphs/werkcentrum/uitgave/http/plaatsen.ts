/** How much is done at once. */
export type Grenzen = {
  /** Files and lists of changes that are sent at once; who comes after is asked to come back. */
  readonly downloads: number;
  /** Small answers that are made at once: more than the files, so that these go first. */
  readonly vragen: number;
  /** After how many seconds somebody who is sent away can come back. */
  readonly terugSeconden: number;
  /** How long (ms) a connection may stay still: a client that does not read gives its place back. */
  readonly stilteMs: number;
};

export const standaardgrenzen: Grenzen = { downloads: 20, vragen: 50, terugSeconden: 10, stilteMs: 120_000 };

/** Places that are taken and given back. */
export type Plaatsen = {
  /** Takes one; gives how to give it back, which counts once, or null when all are taken. */
  readonly neem: () => (() => void) | null;
};

/** Makes this many places. */
export function createPlaatsen(aantal: number): Plaatsen {
  const bezet = new Set<symbol>();
  return {
    neem() {
      if (bezet.size >= aantal) return null;
      const plaats = Symbol('plaats');
      bezet.add(plaats);
      return () => { bezet.delete(plaats); };
    },
  };
}
