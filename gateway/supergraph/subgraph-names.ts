import { Kind, parse } from 'graphql';

/** The names of the subgraphs of a supergraph (@join__graph of the join specification). @throws GraphQLError when it is no GraphQL. */
export function listSubgraphNames(supergraphSdl: string): string[] {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find((one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).flatMap(({ directives = [] }) => directives).flatMap(({ name, arguments: given = [] }) => {
    const value = name.value === 'join__graph' ? given.find((one) => one.name.value === 'name')?.value : undefined;
    return value?.kind === Kind.STRING ? [value.value] : [];
  });
}
