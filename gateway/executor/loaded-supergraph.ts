import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { GraphQLError, Kind, buildASTSchema, parse, valueFromAST, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { listSwitches, type Switches } from './compile/conditions.ts';
import { compileProgram, listFragments, type Program, type ProgramDeps } from './compile/program.ts';
import { readKeyFields } from './key-fields.ts';
import { UnknownStep } from './plan/fetches.ts';
import { avoidReservedNames, readReservedNames, type Renamed } from './plan/reserved-names.ts';

/** An operation that was accepted and planned once. */
export type CompiledOperation = {
  readonly operation: OperationDefinitionNode;
  /**
   * The program for these values of its @skip and @include, compiled when it is first asked for; null when only the stock executor
   * can carry the plan out.
   */
  readonly programFor: (variables: Readonly<Record<string, unknown>>) => Program | null;
};

/** A supergraph in use: what was made for it ends with it. */
export type LoadedSupergraph = {
  readonly apiSchema: GraphQLSchema;
  readonly sdl: string;
  /** Name and address of each subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /**
   * Plans an operation of a valid document.
   * @throws GraphQLError when the document has no such operation, or the planner refuses it.
   */
  readonly compile: (document: DocumentNode, operationName: string | null) => CompiledOperation;
};

// Planning must end soon, whatever is asked: with fewer alternatives weighed a plan may be longer than needed, and is still right.
const plannerSettings = { reuseQueryFragments: false, debug: { maxEvaluatedPlans: 1_000, pathsLimit: 500 } };

// What the planner says when it refuses to go on.
const isTooMuch = /^(Too many options|Exceeded maximum)/;

/** Values of @skip and @include for which one operation keeps programs. */
const maxPrograms = 64;

function findOperation(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const found = operationName === null ? operations : operations.filter(({ name }) => name?.value === operationName);
  const [operation] = found;
  if (!operation || found.length > 1) throw new GraphQLError('Noem één operatie van het document.', { extensions: { code: 'ONGELDIG_VERZOEK' } });
  return operation;
}

/** The values of the variables that decide what is skipped; the document's own default where the client gives none. */
function readSwitches(names: readonly string[], { variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>): Switches {
  const boolean = schema.getType('Boolean');
  return Object.fromEntries(names.map((name) => {
    const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const fallback: unknown = definition?.defaultValue && boolean && 'parseLiteral' in boolean ? valueFromAST(definition.defaultValue, boolean) : false;
    return [name, (given ?? fallback) === true] as const;
  }));
}

function createCompiled(operation: OperationDefinitionNode, operationName: string | null, { document, original }: Renamed, plan: QueryPlan, deps: ProgramDeps): CompiledOperation {
  const fragments = listFragments(document.definitions);
  const planned = findOperation(document, operationName);
  const switches = listSwitches({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] });
  const programs = new Map<string, Program | null>();
  const compile = (values: Switches): Program | null => {
    try {
      return compileProgram({ operation: planned, fragments, plan, switches: values, original }, deps);
    } catch (fout) {
      if (fout instanceof UnknownStep) return null;
      throw fout;
    }
  };
  return {
    operation,
    programFor(variables) {
      const values = readSwitches(switches, operation, deps.apiSchema, variables);
      const name = switches.map((one) => (values[one] ? '1' : '0')).join('');
      const known = programs.get(name);
      if (known !== undefined) return known;
      const program = compile(values);
      if (programs.size >= maxPrograms) programs.clear();
      programs.set(name, program);
      return program;
    },
  };
}

/**
 * Reads a supergraph and makes what operations on it are planned and compiled with.
 * @param apiSchema the schema that clients see, where it was made already.
 * @throws GraphQLError when the text is no supergraph.
 */
export function loadSupergraph(sdl: string, apiSchema?: GraphQLSchema): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, plannerSettings);
  const document = parse(sdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const deps: ProgramDeps = { schema, apiSchema: apiSchema ?? supergraph.apiSchema().toGraphQLJSSchema(), keys: readKeyFields(sdl) };
  const reserved = readReservedNames(document, deps.keys);
  const plan = (document: DocumentNode, operationName: string | null): QueryPlan => {
    try {
      return planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), document, { ...(operationName === null ? {} : { operationName }) }));
    } catch (fout) {
      throw fout instanceof Error && isTooMuch.test(fout.message) ? new GraphQLError('', { extensions: { code: 'TE_COMPLEX', http: { status: 400 } } }) : fout;
    }
  };
  return {
    apiSchema: deps.apiSchema, sdl,
    subgraphs: new Map(supergraph.subgraphsMetadata().map(({ name, url }) => [name, url])),
    compile(document, operationName) {
      const operation = findOperation(document, operationName);
      const renamed = avoidReservedNames(document, reserved);
      return createCompiled(operation, operationName, renamed, plan(renamed.document, operationName), deps);
    },
  };
}
