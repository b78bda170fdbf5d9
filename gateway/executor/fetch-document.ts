import {
  GraphQLIncludeDirective, GraphQLSkipDirective, Kind, getDirectiveValues, parse,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql';
import { createMemo } from '../../subgraphs/shared/memo.ts';

/** One fetch of the query plan, read once. */
export type FetchDocument = {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operatie: OperationDefinitionNode;
  readonly fragmenten: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What is asked of the entities; null for a fetch of root fields. */
  readonly entiteiten: SelectionSetNode | null;
};

function lees(query: string): FetchDocument {
  const document = parse(query, { noLocation: true });
  const operatie = document.definitions.find((deel) => deel.kind === Kind.OPERATION_DEFINITION);
  if (!operatie) throw new Error('een fetch zonder operatie');
  const fragmenten = new Map(document.definitions.filter((deel) => deel.kind === Kind.FRAGMENT_DEFINITION).map((deel) => [deel.name.value, deel]));
  const wortel = operatie.selectionSet.selections.find((deel): deel is FieldNode => deel.kind === Kind.FIELD && deel.name.value === '_entities');
  return { query, document, operatie, fragmenten, entiteiten: wortel?.selectionSet ?? null };
}

/** Reads a fetch of the query plan. */
export const readFetch: (query: string) => FetchDocument = createMemo(1_000, lees);

/** The name under which a field stands in the answer. */
export const responseName = (veld: FieldNode): string => veld.alias?.value ?? veld.name.value;

/** What decides which fields of a selection count for an object. */
export type FieldChoice = {
  readonly fragmenten: FetchDocument['fragmenten'];
  readonly variables: Readonly<Record<string, unknown>>;
};

const isGevraagd = (deel: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  !deel.directives?.length
  || (getDirectiveValues(GraphQLSkipDirective, deel, variables)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, deel, variables)?.['if'] !== false);

/**
 * The fields that an object of this type must have in the answer, fragments looked into.
 * @param typename null when it is not known: then what stands under a type condition is not counted.
 */
export function listFields(selectie: SelectionSetNode, typename: string | null, keuze: FieldChoice): FieldNode[] {
  return selectie.selections.filter((deel) => isGevraagd(deel, keuze.variables)).flatMap((deel) => {
    if (deel.kind === Kind.FIELD) return [deel];
    const fragment = deel.kind === Kind.INLINE_FRAGMENT ? deel : keuze.fragmenten.get(deel.name.value);
    if (!fragment) return [];
    const voorwaarde = fragment.typeCondition?.name.value;
    return voorwaarde === undefined || voorwaarde === typename ? listFields(fragment.selectionSet, typename, keuze) : [];
  });
}
