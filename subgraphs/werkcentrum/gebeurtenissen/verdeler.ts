import type { Logger } from '../../shared/logger.ts';
import type { Gebeurtenissen } from '../store/gebeurtenissen.ts';
import type { Gebeurtenisbus } from './bus.ts';
import { toCloudevent } from './cloudevent.ts';

/** What bringing events out of the store needs. */
export type Verdelerdeps = {
  readonly gebeurtenissen: Pick<Gebeurtenissen, 'nummer' | 'listNa' | 'laatste'>;
  readonly bus: Gebeurtenisbus;
  readonly oin: string;
  /** How long (ms) until it looks by itself, for what other processes changed. */
  readonly wachtMs: number;
  readonly logger: Pick<Logger, 'warn'>;
};

/** Brings events from the store to the bus. */
export type Verdeler = {
  /** Looks now: something was committed in this process. */
  readonly wek: () => void;
  /** Stops looking, and waits for what runs. */
  readonly stop: () => Promise<void>;
};

const perKeer = 500;

/**
 * Starts bringing events to the bus, in the order of their positions, from the last one that was numbered before. Each process brings all of
 * them to its own bus. One that was not taken is given again: at least once, by its id to be known. Who must miss nothing across a restart
 * reads on from the store after the last one it had (`volgen.ts`).
 */
export function startVerdeler({ gebeurtenissen, bus, oin, wachtMs, logger }: Verdelerdeps): Verdeler {
  let [isGestopt, moetKijken] = [false, false];
  let wekker: NodeJS.Timeout | undefined;
  let gegeven: number | null = null;
  const breng = async (): Promise<void> => {
    gegeven ??= await gebeurtenissen.laatste();
    while (!isGestopt && await gebeurtenissen.nummer(perKeer) === perKeer);
    for (let laatste = perKeer; laatste === perKeer && !isGestopt;) {
      const nieuw = await gebeurtenissen.listNa(gegeven, perKeer);
      for (const een of nieuw) {
        await bus.publiceer({ gebeurtenis: toCloudevent(een, oin), loket: een.loket });
        gegeven = een.positie;
      }
      laatste = nieuw.length;
    }
  };
  const kijk = async (): Promise<void> => {
    do {
      moetKijken = false;
      try {
        await breng();
      } catch (fout) {
        // The next look tries again; a store that is away is no reason to stop answering.
        logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'het verdelen van gebeurtenissen is mislukt');
        break;
      }
    } while (moetKijken && !isGestopt);
    lopend = null;
    if (isGestopt) return;
    wekker = setTimeout(begin, wachtMs);
    wekker.unref();
  };
  let lopend: Promise<void> | null = null;
  const begin = (): void => {
    clearTimeout(wekker);
    moetKijken = true;
    if (!isGestopt) lopend ??= kijk();
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
