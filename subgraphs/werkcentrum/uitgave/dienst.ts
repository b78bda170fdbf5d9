import { Worker, type ResourceLimits } from 'node:worker_threads';
import { z } from 'zod';
import type { Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import type { Bouwstenen } from '../catalogus/types.ts';
import type { Draadinstellingen, NaarDraad, Systeemvelden, UitDraad } from './berichten.ts';
import { createLevering, type Periodebron } from './levering.ts';

/** Makes and serves the editions of the catalogue in a thread of its own: whatever is pulled, everything else goes on. */
export type Uitgavedienst = {
  /** Gives the thread a snapshot to make an edition of, part by part. Does not wait, and never throws. */
  readonly voegToe: (bouwstenen: Bouwstenen, gemaaktOp: number) => void;
  /** Gives the thread the published periods of the monitor that it lacks, now and whenever it is started again. Rejects with what the source throws. */
  readonly werkMonitorBij: (bron: Periodebron) => Promise<void>;
  /** Where the editions are served. */
  readonly url: string;
  /** Lets running answers finish, for a few seconds at most. */
  readonly stop: () => Promise<void>;
};

/** What the service works with. */
export type Uitgavedienstmiddelen = {
  readonly instellingen: Omit<Draadinstellingen, 'niveau'>;
  readonly klok: Klok;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'level'>;
  /** How long (ms) after it ended by itself the thread is started again; twice as long after each next time. */
  readonly herstartMs: number;
  /** Makes the thread. By default that of worker.ts. */
  readonly maakDraad?: () => Worker;
};

/** What the thread may take: a little that is new, so that it collects rather than grows, and enough for a snapshot of the whole country. */
export const draadgrenzen: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1_024 };

/** Makes a thread that waits to be told to begin. */
export const createDraad = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: draadgrenzen });

// What another thread threw is an error of its own.
const benoemd = z.object({ name: z.string() });
const langsteHerstartMs = 60_000;
const eindeMs = 6_000;

const naamVan = (fout: unknown): string => benoemd.safeParse(fout).data?.name ?? 'onbekend';

/** A thread that ended before it served, as an error of this one. */
const nietBegonnen = (fout: string, velden: Systeemvelden = {}): Error => Object.assign(new Error(fout), velden);

/**
 * Starts the thread; resolves when it serves. One that ends later is logged and started again, at the same port and with the latest snapshot.
 * @throws when it cannot begin: the folder is in use or cannot be written, or the port is taken.
 */
export async function startUitgavedienst({ instellingen, klok, logger, herstartMs, maakDraad = createDraad }: Uitgavedienstmiddelen): Promise<Uitgavedienst> {
  const eerste = Promise.withResolvers<string>();
  let [draad, poort, pogingen, gestopt]: [Worker | null, number, number, boolean] = [null, instellingen.poort, 0, false];
  let timer: NodeJS.Timeout | undefined;
  let isBegonnen = false;

  const vertel = (bericht: NaarDraad): void => { draad?.postMessage(bericht); };
  const levering = createLevering(vertel, klok);
  const meldMonitor = (fout: unknown): void => { logger.warn({ fout: naamVan(fout) }, 'de cijfers van de monitor zijn niet naar de catalogus gegaan'); };
  const hoor = (bericht: UitDraad): void => {
    switch (bericht.soort) {
      case 'klaar':
        [isBegonnen, poort] = [true, Number(new URL(bericht.url).port)];
        eerste.resolve(bericht.url);
        levering.begin(bericht.periodes).catch(meldMonitor);
        return;
      case 'onmogelijk':
        eerste.reject(nietBegonnen(bericht.fout, bericht.velden));
        logger.warn({ code: bericht.velden.code }, 'de uitgaven van de catalogus konden niet beginnen');
        void draad?.terminate();
        return;
      case 'periodes': return levering.heeft(bericht.periodes);
      case 'toegevoegd':
        pogingen = 0;
        logger.info({ versie: bericht.versie, volgnummer: bericht.volgnummer }, 'er is een uitgave van de catalogus');
        return;
      case 'mislukt':
        logger.warn({ fout: bericht.fout }, 'een uitgave van de catalogus is niet gemaakt');
    }
  };
  const geeindigd = (): void => {
    draad = null;
    levering.einde();
    eerste.reject(nietBegonnen('de draad van de catalogus eindigde bij het begin'));
    if (gestopt || !isBegonnen) return;
    const wacht = Math.min(langsteHerstartMs, herstartMs * 2 ** pogingen);
    pogingen += 1;
    logger.warn({ wacht }, 'de draad van de catalogus eindigde en wordt opnieuw gestart');
    timer = setTimeout(start, wacht);
    timer.unref();
  };
  function start(): Worker {
    const nieuw = maakDraad();
    draad = nieuw;
    nieuw.unref();
    nieuw.on('message', hoor);
    // Its end comes after it.
    nieuw.on('error', (fout) => { logger.warn({ fout: naamVan(fout) }, 'een fout in de draad van de catalogus'); });
    nieuw.on('exit', geeindigd);
    vertel({ soort: 'begin', instellingen: { ...instellingen, poort, niveau: logger.level } });
    return nieuw;
  }

  const begin = start();
  // The promise keeps nothing alive: while it is awaited the thread must.
  begin.ref();
  const url = await eerste.promise;
  begin.unref();
  return {
    url, voegToe: levering.voegToe, werkMonitorBij: levering.werkMonitorBij,
    async stop() {
      gestopt = true;
      clearTimeout(timer);
      levering.einde();
      const lopend = draad;
      if (!lopend) return;
      const einde = new Promise((klaar) => { lopend.once('exit', klaar); });
      const geduld = setTimeout(() => void lopend.terminate(), eindeMs);
      vertel({ soort: 'stop' });
      await einde;
      clearTimeout(geduld);
    },
  };
}
