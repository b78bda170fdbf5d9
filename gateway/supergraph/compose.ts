import { composeServices } from '@apollo/composition';
import { parse, printSchema, type GraphQLError } from 'graphql';

/** One subgraph as composition sees it: its name, where it answers, its complete SDL. */
export type SubgraphSdl = { readonly naam: string; readonly url: string; readonly sdl: string };

/** A composed supergraph with the schema that clients see. */
export type Supergraph = { readonly supergraphSdl: string; readonly apiSdl: string; readonly hints: readonly string[] };

/** Subgraphs that do not fit together; `fouten` holds every reason. */
export class Compositiefout extends Error {
  override name = 'Compositiefout';
  readonly fouten: readonly GraphQLError[];
  constructor(fouten: readonly GraphQLError[]) {
    super(`De subgrafen passen niet op elkaar:\n${fouten.map((fout) => `- ${fout.message}`).join('\n')}`);
    this.fouten = fouten;
  }
}

/**
 * Composes subgraphs into one supergraph.
 * @param subgraphs in any order; the result does not depend on it.
 * @throws Compositiefout with every reason when they do not fit together.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Supergraph {
  const ordered = [...subgraphs].sort((a, b) => a.naam.localeCompare(b.naam, 'en'));
  const result = composeServices(ordered.map(({ naam, url, sdl }) => ({ name: naam, url, typeDefs: parse(sdl) })));
  if (result.errors) throw new Compositiefout(result.errors);
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: printSchema(result.schema.toAPISchema().toGraphQLJSSchema()),
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}
