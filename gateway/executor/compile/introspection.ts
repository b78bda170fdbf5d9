import { Kind, OperationTypeNode, executeSync, visit, type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { pruneSelections } from '../plan/prune.ts';
import type { Included } from './conditions.ts';
import type { Fragments } from './selection.ts';

/** What an operation asks of the schema itself. */
export type Introspection = (schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

function* listFields(set: SelectionSetNode): Generator<FieldNode> {
  for (const one of set.selections) {
    if (one.kind === Kind.FIELD) yield one;
    else if (one.kind === Kind.INLINE_FRAGMENT) yield* listFields(one.selectionSet);
  }
}

/** Takes out of an operation what it asks of the schema itself; null when that is nothing. */
export function toIntrospection(operation: OperationDefinitionNode, fragments: Fragments, included: Included): Introspection | null {
  const set = pruneSelections(operation.selectionSet, fragments, included);
  const selections = set ? [...listFields(set)].filter(isIntrospection) : [];
  if (selections.length === 0) return null;
  const used = new Set<string>();
  for (const field of selections) visit(field, { Variable: (node) => void used.add(node.name.value) });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{
      kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY,
      variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    }],
  };
  return (schema, variables) => executeSync({ schema, document, variableValues: variables }).data ?? {};
}
