import type { GraphQLFormattedError } from 'graphql';
import type { ExecutorGateway } from '../executor/gateway.ts';
import type { Metrics } from '../metrics.ts';
import { metTraceId } from '../operation/foutvorm.ts';
import type { Keuring } from '../operation/keuring.ts';
import type { GatewayContext } from '../operation/operatie.ts';
import { requireValidVariables } from '../operation/variables.ts';
import type { Graphqlantwoord } from './graphql.ts';
import type { Graphqlverzoek } from './lees-verzoek.ts';

/** What the fast lane needs: the same as the other lane, without Apollo Server between. */
export type Snelbaandelen = {
  readonly gateway: ExecutorGateway;
  readonly keuring: Keuring;
  readonly metrics: Metrics;
};

/** Answers operations that were accepted before; null leaves a request to Apollo Server. */
export type Snelbaan = (verzoek: Graphqlverzoek, context: GatewayContext) => Promise<Graphqlantwoord | null>;

const toAntwoord = (antwoord: { readonly errors?: readonly GraphQLFormattedError[]; readonly data: unknown }): Graphqlantwoord =>
  ({ status: 200, tekst: Buffer.from(JSON.stringify(antwoord)) });

/**
 * Makes the fast lane: an operation that Apollo Server accepted and that was compiled needs no parsing, validating or planning again.
 * Who asks, for what purpose, limits, variables, errors and counting are those of every request.
 */
export function createSnelbaan({ gateway, keuring, metrics }: Snelbaandelen): Snelbaan {
  return async (verzoek, { operatie }) => {
    const ready = gateway.find(verzoek.query, verzoek.operationName, operatie);
    if (!ready) return null;
    const { loaded, compiled } = ready;
    keuring.keurBekend(loaded, compiled, verzoek);
    requireValidVariables(loaded.supergraph.apiSchema, compiled.operation, verzoek.variables);
    const program = compiled.programFor(verzoek.variables);
    if (!program || program.subscription) return null;
    metrics.fastLane();
    const { data, errors } = await loaded.runner.run(program, verzoek.variables, operatie);
    // Errors first, as Apollo Server writes them.
    return toAntwoord(errors.length > 0 ? { errors: metTraceId(errors, operatie.traceId), data } : { data });
  };
}
