import { GraphQLError } from 'graphql';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';

type Map = Readonly<Record<string, unknown>>;

/** What a client sent to the graph, in shape; nothing is known of the document yet. */
export type Graphqlverzoek = {
  readonly query: string;
  /** null: the document has one operation. */
  readonly operationName: string | null;
  readonly variables: Map;
  readonly extensions: Map;
};

const isMap = (waarde: unknown): waarde is Map => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const weiger = (): GraphQLError => new GraphQLError(meldingVan('ONGELDIG_VERZOEK'), { extensions: { code: 'ONGELDIG_VERZOEK', http: { status: 400 } } });

function leesMap(waarde: unknown): Map {
  if (waarde == null) return {};
  if (!isMap(waarde)) throw weiger();
  return waarde;
}

/**
 * Reads the body of a request to the graph (GraphQL over HTTP): one object with a query, never a list of them.
 * @throws GraphQLError ONGELDIG_VERZOEK (400).
 */
export function leesVerzoek(body: unknown): Graphqlverzoek {
  if (!isMap(body)) throw weiger();
  const { query, operationName = null } = body;
  if (typeof query !== 'string' || query === '' || (operationName !== null && typeof operationName !== 'string')) throw weiger();
  return { query, operationName, variables: leesMap(body['variables']), extensions: leesMap(body['extensions']) };
}
