import { Kind, visit, type ASTNode, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { TestOperation } from '../stock.ts';

type Used = { readonly fragments: Set<string>; readonly variables: Set<string> };

function findUsed(node: ASTNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, used: Used): Used {
  visit(node, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.variables.add(name.value),
    FragmentSpread({ name: { value } }) {
      if (used.fragments.has(value)) return;
      used.fragments.add(value);
      const fragment = fragments.get(value);
      if (fragment) findUsed(fragment, fragments, used);
    },
  });
  return used;
}

/** An operation without the fragments and variables that were made for a part that did not fit. */
export function prune(operation: OperationDefinitionNode, others: readonly OperationDefinitionNode[], fragments: readonly FragmentDefinitionNode[], values: Readonly<Record<string, unknown>>): Pick<TestOperation, 'document' | 'variables'> {
  const used = findUsed(operation, new Map(fragments.map((fragment) => [fragment.name.value, fragment])), { fragments: new Set(), variables: new Set() });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.variables.has(variable.name.value));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...others, { ...operation, variableDefinitions }, ...fragments.filter(({ name }) => used.fragments.has(name.value))],
  };
  return { document, variables: Object.fromEntries(Object.entries(values).filter(([name]) => used.variables.has(name))) };
}
