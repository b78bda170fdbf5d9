import type { GraphQLSchema } from 'graphql';
import { getOwn, isInherited, isObject } from './names.ts';
import { applies, collectFields, type Field, type Selection } from './selection.ts';
import { createSource, text, type Made, type SourceBuilder } from './source.ts';

// A subgraph elsewhere can answer anything. Before its answer is used each asked field must be there, with objects where something is
// asked below it; what is not so is null, and is said to be missing. What values are is looked at where they are used.

const createCondition = (schema: GraphQLSchema, condition: string | null): ((typename: unknown) => boolean) =>
  (typename) => condition === null || (typeof typename === 'string' && applies(schema, condition, typename));

function emitSelection(one: Selection, schema: GraphQLSchema, source: SourceBuilder): string {
  if (one.kind === 'fragment') {
    const inside = one.selections.map((deeper) => emitSelection(deeper, schema, source)).join(' && ') || 'true';
    return `(!${source.constant(createCondition(schema, one.typeCondition))}(s.__typename) || (${inside}))`;
  }
  const value = isInherited(one.responseName) ? `${source.constant(getOwn)}(s, ${text(one.responseName)})` : `s[${text(one.responseName)}]`;
  return one.selections ? `${source.constant(compileComplete(one.selections, schema))}(${value})` : `${value} !== undefined`;
}

// No schema has lists so deep inside each other.
const maxLists = 16;

// Whether a value is an object with all that is asked of it, a list of such, or null.
function compileComplete(selections: readonly Selection[], schema: GraphQLSchema): Made {
  const source = createSource();
  const whole = selections.map((one) => emitSelection(one, schema, source)).join(' && ') || 'true';
  return source.build(`
    if (s === null) return true;
    if (typeof s !== "object") return false;
    if (Array.isArray(s)) {
      if (lists > ${maxLists}) return false;
      for (let i = 0; i < s.length; i += 1) if (!self(s[i], lists + 1)) return false;
      return true;
    }
    return ${whole};`, 's, lists = 1');
}

/** One field that was asked of an entity, and whether a value of it is usable. */
export type FieldCheck = { readonly name: string; readonly isComplete: (value: unknown) => boolean };

const toCheck = ({ responseName, selections }: Field, schema: GraphQLSchema): FieldCheck => {
  const complete = selections ? compileComplete(selections, schema) : null;
  return { name: responseName, isComplete: (value) => (complete ? complete(value) === true : value !== undefined) };
};

/** Gives what is asked of an entity of a type: that is all that its absence can concern. Introspection apart. */
export function createFieldChecks(selections: readonly Selection[], schema: GraphQLSchema): (typename: string) => readonly FieldCheck[] {
  const perType = new Map<string, readonly FieldCheck[]>();
  return (typename) => {
    const known = perType.get(typename);
    if (known) return known;
    const fields = collectFields(selections, (condition) => applies(schema, condition, typename)).filter(({ name }) => !name.startsWith('__'));
    const checks = fields.map((field) => toCheck(field, schema));
    perType.set(typename, checks);
    return checks;
  };
}

/** The value of a field as far as it is usable. */
export const usable = (check: FieldCheck, given: unknown): unknown => {
  const value = isObject(given) ? getOwn(given, check.name) : undefined;
  return check.isComplete(value) ? value : undefined;
};
