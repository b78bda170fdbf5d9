import '../../gateway/telemetrie.ts';
import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind, print, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Send } from './mock/network.ts';

/** Where an answer says that something went wrong; null for an error without a place. */
export type ErrorPath = readonly (string | number)[] | null;

/** An operation with its variables, as both executors get it. */
export type TestOperation = { readonly document: DocumentNode; readonly operationName: string | null; readonly variables: Readonly<Record<string, unknown>> };

/** What an executor answered. */
export type Outcome = { readonly data: unknown; readonly errors: readonly ErrorPath[] };

/** What the stock executor answered, with its plan, and whether its errors are those of completing the values. */
export type StockOutcome = Outcome & { readonly plan: QueryPlan | null; readonly completion: boolean; readonly messages: readonly string[] };

/** The stock executor over one supergraph; also planned by it is what the coverage counts. */
export type Stock = { readonly schema: GraphQLSchema; readonly run: (operation: TestOperation, send: Send) => Promise<StockOutcome> };

type RequestContext = Parameters<ApolloGateway['executor']>[0];
type Run = { readonly send: Send; plan: QueryPlan | null };

/**
 * As in the gateway. Other limits can give another plan, which asks other subgraphs for what several have. With fragments of the client
 * reused, which is the planner's default, mutations behind a fragment are sent before those that stand in front of it.
 */
const queryPlannerConfig = { reuseQueryFragments: false, debug: { maxEvaluatedPlans: 1_000, pathsLimit: 500 } };

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const isSchemaHash = (hash: string): hash is RequestContext['schemaHash'] => hash !== '';
const schemaHash = ((hash: string) => {
  if (!isSchemaHash(hash)) throw new Error('leeg');
  return hash;
})('proef');

const operationOf = (document: DocumentNode, name: string | null): OperationDefinitionNode => {
  const found = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION && (name === null || definition.name?.value === name));
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('geen operatie');
  return found;
};

function requestContext({ document, operationName, variables }: TestOperation, schema: GraphQLSchema, context: Record<string, unknown>): RequestContext {
  const source = print(document);
  return {
    request: { query: source, variables: { ...variables }, ...(operationName === null ? {} : { operationName }) },
    logger: silent, schema, schemaHash, context, source, document, operationName, operation: operationOf(document, operationName),
    cache: { get: async () => undefined, set: async () => {}, delete: async () => {} },
    queryHash: createHash('sha256').update(source).digest('hex'), metrics: {}, overallCachePolicy: null,
  };
}

const pathOf = ({ path }: { readonly path?: readonly (string | number)[] | undefined }): ErrorPath => path ?? null;

// What the gateway puts in `extensions` is its own errors, but typed as anything.
const completionOf = (extensions: Readonly<Record<string, unknown>> | undefined): readonly ErrorPath[] => {
  const found = extensions?.['valueCompletion'];
  return Array.isArray(found) ? found.map((error: unknown) => {
    const path: unknown = typeof error === 'object' && error !== null && 'path' in error ? error.path : null;
    return Array.isArray(path) ? path.flatMap((part: unknown) => (typeof part === 'string' || typeof part === 'number' ? [part] : [])) : null;
  }) : [];
};

/** Loads the stock gateway over a supergraph. It lives as long as the process. */
export async function createStock(supergraphSdl: string): Promise<Stock> {
  const runs = new WeakMap<object, Run>();
  const runOf = (context: object): Run => {
    const run = runs.get(context);
    if (!run) throw new Error('een vraag buiten een operatie');
    return run;
  };
  const gateway = new ApolloGateway({
    supergraphSdl, logger: silent, queryPlannerConfig,
    buildService: ({ name }) => ({
      process: async (options) => {
        if (!('incomingRequestContext' in options)) throw new Error('een vraag buiten een operatie');
        const { data, errors } = await runOf(options.context).send(name, { query: options.request.query ?? '', variables: options.request.variables ?? {} });
        return { data, ...(errors.length > 0 ? { errors } : {}) };
      },
    }),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { context } }) => { runOf(context).plan = queryPlan; },
  });
  const { schema, executor } = await gateway.load();
  return {
    schema,
    async run(operation, send) {
      const context = {};
      const run: Run = { send, plan: null };
      runs.set(context, run);
      const { data, errors, extensions } = await executor(requestContext(operation, schema, context));
      const completion = completionOf(extensions);
      return { data, errors: [...(errors ?? []).map(pathOf), ...completion], plan: run.plan, completion: completion.length > 0, messages: (errors ?? []).map(({ message }) => message) };
    },
  };
}
