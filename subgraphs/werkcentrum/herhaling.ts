/** Work that is done again and again. */
export type Herhaling = {
  /** Does it now: there is something to do. */
  readonly wek: () => void;
  /** Lets it be, and waits for what runs. */
  readonly stop: () => Promise<void>;
};

/**
 * Does work now, whenever it is woken, and after every wait; never twice at once. Work that fails is done again after the wait.
 * @param werk gets whether it should go on: false once this was stopped.
 * @param opFout hears what it threw.
 */
export function startHerhaling(werk: (gaatDoor: () => boolean) => Promise<void>, wachtMs: number, opFout: (fout: unknown) => void): Herhaling {
  let [isGestopt, moetNogEens] = [false, false];
  let wekker: NodeJS.Timeout | undefined;
  const doe = async (): Promise<void> => {
    do {
      moetNogEens = false;
      try {
        await werk(() => !isGestopt);
      } catch (fout) {
        opFout(fout);
        break;
      }
    } while (moetNogEens && !isGestopt);
    lopend = null;
    if (isGestopt) return;
    wekker = setTimeout(begin, wachtMs);
    wekker.unref();
  };
  let lopend: Promise<void> | null = null;
  const begin = (): void => {
    clearTimeout(wekker);
    moetNogEens = true;
    if (!isGestopt) lopend ??= doe();
  };
  begin();
  return {
    wek: begin,
    async stop() {
      isGestopt = true;
      clearTimeout(wekker);
      await lopend;
    },
  };
}
