import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { listFragmenten } from './measure.ts';

type Teller = { readonly tel: (selecties: readonly SelectionSetNode[]) => number; readonly gezien: Set<FragmentDefinitionNode> };

const paren = (aantal: number): number => (aantal * (aantal - 1)) / 2;

function createTeller(fragmenten: ReadonlyMap<string, FragmentDefinitionNode>): Teller {
  const gezien = new Set<FragmentDefinitionNode>();
  const verzamel = ({ selections }: SelectionSetNode, velden: Map<string, FieldNode[]>): void => {
    for (const selectie of selections) {
      if (selectie.kind === Kind.INLINE_FRAGMENT) verzamel(selectie.selectionSet, velden);
      else if (selectie.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragmenten.get(selectie.name.value);
        if (fragment) verzamel(gezien.add(fragment) && fragment.selectionSet, velden);
      } else {
        const naam = (selectie.alias ?? selectie.name).value;
        const gelijke = velden.get(naam);
        if (gelijke) gelijke.push(selectie);
        else velden.set(naam, [selectie]);
      }
    }
  };
  const tel = (selecties: readonly SelectionSetNode[]): number => {
    const velden = new Map<string, FieldNode[]>();
    for (const selectie of selecties) verzamel(selectie, velden);
    let som = 0;
    for (const gelijke of velden.values()) {
      const onder = gelijke.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      som += paren(gelijke.length) + (onder.length > 0 ? tel(onder) : 0);
    }
    return som;
  };
  return { tel, gezien };
}

/**
 * Counts the pairs of fields that answer under one name in one place: validation holds each of a pair against the other, and the
 * fields below them as well. Expands fragments, so only for documents without cycles whose expanded size is known to be small.
 */
export function countRepeats(document: DocumentNode): number {
  const { tel, gezien } = createTeller(listFragmenten(document));
  let som = 0;
  for (const definitie of document.definitions) if (definitie.kind === Kind.OPERATION_DEFINITION) som += tel([definitie.selectionSet]);
  // Validation reads fragments that no operation uses as well.
  for (const definitie of document.definitions) {
    if (definitie.kind === Kind.FRAGMENT_DEFINITION && !gezien.has(definitie)) som += tel([definitie.selectionSet]);
  }
  return som;
}
