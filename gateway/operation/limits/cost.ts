import {
  Kind, getNamedType, isAbstractType, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType,
  type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { compileInputCost } from './input-cost.ts';
import { compileListSize, createWaardelezer } from './list-size.ts';
import { maal, som, type Term } from './term.ts';
import type { Gewichten } from './weights.ts';

/** What the cost of an operation is estimated with. */
export type Kostenbasis = {
  readonly schema: GraphQLSchema;
  readonly gewichten: Gewichten;
  /** Length of a list that the schema says nothing of. */
  readonly lijstgrootte: number;
};

/** A field of Mutation changes something: it weighs this much more. */
const gewichtVanMutatie = 10;

/** What the schema tells of itself is long, and the same for everyone: a fixed weight, whatever is asked of it. */
const gewichtVanIntrospectie = 500;

/** Lengths that a field gives to lists in its type, by name. */
type Bekend = ReadonlyMap<string, Term>;
const niets: Bekend = new Map();

const telLijsten = (type: GraphQLOutputType): number => {
  if (isNonNullType(type)) return telLijsten(type.ofType);
  return isListType(type) ? 1 + telLijsten(type.ofType) : 0;
};

function weegType(type: GraphQLOutputType, { schema, gewichten }: Kostenbasis): number {
  const soort = getNamedType(type);
  const eigen = gewichten.type(soort.name);
  if (eigen !== undefined || !isAbstractType(soort)) return eigen ?? (isCompositeType(soort) ? 1 : 0);
  return Math.max(1, ...schema.getPossibleTypes(soort).map(({ name }) => gewichten.type(name) ?? 1));
}

/**
 * Estimates what an operation costs, by the specification of @cost and @listSize: each object one, each leaf nothing, times the
 * length of the lists that it is in. Conditions count as met. Expands fragments, so only for documents without cycles whose
 * expanded size is known to be small. Unknown fields and types weigh nothing: validation refuses them.
 * @throws GraphQLError TE_COMPLEX when a slicing argument that must be there is not.
 */
export function compileCost(operatie: OperationDefinitionNode, fragmenten: ReadonlyMap<string, FragmentDefinitionNode>, basis: Kostenbasis): Term {
  const { schema, gewichten, lijstgrootte } = basis;
  const lees = createWaardelezer(operatie);

  const weegVeld = (node: FieldNode, ouder: GraphQLCompositeType, veld: GraphQLField<unknown, unknown>, bekend: Bekend): Term => {
    const omvang = gewichten.lijst(ouder.name, veld.name);
    const lengte = omvang && compileListSize(omvang, veld, node, lees, lijstgrootte);
    const onder: Bekend = lengte !== undefined && omvang ? new Map(omvang.sizedFields.map((naam) => [naam, lengte])) : niets;
    const lijsten = telLijsten(veld.type);
    const eigen = omvang?.sizedFields.length === 0 ? lengte : undefined;
    const aantal = lijsten === 0 ? 1 : maal(bekend.get(veld.name) ?? eigen ?? lijstgrootte, lijstgrootte ** (lijsten - 1));
    const soort = getNamedType(veld.type);
    const inhoud = node.selectionSet && isCompositeType(soort) ? weegSelecties(node.selectionSet, soort, onder) : 0;
    const gewicht = (gewichten.veld(ouder.name, veld.name) ?? weegType(veld.type, basis)) + (ouder === schema.getMutationType() ? gewichtVanMutatie : 0);
    return som([maal(aantal, som([gewicht, inhoud])), compileInputCost(ouder.name, veld, node, lees, gewichten)]);
  };
  const weegSelecties = ({ selections }: SelectionSetNode, ouder: GraphQLCompositeType, bekend: Bekend): Term =>
    som(selections.map((selectie): Term => {
      if (selectie.kind === Kind.FIELD) {
        if (selectie.name.value === '__schema' || selectie.name.value === '__type') return gewichtVanIntrospectie;
        const veld = isObjectType(ouder) || isInterfaceType(ouder) ? ouder.getFields()[selectie.name.value] : undefined;
        return veld ? weegVeld(selectie, ouder, veld, bekend) : 0;
      }
      const fragment = selectie.kind === Kind.INLINE_FRAGMENT ? selectie : fragmenten.get(selectie.name.value);
      const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : ouder;
      return fragment && isCompositeType(type) ? weegSelecties(fragment.selectionSet, type, bekend) : 0;
    }));

  const wortel = schema.getRootType(operatie.operation);
  return wortel ? weegSelecties(operatie.selectionSet, wortel, niets) : 0;
}
