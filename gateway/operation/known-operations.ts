import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses an operation of a kind that the schema does not have. The rules of GraphQL itself leave that to the execution, where it
 * would be a fault of ours.
 */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return undefined;
    context.reportError(new GraphQLError(`This graph has no ${node.operation}.`, { nodes: node }));
    return false;
  },
});
