import { GraphQLError, NoSchemaIntrospectionCustomRule, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import { bsnAlleenAlsVariabele } from './bsn.ts';
import { noReservedVariables } from './reserved-variables.ts';

const rules = [...specifiedRules, bsnAlleenAlsVariabele, noReservedVariables];
const rulesInProduction = [...rules, NoSchemaIntrospectionCustomRule];

/** Refuses a document that does not fit the schema, as Apollo Server does. In production nothing of the schema may be asked or guessed. */
export type Documenteis = (schema: GraphQLSchema, document: DocumentNode) => void;

/**
 * Makes the check. It throws a GraphQLError GRAPHQL_VALIDATION_FAILED (400) with the first thing that is wrong; in production it does not say
 * what, for that names what there is.
 */
export const createDocumenteis = (isProductie: boolean): Documenteis => (schema, document) => {
  const [fout] = validate(schema, document, isProductie ? rulesInProduction : rules, { maxErrors: 1 });
  if (!fout) return;
  const extensions = { ...fout.extensions, code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
  throw isProductie ? new GraphQLError(meldingVan('GRAPHQL_VALIDATION_FAILED'), { extensions }) : new GraphQLError(fout.message, { nodes: fout.nodes ?? null, extensions });
};
