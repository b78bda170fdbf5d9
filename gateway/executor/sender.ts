import { DeadlineError } from '../../subgraphs/shared/within-time.ts';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Metrics } from '../metrics.ts';
import { toClaims, type Operatie } from '../operation/operatie.ts';
import { entitiesName } from './compile/fetch-document.ts';
import type { Group } from './compile/program.ts';
import { createSharing, type Question } from './sharing.ts';
import { Subgraaffout } from './subgraaffout.ts';
import type { SubgraphRequest, SubgraphResponse, Transport } from './transport.ts';
import type { Observations } from './observations.ts';
import type { GroupRequest } from './run/prepare.ts';
import { withinPhase, type Phase } from './run/phases.ts';

/** What is needed to ask subgraphs: the road to each, where to note how it answered, and where to log. */
export type SenderDeps = { readonly transportTo: (subgraph: string) => Transport; readonly observations: Observations; readonly metrics: Metrics; readonly logger: Logger };

/** Asks one subgraph within the time that the operation leaves it. Throws Subgraaffout. */
export type Sender = (group: Group, request: GroupRequest, operatie: Operatie, phase: Phase) => Promise<SubgraphResponse>;

/** Whatever came in place of an answer, as what is told of it; what nobody foresaw is logged. */
export function toSubgraaffout(naam: string, fout: unknown, logger: Logger): Subgraaffout {
  if (fout instanceof Subgraaffout) return fout;
  if (fout instanceof DeadlineError) return new Subgraaffout(naam, fout.soort === 'TIJD_OP' ? 'TIJD_OP' : 'NIET_BESCHIKBAAR', fout);
  logOnvoorzien(logger, naam, fout);
  return new Subgraaffout(naam, 'NIET_BESCHIKBAAR', fout);
}

function observe(subgraph: string, { parts }: GroupRequest, { data }: SubgraphResponse, observations: Observations): void {
  observations.record('subgraaf', subgraph, 'ACTUEEL');
  const tell = (code: string, status: string): void => { observations.record('bron', code, status); };
  for (const [place, { represent, sourceStates }] of parts.entries()) {
    if (!sourceStates || !data) continue;
    if (!represent) sourceStates(data, tell);
    else {
      const entities = data[entitiesName(place, parts.length)];
      if (Array.isArray(entities)) for (const entity of entities) sourceStates(entity, tell);
    }
  }
}

type Waiter = Pick<Phase, 'deadline' | 'onCut'> & { readonly signal: () => AbortSignal };

/** The question of a group as it goes out, within an operation. */
export const toSubgraphRequest = ({ document, variables, variablesJson }: GroupRequest, operatie: Operatie, { deadline, onCut, signal }: Waiter): SubgraphRequest => {
  const claims = toClaims(operatie, deadline);
  const ontbrekend = operatie.ontbrekend.slice();
  return {
    query: document.query, queryJson: document.queryJson, document: document.document, variables, variablesJson, claims, ontbrekend, onCut,
    verzoek: () => ({ ...claims, ontbrekend, signal: signal() }),
  };
};

// What must be the same for two requests to be the same: what is asked, for which purpose, and all that travels along of who asks but
// who in the organisation it is.
const toQuestion = (subgraph: string, { document, variablesJson }: GroupRequest, { doel, aanroeper: { organisatie, partij, rol, regios, loket }, ontbrekend }: Operatie): Question =>
  JSON.stringify([subgraph, document.query, variablesJson(), doel, organisatie, partij, rol, regios, loket, ontbrekend]);

/** Makes what asks subgraphs; how each answered, and what it says of its sources, is noted for the health report. */
export function createSender({ transportTo, observations, metrics, logger }: SenderDeps): Sender {
  const share = createSharing();
  const ask = ({ subgraph, isImpersonal }: Group, request: GroupRequest, operatie: Operatie, phase: Phase): Promise<SubgraphResponse> => {
    const send = (waiter: Waiter): Promise<SubgraphResponse> => transportTo(subgraph).send(toSubgraphRequest(request, operatie, waiter));
    if (!isImpersonal) return send({ deadline: phase.deadline, onCut: phase.onCut, signal: () => phase.signal });
    return share(toQuestion(subgraph, request, operatie), phase, send, () => { metrics.shared(subgraph); });
  };
  return async (group, request, operatie, phase) => {
    const { subgraph } = group;
    try {
      const response = await withinPhase(phase, () => ask(group, request, operatie, phase));
      metrics.asked(subgraph, 'ACTUEEL');
      observe(subgraph, request, response, observations);
      return response;
    } catch (fout) {
      const subgraaffout = toSubgraaffout(subgraph, phase.cutBy() ?? fout, logger);
      if (!operatie.signal.aborted) {
        metrics.asked(subgraph, subgraaffout.reden);
        observations.record('subgraaf', subgraph, subgraaffout.reden);
        logger.warn({ subgraaf: subgraph, reden: subgraaffout.reden, ...(typeof subgraaffout.cause === 'string' ? { oorzaak: subgraaffout.cause } : {}), traceId: operatie.traceId }, 'een subgraaf gaf geen bruikbaar antwoord');
      }
      throw subgraaffout;
    }
  };
}
