import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ExecutorGateway } from '../executor/gateway.ts';
import type { Metrics } from '../metrics.ts';
import { metTraceId, vormFout } from '../operation/foutvorm.ts';
import type { Keuring } from '../operation/keuring.ts';
import type { GatewayContext, Operatie } from '../operation/operatie.ts';
import { requireValidVariables } from '../operation/variables.ts';
import type { Graphqlantwoord } from './graphql.ts';
import type { Graphqlverzoek } from './lees-verzoek.ts';

/** What the fast lane needs: the same as the other lane, without Apollo Server between. */
export type Snelbaandelen = {
  readonly gateway: ExecutorGateway;
  readonly keuring: Keuring;
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<GatewayContext>;
  readonly metrics: Metrics;
};

/** Answers operations that were accepted before; null leaves a request to Apollo Server. */
export type Snelbaan = (verzoek: Graphqlverzoek, request: FastifyRequest, reply: FastifyReply) => Promise<Graphqlantwoord | null>;

const toAntwoord = (status: number, antwoord: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }): Graphqlantwoord =>
  ({ status, tekst: JSON.stringify(antwoord) });

const statusVan = ({ extensions: { http } }: GraphQLError): number =>
  (typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : 400);

const weiger = (fout: unknown, { traceId }: Operatie): Graphqlantwoord => {
  if (!(fout instanceof GraphQLError)) throw fout;
  return toAntwoord(statusVan(fout), { errors: metTraceId([vormFout(fout.toJSON())], traceId) });
};

/**
 * Makes the fast lane: an operation that Apollo Server accepted and that was compiled needs no parsing, validating or planning again.
 * Who asks, for what purpose, limits, variables, errors and counting are those of every request.
 */
export function createSnelbaan({ gateway, keuring, context, metrics }: Snelbaandelen): Snelbaan {
  return async (verzoek, request, reply) => {
    const ready = gateway.find(verzoek.query, verzoek.operationName);
    if (!ready) return null;
    const { operatie } = await context(request, reply);
    const { loaded, compiled } = ready;
    try {
      keuring.keurBekend(loaded, compiled, verzoek);
      requireValidVariables(loaded.supergraph.apiSchema, compiled.operation, verzoek.variables);
    } catch (fout) {
      return weiger(fout, operatie);
    }
    const program = compiled.programFor(verzoek.variables);
    if (!program) return null;
    metrics.fastLane();
    const { data, errors } = await loaded.run(program, verzoek.variables, operatie);
    return toAntwoord(200, errors.length > 0 ? { data, errors: metTraceId(errors, operatie.traceId) } : { data });
  };
}
