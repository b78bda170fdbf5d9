import { toDatum, type Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { bewijsfoutcodeVan } from './bewijsfout.ts';
import type { Bewijsmap } from './bestanden.ts';

const dagMs = 86_400_000;

/** The day (YYYY-MM-DD) so many days before a day. */
const dagEerder = (dag: string, dagen: number): string => new Date(Date.parse(dag) - dagen * dagMs).toISOString().slice(0, 10);

/** What taking away needs. */
export type Opruimdelen = {
  readonly map: Pick<Bewijsmap, 'ruim'>;
  /** How many whole days a proof is kept: one of today is there until this many days after today. */
  readonly dagen: number;
  readonly klok: Klok;
  readonly logger: Pick<Logger, 'info' | 'error'>;
};

/** Takes away proofs that are past their days, now and then once a day. `stop` waits for the round that runs. Never rejects. */
export function startOpruimen({ map, dagen, klok, logger }: Opruimdelen): { readonly stop: () => Promise<void> } {
  let wekker: NodeJS.Timeout | undefined;
  let gestopt = false;
  const ronde = async (): Promise<void> => {
    try {
      const opgeruimd = await map.ruim(dagEerder(toDatum(klok()), dagen));
      if (opgeruimd > 0) logger.info({ opgeruimd }, 'bewijzen voorbij hun bewaartermijn zijn verwijderd');
    } catch (fout) {
      logger.error({ code: bewijsfoutcodeVan(fout) }, 'bewijzen voorbij hun bewaartermijn zijn niet te verwijderen');
    }
    if (gestopt) return;
    wekker = setTimeout(() => { lopend = ronde(); }, dagMs);
    wekker.unref();
  };
  let lopend = ronde();
  return {
    async stop() {
      gestopt = true;
      clearTimeout(wekker);
      await lopend;
    },
  };
}
