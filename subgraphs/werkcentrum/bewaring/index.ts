import type { Logger } from '../../shared/logger.ts';
import type { Opgeruimd } from './opruimen.ts';

/** What applying the terms needs. */
export type Bewaardeps = {
  /** Takes away what is past its term; stops between batches when told to. */
  readonly ruim: (signal: AbortSignal) => Promise<Opgeruimd>;
  readonly intervalMs: number;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
};

/** Applies the terms now and then every interval. `stop` waits for the batch that runs. */
export function startBewaring({ ruim, intervalMs, logger }: Bewaardeps): { readonly stop: () => Promise<void> } {
  const einde = new AbortController();
  let wekker: NodeJS.Timeout | undefined;
  const ronde = async (): Promise<void> => {
    try {
      const opgeruimd = await ruim(einde.signal);
      if (Object.values(opgeruimd).some((aantal) => aantal > 0)) logger.info({ opgeruimd }, 'gegevens voorbij hun bewaartermijn zijn verwijderd');
    } catch (fout) {
      // The next round tries again; a store that is away is no reason to stop answering.
      logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'het toepassen van de bewaartermijnen is mislukt');
    }
    if (einde.signal.aborted) return;
    wekker = setTimeout(() => { lopend = ronde(); }, intervalMs);
    wekker.unref();
  };
  let lopend = ronde();
  return {
    async stop() {
      einde.abort();
      clearTimeout(wekker);
      await lopend;
    },
  };
}
