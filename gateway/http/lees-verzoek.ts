import { GraphQLError } from 'graphql';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import type { GeregistreerdeOperatie } from '../operation/manifest.ts';

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
 * @param geregistreerd the registered operation that the body names, whose text is then asked. It is the only one in its document: its
 * name may be left out, and counts the same.
 * @throws GraphQLError ONGELDIG_VERZOEK (400).
 */
export function leesVerzoek(body: unknown, geregistreerd: Pick<GeregistreerdeOperatie, 'document' | 'naam'> | null = null): Graphqlverzoek {
  if (!isMap(body)) throw weiger();
  const { operationName = null } = body;
  const tekst = geregistreerd ? geregistreerd.document : body['query'];
  if (typeof tekst !== 'string' || tekst === '' || (operationName !== null && typeof operationName !== 'string')) throw weiger();
  return { query: tekst, operationName: operationName === geregistreerd?.naam ? null : operationName, variables: leesMap(body['variables']), extensions: leesMap(body['extensions']) };
}
