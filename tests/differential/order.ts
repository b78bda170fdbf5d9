import { Kind, isListType, isNonNullType, isObjectType, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getVariableValues } from 'graphql/execution/values.js';
import type { TestOperation } from './stock.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

type Asked = { readonly schema: GraphQLSchema; readonly fragments: Record<string, FragmentDefinitionNode>; readonly variables: Record<string, unknown> };
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

function fieldsInOrder(asked: Asked, type: GraphQLObjectType, fields: Fields, value: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(value);
  if (names.join('\n') !== [...fields.keys()].join('\n')) return false;
  return [...fields].every(([name, nodes]) => {
    const definition = type.getFields()[nodes[0]?.name.value ?? ''];
    return !definition || valueInOrder(asked, definition.type, nodes, value[name]);
  });
}

function valueInOrder(asked: Asked, type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown): boolean {
  if (isNonNullType(type)) return valueInOrder(asked, type.ofType, nodes, value);
  if (isListType(type)) return !Array.isArray(value) || value.every((element: unknown) => valueInOrder(asked, type.ofType, nodes, element));
  if (!isObject(value) || !('name' in type)) return true;
  const { schema, fragments, variables } = asked;
  const types = isObjectType(type) ? [type] : 'resolveType' in type ? schema.getPossibleTypes(type) : [];
  // The concrete type need not be in the answer: the order must be right for one that it can be.
  return types.length === 0 || types.some((one) => fieldsInOrder(asked, one, collectSubfields(schema, fragments, variables, one, [...nodes]), value));
}

/** Whether the fields of an answer stand in the order of the GraphQL specification (section 6.3.2), as graphql-js collects them. */
export function isInOrder(schema: GraphQLSchema, { document, operationName, variables }: TestOperation, data: unknown): boolean {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION && (operationName === null || one.name?.value === operationName));
  const type = operation?.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(operation.operation) : null;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !type || !isObject(data)) return true;
  const fragments = Object.fromEntries(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const asked: Asked = { schema, fragments, variables: coerced ?? {} };
  return fieldsInOrder(asked, type, collectFields(schema, fragments, asked.variables, type, operation.selectionSet), data);
}
