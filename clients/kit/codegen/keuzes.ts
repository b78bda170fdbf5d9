import { isEnumType, isInputObjectType, Kind, type DocumentNode, type GraphQLEnumType, type GraphQLSchema, type TypeNode } from 'graphql';

const toNaam = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : toNaam(type.type));

/** The types of what can be sent: those of the variables, and of what stands in their fields. */
function listGestuurd(schema: GraphQLSchema, documenten: readonly DocumentNode[]): ReadonlySet<string> {
  const operaties = documenten.flatMap(({ definitions }) => definitions.filter((een) => een.kind === Kind.OPERATION_DEFINITION));
  const gezien = new Set(operaties.flatMap(({ variableDefinitions }) => variableDefinitions ?? []).map(({ type }) => toNaam(type)));
  // A set also goes over what is added meanwhile.
  for (const naam of gezien) {
    const type = schema.getType(naam);
    for (const { astNode } of isInputObjectType(type) ? Object.values(type.getFields()) : []) if (astNode) gezien.add(toNaam(astNode.type));
  }
  return gezien;
}

function toConstante(type: GraphQLEnumType): string {
  // The order of the schema as it was written: the one that is given here is sorted by name.
  const volgorde = type.astNode?.values?.map(({ name }) => name.value) ?? [];
  const waarden = [...type.getValues()].sort((een, ander) => volgorde.indexOf(een.name) - volgorde.indexOf(ander.name));
  const regels = waarden.map(({ name, description }) => `  { waarde: ${JSON.stringify(name)}, tekst: ${JSON.stringify(description?.trim().replace(/\.$/, '') ?? name)} },`);
  return `/** What can be chosen for ${type.name}, in the order and the words of the schema. */
export const ${type.name}Keuzes: readonly { readonly waarde: ${type.name}, readonly tekst: string }[] = [\n${regels.join('\n')}\n];`;
}

/** Of each enum that these documents can send a constant with its values and what they mean: a form need not repeat a list of the schema. */
export function listKeuzes(schema: GraphQLSchema | undefined, documenten: readonly DocumentNode[]): readonly string[] {
  if (!schema) return [];
  return [...listGestuurd(schema, documenten)].sort().map((naam) => schema.getType(naam)).filter(isEnumType).map(toConstante);
}
