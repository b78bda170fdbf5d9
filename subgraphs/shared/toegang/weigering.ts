import {
  Kind, TypeInfo, getNamedType, isInputObjectType, visit, visitWithTypeInfo,
  type DocumentNode, type FieldNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode, type TypeNode,
} from 'graphql';
import { argumentplek, type Oordeel } from './beleid.ts';

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isTechnisch = (naam: string): boolean => naam.startsWith('__');

// Who filters, sorts or counts by something reads it: a denied argument denies the field.
function isGeweigerd(node: FieldNode, type: string, geweigerd: ReadonlySet<string>, invoer: ReadonlySet<FieldNode>): boolean {
  if (isTechnisch(node.name.value)) return false;
  return geweigerd.has(`${type}.${node.name.value}`) || invoer.has(node)
    || (node.arguments ?? []).some(({ name }) => geweigerd.has(argumentplek(type, node.name.value, name.value)));
}

// Fields of the document that are given an input object with something denied in it.
function listMetInvoer(document: DocumentNode, schema: GraphQLSchema, geweigerd: ReadonlySet<string>): ReadonlySet<FieldNode> {
  const gevonden = new Set<FieldNode>();
  const velden: FieldNode[] = [];
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field: { enter(node) { velden.push(node); }, leave() { velden.pop(); } },
    ObjectField: {
      enter(node) {
        const type = getNamedType(info.getParentInputType());
        const om = velden.at(-1);
        if (om && isInputObjectType(type) && geweigerd.has(`${type.name}.${node.name.value}`)) gevonden.add(om);
      },
    },
  }));
  return gevonden;
}

/**
 * The fields of a valid document that this verdict denies.
 * @param schema the schema that the document was written for.
 */
export function listGeweigerd(document: DocumentNode, schema: GraphQLSchema, { geweigerd }: Oordeel): ReadonlySet<FieldNode> {
  const gevonden = new Set<FieldNode>();
  if (geweigerd.size === 0) return gevonden;
  const invoer = listMetInvoer(document, schema, geweigerd);
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field(node) {
      if (isGeweigerd(node, info.getParentType()?.name ?? '', geweigerd, invoer)) gevonden.add(node);
    },
  }));
  return gevonden;
}

/** A document without these fields, so that nothing is planned or fetched for them. An object of which nothing is left is still asked. */
export const zonderVelden = (document: DocumentNode, velden: ReadonlySet<FieldNode>): DocumentNode => (velden.size === 0 ? document : visit(document, {
  Field: (node) => (velden.has(node) ? null : undefined),
  SelectionSet: { leave: (node) => (node.selections.length === 0 ? { ...node, selections: [typename] } : undefined) },
}));

/** Whether values that a caller sends hold something that may not be given, as a filter on a protected field. */
export type Invoercontrole = (variables: Readonly<Record<string, unknown>>) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function houdtGeweigerd(value: unknown, type: GraphQLInputType, geweigerd: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((one) => houdtGeweigerd(one, type, geweigerd));
  const named = getNamedType(type);
  if (!isObject(value) || !isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some((veld) => Object.hasOwn(value, veld.name) && value[veld.name] !== undefined
    && (geweigerd.has(`${named.name}.${veld.name}`) || houdtGeweigerd(value[veld.name], veld.type, geweigerd)));
}

function kanGeweigerdHouden(type: GraphQLInputType, geweigerd: ReadonlySet<string>, gezien: ReadonlySet<string> = new Set()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || gezien.has(named.name)) return false;
  const verder = new Set([...gezien, named.name]);
  return Object.values(named.getFields()).some((veld) => geweigerd.has(`${named.name}.${veld.name}`) || kanGeweigerdHouden(veld.type, geweigerd, verder));
}

/** Makes the check of the variables of one operation; null when none of them can hold anything that is denied. */
export function createInvoercontrole({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema, { geweigerd }: Oordeel): Invoercontrole | null {
  if (geweigerd.size === 0) return null;
  const betrokken = variableDefinitions.flatMap(({ variable, type: node }): (readonly [string, GraphQLInputType])[] => {
    const named = schema.getType(namedTypeOf(node));
    return isInputObjectType(named) && kanGeweigerdHouden(named, geweigerd) ? [[variable.name.value, named]] : [];
  });
  if (betrokken.length === 0) return null;
  return (variables) => betrokken.some(([naam, type]) => houdtGeweigerd(variables[naam], type, geweigerd));
}

const namedTypeOf = (node: TypeNode): string => (node.kind === Kind.NAMED_TYPE ? node.name.value : namedTypeOf(node.type));
