import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers, StelKandidaatVoorInput } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { toDatum } from '../../shared/klok.ts';
import { checkVacature, toVoorstel } from '../vacaturevoorstel/regels.ts';
import { vraagVacature, type Vacatureuitkomst } from '../vacaturevoorstel/vacature.ts';
import { checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const langsteToelichting = 500;

/** Asks before the transaction; null when there is nothing to ask, or nobody to ask it for. */
async function vraag({ werkplanId, vacatureId }: StelKandidaatVoorInput, controles: readonly (Invoerfout | null)[], context: WerkcentrumContext): Promise<Vacatureuitkomst> {
  if ([checkId('werkplanId', werkplanId), ...controles].some((fout) => fout !== null)) return null;
  return (await context.loaders.werkplan.load(werkplanId)) === null ? null : vraagVacature(context, vacatureId);
}

/**
 * Puts the person of a plan forward for a vacancy out of a search: an activity of the plan itself, which keeps which vacancy it is. For open hiring
 * as well: that selects nobody. Neither the company nor the source is told. @throws GraphQLError OVERBELAST.
 */
export const stelKandidaatVoor: NonNullable<MutationResolvers['stelKandidaatVoor']> = async (_bron, { input }, context) => {
  const { vacatureId } = input;
  const toelichting = toTekst(input.toelichting);
  const controles = [checkTekst('vacatureId', vacatureId, 1, 100), checkTekst('toelichting', toelichting, 0, langsteToelichting)];
  const uitkomst = await vraag(input, controles, context);
  return wijzigWerkplan(context, 'stelKandidaatVoor', input, [vacatureId, toelichting], controles, ({ activiteiten }, moment) => {
    const vandaag = toDatum(moment);
    const vacature = checkVacature(uitkomst, vandaag);
    if ('fouten' in vacature) return vacature;
    const nieuw = toVoorstel(context.handelingen.maakId(), vacature, toelichting, vandaag);
    return { inhoud: { activiteiten: [...activiteiten, nieuw] }, gebeurtenis: 'werkplan.kandidaatVoorgesteld', reden: toelichting };
  });
};
