import type { MutationResolvers } from '../generated.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** The person agrees with the plan as it is in the version that they saw. @throws GraphQLError OVERBELAST. */
export const stemInMet: NonNullable<MutationResolvers['stemInMet']> = (_bron, { input }, context) =>
  wijzigWerkplan(context, 'stemInMet', input, [], [], ({ arrangeur }) => ({ inhoud: {}, gebeurtenis: 'werkplan.ingestemd', loket: arrangeur.loket }));
