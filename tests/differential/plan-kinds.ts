import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';

/** A fetch of a plan with the place at which its answer lands. */
export type PlannedFetch = { readonly fetch: FetchNode; readonly path: readonly (string | number)[] };

/** The steps of a plan that are no fetch themselves, each with the place at which they stand. */
const childrenOf = (node: PlanNode): readonly PlanNode[] => {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': return node.nodes;
    case 'Flatten': return [node.node];
    case 'Condition': return [node.ifClause, node.elseClause].filter((clause) => clause !== undefined);
    case 'Fetch':
    case 'Defer': return [];
  }
};

const rootOf = ({ node }: QueryPlan): PlanNode | null => (!node || node.kind === 'Subscription' ? null : node);

/** Every fetch of a plan. */
export function listFetches(plan: QueryPlan): PlannedFetch[] {
  const walk = (node: PlanNode, path: readonly (string | number)[]): PlannedFetch[] =>
    node.kind === 'Fetch' ? [{ fetch: node, path }] : childrenOf(node).flatMap((child) => walk(child, node.kind === 'Flatten' ? [...path, ...node.path] : path));
  const root = rootOf(plan);
  return root ? walk(root, []) : [];
}

/** Every kind of thing that a plan can hold. The coverage counts in how many operations each of them occurs. */
export const planKinds = [
  'no plan node', 'Fetch of roots', 'Fetch of a mutation', 'Fetch of entities', 'Flatten', 'Flatten over a list', 'Flatten over lists in lists', 'Sequence', 'Parallel',
  'Condition with if', 'Condition with else', 'input rewrites', 'output rewrites', 'several types in requires', 'nested requires', 'fragment in nested requires',
  'variables in an entity fetch', 'several entity fetches of one subgraph',
] as const;

/** One of those kinds. */
export type PlanKind = (typeof planKinds)[number];

const hasNested = (requires: readonly QueryPlanSelectionNode[]): boolean =>
  requires.some((type) => type.kind === 'InlineFragment' && type.selections.some((field) => field.kind === 'Field' && (field.selections?.length ?? 0) > 0));

const hasNestedFragment = (selections: readonly QueryPlanSelectionNode[], depth = 0): boolean =>
  selections.some((selection) => (selection.kind === 'InlineFragment' && depth > 0) || hasNestedFragment(selection.selections ?? [], depth + 1));

const isMutation = ({ operationKind }: FetchNode): boolean => operationKind === OperationTypeNode.MUTATION;

function kindsOfFetch({ fetch, path }: PlannedFetch): PlanKind[] {
  const { requires = [] } = fetch;
  const lists = path.filter((part) => part === '@').length;
  const checks: readonly (readonly [PlanKind, boolean])[] = [
    ['Fetch of roots', requires.length === 0 && !isMutation(fetch)],
    ['Fetch of a mutation', requires.length === 0 && isMutation(fetch)],
    ['Fetch of entities', requires.length > 0],
    ['Flatten over a list', lists > 0],
    ['Flatten over lists in lists', lists > 1],
    ['input rewrites', (fetch.inputRewrites?.length ?? 0) > 0],
    ['output rewrites', (fetch.outputRewrites?.length ?? 0) > 0],
    ['several types in requires', requires.length > 1],
    ['nested requires', hasNested(requires)],
    ['fragment in nested requires', hasNestedFragment(requires)],
    ['variables in an entity fetch', requires.length > 0 && (fetch.variableUsages?.length ?? 0) > 0],
  ];
  return checks.flatMap(([kind, isThere]) => (isThere ? [kind] : []));
}

function kindsOfNode(node: PlanNode): PlanKind[] {
  const own: PlanKind[] = node.kind === 'Condition'
    ? [...(node.ifClause ? ['Condition with if' as const] : []), ...(node.elseClause ? ['Condition with else' as const] : [])]
    : node.kind === 'Flatten' || node.kind === 'Sequence' || node.kind === 'Parallel' ? [node.kind] : [];
  return [...own, ...childrenOf(node).flatMap(kindsOfNode)];
}

/** The kinds that occur in a plan. */
export function kindsOf(plan: QueryPlan): ReadonlySet<PlanKind> {
  const root = rootOf(plan);
  if (!root) return new Set(['no plan node']);
  const fetches = listFetches(plan);
  const services = fetches.filter(({ fetch }) => fetch.requires).map(({ fetch }) => fetch.serviceName);
  return new Set([
    ...kindsOfNode(root), ...fetches.flatMap(kindsOfFetch),
    ...(new Set(services).size < services.length ? ['several entity fetches of one subgraph' as const] : []),
  ]);
}
