import { toDatum } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { checkGeweestDag } from '../werkplan/invoer.ts';
import { wijzigtAfspraken } from '../werkplan/toestanden.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** The day on which what is agreed was last changed; null when the plan is not to be seen. */
async function findLaatsteWijziging(werkplanId: string, { loaders }: WerkcentrumContext): Promise<string | null> {
  if (checkId('werkplanId', werkplanId) !== null) return null;
  const laatste = (await loaders.geschiedenis.load(werkplanId)).findLast(({ wijziging }) => wijzigtAfspraken(wijziging?.handeling ?? null));
  return laatste === undefined ? null : toDatum(laatste.gewijzigdOp);
}

const teVroeg = (dag: string): Invoerfout => ({
  veld: 'op', code: 'VOOR_LAATSTE_WIJZIGING', melding: `De afspraken zijn daarna nog gewijzigd, voor het laatst op ${dag}. Bespreek het plan zoals het nu is.`, toegestaan: [dag],
});

/**
 * Records that the person agreed with the plan as it is in a conversation, for who cannot say so here. It counts as their agreement and is kept as what it
 * is: who heard it, where, on which day and how. The person sees that, and can take it back. @throws GraphQLError OVERBELAST.
 */
export const registreerInstemming: NonNullable<MutationResolvers['registreerInstemming']> = async (_bron, { input }, context) => {
  const { op, wijze } = input;
  const { partij, organisatie, rol, loket } = context.verzoek.aanroeper;
  // What is known before the transaction holds in it: another version would be refused.
  const laatsteWijziging = await findLaatsteWijziging(input.werkplanId, context);
  return wijzigWerkplan(context, 'registreerInstemming', input, [op, wijze], [checkGeweestDag('op', op, context.klok())], () => laatsteWijziging !== null && op < laatsteWijziging
    ? { fouten: [teVroeg(laatsteWijziging)] }
    : { inhoud: {}, aanBalie: { op, wijze, partij, organisatie, rol, loket }, gebeurtenis: 'werkplan.instemmingGeregistreerd' });
};
