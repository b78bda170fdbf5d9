import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers, StelWerkplanVastInput } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { magNu, standVan } from '../werkplan/toestanden.ts';
import { vraagVastlegging } from '../werkplan/vastlegging.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const intussen: Invoerfout = { veld: 'verwachteVersie', code: 'VERSIE_VERSCHILT', melding: 'Het werkplan is gewijzigd terwijl de partijen werden gevraagd. Bekijk het en probeer het opnieuw.' };

// Nobody is asked for what will be refused, or was done already.
async function vraagVooraf({ werkplanId, verwachteVersie }: StelWerkplanVastInput, context: WerkcentrumContext): Promise<Awaited<ReturnType<typeof vraagVastlegging>> | null> {
  const plan = checkId('werkplanId', werkplanId) === null ? await context.loaders.werkplan.load(werkplanId) : null;
  return plan?.versie === verwachteVersie && magNu(standVan(plan), 'stelWerkplanVast') ? vraagVastlegging(werkplanId, context) : null;
}

/**
 * The agreement of the arrangeur to what the person agreed with, which makes the plan vastgesteld; keeps what all parties say with it.
 * @throws GraphQLError BRON_NIET_BESCHIKBAAR when the graph cannot be asked; OVERBELAST.
 */
export const stelWerkplanVast: NonNullable<MutationResolvers['stelWerkplanVast']> = async (_bron, { input }, context) => {
  const gevraagd = await vraagVooraf(input, context);
  return wijzigWerkplan(context, 'stelWerkplanVast', input, [], [], ({ versie }) => gevraagd?.versie === versie
    ? { inhoud: { vastlegging: gevraagd.vastlegging }, gebeurtenis: 'werkplan.vastgesteld' }
    : { fouten: [intussen] });
};
