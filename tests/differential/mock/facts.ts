import {
  Kind, getNamedType, isCompositeType, isEnumType, isInterfaceType, isObjectType, isUnionType,
  type DirectiveNode, type DocumentNode, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode, type TypeNode,
} from 'graphql';
import { readFieldSet, toKeyTree, type KeyTree } from './field-set.ts';

/** One subgraph: its SDL and the schema that runs it. */
export type Part = { readonly name: string; readonly document: DocumentNode; readonly schema: GraphQLSchema };

/** What all subgraphs together say of a field: at which list level it may be null, which objects and enum values it may hold. */
export type FieldFacts = { readonly nullable: readonly boolean[]; readonly types: ReadonlySet<string>; readonly enumValues: readonly string[] };

/** What the subgraphs of one graph must agree on for one entity to look the same in each of them. */
export type Facts = {
  /** Entities that share an interface with a key are numbered together, under its name. */
  readonly classOf: (type: string) => string;
  /** The keys of a class of entities in any subgraph, united; null for what is no entity. */
  readonly keysOf: (type: string) => KeyTree | null;
  /** The concrete types of a class, in a fixed order. */
  readonly membersOf: (className: string) => readonly string[];
  readonly field: (type: string, field: string) => FieldFacts;
  readonly requires: (subgraph: string, type: string, field: string) => SelectionSetNode | null;
};

const levels = (type: TypeNode): boolean[] => {
  if (type.kind === Kind.NON_NULL_TYPE) return [false, ...levels(type.type).slice(1)];
  return type.kind === Kind.LIST_TYPE ? [true, ...levels(type.type)] : [true];
};

const possible = (schema: GraphQLSchema, type: GraphQLNamedType): string[] => {
  if (isUnionType(type) || isInterfaceType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isCompositeType(type) ? [type.name] : [];
};

type Found = { readonly facts: Map<string, FieldFacts>; readonly keys: Map<string, KeyTree>; readonly members: Map<string, string[]>; readonly classes: Map<string, string>; readonly requires: Map<string, SelectionSetNode> };

const isKey = ({ name }: DirectiveNode): boolean => name.value === 'key';

function findClasses({ document, schema }: Part, { members, classes }: Found): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION || !definition.directives?.some(isKey)) continue;
    const type = schema.getType(definition.name.value);
    if (!isInterfaceType(type)) continue;
    const names = possible(schema, type).sort();
    members.set(type.name, names);
    for (const name of names) classes.set(name, type.name);
  }
}

function findField(part: Part, found: Found, coordinate: string, type: TypeNode, named: GraphQLNamedType): void {
  const own: FieldFacts = { nullable: levels(type), types: new Set(possible(part.schema, named)), enumValues: isEnumType(named) ? named.getValues().map(({ name }) => name) : [] };
  const known = found.facts.get(coordinate) ?? own;
  found.facts.set(coordinate, {
    nullable: own.nullable.map((nullable, level) => nullable && known.nullable[level] === true),
    types: known.types.intersection(own.types),
    enumValues: known.enumValues.filter((value) => own.enumValues.includes(value)),
  });
}

function findFields(part: Part, found: Found): void {
  for (const definition of part.document.definitions) {
    if (!('fields' in definition) || !('interfaces' in definition)) continue;
    const name = definition.name.value;
    const className = found.classes.get(name) ?? name;
    const type = part.schema.getType(name);
    for (const directive of definition.directives?.filter(isKey) ?? []) found.keys.set(className, toKeyTree(readFieldSet(directive), found.keys.get(className)));
    for (const field of definition.fields ?? []) {
      const own = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
      if (!own) continue;
      findField(part, found, `${className}.${field.name.value}`, field.type, getNamedType(own.type));
      const requires = field.directives?.find((directive) => directive.name.value === 'requires');
      if (requires) found.requires.set(`${part.name}:${name}.${field.name.value}`, readFieldSet(requires));
    }
  }
}

/** Reads what the subgraphs agree on. */
export function readFacts(parts: readonly Part[]): Facts {
  const found: Found = { facts: new Map(), keys: new Map(), members: new Map(), classes: new Map(), requires: new Map() };
  for (const part of parts) findClasses(part, found);
  for (const part of parts) findFields(part, found);
  const classOf = (type: string): string => found.classes.get(type) ?? type;
  return {
    classOf,
    keysOf: (type) => found.keys.get(classOf(type)) ?? null,
    membersOf: (className) => found.members.get(className) ?? [className],
    field: (type, field) => found.facts.get(`${classOf(type)}.${field}`) ?? { nullable: [], types: new Set(), enumValues: [] },
    requires: (subgraph, type, field) => found.requires.get(`${subgraph}:${type}.${field}`) ?? null,
  };
}
