import { TypeInfo, getNamedType, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { argumentplek, type Oordeel, type Toegangsbeleid, type Vrager } from './beleid.ts';

/** Whether a document may be answered for who asks. */
export type Toegangscontrole = (document: DocumentNode, vrager: Vrager) => boolean;

// What a document reads, by coordinate.
function listPlekken(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const plekken = new Set<string>();
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field(node) {
      const type = info.getParentType()?.name;
      if (!type) return;
      plekken.add(`${type}.${node.name.value}`);
      for (const { name } of node.arguments ?? []) plekken.add(argumentplek(type, node.name.value, name.value));
    },
    ObjectField(node) {
      const type = getNamedType(info.getParentInputType());
      if (type) plekken.add(`${type.name}.${node.name.value}`);
    },
  }));
  return plekken;
}

/**
 * Makes the second line: a subgraph checks again what the gateway let through, by the same policy. The gateway asks nothing that is denied,
 * so one denied field means that who asks is not to be trusted, and all is refused. A document is looked through once.
 */
export function createToegangscontrole(schema: GraphQLSchema, beleid: Toegangsbeleid): Toegangscontrole {
  const uitkomsten = new WeakMap<DocumentNode, Map<Oordeel, boolean>>();
  return (document, vrager) => {
    const oordeel = beleid.oordeelOver(vrager);
    if (oordeel.geweigerd.size === 0) return true;
    const perOordeel = uitkomsten.get(document) ?? new Map<Oordeel, boolean>();
    uitkomsten.set(document, perOordeel);
    const bekend = perOordeel.get(oordeel);
    if (bekend !== undefined) return bekend;
    const mag = ![...listPlekken(document, schema)].some((plek) => oordeel.geweigerd.has(plek));
    perOordeel.set(oordeel, mag);
    return mag;
  };
}
