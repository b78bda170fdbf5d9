/** Extra attempts to a source, at most one in ten first attempts: a source in trouble is not buried by us. */
export type Herkansbudget = {
  /** Counts a first attempt. */
  readonly tel: () => void;
  /** Takes one extra attempt; false when there is none left. */
  readonly neem: () => boolean;
};

const perPoging = 0.1;
const spaarplafond = 10;

/** Starts with one extra attempt, so that the very first blip of a quiet source can be mended. */
export function createHerkansbudget(): Herkansbudget {
  let tegoed = 1;
  return {
    tel() {
      tegoed = Math.min(spaarplafond, tegoed + perPoging);
    },
    neem() {
      if (tegoed < 1) return false;
      tegoed -= 1;
      return true;
    },
  };
}
