import '../telemetrie.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { zonderNummers } from '../../subgraphs/shared/foutmasker.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import { DeadlineError, withinTime } from '../../subgraphs/shared/within-time.ts';
import type { Oordeel } from '../../subgraphs/shared/toegang/beleid.ts';
import type { Metrics } from '../metrics.ts';
import type { GatewayContext, Operatie } from '../operation/operatie.ts';
import type { SupergraphManager } from '../supergraph/manager.ts';
import { loadSupergraph, type CompiledOperation, type LoadedSupergraph } from './loaded-supergraph.ts';
import { createOperations, type Operations } from './operations.ts';
import { plannerSettings, type Planner } from './planning/planner.ts';
import type { PlannerThread } from './planning/planner-thread.ts';
import type { Executed } from './run/execute.ts';
import type { Runner } from './runner.ts';

/** A supergraph in use, what runs on it, and what was compiled for it. */
export type Loaded = { readonly supergraph: LoadedSupergraph; readonly operations: Operations; readonly runner: Runner };

/** An operation that was accepted before, ready to run. */
export type Ready = { readonly loaded: Loaded; readonly compiled: CompiledOperation };

type ApolloRequest = Parameters<ApolloGateway['executor']>[0];
type ApolloAnswer = Awaited<ReturnType<ApolloGateway['executor']>>;
type Listener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0];

/** What Apollo Server runs on: Apollo's gateway for loading and reloading, our own executor behind it. */
export type ExecutorGateway = {
  readonly load: (options: { readonly apollo: object }) => Promise<{ readonly executor: (request: ApolloRequest) => Promise<ApolloAnswer> }>;
  readonly onSchemaLoadOrUpdate: (listener: Listener) => () => void;
  readonly stop: () => Promise<void>;
  /** The supergraph in use; null before it is loaded. */
  readonly current: () => Loaded | null;
  /** An operation that Apollo Server accepted on the supergraph in use and that our executor carries out. */
  readonly find: (query: string, operationName: string | null, operatie: Operatie) => Ready | null;
};

/** What the gateway is made from. */
export type ExecutorGatewayDeps = {
  readonly manager: SupergraphManager;
  /** Makes what runs programs over the subgraphs of a supergraph. */
  readonly createRunner: (supergraph: LoadedSupergraph) => Runner;
  /** A subgraph for the stock executor, where a plan has what ours does not know. */
  readonly stockDataSource: (name: string, url: string | undefined) => GraphQLDataSource<GatewayContext>;
  /** Plans beside all else; absent: in this thread. */
  readonly plannerThread?: PlannerThread | null;
  readonly metrics: Metrics;
  readonly klok: Klok;
  readonly logger: Logger;
};

/** Apollo logs sentences; long numbers are taken out, as everywhere. */
export const toApolloLogger = (logger: Logger) => ({
  debug: (tekst: unknown) => logger.trace(zonderNummers(String(tekst))),
  info: (tekst: unknown) => logger.debug(zonderNummers(String(tekst))),
  warn: (tekst: unknown) => logger.warn(zonderNummers(String(tekst))),
  error: (tekst: unknown) => logger.error(zonderNummers(String(tekst))),
});

// Planning is part of the time of the operation that first needs it.
async function within(operatie: Operatie, now: number, work: () => Promise<CompiledOperation>): Promise<CompiledOperation> {
  try {
    return await withinTime(operatie.deadline - now, operatie.signal, work);
  } catch (fout) {
    throw fout instanceof DeadlineError ? new GraphQLError('', { extensions: { code: 'TIJD_OP' } }) : fout;
  }
}

/** What this caller may not see of a supergraph, for the purpose of the operation. */
export const oordeelOver = ({ supergraph }: Loaded, { aanroeper: { rol }, doel }: Operatie): Oordeel => supergraph.beleid.oordeelOver({ doel, rol });

const isContext = (value: object): value is GatewayContext => 'operatie' in value;

const toAnswer = ({ data, errors }: Executed): ApolloAnswer => ({
  data: typeof data === 'object' && data !== null ? { ...data } : null,
  ...(errors.length > 0 ? { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null })) } : {}),
});

/** Makes the gateway. What is compiled for a supergraph is let go with it; operations that run when another comes end on their own. */
export function createExecutorGateway({ manager, createRunner, stockDataSource, plannerThread = null, metrics, klok, logger }: ExecutorGatewayDeps): ExecutorGateway {
  const apollo = new ApolloGateway({
    supergraphSdl: (haken) => manager.begin(haken),
    buildService: ({ name, url }) => stockDataSource(name, url),
    validateSupergraph: true,
    queryPlannerConfig: plannerSettings,
    __exposeQueryPlanExperimental: false,
    logger: toApolloLogger(logger),
  });
  const bySchema = new WeakMap<GraphQLSchema, Loaded>();
  let current: Loaded | null = null;
  let planner: Planner | null = null;
  apollo.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const supergraph = loadSupergraph(coreSupergraphSdl, apiSchema);
    planner?.retire();
    const mine = plannerThread?.load(coreSupergraphSdl) ?? null;
    planner = mine;
    const operations = createOperations(async (document, operationName, oordeel) =>
      (mine ? supergraph.compileBy(mine, document, operationName, oordeel) : supergraph.compile(document, operationName, oordeel)), metrics.compiled);
    current = { supergraph, operations, runner: createRunner(supergraph) };
    bySchema.set(apiSchema, current);
  });

  const executor = async (request: ApolloRequest): Promise<ApolloAnswer> => {
    const loaded = bySchema.get(request.schema) ?? current;
    const { context, source, document, request: { operationName, variables = {} } } = request;
    if (!loaded || !isContext(context)) throw new Error('an operation without a supergraph or a context');
    const compiled = await within(context.operatie, klok(), () => loaded.operations.get(source, document, operationName ?? null, oordeelOver(loaded, context.operatie)));
    const program = compiled.programFor(variables);
    if (program?.subscription) throw new GraphQLError('', { extensions: { code: 'ONGELDIG_VERZOEK', http: { status: 406 } } });
    if (program) return toAnswer(await loaded.runner.run(program, variables, context.operatie));
    // The stock executor knows nothing of access: where the supergraph speaks of that, what ours cannot do is refused.
    if (loaded.supergraph.beleid.regels.size > 0) throw new GraphQLError('', { extensions: { code: 'ONGELDIG_VERZOEK', http: { status: 400 } } });
    metrics.fellBack();
    return apollo.executor(request);
  };
  return {
    async load({ apollo: options }) {
      await apollo.load({ apollo: options });
      return { executor };
    },
    onSchemaLoadOrUpdate: (listener) => apollo.onSchemaLoadOrUpdate(listener),
    async stop() {
      await apollo.stop();
      await plannerThread?.stop();
    },
    current: () => current,
    find(query, operationName, operatie) {
      const compiled = current?.operations.find(query, operationName, oordeelOver(current, operatie));
      return current && compiled ? { loaded: current, compiled } : null;
    },
  };
}
