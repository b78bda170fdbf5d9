import type { MutationResolvers } from '../generated.ts';
import { checkId } from '../../shared/invoer.ts';
import { vervang, zoekActiviteit } from '../werkplan/eigen-activiteiten.ts';
import { checkGeweestDag, listAfspraakfouten } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** Says that a planned activity began. @throws GraphQLError OVERBELAST. */
export const beginActiviteit: NonNullable<MutationResolvers['beginActiviteit']> = (_bron, { input }, context) => {
  const { activiteitId, begindatum } = input;
  const controles = [checkId('activiteitId', activiteitId), checkGeweestDag('begindatum', begindatum, context.klok())];
  return wijzigWerkplan(context, 'beginActiviteit', input, [activiteitId, begindatum], controles, ({ activiteiten }) => {
    const was = zoekActiviteit(activiteiten, activiteitId, ['GEPLAND']);
    if ('fouten' in was) return was;
    const nieuw = { ...was, status: 'LOPEND' as const, begindatum };
    const fouten = listAfspraakfouten(nieuw, activiteiten);
    return fouten.length > 0 ? { fouten } : { inhoud: { activiteiten: vervang(activiteiten, nieuw) }, gebeurtenis: 'werkplan.activiteitBegonnen' };
  });
};
