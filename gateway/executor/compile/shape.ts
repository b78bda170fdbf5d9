import {
  getNullableType, isAbstractType, isCompositeType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLCompositeType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';
import { createRefuse, leafTest } from './leaf.ts';
import { getOwn, isInherited, isObject } from './names.ts';
import { applies, collectFields, type Field, type Selection } from './selection.ts';
import { createSource, text, type Complain, type Shaper, type SourceBuilder } from './source.ts';

/** What shapes are made with. */
export type ShapeDeps = { readonly schema: GraphQLSchema; readonly complain: Complain };

/**
 * What is made. In an answer a null where none may be takes the object along, and objects are of object types. In a representation the
 * outermost nulls stay, and objects are of the type that they say, which for a subgraph can be an interface (@interfaceObject).
 */
export type Purpose = 'answer' | 'representation';

type Kit = ShapeDeps & { readonly refuse: Shaper; readonly purpose: Purpose };

// A value of this type, from `v` into `r`.
function emitValue(type: GraphQLOutputType, field: Field, kit: Kit, source: SourceBuilder): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `r = ${source.constant(compileList(inner.ofType, field, kit))}(v);`;
  if (isCompositeType(inner)) return `r = ${source.constant(compileComposite(inner, field.selections ?? [], kit, true))}(v);`;
  if (!isLeafType(inner)) return 'r = null;';
  return `r = ${leafTest(inner, source.constant)} ? v : ${source.constant(kit.refuse)}(v);`;
}

const nullIsWrong = (type: GraphQLOutputType, kit: Kit, source: SourceBuilder): string =>
  (isNonNullType(type) ? `if (r === null) { ${source.constant(kit.complain)}(); return null; }` : '');

function compileList(type: GraphQLOutputType, field: Field, kit: Kit): Shaper {
  const source = createSource();
  return source.build(`
    if (!Array.isArray(s)) return ${source.constant(kit.refuse)}(s);
    const length = s.length, list = new Array(length);
    for (let i = 0; i < length; i += 1) {
      const v = s[i]; let r;
      ${emitValue(type, field, kit, source)}
      ${nullIsWrong(type, kit, source)}
      list[i] = r;
    }
    return list;`);
}

const read = (name: string, source: SourceBuilder): string => (isInherited(name) ? `${source.constant(getOwn)}(s, ${text(name)})` : `s[${text(name)}]`);

// The name of the type of an object is known where the object is of one; an interface can only take the word of the subgraph.
function emitTypename({ source: name }: Field, type: GraphQLCompositeType, { schema, purpose }: Kit, source: SourceBuilder): string {
  if (purpose === 'representation') return `r = s.__typename ?? ${text(type.name)};`;
  if (isObjectType(type)) return `r = ${text(type.name)};`;
  const isObjectName = source.constant((name: unknown) => typeof name === 'string' && isObjectType(schema.getType(name)));
  return `r = ${read(name, source)} ?? s.__typename; if (!${isObjectName}(r)) return null;`;
}

function emitField(field: Field, type: GraphQLCompositeType, kit: Kit, isStrict: boolean, source: SourceBuilder): string {
  if (field.name === '__typename') return emitTypename(field, type, kit, source);
  // Introspection is answered by the schema itself and stands ready.
  if (field.name === '__schema' || field.name === '__type') return `r = ${read(field.source, source)} ?? null;`;
  const definition = 'getFields' in type ? type.getFields()[field.name] : undefined;
  if (!definition) return 'r = null;';
  const check = isStrict ? nullIsWrong(definition.type, kit, source) : '';
  // What may not be seen is null, also when a subgraph gave it unasked.
  return `v = ${field.isDenied ? 'null' : read(field.source, source)}; ${emitValue(definition.type, field, kit, source)} ${check}`;
}

// `other` shapes an object that says to be of another type.
function compileObject(type: GraphQLCompositeType, selections: readonly Selection[], kit: Kit, isStrict: boolean, other: Shaper): Shaper {
  const source = createSource();
  const fields = collectFields(selections, (condition) => applies(kit.schema, condition, type.name));
  const steps = fields.map((field, index) => `${emitField(field, type, kit, isStrict, source)} const r${index} = r;`);
  const entries = fields.map(({ responseName }, index) => `${isInherited(responseName) ? `[${text(responseName)}]` : text(responseName)}: r${index}`);
  return source.build(`
    if (s === null || s === undefined) return null;
    if (typeof s !== "object" || Array.isArray(s)) return ${source.constant(kit.refuse)}(s);
    const t = s.__typename;
    if (t !== ${text(type.name)} && t !== undefined && t !== null) return ${source.constant(other)}(s);
    let v, r;
    ${steps.join('\n')}
    return { ${entries.join(', ')} };`);
}

/**
 * Makes the shaper of objects of a type. An object says itself of what type it is; where it does not, it counts as the type that the
 * schema has there. What is asked of each type is compiled when the first of that type is met.
 */
export function compileComposite(type: GraphQLCompositeType, selections: readonly Selection[], kit: Kit, isStrict: boolean): Shaper {
  const perType = new Map<unknown, Shaper>();
  const compile = (actual: GraphQLCompositeType): Shaper => compileObject(actual, selections, kit, isStrict, other);
  const add = (typename: unknown): Shaper => {
    const actual = typename === undefined || typename === null ? type : typeof typename === 'string' ? kit.schema.getType(typename) : undefined;
    if (!isCompositeType(actual)) return kit.refuse;
    const shaper = compile(actual);
    perType.set(typename, shaper);
    return shaper;
  };
  const other: Shaper = (value) => {
    if (!isObject(value)) return kit.refuse(value);
    return (perType.get(value['__typename']) ?? add(value['__typename']))(value);
  };
  return isAbstractType(type) ? other : compile(type);
}

/** Makes the shaper of a whole answer, or of the representation of an entity. */
export const compileShape = (type: GraphQLCompositeType, selections: readonly Selection[], deps: ShapeDeps, purpose: Purpose): Shaper =>
  compileComposite(type, selections, { ...deps, refuse: createRefuse(deps.complain), purpose }, purpose === 'answer');
