import { composeServices } from '@apollo/composition';
import { GraphQLError, parse, printSchema } from 'graphql';
import { readToegang } from '../../subgraphs/shared/toegang/beleid.ts';

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

// Composition drops without a word a directive that a subgraph does not pass on (@composeDirective), and then nobody would hold to its rules.
function listVerlorenToegang(subgraphs: readonly SubgraphSdl[], supergraphSdl: string): GraphQLError[] {
  const over = readToegang(parse(supergraphSdl)).regels;
  return subgraphs.flatMap(({ naam, sdl }) => [...readToegang(parse(sdl)).regels].flatMap(([plek, regels]) => {
    const bewaard = new Set(over.get(plek)?.map((regel) => JSON.stringify(regel)));
    const verloren = regels.some((regel) => !bewaard.has(JSON.stringify(regel)));
    return verloren ? [new GraphQLError(`${naam}: de @toegang van ${plek} gaat in de samenvoeging verloren`)] : [];
  }));
}

/**
 * Composes subgraphs into one supergraph, in which the access rules of every subgraph still stand.
 * @param subgraphs in any order; the result does not depend on it.
 * @throws Compositiefout with every reason when they do not fit together.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Supergraph {
  const ordered = [...subgraphs].sort((a, b) => a.naam.localeCompare(b.naam, 'en'));
  const result = composeServices(ordered.map(({ naam, url, sdl }) => ({ name: naam, url, typeDefs: parse(sdl) })));
  if (result.errors) throw new Compositiefout(result.errors);
  const verloren = listVerlorenToegang(ordered, result.supergraphSdl);
  if (verloren.length > 0) throw new Compositiefout(verloren);
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: printSchema(result.schema.toAPISchema().toGraphQLJSSchema()),
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}
