import type { Readable } from 'node:stream';
import type { GraphQLFormattedError } from 'graphql';
import type { CompiledOperation } from '../executor/loaded-supergraph.ts';
import { oordeelOver, type ExecutorGateway, type Loaded } from '../executor/gateway.ts';
import type { ExecutedEvent } from '../executor/runner.ts';
import { Subgraaffout, toGraphqlFout } from '../executor/subgraaffout.ts';
import { metTraceId } from '../operation/foutvorm.ts';
import type { Documenteis } from '../operation/geldig-document.ts';
import type { Keuring } from '../operation/keuring.ts';
import type { GatewayContext, Operatie } from '../operation/operatie.ts';
import { requireValidVariables } from '../operation/variables.ts';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import type { Graphqlverzoek } from './lees-verzoek.ts';
import type { Stroomplaatsen } from './stroomplaatsen.ts';
import { Weigering } from './weigering.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { createStroomlezing, type Stroomgrenzen } from '../../subgraphs/shared/stroomlezing.ts';

/**
 * Answers an operation event by event (GraphQL over SSE, distinct connections), until there are no more, the client leaves, reads too
 * slowly, or has followed for long enough, or the server stops.
 * @param laatste the last event that the client had (Last-Event-ID); null when it begins.
 * @throws GraphQLError when it may not run. @throws Weigering when too many connections are open.
 */
export type Stroom = (verzoek: Graphqlverzoek, context: GatewayContext, laatste: string | null) => Promise<Readable>;

// An id of ours never holds a line end; what does could write lines of its own.
const toRegelId = (id: string | null): string => (id === null || /[\r\n\0]/.test(id) ? '' : `id: ${id}\n`);

const toTekst = ({ data, errors, eventId }: ExecutedEvent, { traceId }: Operatie): string =>
  `event: next\n${toRegelId(eventId)}data: ${JSON.stringify(errors.length > 0 ? { data, errors: metTraceId(errors, traceId) } : { data })}\n\n`;

const toFouttekst = (fout: GraphQLFormattedError, operatie: Operatie): string => toTekst({ data: null, errors: [fout], eventId: null }, operatie);

const einde = 'event: complete\ndata:\n\n';

async function* run({ runner }: Loaded, compiled: CompiledOperation, { variables }: Graphqlverzoek, operatie: Operatie, laatste: string | null): AsyncGenerator<string, void, undefined> {
  const program = compiled.programFor(variables);
  try {
    if (program?.subscription) for await (const event of runner.subscribe(program, variables, operatie, laatste)) yield toTekst(event, operatie);
    else if (program) yield toTekst({ ...await runner.run(program, variables, operatie), eventId: null }, operatie);
  } catch (fout) {
    if (!(fout instanceof Subgraaffout)) throw fout;
    yield toFouttekst(toGraphqlFout({ reden: fout.reden, subgraaf: fout.subgraaf }, []), operatie);
  }
  yield einde;
}

/** What answering event by event needs. `stopt` aborts when the server stops. */
export type Stroomdelen = {
  readonly gateway: ExecutorGateway; readonly keuring: Keuring; readonly eis: Documenteis; readonly grenzen: Stroomgrenzen; readonly plaatsen: Stroomplaatsen; readonly stopt: AbortSignal;
  readonly logger: Pick<Logger, 'warn'>;
};

/** Makes what answers event by event: subscriptions above all, for Apollo Server answers once. */
export function createStroom({ gateway, keuring, eis, grenzen, plaatsen, stopt, logger }: Stroomdelen): Stroom {
  const neemPlaats = ({ aanroeper, traceId }: Operatie): () => void => {
    const geefTerug = plaatsen.neem(aanroeper);
    if (geefTerug !== null) return geefTerug;
    logger.warn({ status: 429, reden: 'TE_VEEL_STROMEN', traceId }, 'verzoek geweigerd');
    throw new Weigering(429, traceId, 'TE_VEEL_STROMEN');
  };
  return async (verzoek, { operatie }, laatste) => {
    const loaded = gateway.current();
    if (!loaded) throw new Error('geen supergraaf');
    const document = keuring.keurNieuw(loaded, verzoek);
    eis(loaded.supergraph.apiSchema, document);
    const compiled = await loaded.operations.get(verzoek.query, document, verzoek.operationName, oordeelOver(loaded, operatie));
    requireValidVariables(loaded.supergraph.apiSchema, compiled.operation, verzoek.variables);
    const geefTerug = neemPlaats(operatie);
    // What ends the reading ends the asking.
    const genoeg = new AbortController();
    const tot: Operatie = { ...operatie, signal: AbortSignal.any([operatie.signal, genoeg.signal]) };
    const lezing = createStroomlezing({
      teksten: run(loaded, compiled, verzoek, tot, laatste),
      stop: () => { genoeg.abort(); },
      slotwoord: (code) => toFouttekst(toVeiligeFout({ extensions: { code } }), operatie) + einde,
      grenzen, stopt,
    });
    return lezing.once('close', geefTerug);
  };
}
