import { getNullableType, isCompositeType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLCompositeType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { isLeafValue } from './leaf.ts';
import { getOwn, isObject } from './names.ts';
import { applies, collectFields, type Field, type Selection } from './selection.ts';

/** A place in an answer. */
export type Path = readonly (string | number)[];

// Null is null for a reason of its own; `lost` is null because something at or below it was not what its type says.
type Outcome = 'value' | 'null' | 'lost';

type Walk = { readonly schema: GraphQLSchema; readonly path: (string | number)[]; readonly found: Path[] };

function wrong(walk: Walk): Outcome {
  walk.found.push([...walk.path]);
  return 'lost';
}

function checkValue(type: GraphQLOutputType, value: unknown, field: Field, walk: Walk): Outcome {
  if (isNonNullType(type)) {
    const inner = checkValue(type.ofType, value, field, walk);
    return inner === 'null' ? wrong(walk) : inner;
  }
  if (value === null || value === undefined) return 'null';
  const inner = getNullableType(type);
  if (isListType(inner)) return checkList(inner.ofType, value, field, walk);
  if (isCompositeType(inner)) return checkObject(inner, value, field.selections ?? [], walk);
  return isLeafType(inner) && isLeafValue(inner, value) ? 'value' : wrong(walk);
}

function checkList(type: GraphQLOutputType, value: unknown, field: Field, walk: Walk): Outcome {
  if (!Array.isArray(value)) return wrong(walk);
  let outcome: Outcome = 'value';
  for (const [index, item] of value.entries()) {
    walk.path.push(index);
    if (checkValue(type, item, field, walk) !== 'value' && isNonNullType(type)) outcome = 'lost';
    walk.path.pop();
  }
  return outcome;
}

const actualType = (type: GraphQLCompositeType, typename: unknown, schema: GraphQLSchema): GraphQLCompositeType | null => {
  if (typename === undefined || typename === null) return type;
  const named = typeof typename === 'string' ? schema.getType(typename) : undefined;
  return isCompositeType(named) ? named : null;
};

function checkField(field: Field, type: GraphQLCompositeType, source: object, walk: Walk): Outcome {
  if (field.name === '__typename') return isObjectType(type) ? 'value' : 'lost';
  const definition = 'getFields' in type ? type.getFields()[field.name] : undefined;
  if (!definition) return 'value';
  walk.path.push(field.responseName);
  const outcome = checkValue(definition.type, getOwn(source, field.source), field, walk);
  walk.path.pop();
  return outcome !== 'value' && isNonNullType(definition.type) ? 'lost' : 'value';
}

function checkObject(type: GraphQLCompositeType, value: unknown, selections: readonly Selection[], walk: Walk): Outcome {
  if (!isObject(value)) return wrong(walk);
  const actual = actualType(type, value['__typename'], walk.schema);
  if (!actual) return wrong(walk);
  for (const field of collectFields(selections, (condition) => applies(walk.schema, condition, actual.name))) {
    if (checkField(field, actual, value, walk) === 'lost') return 'lost';
  }
  return 'value';
}

/**
 * Finds where a gathered answer is not what its types say: a null where none may be, a value of another kind. The slow road that is
 * taken when writing the answer met such a value.
 */
export function findViolations(schema: GraphQLSchema, type: GraphQLCompositeType, selections: readonly Selection[], root: unknown): Path[] {
  const walk: Walk = { schema, path: [], found: [] };
  checkObject(type, root, selections, walk);
  return walk.found;
}
