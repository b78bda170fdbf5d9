import { setImmediate as volgendeBeurt } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Doelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import type { Loaded } from '../executor/gateway.ts';
import type { Documenteis } from './geldig-document.ts';
import type { Keuring } from './keuring.ts';
import type { GeregistreerdeOperatie } from './manifest.ts';

/** What operations are prepared with. */
export type Voorbereidingsdelen = {
  readonly alle: () => readonly GeregistreerdeOperatie[];
  /** The supergraph in use. */
  readonly current: () => Loaded | null;
  readonly isStopping: () => boolean;
  readonly doelregister: Pick<Doelregister, 'find'>;
  readonly keuring: Keuring;
  readonly eis: Documenteis;
  readonly klok: Klok;
  readonly logger: Pick<Logger, 'info' | 'error'>;
};

/** What is not prepared by then is compiled when it is first asked. */
const hoogstensMs = 5_000;

function redenVan(fout: unknown): string {
  if (fout instanceof GraphQLError && typeof fout.extensions['code'] === 'string') return fout.extensions['code'];
  return fout instanceof Error ? fout.name : typeof fout;
}

/** Compiles one operation for every role that its purpose has, once for those to whom the same is denied. */
async function bereidEen({ doelregister, keuring, eis }: Voorbereidingsdelen, loaded: Loaded, { document: query, doel }: GeregistreerdeOperatie): Promise<void> {
  const { supergraph: { apiSchema, beleid }, operations } = loaded;
  const document = keuring.keurNieuw(loaded, { query, operationName: null, variables: {} });
  eis(apiSchema, document);
  const oordelen = new Set((doelregister.find(doel)?.rollen ?? []).map((rol) => beleid.oordeelOver({ doel, rol })));
  for (const oordeel of oordelen) await operations.get(query, document, null, oordeel);
}

/**
 * Makes what compiles the registered operations before they are first asked: in the background, one after the other, for a few seconds at
 * most, and no longer than the supergraph is in use. An operation that does not fit is told in the log; nothing is thrown.
 */
export function createVoorbereiding(delen: Voorbereidingsdelen): () => Promise<void> {
  const { alle, current, isStopping, klok, logger } = delen;
  return async () => {
    const [begin, loaded] = [klok(), current()];
    let klaar = 0;
    for (const operatie of alle()) {
      // Requests go first.
      await volgendeBeurt();
      if (!loaded || loaded !== current() || isStopping() || klok() - begin > hoogstensMs) break;
      try {
        await bereidEen(delen, loaded, operatie);
        klaar += 1;
      } catch (fout) {
        if (!isStopping()) logger.error({ client: operatie.client, operatie: operatie.naam, reden: redenVan(fout) }, 'een geregistreerde operatie is niet te gebruiken');
      }
    }
    logger.info({ klaar, van: alle().length }, 'geregistreerde operaties zijn voorbereid');
  };
}
