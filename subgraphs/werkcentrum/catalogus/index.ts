import { randomInt } from 'node:crypto';
import type { Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { createBronclient } from '../../shared/source/client.ts';
import type { Aanroeper } from '../../shared/verzoek.ts';
import type { Graafvraag } from '../graafvraag.ts';
import type { Database } from '../store/database.ts';
import { createArchief } from './archief.ts';
import type { CatalogusConfig } from './config.ts';
import { createAanbodvraag } from './graafbron.ts';
import { metMelding } from './melding.ts';
import { createEvaSource } from './source.ts';
import type { Momentopname } from './types.ts';
import { startVerversing, type Planner, type Verversing } from './verversing.ts';

/** What the catalogue needs: settings, the store, and the graph to ask the parties through; without a graph it knows EVA alone. */
export type CatalogusMiddelen = {
  readonly config: CatalogusConfig;
  readonly klok: Klok;
  readonly logger: Logger;
  readonly db: Database;
  readonly graafvraag: Graafvraag | null;
  /** Is told of every version of the catalogue that is not the one before. */
  readonly opVersie?: (momentopname: Momentopname) => void;
};

const aanroeper: Aanroeper = { sub: 'werkcentrum-catalogus', organisatie: 'werkcentrum', partij: 'WERKCENTRUM', rol: 'systeem', regios: [], loket: null };

const planner: Planner = (ms, daad) => {
  const timer = setTimeout(daad, ms);
  timer.unref();
  return () => { clearTimeout(timer); };
};

const korrels = 1_000;

/**
 * Wires the catalogue and starts its refresh; resolves as soon as what is kept has been read, without waiting for a source.
 * Rejects when the store cannot be read.
 */
export async function createCatalogus({ config: { instellingen, adres, account }, klok, logger, db, graafvraag, opVersie }: CatalogusMiddelen): Promise<Verversing> {
  const client = createBronclient('eva.RMT', adres, klok);
  const verversing = await startVerversing({
    eva: createEvaSource(client, account),
    vraagAanbod: graafvraag === null ? async () => ({}) : createAanbodvraag(graafvraag, aanroeper),
    archief: opVersie ? metMelding(createArchief(db), opVersie) : createArchief(db),
    klok, planner, spreiding: () => randomInt(korrels) / korrels, instellingen, logger,
  });
  return {
    ...verversing,
    async stop() {
      await verversing.stop();
      await client.stop();
    },
  };
}
