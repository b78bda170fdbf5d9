import '../telemetrie.ts';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { zonderNummers } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { readKeyFields, type KeyFields } from '../executor/key-fields.ts';
import type { SupergraphManager } from '../supergraph/manager.ts';
import { bsnAlleenAlsVariabele } from './bsn.ts';
import { vormFout } from './foutvorm.ts';
import type { GatewayContext } from './operatie.ts';
import { createOperatieplugin } from './plugin.ts';
import { noReservedVariables } from './reserved-variables.ts';

/** What the graph is made from. */
export type Graafdelen = {
  readonly manager: SupergraphManager;
  /** Gives the data source of a subgraph, by its name and address in the supergraph. */
  readonly dataSource: (subgraaf: { readonly name: string; readonly url?: string | undefined }, sleutels: () => KeyFields) => GraphQLDataSource<GatewayContext>;
  /** Ends the HTTP side before the graph itself stops. */
  readonly drain: () => Promise<void>;
  readonly isProductie: boolean;
  readonly logger: Logger;
};

/** Apollo logs sentences; long numbers are taken out, as everywhere. */
const toApolloLogger = (logger: Logger) => ({
  debug: (tekst: unknown) => logger.trace(zonderNummers(String(tekst))),
  info: (tekst: unknown) => logger.debug(zonderNummers(String(tekst))),
  warn: (tekst: unknown) => logger.warn(zonderNummers(String(tekst))),
  error: (tekst: unknown) => logger.error(zonderNummers(String(tekst))),
});

function createGateway({ manager, dataSource, logger }: Graafdelen): ApolloGateway {
  let sleutels: KeyFields = new Map();
  const gateway = new ApolloGateway({
    supergraphSdl: (haken) => manager.begin(haken),
    buildService: (subgraaf) => dataSource(subgraaf, () => sleutels),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: toApolloLogger(logger),
  });
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    sleutels = readKeyFields(coreSupergraphSdl);
  });
  return gateway;
}

/** Makes the server that parses, validates, plans and answers operations on the supergraph. Start it before use. */
export function createGraaf(delen: Graafdelen): ApolloServer<GatewayContext> {
  const { isProductie, logger, drain } = delen;
  return new ApolloServer<GatewayContext>({
    gateway: createGateway(delen),
    logger: toApolloLogger(logger),
    introspection: !isProductie,
    hideSchemaDetailsFromClientErrors: isProductie,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    maxRecursiveSelections: true,
    validationRules: [bsnAlleenAlsVariabele, noReservedVariables],
    formatError: vormFout,
    plugins: [
      createOperatieplugin(logger),
      { serverWillStart: async () => ({ drainServer: drain }) },
      ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
