import { GraphQLError, getVariableValues, print, type GraphQLSchema, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';

type Fout = { readonly veld: string; readonly code: string; readonly melding: string };

const plek = / at "([A-Za-z_][A-Za-z0-9_.[\]]{0,80})"/;
const ontbreekt = /^Variable "\$\w+" of (required|non-null) type/;

function toFout(fout: GraphQLError, definities: readonly VariableDefinitionNode[]): Fout {
  const naam = /^Variable "\$(\w+)"/.exec(fout.message)?.[1] ?? '';
  const definitie = definities.find(({ variable }) => variable.name.value === naam);
  const onder = plek.exec(fout.message)?.[1];
  const veld = onder?.startsWith(naam) ? onder : naam;
  return ontbreekt.test(fout.message)
    ? { veld, code: 'ONTBREEKT', melding: 'Deze variabele is verplicht.' }
    : { veld, code: 'ONGELDIGE_WAARDE', melding: definitie ? `Deze waarde past niet bij het type ${print(definitie.type)}.` : 'Deze waarde past niet.' };
}

/**
 * Checks the variables of an operation against their types, all at once. No value is repeated in the error.
 * @throws GraphQLError ONGELDIGE_INVOER with `fouten`.
 */
export function requireValidVariables(schema: GraphQLSchema, operatie: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  const definities = operatie.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definities, variables, { maxErrors: 50 });
  if (!errors) return;
  const fouten = errors.filter(({ message }) => message.startsWith('Variable ')).map((fout) => toFout(fout, definities));
  throw new GraphQLError(meldingVan('ONGELDIGE_INVOER'), { extensions: { code: 'ONGELDIGE_INVOER', fouten, http: { status: 400 } } });
}
