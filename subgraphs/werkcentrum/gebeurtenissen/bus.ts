import type { Gebeurtenisrecord } from '../store/gebeurtenissen.ts';
import type { Cloudevent } from './cloudevent.ts';

/** An event on its way, and for which loket it is: the address, not part of what is told. */
export type Bericht = { readonly gebeurtenis: Cloudevent; readonly loket: Gebeurtenisrecord['loket'] };

/** Where events go. */
export type Gebeurtenisbus = {
  /** Takes one event, in the order in which they are given; the next is given when this one was taken. Rejects when it was not, and gets it again. */
  readonly publiceer: (bericht: Bericht) => Promise<void>;
};

/** A bus within this process: who listens hears that there is something, and reads it from the store at a pace of their own. */
export type Procesbus = Gebeurtenisbus & {
  /** Calls on every event, until what it gives is called. What is called may not throw. */
  readonly luister: (hoor: (bericht: Bericht) => void) => () => void;
};

/** Makes a bus within this process. */
export function createProcesbus(): Procesbus {
  const luisteraars = new Set<(bericht: Bericht) => void>();
  return {
    async publiceer(bericht) {
      for (const hoor of luisteraars) hoor(bericht);
    },
    luister(hoor) {
      luisteraars.add(hoor);
      return () => { luisteraars.delete(hoor); };
    },
  };
}
