import { unwatchFile, watchFile } from 'node:fs';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { Compositiefout } from './compose.ts';

/** What came of loading the supergraph again. A refused one leaves the former in place. */
export type Herlaaduitkomst = 'VERNIEUWD' | 'ONGEWIJZIGD' | 'GEWEIGERD';

/** Looks after the supergraph while the gateway runs. */
export type SupergraphManager = {
  /** The hook for the gateway: gives the first supergraph and remembers how to give the next. */
  readonly begin: (haken: { readonly update: (supergraphSdl: string) => void }) => Promise<{ supergraphSdl: string; cleanup: () => Promise<void> }>;
  /** Gets the supergraph anew and takes it when it is whole. Never throws. */
  readonly herlaad: () => Promise<Herlaaduitkomst>;
};

/** `haal` gives the supergraph as it should be now; it may throw. */
export type SupergraphManagerDeps = { readonly haal: () => Promise<string>; readonly bestand: string | null; readonly pollMs: number; readonly logger: Logger };

const bestandMs = 500;

/** Makes what reloads the supergraph: when asked, when its file changes, and at a steady pace when that is set. */
export function createSupergraphManager({ haal, bestand, pollMs, logger }: SupergraphManagerDeps): SupergraphManager {
  let huidig = '';
  let update: ((supergraphSdl: string) => void) | null = null;
  let bezig: Promise<Herlaaduitkomst> = Promise.resolve('ONGEWIJZIGD');

  const vernieuw = async (): Promise<Herlaaduitkomst> => {
    try {
      const nieuw = await haal();
      if (!update || nieuw === huidig) return 'ONGEWIJZIGD';
      update(nieuw);
      huidig = nieuw;
      logger.info('supergraaf vernieuwd');
      return 'VERNIEUWD';
    } catch (fout) {
      if (fout instanceof Compositiefout) logger.error({ fouten: fout.fouten.map(({ message }) => message) }, 'de nieuwe supergraaf past niet; de vorige blijft');
      else logOnvoorzien(logger, 'de nieuwe supergraaf past niet; de vorige blijft', fout);
      return 'GEWEIGERD';
    }
  };
  let wachtend: Promise<Herlaaduitkomst> | null = null;
  // However often it is asked meanwhile, one more turn sees all that changed: a slow party lets no line grow.
  const herlaad = (): Promise<Herlaaduitkomst> => {
    wachtend ??= bezig = bezig.then(() => {
      wachtend = null;
      return vernieuw();
    });
    return wachtend;
  };

  return {
    herlaad,
    async begin(haken) {
      huidig = await haal();
      update = haken.update;
      const bijWijziging = (): void => void herlaad();
      if (bestand !== null) watchFile(bestand, { interval: bestandMs, persistent: false }, bijWijziging);
      const wekker = pollMs > 0 ? setInterval(bijWijziging, pollMs).unref() : undefined;
      const cleanup = async (): Promise<void> => {
        clearInterval(wekker);
        if (bestand !== null) unwatchFile(bestand, bijWijziging);
        update = null;
        await bezig;
      };
      return { supergraphSdl: huidig, cleanup };
    },
  };
}
