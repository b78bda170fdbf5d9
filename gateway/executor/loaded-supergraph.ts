import { Supergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, Kind, buildASTSchema, parse, valueFromAST, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { allesOpen, readToegang, type Oordeel, type Toegangsbeleid } from '../../subgraphs/shared/toegang/beleid.ts';
import { createInvoercontrole, listGeweigerd, zonderVelden } from '../../subgraphs/shared/toegang/weigering.ts';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import { listSwitches, type Switches } from './compile/conditions.ts';
import { compileProgram, listFragments, type Access, type Program, type ProgramDeps } from './compile/program.ts';
import { readKeyFields } from './key-fields.ts';
import { readRequiredArguments } from './plan/conflicting-requires.ts';
import { UnknownStep } from './plan/fetches.ts';
import { createPlanNow, type Planner } from './planning/planner.ts';
import { listSubgraphs } from '../supergraph/subgraph-names.ts';
import { avoidReservedNames, readReservedNames, type Renamed } from './plan/reserved-names.ts';

/** An operation that was accepted and planned once. */
export type CompiledOperation = {
  readonly operation: OperationDefinitionNode;
  /**
   * The program for these values of its @skip and @include, compiled when it is first asked for; null when only the stock executor
   * can carry the plan out.
   * @throws GraphQLError NIET_BEVOEGD when the values filter by something that the caller may not see.
   */
  readonly programFor: (variables: Readonly<Record<string, unknown>>) => Program | null;
};

/** A supergraph in use: what was made for it ends with it. */
export type LoadedSupergraph = {
  readonly apiSchema: GraphQLSchema;
  readonly sdl: string;
  /** Who may see what, as the supergraph says. */
  readonly beleid: Toegangsbeleid;
  /** Name and address of each subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /**
   * Plans an operation of a valid document, here and now, for callers over whom this is the verdict.
   * @throws GraphQLError when the document has no such operation, or the planner refuses it.
   */
  readonly compile: (document: DocumentNode, operationName: string | null, oordeel?: Oordeel) => CompiledOperation;
  /** The same, planned by another. */
  readonly compileBy: (planner: Planner, document: DocumentNode, operationName: string | null, oordeel?: Oordeel) => Promise<CompiledOperation>;
};

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

/** An operation in the names that it is planned with, and what of it the caller may not see. */
type Prepared = Renamed & { readonly access: Access; readonly allowed: DocumentNode };

function createCompiled(operation: OperationDefinitionNode, operationName: string | null, { document, original, access }: Prepared, plan: QueryPlan, deps: ProgramDeps): CompiledOperation {
  const fragments = listFragments(document.definitions);
  const planned = findOperation(document, operationName);
  const switches = listSwitches({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] });
  const programs = new Map<string, Program | null>();
  const holdsDenied = createInvoercontrole(operation, deps.apiSchema, access.oordeel);
  const compile = (values: Switches): Program | null => {
    try {
      return compileProgram({ operation: planned, fragments, plan, switches: values, original, access }, deps);
    } catch (fout) {
      if (fout instanceof UnknownStep) return null;
      throw fout;
    }
  };
  return {
    operation,
    programFor(variables) {
      if (holdsDenied?.(variables)) throw new GraphQLError(meldingVan('NIET_BEVOEGD'), { extensions: { code: 'NIET_BEVOEGD', http: { status: 403 } } });
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
 * Reads a supergraph and makes what operations on it are compiled with.
 * @param apiSchema the schema that clients see, where it was made already.
 * @throws GraphQLError when the text is no supergraph.
 */
export function loadSupergraph(sdl: string, apiSchema?: GraphQLSchema): LoadedSupergraph {
  const document = parse(sdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const deps: ProgramDeps = { schema, apiSchema: apiSchema ?? Supergraph.build(sdl, { validateSupergraph: false }).apiSchema().toGraphQLJSSchema(), keys: readKeyFields(sdl), requiredArguments: readRequiredArguments(document) };
  const reserved = readReservedNames(document, deps.keys);
  const prepare = (given: DocumentNode, oordeel: Oordeel): Prepared => {
    const renamed = avoidReservedNames(given, reserved);
    const fields = listGeweigerd(renamed.document, deps.apiSchema, oordeel);
    return { ...renamed, access: { oordeel, fields }, allowed: zonderVelden(renamed.document, fields) };
  };
  let planNow: ReturnType<typeof createPlanNow> | null = null;
  return {
    apiSchema: deps.apiSchema, sdl,
    beleid: readToegang(document),
    subgraphs: new Map(listSubgraphs(document).map(({ name, url }) => [name, url])),
    compile(given, operationName, oordeel = allesOpen) {
      planNow ??= createPlanNow(sdl);
      const operation = findOperation(given, operationName);
      const prepared = prepare(given, oordeel);
      return createCompiled(operation, operationName, prepared, planNow(prepared.allowed, operationName), deps);
    },
    async compileBy(planner, given, operationName, oordeel = allesOpen) {
      const operation = findOperation(given, operationName);
      const prepared = prepare(given, oordeel);
      return createCompiled(operation, operationName, prepared, await planner.plan(prepared.allowed, operationName), deps);
    },
  };
}
