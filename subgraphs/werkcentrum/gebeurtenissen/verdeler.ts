import type { Logger } from '../../shared/logger.ts';
import { startHerhaling, type Herhaling } from '../herhaling.ts';
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

const perKeer = 500;

/**
 * Starts bringing events to the bus, in the order of their positions, from the last one that was numbered before. Each process brings all of
 * them to its own bus. One that was not taken is given again: at least once, by its id to be known. Who must miss nothing across a restart
 * reads on from the store after the last one it had (`volgen.ts`).
 */
export function startVerdeler({ gebeurtenissen, bus, oin, wachtMs, logger }: Verdelerdeps): Herhaling {
  let gegeven: number | null = null;
  return startHerhaling(async (gaatDoor) => {
    gegeven ??= await gebeurtenissen.laatste();
    while (gaatDoor() && await gebeurtenissen.nummer(perKeer) === perKeer);
    for (let laatste = perKeer; laatste === perKeer && gaatDoor();) {
      const nieuw = await gebeurtenissen.listNa(gegeven, perKeer);
      for (const een of nieuw) {
        await bus.publiceer({ gebeurtenis: toCloudevent(een, oin), loket: een.loket });
        gegeven = een.positie;
      }
      laatste = nieuw.length;
    }
  // A store that is away is no reason to stop answering.
  }, wachtMs, (fout) => logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'het verdelen van gebeurtenissen is mislukt'));
}
