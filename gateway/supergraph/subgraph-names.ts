import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';

const argument = ({ arguments: given = [] }: ConstDirectiveNode, wanted: string): string => {
  const value = given.find(({ name }) => name.value === wanted)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
};

/** The subgraphs of a supergraph with their addresses (@join__graph of the join specification). */
export function listSubgraphs(supergraph: DocumentNode): { readonly name: string; readonly url: string }[] {
  const graphs = supergraph.definitions.find((one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  const marks = (graphs.values ?? []).flatMap(({ directives = [] }) => directives).filter(({ name }) => name.value === 'join__graph');
  return marks.map((mark) => ({ name: argument(mark, 'name'), url: argument(mark, 'url') }));
}

/** The same of a supergraph in text. @throws GraphQLError when the text is no GraphQL. */
export const readSubgraphs = (supergraphSdl: string): { readonly name: string; readonly url: string }[] => listSubgraphs(parse(supergraphSdl, { noLocation: true }));
