import { GraphQLError } from 'graphql';
import { meldingVan } from '../../shared/foutcodes.ts';

/** What an act says to who may not do it at all. */
export const nietBevoegd = (): GraphQLError => new GraphQLError(meldingVan('NIET_BEVOEGD'), { extensions: { code: 'NIET_BEVOEGD', herprobeerbaar: false } });
