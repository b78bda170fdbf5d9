import '../telemetrie.ts';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { toApolloLogger, type ExecutorGateway } from '../executor/gateway.ts';
import { bsnAlleenAlsVariabele } from './bsn.ts';
import { vormFout, vormFoutZonderSchema } from './foutvorm.ts';
import type { GatewayContext } from './operatie.ts';
import { createOperatieplugin } from './plugin.ts';
import { noReservedVariables } from './reserved-variables.ts';

/** What the graph is made from. */
export type Graafdelen = {
  readonly gateway: ExecutorGateway;
  /** Ends the HTTP side before the graph itself stops. */
  readonly drain: () => Promise<void>;
  readonly isProductie: boolean;
  readonly logger: Logger;
};

/** Makes the server that parses, validates, plans and answers operations on the supergraph. Start it before use. */
export function createGraaf({ gateway, isProductie, logger, drain }: Graafdelen): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: toApolloLogger(logger),
    introspection: !isProductie,
    hideSchemaDetailsFromClientErrors: isProductie,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    maxRecursiveSelections: true,
    validationOptions: { maxErrors: 20 },
    validationRules: [bsnAlleenAlsVariabele, noReservedVariables],
    formatError: isProductie ? vormFoutZonderSchema : vormFout,
    plugins: [
      createOperatieplugin(logger),
      { serverWillStart: async () => ({ drainServer: drain }) },
      ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
