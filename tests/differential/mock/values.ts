import {
  isEnumType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLCompositeType, type GraphQLLeafType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';
import type { Facts, FieldFacts } from './facts.ts';
import type { KeyTree } from './field-set.ts';
import { choose, hash } from './hash.ts';
import { isKeyAbsent, keyValue, makeNode, numberFor, typenameOf, type MockNode } from './node.ts';

/** Where a value is made: the schema it must fit, and what its field may hold in all subgraphs. */
export type Place = { readonly facts: Facts; readonly schema: GraphQLSchema; readonly field: FieldFacts };

const scalars: Readonly<Record<string, (seed: number, place: string) => unknown>> = {
  Int: (seed) => (seed % 1000) - 100,
  Float: (seed) => (seed % 4000) / 8 - 20,
  Boolean: (seed) => seed % 2 === 0,
  String: (seed, place) => `${place.slice(-12)}~${(seed % 46_656).toString(36)}`,
  ID: (seed) => `i${seed % 1000}`,
};

const custom = (seed: number): unknown => choose<unknown>([`2026-01-${10 + (seed % 20)}`, seed % 100, seed % 2 === 0, [seed % 10, null, 'x'], { b: seed % 10, a: { length: 1 }, __typename: 'x' }], seed, 'custom');

/** A leaf of a type, by the place. */
function leafOf(type: GraphQLLeafType, { field }: Place, place: string): unknown {
  const seed = hash(place, 'leaf');
  if (isEnumType(type)) return choose(field.enumValues.length > 0 ? field.enumValues : type.getValues().map(({ name }) => name), seed);
  return (scalars[type.name] ?? custom)(seed, place);
}

/** An entity by its number. */
export function entityNode({ facts, schema }: Pick<Place, 'facts' | 'schema'>, typename: string, number: number, tree: KeyTree | null, representation: MockRepresentation = null): MockNode {
  const known = typenameOf(facts, typename, number, (name) => isObjectType(schema.getType(name)));
  return makeNode(known, { identity: `${facts.classOf(typename)}#${number}`, key: tree ? { number, tree } : null, representation });
}

type MockRepresentation = Readonly<Record<string, unknown>> | null;

/** An object of a composite type, by the place: an entity from the pool, or a value that belongs to the place. */
function nodeOf(type: GraphQLCompositeType, place: Place, where: string): MockNode {
  const { facts, schema, field } = place;
  const names = isObjectType(type) ? [type.name] : schema.getPossibleTypes(type).map(({ name }) => name).sort();
  const shared = names.filter((name) => field.types.has(name));
  const typename = choose(shared.length > 0 ? shared : names, where, 'type');
  const keys = facts.keysOf(typename);
  if (!keys) return makeNode(typename, { identity: where, key: null, representation: null });
  return entityNode(place, typename, numberFor(facts, typename, hash(where, 'number')), keys);
}

/** A value of any output type. What is non-null in one subgraph is null in none. The same place gives the same value in every subgraph. */
export function valueOf(type: GraphQLOutputType, place: Place, where: string, level = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, place, where, level);
  if (place.field.nullable[level] === true && hash(where, 'null') % 7 === 0) return null;
  if (isListType(type)) return Array.from({ length: hash(where, 'length') % 4 }, (_, index) => valueOf(type.ofType, place, `${where}[${index}]`, level + 1));
  return isLeafType(type) ? leafOf(type, place, where) : nodeOf(type, place, where);
}

/** The value of a field that is part of a key: made from the number of its parent, so that it can be read back. */
export function keyFieldOf(type: GraphQLOutputType, place: Place, parent: { readonly className: string; readonly number: number; readonly tree: KeyTree }, name: string): unknown {
  if (isNonNullType(type)) return keyFieldOf(type.ofType, place, parent, name);
  const { className, number, tree } = parent;
  if (place.field.nullable[0] === true && isKeyAbsent(className, name, number)) return null;
  if (isListType(type)) throw new Error('een lijst als sleutel');
  if (isLeafType(type)) return keyValue(name, number, type.name === 'Int');
  const nested = tree.get(name) ?? new Map();
  const keys = place.facts.keysOf(type.name);
  if (keys) return entityNode(place, type.name, number, new Map([...nested, ...keys]));
  return makeNode(type.name, { identity: `${className}#${number}.${name}`, key: { number, tree: nested }, representation: null });
}
