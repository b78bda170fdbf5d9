import {
  Kind, doTypesOverlap, getNamedType, isCompositeType, isInterfaceType, isLeafType, isObjectType, isUnionType, print,
  type ArgumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema,
  type InlineFragmentNode, type NameNode, type SelectionNode, type SelectionSetNode, type FragmentSpreadNode,
} from 'graphql';
import { directivesFor } from './directives.ts';
import { isRequired, literalOf } from './input.ts';
import { absorb, fits, isFree, take, type Scope } from './scope.ts';
import type { Tape } from './tape.ts';
import type { Variables } from './variables.ts';

/** A named fragment with the response names that it brings along. */
export type Fragment = { readonly definition: FragmentDefinitionNode; readonly type: GraphQLCompositeType; readonly scope: Scope };

/** What the parts of one operation share while it is made. `left` bounds how many fields it gets; `aliased` get another name. */
export type Making = { readonly schema: GraphQLSchema; readonly tape: Tape; readonly variables: Variables; readonly fragments: Fragment[]; readonly aliased: ReadonlySet<string>; left: number; open: number };

/** Names of Object's own among them: an answer is not to be looked up along a prototype. */
const aliases = ['a', 'b', 'constructor', '__proto__', 'toString', 'c', 'hasOwnProperty', 'd', 'valueOf', 'length', 'e'] as const;
const maxDepth = 6;
const maxFragments = 5;

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const typename: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };

const fieldsOf = (type: GraphQLCompositeType): readonly GraphQLField<unknown, unknown>[] => (isUnionType(type) ? [] : Object.values(type.getFields()));

/** The first free response name: the field's own, or an alias. Null when every one is taken by something else. */
function responseNameFor(scope: Scope, field: string, signature: string, tape: Tape, prefersAlias = false): string | null {
  const start = tape.pick(aliases.length);
  const turned = [...aliases.slice(start), ...aliases.slice(0, start)];
  const names: readonly string[] = tape.chance(3) || prefersAlias ? [...turned, field] : [field, ...turned];
  return names.find((name) => isFree(scope, name, signature)) ?? null;
}

function makeTypename(making: Making, scope: Scope): FieldNode {
  const name = responseNameFor(scope, '__typename', '__typename', making.tape);
  if (name === null || name === '__typename') return { ...typename, directives: directivesFor(making.tape, making.variables) };
  take(scope, name, '__typename');
  return { ...typename, alias: nameNode(name) };
}

function makeArguments(making: Making, field: GraphQLField<unknown, unknown>): ArgumentNode[] {
  const { tape, variables } = making;
  return field.args.filter((argument) => isRequired(argument) || tape.chance(8)).map((argument) => ({
    kind: Kind.ARGUMENT, name: nameNode(argument.name), value: literalOf(argument.type, tape, variables, argument.defaultValue !== undefined),
  }));
}

function makeField(making: Making, field: GraphQLField<unknown, unknown>, spot: Spot): FieldNode | null {
  const args = makeArguments(making, field);
  const signature = `${field.name}(${args.map(print).join()}): ${String(field.type)}`;
  const name = responseNameFor(spot.scope, field.name, signature, making.tape, making.aliased.has(field.name));
  if (name === null) return null;
  const below = take(spot.scope, name, signature);
  making.left -= 1;
  const named = getNamedType(field.type);
  return {
    kind: Kind.FIELD, name: nameNode(field.name), arguments: args, directives: directivesFor(making.tape, making.variables),
    ...(name === field.name ? {} : { alias: nameNode(name) }),
    ...(isCompositeType(named) ? { selectionSet: makeSelectionSet(making, spotOn(making.schema, named, below, spot.depth + 1)) } : {}),
  };
}

const namedTypes = (schema: GraphQLSchema): GraphQLCompositeType[] => Object.values(schema.getTypeMap()).filter(isCompositeType).filter(({ name }) => !name.startsWith('__'));

