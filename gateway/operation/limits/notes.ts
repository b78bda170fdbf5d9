import { Kind, type ArgumentNode, type DirectiveNode, type ValueNode, type VariableDefinitionNode } from 'graphql';

/** What is noted of a document on the way through it; nodes are noted once, however often their fragment is spread. */
export type Notes = {
  /** Notes the conditions and values of directives; gives how many there are. */
  readonly directives: (directives: readonly DirectiveNode[] | undefined) => number;
  readonly arguments: (args: readonly ArgumentNode[] | undefined) => void;
  /** Notes default values; gives how many directives stand at variables. */
  readonly variables: (variables: readonly VariableDefinitionNode[] | undefined) => number;
  /** How many different variables decide on @skip and @include. */
  readonly voorwaarden: () => number;
  /** The length of the longest list. */
  readonly lijst: () => number;
};

function langsteLijst(waarde: ValueNode): number {
  if (waarde.kind === Kind.LIST) return waarde.values.reduce((lengte, deel) => Math.max(lengte, langsteLijst(deel)), waarde.values.length);
  if (waarde.kind === Kind.OBJECT) return waarde.fields.reduce((lengte, { value }) => Math.max(lengte, langsteLijst(value)), 0);
  return 0;
}

/** Makes an empty set of notes. */
export function createNotes(): Notes {
  const voorwaarden = new Set<string>();
  let lijst = 0;
  const noteerWaarde = (waarde: ValueNode): void => {
    lijst = Math.max(lijst, langsteLijst(waarde));
  };
  const noteerArgumenten = (args: readonly ArgumentNode[] = []): void => {
    for (const { value } of args) noteerWaarde(value);
  };
  const noteerDirectives = (directives: readonly DirectiveNode[] = []): number => {
    for (const { name, arguments: args = [] } of directives) {
      noteerArgumenten(args);
      if (name.value !== 'skip' && name.value !== 'include') continue;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) voorwaarden.add(value.name.value);
    }
    return directives.length;
  };
  const noteerVariabelen = (variables: readonly VariableDefinitionNode[] = []): number => variables.reduce((som, { defaultValue, directives }) => {
    if (defaultValue) noteerWaarde(defaultValue);
    return som + noteerDirectives(directives);
  }, 0);
  return { directives: noteerDirectives, arguments: noteerArgumenten, variables: noteerVariabelen, voorwaarden: () => voorwaarden.size, lijst: () => lijst };
}
