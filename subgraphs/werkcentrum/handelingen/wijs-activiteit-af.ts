import type { MutationResolvers } from '../generated.ts';
import { checkId } from '../../shared/invoer.ts';
import { vervang, zoekActiviteit } from '../werkplan/eigen-activiteiten.ts';
import { checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** The person wants no part in an activity that did not begin yet. @throws GraphQLError OVERBELAST. */
export const wijsActiviteitAf: NonNullable<MutationResolvers['wijsActiviteitAf']> = (_bron, { input }, context) => {
  const { activiteitId } = input;
  const reden = toTekst(input.reden);
  return wijzigWerkplan(context, 'wijsActiviteitAf', input, [activiteitId, reden], [checkId('activiteitId', activiteitId), checkTekst('reden', reden, 0, 500)], ({ activiteiten, arrangeur }) => {
    const was = zoekActiviteit(activiteiten, activiteitId, ['VOORGESTELD', 'GEPLAND']);
    if ('fouten' in was) return was;
    return { inhoud: { activiteiten: vervang(activiteiten, { ...was, status: 'AFGEWEZEN' }) }, gebeurtenis: 'werkplan.activiteitAfgewezen', loket: arrangeur.loket, reden };
  });
};
