import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';
import { NietAangemeld, type Identificatie } from '../identity/ontwikkeling.ts';
import { toTraceparent, traceIdVan } from '../identity/trace.ts';
import { createOperatie, type GatewayContext } from '../operation/operatie.ts';

/** What a request is turned into an operation with. */
export type Contextdelen = {
  readonly identificeer: Identificatie;
  readonly klok: Klok;
  readonly nieuweId: () => string;
  readonly tijdslimietMs: number;
};

const standaardDoel = 'werkplan';

const weiger = (code: 'NIET_AANGEMELD' | 'ONGELDIGE_INVOER', status: number, traceId: string, fouten?: unknown): GraphQLError =>
  new GraphQLError(meldingVan(code), { extensions: { code, traceId, fouten, http: { status } } });

function toAanroeper(identificeer: Identificatie, request: FastifyRequest, traceId: string): Aanroeper {
  try {
    return identificeer(request.headers.authorization);
  } catch (fout) {
    throw fout instanceof NietAangemeld ? weiger('NIET_AANGEMELD', 401, traceId) : fout;
  }
}

function toDoel(request: FastifyRequest, traceId: string): string {
  const doel = request.headers['doelbinding'] ?? standaardDoel;
  if (typeof doel === 'string' && /^[a-z][a-z-]{1,39}$/.test(doel)) return doel;
  throw weiger('ONGELDIGE_INVOER', 400, traceId, [{ veld: 'Doelbinding', code: 'ONGELDIG_DOEL', melding: 'Noem één doel: kleine letters en streepjes.' }]);
}

/** Aborts when the client closes the connection before its answer is complete. */
function wegSignaal(reply: FastifyReply): AbortSignal {
  const weg = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) weg.abort();
  });
  return weg.signal;
}

/**
 * Makes of each request an operation: who asks, for what, in which trace, until when. The trace goes back in a header.
 * @throws GraphQLError NIET_AANGEMELD (401) or ONGELDIGE_INVOER (400).
 */
export const createVerzoekcontext = ({ identificeer, klok, nieuweId, tijdslimietMs }: Contextdelen) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const begin = klok();
    const { traceparent: ontvangen } = request.headers;
    const traceparent = toTraceparent(typeof ontvangen === 'string' ? ontvangen : undefined, nieuweId);
    const traceId = traceIdVan(traceparent);
    reply.header('traceparent', traceparent);
    return {
      operatie: createOperatie({
        aanroeper: toAanroeper(identificeer, request, traceId),
        doel: toDoel(request, traceId),
        verzoekId: nieuweId(),
        traceparent,
        begin,
        deadline: begin + tijdslimietMs,
        signal: wegSignaal(reply),
      }),
    };
  };
