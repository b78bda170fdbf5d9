import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { meldingVan } from '../../../subgraphs/shared/foutcodes.ts';

const status = { http: { status: 400 } };

/**
 * Finds the operation that is asked. undefined for a document without any, which validation refuses.
 * @param operationName null takes the only operation.
 * @throws GraphQLError ONGELDIG_VERZOEK when the name is of none, or is missing among several; GRAPHQL_VALIDATION_FAILED for a kind of
 * operation that the schema does not have, which the rules of GraphQL leave to the execution.
 */
export function findOperatie({ definitions }: DocumentNode, operationName: string | null, schema: GraphQLSchema): OperationDefinitionNode | undefined {
  const operaties = definitions.filter((definitie) => definitie.kind === Kind.OPERATION_DEFINITION);
  if (operaties.length === 0) return undefined;
  const gevraagd = operationName === null ? operaties : operaties.filter(({ name }) => name?.value === operationName);
  const [operatie] = gevraagd;
  if (!operatie || gevraagd.length > 1) throw new GraphQLError(meldingVan('ONGELDIG_VERZOEK'), { extensions: { code: 'ONGELDIG_VERZOEK', ...status } });
  if (schema.getRootType(operatie.operation)) return operatie;
  throw new GraphQLError(`This graph has no ${operatie.operation}.`, { nodes: operatie, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...status } });
}
