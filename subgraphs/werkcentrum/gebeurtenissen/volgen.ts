import type { Gebeurtenisrecord, Gebeurtenisfilter, Gebeurtenissen } from '../store/gebeurtenissen.ts';
import type { Bericht, Procesbus } from './bus.ts';

/** What following needs. */
export type Volgdeps = { readonly gebeurtenissen: Pick<Gebeurtenissen, 'listNa' | 'laatste' | 'findPositie'>; readonly bus: Pick<Procesbus, 'luister'> };

/** Follows events from the store. */
export type Volgen = {
  /** From where to read on: after this event, or after what there is now. Null when the event is not known (any more). */
  readonly beginNa: (naEvent: string | null) => Promise<number | null>;
  /** Gives events after a position as they come, until the signal aborts. Keeps a handful in memory, however slowly they are taken. */
  readonly volg: (filter: Gebeurtenisfilter, positie: number, signal: AbortSignal) => AsyncGenerator<Gebeurtenisrecord, void, undefined>;
};

const perKeer = 20;

const typebegin = 'nl.werkcentrum.';

const isVoor = (filter: Gebeurtenisfilter) => ({ gebeurtenis: { subject, type }, loket }: Bericht): boolean =>
  ('onderwerp' in filter ? subject === filter.onderwerp : loket === filter.loket && type.startsWith(`${typebegin}${filter.soortbegin}`));

/** Wakes who waits: `sein` may come before anybody waits, and then nobody has to. */
function createWekker(signal: AbortSignal) {
  let isGegaan = false;
  let gaat: (() => void) | null = null;
  const sein = (): void => {
    isGegaan = true;
    gaat?.();
  };
  signal.addEventListener('abort', sein, { once: true });
  return {
    sein,
    zet: (): void => { isGegaan = signal.aborted; },
    wacht: async (): Promise<void> => {
      if (!isGegaan) await new Promise<void>((klaar) => { gaat = klaar; });
      gaat = null;
    },
  };
}

/** Makes what follows events: it reads the store, so that nothing is missed, and the bus only says when to look. */
export const createVolgen = ({ gebeurtenissen, bus }: Volgdeps): Volgen => ({
  beginNa: (naEvent) => (naEvent === null ? gebeurtenissen.laatste() : gebeurtenissen.findPositie(naEvent)),
  async* volg(filter, positie, signal) {
    const wekker = createWekker(signal);
    const hoort = isVoor(filter);
    const stop = bus.luister((bericht) => { if (hoort(bericht)) wekker.sein(); });
    let gehad = positie;
    try {
      while (!signal.aborted) {
        wekker.zet();
        const nieuw = await gebeurtenissen.listNa(gehad, perKeer, filter);
        for (const een of nieuw) {
          if (signal.aborted) return;
          gehad = een.positie;
          yield een;
        }
        if (nieuw.length < perKeer) await wekker.wacht();
      }
    } finally {
      stop();
    }
  },
});
