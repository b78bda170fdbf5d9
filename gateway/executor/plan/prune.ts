import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Included } from '../compile/conditions.ts';
import type { Fragments } from '../compile/selection.ts';

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function pruneNode(node: SelectionNode, fragments: Fragments, included: Included): SelectionNode[] {
  if (!included(node.directives ?? [])) return [];
  const directives = (node.directives ?? []).filter(({ name }) => name.value !== 'skip' && name.value !== 'include');
  if (node.kind === Kind.FIELD) {
    if (!node.selectionSet) return [{ ...node, directives }];
    // An object of which nothing is asked is still an object.
    const selectionSet = pruneSelections(node.selectionSet, fragments, included) ?? { kind: Kind.SELECTION_SET, selections: [typename] };
    return [{ ...node, directives, selectionSet }];
  }
  const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
  const selectionSet = fragment ? pruneSelections(fragment.selectionSet, fragments, included) : null;
  if (!fragment || !selectionSet) return [];
  return [{ kind: Kind.INLINE_FRAGMENT, ...(fragment.typeCondition ? { typeCondition: fragment.typeCondition } : {}), directives, selectionSet }];
}

/** A selection with named fragments written out and conditions decided; null when nothing is left. */
export function pruneSelections(set: SelectionSetNode, fragments: Fragments, included: Included): SelectionSetNode | null {
  const selections = set.selections.flatMap((node) => pruneNode(node, fragments, included));
  return selections.length > 0 ? { kind: Kind.SELECTION_SET, selections } : null;
}
