/**
 * The choices of one case, as numbers. When the numbers run out every choice is the first one, and the first one is always the
 * simplest: a shorter tape with smaller numbers makes a smaller operation, which is how a failure is shrunk.
 */
export type Tape = {
  /** A number from 0 to `below`, exclusive. */
  readonly pick: (below: number) => number;
  /** True in about `parts` of 16 cases; false when the tape is at its end. */
  readonly chance: (parts: number) => boolean;
  /** One of the values; the first when the tape is at its end. */
  readonly of: <T>(values: readonly [T, ...T[]]) => T;
  /** Whether there is anything left. */
  readonly isEmpty: () => boolean;
};

/** Reads a list of numbers as choices. */
export function readTape(numbers: readonly number[]): Tape {
  let place = 0;
  const pick = (below: number): number => (numbers[place++] ?? 0) % below;
  return {
    pick,
    chance: (parts) => pick(16) >= 16 - parts,
    of: (values) => values[pick(values.length)] ?? values[0],
    isEmpty: () => place >= numbers.length,
  };
}
