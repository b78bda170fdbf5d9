import { Kind, OperationTypeNode, parse, print, stripIgnoredCharacters, visit, type DocumentNode, type FieldNode, type NamedTypeNode, type SelectionNode, type SelectionSetNode, type VariableDefinitionNode } from 'graphql';
import type { Fetch } from '../plan/fetches.ts';

/** The text of a request to a subgraph, in the forms in which it is needed. */
export type FetchDocument = {
  readonly query: string;
  /** The same as a JSON string, to be put into a body. */
  readonly queryJson: string;
  /** The same, parsed. */
  readonly document: DocumentNode;
  /** The client's variables that it uses. */
  readonly variables: readonly string[];
};

/** The variable that holds the representations of a part. Clients may not use these names. */
export const representationsName = (place: number, count: number): string => (count === 1 ? 'representations' : `representations_${place}`);

/** The name under which the entities of a part stand in the answer. */
export const entitiesName = (place: number, count: number): string => (count === 1 ? '_entities' : `_e${place}`);

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const named = (value: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: name(value) });

function listVariables(set: SelectionSetNode): Set<string> {
  const used = new Set<string>();
  visit(set, { Variable: (node) => void used.add(node.name.value) });
  return used;
}

const representationsDefinition = (variable: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: name(variable) },
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: { kind: Kind.NON_NULL_TYPE, type: named('_Any') } } },
});

const toEntities = (fetch: Fetch, place: number, count: number): FieldNode => ({
  kind: Kind.FIELD,
  name: name('_entities'),
  ...(count === 1 ? {} : { alias: name(entitiesName(place, count)) }),
  arguments: [{ kind: Kind.ARGUMENT, name: name('representations'), value: { kind: Kind.VARIABLE, name: name(representationsName(place, count)) } }],
  selectionSet: fetch.selectionSet,
});

function toDocument(fetches: readonly Fetch[], selections: readonly SelectionNode[], own: readonly VariableDefinitionNode[]): FetchDocument {
  const set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  const used = listVariables(set);
  const theirs = new Map(fetches.flatMap(({ variables }) => variables).filter(({ variable }) => used.has(variable.name.value)).map((one) => [one.variable.name.value, one]));
  const [first] = fetches;
  // Without white space: this goes over the line with every request.
  const query = stripIgnoredCharacters(print({
    kind: Kind.DOCUMENT,
    definitions: [{
      kind: Kind.OPERATION_DEFINITION,
      operation: first?.operation ?? OperationTypeNode.QUERY,
      ...(first?.operationName ? { name: name(first.operationName) } : {}),
      variableDefinitions: [...own, ...theirs.values()],
      selectionSet: set,
    }],
  }));
  return { query, queryJson: JSON.stringify(query), document: parse(query, { noLocation: true }), variables: [...theirs.keys()] };
}

/** The request of root fields. */
export const toRootDocument = (fetch: Fetch): FetchDocument => toDocument([fetch], fetch.selectionSet.selections, []);

/** The request of entities of several parts together, each under a name of its own. */
export const toEntitiesDocument = (fetches: readonly Fetch[]): FetchDocument => toDocument(
  fetches,
  fetches.map((fetch, place) => toEntities(fetch, place, fetches.length)),
  fetches.map((_fetch, place) => representationsDefinition(representationsName(place, fetches.length))),
);
