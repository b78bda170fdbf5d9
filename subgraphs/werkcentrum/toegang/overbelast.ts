import { GraphQLError } from 'graphql';
import { meldingVan } from '../../shared/foutcodes.ts';

/** What a field says of a person whom nobody may be asked about just now: too many, or too often. */
export const overbelast = (): GraphQLError => new GraphQLError(meldingVan('OVERBELAST'), { extensions: { code: 'OVERBELAST', herprobeerbaar: true } });
