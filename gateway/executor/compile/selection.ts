import { Kind, isAbstractType, isInterfaceType, isObjectType, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Included } from './conditions.ts';

// Three things speak of fields: the operation of a client, the operation of a fetch, and what a fetch requires. All are read into one
// form first: named fragments looked into, conditions decided.

/** A field that is asked. */
export type Field = {
  readonly kind: 'field';
  /** The name by which it is answered. */
  readonly responseName: string;
  /** The name by which it stands in data; another one where the client's would take the place of something else. */
  readonly source: string;
  readonly name: string;
  readonly selections: readonly Selection[] | null;
  /** The caller may not see it: it is not fetched, and null in the answer. */
  readonly isDenied?: true;
};

/** Fields that count for some types only; null counts for all. */
export type Fragment = { readonly kind: 'fragment'; readonly typeCondition: string | null; readonly selections: readonly Selection[] };

/** What is asked of an object. */
export type Selection = Field | Fragment;

const none: ReadonlySet<FieldNode> = new Set();

/** Fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Reads a selection of a document.
 * @param included decides what @skip and @include leave.
 * @param denied fields that the caller may not see.
 */
export function readSelections(set: SelectionSetNode, fragments: Fragments, included: Included, denied: ReadonlySet<FieldNode> = none): Selection[] {
  return set.selections.filter((node) => included(node.directives ?? [])).flatMap((node): Selection[] => {
    if (node.kind === Kind.FIELD) {
      const selections = node.selectionSet ? readSelections(node.selectionSet, fragments, included, denied) : null;
      const responseName = node.alias?.value ?? node.name.value;
      return [{ kind: 'field', responseName, source: responseName, name: node.name.value, selections, ...(denied.has(node) ? { isDenied: true } : {}) }];
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (!fragment) return [];
    const selections = readSelections(fragment.selectionSet, fragments, included, denied);
    return [{ kind: 'fragment', typeCondition: fragment.typeCondition?.name.value ?? null, selections }];
  });
}

/** Reads what a fetch requires. */
export const readRequires = (nodes: readonly QueryPlanSelectionNode[]): Selection[] => nodes.map((node): Selection => (node.kind === 'Field'
  ? { kind: 'field', responseName: node.alias ?? node.name, source: node.alias ?? node.name, name: node.name, selections: node.selections ? readRequires(node.selections) : null }
  : { kind: 'fragment', typeCondition: node.typeCondition ?? null, selections: readRequires(node.selections) }));

/** Whether what stands under a type condition counts for an object of this type. */
export function applies(schema: GraphQLSchema, condition: string | null, typename: string): boolean {
  if (condition === null || condition === typename) return true;
  const [wider, type] = [schema.getType(condition), schema.getType(typename)];
  return isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type);
}

/**
 * The fields that count for an object, in the order in which they are met, each once with all that is asked below it.
 * @param counts says whether a type condition holds.
 */
export function collectFields(selections: readonly Selection[], counts: (condition: string | null) => boolean): Field[] {
  const found = new Map<string, Field>();
  const visit = (list: readonly Selection[]): void => {
    for (const one of list) {
      if (one.kind === 'field') found.set(one.responseName, join(found.get(one.responseName), one));
      else if (counts(one.typeCondition)) visit(one.selections);
    }
  };
  visit(selections);
  return [...found.values()];
}

const join = (earlier: Field | undefined, field: Field): Field =>
  (earlier?.selections && field.selections ? { ...earlier, selections: [...earlier.selections, ...field.selections] } : (earlier ?? field));

/** Every field at this level, whatever the type of the object. */
export const listAllFields = (selections: readonly Selection[]): Field[] => collectFields(selections, () => true);
