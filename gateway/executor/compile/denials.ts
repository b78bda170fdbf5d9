import { getNamedType, isAbstractType, isCompositeType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { getOwn, isObject } from './names.ts';
import { applies, collectFields, type Field, type Selection } from './selection.ts';
import type { Path } from './violations.ts';

/** Finds the places in an answer where something was asked that the caller may not see. */
export type Denials = (root: unknown) => Path[];

type Walk = { readonly schema: GraphQLSchema; readonly path: (string | number)[]; readonly found: Path[] };

function walkValue(type: GraphQLCompositeType, value: unknown, field: Field, walk: Walk): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      walk.path.push(index);
      walkValue(type, item, field, walk);
      walk.path.pop();
    }
  } else if (isObject(value)) walkObject(type, value, field.selections ?? [], walk);
}

function walkObject(type: GraphQLCompositeType, value: object, selections: readonly Selection[], walk: Walk): void {
  const typename = getOwn(value, '__typename');
  const actual = isAbstractType(type) && typeof typename === 'string' ? walk.schema.getType(typename) : type;
  if (!isCompositeType(actual) || !('getFields' in actual)) return;
  for (const field of collectFields(selections, (condition) => applies(walk.schema, condition, actual.name))) {
    const definition = actual.getFields()[field.name];
    walk.path.push(field.responseName);
    if (field.isDenied) walk.found.push([...walk.path]);
    else {
      const below = definition && getNamedType(definition.type);
      if (isCompositeType(below)) walkValue(below, getOwn(value, field.source), field, walk);
    }
    walk.path.pop();
  }
}

/**
 * Makes what says of each place where a denied field was asked that it was: what may be seen depends on purpose and role, never on
 * what is there. Null when nothing that is asked is denied.
 */
export function compileDenials(schema: GraphQLSchema, type: GraphQLCompositeType, selections: readonly Selection[]): Denials | null {
  if (!holdsDenied(selections)) return null;
  return (root) => {
    const walk: Walk = { schema, path: [], found: [] };
    if (isObject(root)) walkObject(type, root, selections, walk);
    return walk.found;
  };
}

const holdsDenied = (selections: readonly Selection[]): boolean =>
  selections.some((one) => (one.kind === 'field' ? one.isDenied === true || (one.selections !== null && holdsDenied(one.selections)) : holdsDenied(one.selections)));
