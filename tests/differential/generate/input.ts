import {
  Kind, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, parseValue,
  type GraphQLArgument, type GraphQLInputType, type GraphQLNamedInputType, type ObjectFieldNode, type ValueNode,
} from 'graphql';
import type { Tape } from './tape.ts';
import type { Variables } from './variables.ts';

/** Scalars as JSON; what is no scalar of GraphQL itself may be anything. */
const scalarJson = (type: string, tape: Tape): unknown => {
  if (type === 'Int') return tape.of([1, 0, -7, 2_147_483_647, 3]);
  if (type === 'Float') return tape.of<unknown>([1.5, 0, -2e10, 4]);
  if (type === 'Boolean') return tape.of([true, false]);
  if (type === 'String') return tape.of(['a', '', 'é"\n\\', '__proto__', 'b']);
  if (type === 'ID') return tape.of<unknown>(['x1', 'x2', 7]);
  return tape.of<unknown>(['2026-01-01', 3, true, [1, 'a'], { a: { b: 1 } }]);
};

const leafJson = (type: GraphQLNamedInputType, tape: Tape): unknown => {
  if (!isEnumType(type)) return scalarJson(type.name, tape);
  const names = type.getValues().map(({ name }) => name);
  return names[tape.pick(names.length)];
};

const maxDepth = 3;

/** A value of an input type as JSON, as it may come in for a variable. */
export function jsonOf(type: GraphQLInputType, tape: Tape, depth = 0): unknown {
  if (isNonNullType(type)) return jsonOf(type.ofType, tape, depth) ?? jsonOf(type.ofType, tape, depth + 100);
  if (depth < 100 && tape.chance(2)) return null;
  if (isListType(type)) {
    // One value for a list of one is allowed as well.
    if (tape.chance(1)) return jsonOf(getNullableType(type.ofType), tape, depth + 1) ?? [];
    return Array.from({ length: depth > maxDepth ? 0 : tape.pick(3) }, () => jsonOf(type.ofType, tape, depth + 1));
  }
  if (!isInputObjectType(type)) return leafJson(type, tape);
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth <= maxDepth && tape.chance(7)));
  return Object.fromEntries(fields.map((field) => [field.name, jsonOf(field.type, tape, depth + 1)]));
}

const toLiteral = (json: unknown): ValueNode => parseValue(JSON.stringify(json).replace(/"(\w+)":/g, '$1:'), { noLocation: true });

/** A value of an input type as it stands in a document; anywhere in it a variable may stand instead. */
export function literalOf(type: GraphQLInputType, tape: Tape, variables: Variables, hasDefault = false, depth = 0): ValueNode {
  if (tape.chance(depth === 0 ? 6 : 2)) return variables.use(type, hasDefault, (given) => jsonOf(given, tape));
  if (isNonNullType(type)) return nonNullLiteral(type.ofType, tape, variables, depth);
  return tape.chance(2) ? { kind: Kind.NULL } : nonNullLiteral(type, tape, variables, depth);
}

function nonNullLiteral(type: GraphQLInputType, tape: Tape, variables: Variables, depth: number): ValueNode {
  if (isListType(type)) {
    const length = depth > maxDepth ? 0 : tape.pick(3);
    return { kind: Kind.LIST, values: Array.from({ length }, () => literalOf(type.ofType, tape, variables, false, depth + 1)) };
  }
  if (isNonNullType(type)) return nonNullLiteral(type.ofType, tape, variables, depth);
  if (isEnumType(type)) return { kind: Kind.ENUM, value: String(leafJson(type, tape)) };
  if (!isInputObjectType(type)) return toLiteral(leafJson(type, tape));
  const chosen = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth <= maxDepth && tape.chance(7)));
  const fields = chosen.map((field): ObjectFieldNode =>
    ({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: field.name }, value: literalOf(field.type, tape, variables, field.defaultValue !== undefined, depth + 1) }));
  return { kind: Kind.OBJECT, fields };
}

/** Whether an argument must be given. */
export const isRequired = ({ type, defaultValue }: GraphQLArgument): boolean => isNonNullType(type) && defaultValue === undefined;
