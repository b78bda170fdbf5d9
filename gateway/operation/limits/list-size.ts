import { Kind, valueFromASTUntyped, type FieldNode, type GraphQLField, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { teComplex } from './limieten.ts';
import type { Term, Variables } from './term.ts';
import type { Lijstomvang } from './weights.ts';

/** Gives the value of an argument for a request: undefined when nothing was given. */
export type LeesWaarde = (variables: Variables) => unknown;

/** Compiles the reading of a value in an operation: variables with their defaults, fixed parts at once. */
export function createWaardelezer({ variableDefinitions = [] }: OperationDefinitionNode): (node: ValueNode) => { readonly vast: unknown } | LeesWaarde {
  const standaard = new Map(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [])));
  const hangtAf = (node: ValueNode): boolean => {
    if (node.kind === Kind.VARIABLE) return true;
    if (node.kind === Kind.LIST) return node.values.some(hangtAf);
    return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hangtAf(value));
  };
  return (node) => {
    if (!hangtAf(node)) return { vast: valueFromASTUntyped(node) };
    if (node.kind !== Kind.VARIABLE) return (variables) => valueFromASTUntyped(node, { ...Object.fromEntries(standaard), ...variables });
    const naam = node.name.value;
    const anders = standaard.get(naam);
    return (variables) => (variables[naam] === undefined ? anders : variables[naam]);
  };
}

// What is no number is refused with the other variables, on its type.
const toAantal = (waarde: unknown): number => (typeof waarde === 'number' ? Math.max(0, waarde) : 0);

const geenOmvang = (veld: string, argumenten: readonly string[]) =>
  teComplex([{ veld: 'lijst', code: 'GEEN_OMVANG', melding: `Geef bij het veld ${veld} precies één van: ${argumenten.join(', ')}.` }]);

/**
 * Compiles how long the list of a field is, by its @listSize: the largest slicing argument that is given (defaults count), else the
 * assumed size. Where the schema asks for one slicing argument and none or several are given, TE_COMPLEX is thrown: at once, or
 * when the variables say so.
 * @param standaard for a list that nothing is said of.
 */
export function compileListSize(omvang: Lijstomvang, veld: GraphQLField<unknown, unknown>, node: FieldNode, lees: ReturnType<typeof createWaardelezer>, standaard: number): Term {
  const anders = omvang.assumedSize ?? standaard;
  const { slicingArguments: namen, requireOneSlicingArgument: isEenVereist } = omvang;
  if (namen.length === 0) return anders;
  const kies = (waarden: readonly unknown[]): number => {
    const gegeven = waarden.filter((waarde) => waarde != null).map(toAantal);
    if (isEenVereist && gegeven.length !== 1) throw geenOmvang(veld.name, namen);
    return gegeven.length === 0 ? anders : Math.max(...gegeven);
  };
  const lezers = namen.map((naam) => {
    const argument = node.arguments?.find(({ name }) => name.value === naam);
    return argument ? lees(argument.value) : { vast: veld.args.find(({ name }) => name === naam)?.defaultValue };
  });
  const vast = lezers.map((lezer) => (typeof lezer === 'function' ? undefined : lezer.vast));
  if (lezers.every((lezer) => typeof lezer !== 'function')) return kies(vast);
  return (variables) => kies(lezers.map((lezer, plek) => (typeof lezer === 'function' ? lezer(variables) : vast[plek])));
}
