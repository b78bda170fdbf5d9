import type { MutationResolvers } from '../generated.ts';
import { checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** The person no longer agrees, or never did when somebody else recorded it: the plan is a concept again. @throws GraphQLError OVERBELAST. */
export const trekInstemmingIn: NonNullable<MutationResolvers['trekInstemmingIn']> = (_bron, { input }, context) => {
  const reden = toTekst(input.reden);
  return wijzigWerkplan(context, 'trekInstemmingIn', input, [reden], [checkTekst('reden', reden, 0, 500)], ({ arrangeur }) => ({ inhoud: {}, gebeurtenis: 'werkplan.instemmingIngetrokken', loket: arrangeur.loket, reden }));
};
