import { isInterfaceType, isNonNullType, isObjectType, visit, type DocumentNode, type GraphQLSchema } from 'graphql';

/** The fields that may be null by an interface and not by an object that implements it. */
function mixedFields(schema: GraphQLSchema): ReadonlySet<string> {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  return new Set(objects.flatMap((object) => object.getInterfaces().filter(isInterfaceType).flatMap((face) =>
    Object.values(face.getFields()).filter(({ name, type }) => !isNonNullType(type) && isNonNullType(object.getFields()[name]?.type)).map(({ name }) => name))));
}

/** The response names under which an operation asks such fields. */
export function mixedNames(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const fields = mixedFields(schema);
  const names = new Set<string>();
  if (fields.size > 0) visit(document, { Field: ({ name, alias }) => void (fields.has(name.value) && names.add(alias?.value ?? name.value)) });
  return names;
}

/** Whether a null stands anywhere in a value under one of these names. */
export function hasNullUnder(value: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((element: unknown) => hasNullUnder(element, names));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => (inner === null ? names.has(name) : hasNullUnder(inner, names)));
}
