import { Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';

/** Whether what carries these directives is asked, by @skip and @include. */
export type Included = (directives: readonly DirectiveNode[]) => boolean;

/** The values of the boolean variables on which an operation depends. */
export type Switches = Readonly<Record<string, boolean>>;

const conditionOf = (directive: DirectiveNode) => directive.arguments?.find((argument) => argument.name.value === 'if')?.value;

const isConditional = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** The variables that decide in a document what is skipped, in a fixed order. */
export function listSwitches(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = isConditional(node) ? conditionOf(node) : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** Makes what decides on @skip and @include, for these values of the variables. */
export const createIncluded = (switches: Switches): Included => (directives) => directives.every((directive) => {
  if (!isConditional(directive)) return true;
  const value = conditionOf(directive);
  const holds = value?.kind === Kind.VARIABLE ? switches[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
  return holds === (directive.name.value === 'include');
});
