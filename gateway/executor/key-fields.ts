import { Kind, parse, visit, type DirectiveNode } from 'graphql';
import { readSelections, type Selection } from './compile/selection.ts';

/** Per subgraph and type the keys by which it recognises an entity; those that it only hands out (resolvable: false) are none. */
export type KeyFields = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly Selection[])[]>>;

const argument = (directive: DirectiveNode, naam: string): string | null => {
  const waarde = directive.arguments?.find((deel) => deel.name.value === naam)?.value;
  return waarde?.kind === Kind.STRING || waarde?.kind === Kind.ENUM ? waarde.value : null;
};

const isOpgelost = ({ arguments: gegeven = [] }: DirectiveNode): boolean =>
  !gegeven.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);

const readKey = (sleutel: string): Selection[] => {
  const [operatie] = parse(`{ ${sleutel} }`, { noLocation: true }).definitions;
  return operatie?.kind === Kind.OPERATION_DEFINITION ? readSelections(operatie.selectionSet, new Map(), () => true) : [];
};

/** Reads from a supergraph which fields are keys, and for which subgraph (the directives of the join specification). */
export function readKeyFields(supergraphSdl: string): KeyFields {
  const document = parse(supergraphSdl, { noLocation: true });
  const namen = new Map<string, string>();
  const gevonden = new Map<string, Map<string, (readonly Selection[])[]>>();
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
      if (subgraaf === undefined || sleutel === null || !isOpgelost(directive)) continue;
      const types = gevonden.get(subgraaf) ?? new Map<string, (readonly Selection[])[]>();
      gevonden.set(subgraaf, types.set(type.name.value, [...(types.get(type.name.value) ?? []), readKey(sleutel)]));
    }
  }
  return gevonden;
}
