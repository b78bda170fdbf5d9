import type { Klok } from '../../shared/klok.ts';

/** Takes one of at most so many within any hour for whoever asks; false when there is none left, and then nothing is taken. */
export type Uurlimiet = (wie: string, hoogstens: number) => Promise<boolean>;

/** Within which is counted (ms). */
export const uurMs = 3_600_000;

/**
 * At most so many within any hour, per whom. Kept in this process, for whoever has asked: only for parties that are listed.
 * A moment that is still to come, after the clock was set back, does not count.
 */
export function createUurlimiet(klok: Klok): Uurlimiet {
  const momenten = new Map<string, readonly number[]>();
  return async (wie, hoogstens) => {
    const nu = klok();
    const laatste = (momenten.get(wie) ?? []).filter((moment) => moment > nu - uurMs && moment <= nu);
    const mag = laatste.length < hoogstens;
    momenten.set(wie, mag ? [...laatste, nu] : laatste);
    return mag;
  };
}
