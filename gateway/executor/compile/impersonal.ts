import { isCompositeType, isInterfaceType, isObjectType, getNamedType, type ConstDirectiveNode, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { Fetch } from '../plan/fetches.ts';
import type { Selection } from './selection.ts';

const mark = 'nietPersoonlijk';

const isMarked = (directives: readonly ConstDirectiveNode[] = []): boolean => directives.some(({ name }) => name.value === mark);

function isAllImpersonal(selections: readonly Selection[], type: GraphQLNamedType | undefined, schema: GraphQLSchema): boolean {
  return selections.every((one) => {
    if (one.kind === 'fragment') return isAllImpersonal(one.selections, one.typeCondition === null ? type : schema.getType(one.typeCondition), schema);
    if (one.name === '__typename') return true;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.name] : undefined;
    if (!field || !(isMarked(type?.astNode?.directives) || isMarked(field.astNode?.directives))) return false;
    const below = getNamedType(field.type);
    return one.selections === null || (isCompositeType(below) && isAllImpersonal(one.selections, below, schema));
  });
}

/**
 * Whether nothing that a fetch asks is about persons: each field of it, and each below, is marked @nietPersoonlijk in the supergraph, by
 * itself or by its type. What is not marked counts as personal; a mutation is never shared.
 */
export const isImpersonal = ({ operation, requires, selections }: Fetch, schema: GraphQLSchema): boolean =>
  operation === OperationTypeNode.QUERY && isAllImpersonal(selections, requires ? undefined : (schema.getQueryType() ?? undefined), schema);
