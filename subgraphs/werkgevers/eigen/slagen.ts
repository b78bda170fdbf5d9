/** Lets whoever waits go first: resolves when that is done. */
export type Adem = () => Promise<unknown>;

/** How many profiles are done before others go first: of the dearest work, reading them, some two to four milliseconds. */
const perSlag = 200;

/**
 * Does something with each of many, without keeping others waiting.
 * @param magVerder asked between two slices.
 * @returns false when it was left off before the end.
 */
export async function doeInSlagen<T>(alle: Iterable<T>, doe: (een: T) => void, adem: Adem, magVerder: () => boolean): Promise<boolean> {
  let gedaan = 0;
  for (const een of alle) {
    doe(een);
    gedaan += 1;
    if (gedaan % perSlag !== 0) continue;
    await adem();
    if (!magVerder()) return false;
  }
  return true;
}
