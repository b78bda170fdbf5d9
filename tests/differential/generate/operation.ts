import { Kind, OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { TestOperation } from '../stock.ts';
import { makeIntrospection } from './introspection.ts';
import { prune } from './prune.ts';
import { makeRootSelection, type Making } from './selection.ts';
import { readTape } from './tape.ts';
import { createVariables } from './variables.ts';

const maxFields = 40;

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const decoy: OperationDefinitionNode = {
  kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, name: { kind: Kind.NAME, value: 'Andere' }, variableDefinitions: [],
  selectionSet: { kind: Kind.SELECTION_SET, selections: [typename] },
};

/** Makes an operation over an API schema from numbers; the same numbers make the same operation. `aliased` fields get another name. */
export function makeOperation(schema: GraphQLSchema, numbers: readonly number[], aliased: ReadonlySet<string>): TestOperation {
  const tape = readTape(numbers);
  const variables = createVariables(tape);
  const mutation = schema.getMutationType();
  const root = mutation && tape.chance(5) ? mutation : schema.getQueryType();
  if (!root) throw new Error('een schema zonder Query');
  const making: Making = { schema, tape, variables, fragments: [], aliased, left: 1 + tape.pick(maxFields), open: 0 };
  const chosen = makeRootSelection(making, root);
  const selections = root !== mutation && tape.chance(1) ? [...chosen.selections, makeIntrospection(tape)] : chosen.selections;
  const several = tape.chance(3);
  const operationName = several || tape.chance(4) ? 'Deze' : null;
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION, operation: root === mutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
    ...(operationName === null ? {} : { name: { kind: Kind.NAME, value: operationName } }),
    variableDefinitions: variables.definitions(), selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { operationName, ...prune(operation, several ? [decoy] : [], making.fragments.map(({ definition }) => definition), variables.values()) };
}
