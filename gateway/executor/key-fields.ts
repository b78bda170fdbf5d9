import { Kind, parse, visit, type DirectiveNode } from 'graphql';
import type { Representation } from './entities.ts';

/** Per subgraph and type the keys by which it recognises an entity, each as its top fields. */
export type KeyFields = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;

const argument = (directive: DirectiveNode, naam: string): string | null => {
  const waarde = directive.arguments?.find((deel) => deel.name.value === naam)?.value;
  return waarde?.kind === Kind.STRING || waarde?.kind === Kind.ENUM ? waarde.value : null;
};

const topvelden = (sleutel: string): string[] => {
  const [operatie] = parse(`{ ${sleutel} }`, { noLocation: true }).definitions;
  return operatie?.kind === Kind.OPERATION_DEFINITION
    ? operatie.selectionSet.selections.flatMap((deel) => (deel.kind === Kind.FIELD ? [deel.name.value] : []))
    : [];
};

/** Reads from a supergraph which fields are keys, and for which subgraph (the directives of the join specification). */
export function readKeyFields(supergraphSdl: string): KeyFields {
  const document = parse(supergraphSdl, { noLocation: true });
  const namen = new Map<string, string>();
  const gevonden = new Map<string, Map<string, string[][]>>();
  visit(document, {
    EnumValueDefinition(node) {
      const graph = node.directives?.find((directive) => directive.name.value === 'join__graph');
      const naam = graph ? argument(graph, 'name') : null;
      if (naam !== null) namen.set(node.name.value, naam);
    },
  });
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of type.directives?.filter((een) => een.name.value === 'join__type') ?? []) {
      const subgraaf = namen.get(argument(directive, 'graph') ?? '');
      const sleutel = argument(directive, 'key');
      if (subgraaf === undefined || sleutel === null) continue;
      const types = gevonden.get(subgraaf) ?? new Map<string, string[][]>();
      gevonden.set(subgraaf, types.set(type.name.value, [...(types.get(type.name.value) ?? []), topvelden(sleutel)]));
    }
  }
  return gevonden;
}

/** Whether a subgraph can recognise this entity: of at least one of its keys no field is null. */
export function hasKey(sleutels: KeyFields, subgraaf: string, representatie: Representation): boolean {
  const keuzes = sleutels.get(subgraaf)?.get(representatie.__typename);
  return keuzes === undefined || keuzes.some((velden) => velden.every((veld) => representatie[veld] !== null && representatie[veld] !== undefined));
}
