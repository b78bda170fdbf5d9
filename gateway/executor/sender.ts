import { DeadlineError, withinTime } from '../../subgraphs/shared/within-time.ts';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { deadlineVoor, toClaims, type Operatie } from '../operation/operatie.ts';
import type { FetchDocument } from './fetch-document.ts';
import { Subgraaffout } from './subgraaffout.ts';
import type { SubgraphResponse, Transport } from './transport.ts';
import { listBronstanden, type Observations } from './observations.ts';

/** What is needed to ask one subgraph. */
export type SenderDeps = { readonly naam: string; readonly transport: Transport; readonly observations: Observations; readonly klok: Klok; readonly logger: Logger };

/** Asks one subgraph within the time that the operation leaves it. Throws Subgraaffout. */
export type Sender = (operatie: Operatie, fetch: FetchDocument, variables: Readonly<Record<string, unknown>>) => Promise<SubgraphResponse>;

function toSubgraaffout(naam: string, fout: unknown, logger: Logger): Subgraaffout {
  if (fout instanceof Subgraaffout) return fout;
  if (fout instanceof DeadlineError) return new Subgraaffout(naam, fout.soort === 'TIJD_OP' ? 'TIJD_OP' : 'NIET_BESCHIKBAAR', fout);
  logOnvoorzien(logger, naam, fout);
  return new Subgraaffout(naam, 'NIET_BESCHIKBAAR', fout);
}

/** Makes what asks a subgraph; how it answered, and what it says of its sources, is noted for the health report. */
export function createSender({ naam, transport, observations, klok, logger }: SenderDeps): Sender {
  return async (operatie, fetch, variables) => {
    const deadline = deadlineVoor(operatie, naam);
    try {
      const antwoord = await withinTime(deadline - klok(), operatie.signal, (signal) => transport.send({
        query: fetch.query,
        document: fetch.document,
        variables,
        verzoek: { ...toClaims(operatie, deadline), ontbrekend: operatie.ontbrekend.slice(), signal },
      }));
      observations.record('subgraaf', naam, 'ACTUEEL');
      for (const { code, status } of listBronstanden(antwoord.data)) observations.record('bron', code, status);
      return antwoord;
    } catch (fout) {
      const subgraaffout = toSubgraaffout(naam, fout, logger);
      if (!operatie.signal.aborted) {
        observations.record('subgraaf', naam, subgraaffout.reden);
        logger.warn({ subgraaf: naam, reden: subgraaffout.reden, ...(typeof subgraaffout.cause === 'string' ? { oorzaak: subgraaffout.cause } : {}), traceId: operatie.traceId }, 'een subgraaf gaf geen bruikbaar antwoord');
      }
      throw subgraaffout;
    }
  };
}