const possibleOf = (schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<string> => new Set(isObjectType(type) ? [type.name] : schema.getPossibleTypes(type).map(({ name }) => name));

/** A place in an operation: the type there, the concrete types that the fragments around it leave, and the response names in use. */
type Spot = { readonly type: GraphQLCompositeType; readonly possible: ReadonlySet<string>; readonly scope: Scope; readonly depth: number };

/** A type on which a fragment may stand here: the same, a member, or any other that overlaps. Now and then one that can never apply. */
function conditionFor({ schema, tape }: Making, { type, possible }: Spot): GraphQLCompositeType {
  const mayBeVain = tape.chance(1);
  const others = namedTypes(schema).filter((other) => other !== type && doTypesOverlap(schema, type, other) && (mayBeVain || !possibleOf(schema, other).isDisjointFrom(possible)));
  const objects = isObjectType(type) ? [] : others.filter(isObjectType);
  const from = objects.length > 0 && tape.chance(11) ? objects : others.filter((other) => !isObjectType(other));
  return (tape.chance(12) || isUnionType(type) ? from[tape.pick(Math.max(1, from.length))] : undefined) ?? type;
}

const narrow = (schema: GraphQLSchema, { possible, scope, depth }: Spot, condition: GraphQLCompositeType): Spot =>
  ({ type: condition, possible: possible.intersection(possibleOf(schema, condition)), scope, depth: depth + 1 });

function makeInline(making: Making, spot: Spot): InlineFragmentNode {
  const condition = conditionFor(making, spot);
  const isBare = condition === spot.type && making.tape.chance(6);
  return {
    kind: Kind.INLINE_FRAGMENT, directives: directivesFor(making.tape, making.variables),
    ...(isBare ? {} : { typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(condition.name) } }),
    selectionSet: makeSelectionSet(making, narrow(making.schema, spot, condition)),
  };
}

function makeFragment(making: Making, spot: Spot): Fragment | null {
  if (making.fragments.length + making.open >= maxFragments) return null;
  const condition = conditionFor(making, spot);
  const scope: Scope = new Map();
  making.open += 1;
  const selectionSet = makeSelectionSet(making, narrow(making.schema, { ...spot, scope }, condition));
  making.open -= 1;
  const name = nameNode(`F${making.fragments.length + 1}`);
  return { definition: { kind: Kind.FRAGMENT_DEFINITION, name, typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(condition.name) }, selectionSet }, type: condition, scope };
}

function makeSpread(making: Making, spot: Spot): FragmentSpreadNode | null {
  const { schema, tape, fragments } = making;
  const known = fragments.filter((fragment) => !possibleOf(schema, fragment.type).isDisjointFrom(spot.possible) && fits(spot.scope, fragment.scope));
  const again = tape.chance(7) ? known[tape.pick(Math.max(1, known.length))] : undefined;
  const fragment = again ?? makeFragment(making, spot);
  if (!fragment || !fits(spot.scope, fragment.scope)) return null;
  if (!again) fragments.push(fragment);
  absorb(spot.scope, fragment.scope);
  return { kind: Kind.FRAGMENT_SPREAD, name: fragment.definition.name, directives: directivesFor(tape, making.variables) };
}

function makeOne(making: Making, spot: Spot): SelectionNode | null {
  const { tape } = making;
  const { type, scope, depth } = spot;
  const deep = depth >= maxDepth || making.left <= 0;
  const kind = tape.pick(16);
  if (!deep && (isUnionType(type) ? kind >= 3 : isInterfaceType(type) ? kind >= 8 : kind >= 13)) return tape.chance(5) ? makeSpread(making, spot) : makeInline(making, spot);
  const fields = fieldsOf(type).filter((field) => !deep || isLeafType(getNamedType(field.type)));
  const composite = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const from = composite.length > 0 && tape.chance(5) ? composite : fields;
  const field = from[tape.pick(Math.max(1, from.length))];
  return field && kind !== 12 ? makeField(making, field, spot) : makeTypename(making, scope);
}

function makeSelectionSet(making: Making, spot: Spot): SelectionSetNode {
  const count = 1 + making.tape.pick(spot.depth === 0 ? 3 : 5);
  const selections: SelectionNode[] = [];
  for (let index = 0; index < count; index += 1) {
    const made = makeOne(making, spot);
    if (made) selections.push(made);
  }
  return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [typename] };
}

const spotOn = (schema: GraphQLSchema, type: GraphQLCompositeType, scope: Scope, depth: number): Spot => ({ type, possible: possibleOf(schema, type), scope, depth });

/** The selection on a root type: fields, fragments, __typename; some of them twice. */
export const makeRootSelection = (making: Making, root: GraphQLCompositeType): SelectionSetNode => makeSelectionSet(making, spotOn(making.schema, root, new Map(), 0));
