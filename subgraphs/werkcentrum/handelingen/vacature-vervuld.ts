import type { MutationResolvers } from '../generated.ts';
import { checkId } from '../../shared/invoer.ts';
import { toDatum } from '../../shared/klok.ts';
import { sluitVoorstel, zoekVoorstel } from '../vacaturevoorstel/regels.ts';
import { vervang } from '../werkplan/eigen-activiteiten.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** Ends a proposal for a vacancy that is taken: by this person, or by somebody else. @throws GraphQLError OVERBELAST. */
export const vacatureVervuld: NonNullable<MutationResolvers['vacatureVervuld']> = (_bron, { input }, context) => {
  const { activiteitId, doorDezePersoon } = input;
  return wijzigWerkplan(context, 'vacatureVervuld', input, [activiteitId, doorDezePersoon], [checkId('activiteitId', activiteitId)], ({ activiteiten }, moment) => {
    const was = zoekVoorstel(activiteiten, activiteitId);
    if ('fouten' in was) return was;
    const nieuw = sluitVoorstel(was, doorDezePersoon, toDatum(moment));
    return { inhoud: { activiteiten: vervang(activiteiten, nieuw) }, gebeurtenis: 'werkplan.vacatureVervuld', reden: nieuw.toelichting };
  });
};
