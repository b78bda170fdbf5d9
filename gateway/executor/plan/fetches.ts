import { Kind, parse, type DocumentNode, type OperationTypeNode, type SelectionSetNode, type VariableDefinitionNode } from 'graphql';
import type { FetchDataRewrite, FetchNode, PlanNode } from '@apollo/query-planner';
import { createIncluded, type Switches } from '../compile/conditions.ts';
import { readRequires, readSelections, type Selection } from '../compile/selection.ts';
import { pruneSelections } from './prune.ts';
import { findDependencies } from './dependencies.ts';

/** One fetch of a plan: what is asked of which subgraph, where in the answer it belongs, and what must be there before. */
export type Fetch = {
  readonly index: number;
  readonly subgraph: string;
  readonly operation: OperationTypeNode;
  readonly operationName: string | null;
  /** Where its entities stand: names and `@` for each list; empty for root fields. */
  readonly path: readonly string[];
  /** What identifies an entity and what the subgraph needs to know of it; null where root fields are asked. */
  readonly requires: readonly Selection[] | null;
  /** What is asked: of each entity, or of the root. */
  readonly selectionSet: SelectionSetNode;
  readonly selections: readonly Selection[];
  /** The definitions of the client's variables that it may use. */
  readonly variables: readonly VariableDefinitionNode[];
  readonly inputRewrites: readonly FetchDataRewrite[];
  readonly outputRewrites: readonly FetchDataRewrite[];
  /** Fetches that must have ended before. */
  readonly after: readonly number[];
};

/** A step of a plan that this executor does not know; the stock executor may. */
export class UnknownStep extends Error {
  override name = 'UnknownStep';
}

type Walk = { readonly switches: Switches; readonly fetches: Fetch[] };

function readOperation(text: string): { readonly document: DocumentNode; readonly set: SelectionSetNode; readonly variables: readonly VariableDefinitionNode[]; readonly kind: OperationTypeNode; readonly name: string | null } {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new UnknownStep('a fetch without an operation');
  return { document, set: operation.selectionSet, variables: operation.variableDefinitions ?? [], kind: operation.operation, name: operation.name?.value ?? null };
}

const entitiesOf = (set: SelectionSetNode): SelectionSetNode | null => {
  const [field] = set.selections;
  return field?.kind === Kind.FIELD && field.name.value === '_entities' ? (field.selectionSet ?? null) : null;
};

/**
 * Reads one fetch; null when the conditions leave nothing to ask.
 * @throws UnknownStep
 */
export function readFetch(node: FetchNode, path: readonly string[], switches: Switches): Omit<Fetch, 'index' | 'after'> | null {
  if (node.contextRewrites?.length || node.hasDefers) throw new UnknownStep('a fetch with context or defer');
  const { document, set, variables, kind, name } = readOperation(node.operation);
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const asked = node.requires ? entitiesOf(set) : set;
  if (!asked) throw new UnknownStep('a fetch of entities without entities');
  const selectionSet = pruneSelections(asked, fragments, createIncluded(switches));
  if (!selectionSet) return null;
  return {
    subgraph: node.serviceName, operation: kind, operationName: name, path,
    requires: node.requires ? readRequires(node.requires) : null,
    selectionSet, selections: readSelections(selectionSet, fragments, () => true),
    variables: variables.filter(({ variable }) => variable.name.value !== 'representations'),
    inputRewrites: node.inputRewrites ?? [], outputRewrites: node.outputRewrites ?? [],
  };
}

const names = (path: readonly (string | number)[]): string[] => path.map((step) => {
  if (typeof step === 'string') return step;
  throw new UnknownStep('a path with a number');
});

// Gives the fetches of a node; `before` are all that the plan puts before it.
function visit(node: PlanNode, path: readonly string[], before: readonly Fetch[], walk: Walk): Fetch[] {
  switch (node.kind) {
    case 'Fetch': {
      const fetch = readFetch(node, path, walk.switches);
      if (!fetch) return [];
      const made: Fetch = { ...fetch, index: walk.fetches.length, after: findDependencies(fetch, before) };
      walk.fetches.push(made);
      return [made];
    }
    case 'Flatten': return visit(node.node, [...path, ...names(node.path)], before, walk);
    case 'Parallel': return node.nodes.flatMap((child) => visit(child, path, before, walk));
    case 'Sequence': return node.nodes.reduce<Fetch[]>((made, child) => [...made, ...visit(child, path, [...before, ...made], walk)], []);
    case 'Condition': {
      const branch = walk.switches[node.condition] === true ? node.ifClause : node.elseClause;
      return branch ? visit(branch, path, before, walk) : [];
    }
    case 'Defer': throw new UnknownStep('defer');
    default: throw new UnknownStep('a step of a new kind');
  }
}

/**
 * Reads the fetches of a plan, with what each must wait for.
 * @param given fetches that were answered before the plan starts, as the event of a subscription is.
 * @throws UnknownStep where the plan has what this executor does not know.
 */
export function readFetches(node: PlanNode | undefined, switches: Switches, given: readonly Fetch[] = []): Fetch[] {
  const walk: Walk = { switches, fetches: [...given] };
  if (node) visit(node, [], given, walk);
  return walk.fetches;
}
