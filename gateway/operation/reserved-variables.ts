import { GraphQLError, type ValidationRule } from 'graphql';

const reserved = /^representations(_\d+)?$/;

/**
 * Refuses variables with the names under which entities are sent to subgraphs: a client may not put entities of its own in their
 * place.
 */
export const noReservedVariables: ValidationRule = (context) => ({
  VariableDefinition(node) {
    const naam = node.variable.name.value;
    if (reserved.test(naam)) context.reportError(new GraphQLError(`Variable "$${naam}" has a name that the graph uses itself.`, { nodes: node }));
  },
});
