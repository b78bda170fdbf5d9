import { GraphQLNonNull, Kind, astFromValue, getNullableType, isEnumType, isListType, isNonNullType, isSpecifiedScalarType, parseType, type ConstValueNode, type GraphQLInputType, type VariableDefinitionNode, type VariableNode } from 'graphql';
import type { Tape } from './tape.ts';

/** The variables of one operation, made as they are needed. */
export type Variables = {
  /** A variable that may stand where this type is asked, new or used before. */
  readonly use: (type: GraphQLInputType, hasDefault: boolean, json: (type: GraphQLInputType) => unknown) => VariableNode;
  readonly definitions: () => readonly VariableDefinitionNode[];
  /** The values as a client sends them; what has a default or may be null is sometimes not sent. */
  readonly values: () => Readonly<Record<string, unknown>>;
};

type Made = { readonly type: string; readonly hasDefault: boolean; readonly definition: VariableDefinitionNode };

const nodeOf = (name: string): VariableNode => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } });

// A default is made of plain leaves: objects and scalars of anything cannot be printed back as a literal.
const canDefault = (type: GraphQLInputType): boolean => {
  const nullable = getNullableType(type);
  return isListType(nullable) ? canDefault(nullable.ofType) : isEnumType(nullable) || isSpecifiedScalarType(nullable);
};

const isConst = (node: unknown): node is ConstValueNode => typeof node === 'object' && node !== null && 'kind' in node && node.kind !== Kind.VARIABLE;

/** Starts without variables. */
export function createVariables(tape: Tape): Variables {
  const made = new Map<string, Made>();
  const values: Record<string, unknown> = {};

  const defaultFor = (type: GraphQLInputType, json: (type: GraphQLInputType) => unknown): ConstValueNode | null => {
    if (!canDefault(type)) return null;
    const node = astFromValue(json(new GraphQLNonNull(getNullableType(type))), type);
    return isConst(node) ? node : null;
  };

  const make = (position: GraphQLInputType, hasDefault: boolean, json: (type: GraphQLInputType) => unknown): VariableNode => {
    const name = `v${made.size + 1}`;
    const strict = !isNonNullType(position) && tape.chance(4);
    const type = strict ? new GraphQLNonNull(position) : position;
    const own = tape.chance(5) ? defaultFor(type, json) : null;
    // A place that may not be null takes a variable that may, as long as one of the two has a default; null itself must not come then.
    const loosened = isNonNullType(type) && (own !== null || hasDefault) && !strict && tape.chance(8);
    const declared = loosened ? getNullableType(type) : type;
    made.set(name, {
      type: String(declared), hasDefault: own !== null,
      definition: { kind: Kind.VARIABLE_DEFINITION, variable: nodeOf(name), type: parseType(String(declared), { noLocation: true }), ...(own ? { defaultValue: own } : {}) },
    });
    const mayOmit = own !== null || !isNonNullType(declared);
    if (!(mayOmit && tape.chance(5))) values[name] = json(loosened ? type : declared);
    return nodeOf(name);
  };

  return {
    use(type, hasDefault, json) {
      const fitting = [...made].filter(([, { type: known }]) => known === String(type) || known === `${String(type)}!`);
      const again = fitting[tape.pick(Math.max(1, fitting.length))];
      return again && tape.chance(8) ? nodeOf(again[0]) : make(type, hasDefault, json);
    },
    definitions: () => [...made.values()].map(({ definition }) => definition),
    values: () => values,
  };
}
