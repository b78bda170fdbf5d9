import { getNamedType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLField, type GraphQLInputType, type FieldNode } from 'graphql';
import type { createWaardelezer } from './list-size.ts';
import { som, type Term } from './term.ts';
import type { Gewichten } from './weights.ts';

const isMap = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** What a value weighs that is sent in: one for each object, nothing for a leaf, unless the schema says otherwise. */
function weeg(type: GraphQLInputType, waarde: unknown, gewichten: Gewichten): number {
  if (isNonNullType(type)) return weeg(type.ofType, waarde, gewichten);
  if (waarde == null) return 0;
  if (isListType(type)) return (Array.isArray(waarde) ? waarde : [waarde]).reduce((totaal: number, deel: unknown) => totaal + weeg(type.ofType, deel, gewichten), 0);
  if (!isInputObjectType(type)) return gewichten.type(type.name) ?? 0;
  if (!isMap(waarde)) return 0;
  return Object.values(type.getFields()).reduce((totaal, veld) => {
    const inhoud = waarde[veld.name];
    return inhoud == null ? totaal : totaal + (gewichten.invoerveld(type.name, veld.name) ?? 0) + weeg(veld.type, inhoud, gewichten);
  }, gewichten.type(type.name) ?? 1);
}

/** Compiles what the arguments of a field weigh. */
export function compileInputCost(type: string, veld: GraphQLField<unknown, unknown>, node: FieldNode, lees: ReturnType<typeof createWaardelezer>, gewichten: Gewichten): Term {
  return som((node.arguments ?? []).map((argument): Term => {
    const definitie = veld.args.find(({ name }) => name === argument.name.value);
    if (!definitie) return 0;
    const eigen = gewichten.argument(type, veld.name, definitie.name) ?? 0;
    const soort = getNamedType(definitie.type);
    if (eigen === 0 && isScalarType(soort) && gewichten.type(soort.name) === undefined) return 0;
    const weegWaarde = (waarde: unknown): number => (waarde == null ? 0 : eigen + weeg(definitie.type, waarde, gewichten));
    const lezer = lees(argument.value);
    return typeof lezer === 'function' ? (variables) => weegWaarde(lezer(variables)) : weegWaarde(lezer.vast);
  }));
}
