import { toDatumTijd } from '../../shared/klok.ts';
import type { MutationResolvers } from '../generated.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const eindes: Partial<Record<EigenActiviteit['status'], EigenActiviteit['status']>> = { VOORGESTELD: 'AFGEWEZEN', GEPLAND: 'GESTOPT', LOPEND: 'GESTOPT' };

/** Ends the plan, and with it what it kept of activities that were not done. What a party carries out is the party's. @throws GraphQLError OVERBELAST. */
export const beeindigWerkplan: NonNullable<MutationResolvers['beeindigWerkplan']> = (_bron, { input }, context) => {
  const { uitkomst: code } = input;
  const toelichting = toTekst(input.toelichting);
  return wijzigWerkplan(context, 'beeindigWerkplan', input, [code, toelichting], [checkTekst('toelichting', toelichting, 0, 1000)], ({ activiteiten, arrangeur }, moment) => ({
    inhoud: { uitkomst: { code, toelichting, op: toDatumTijd(moment) }, activiteiten: activiteiten.map((een) => ({ ...een, status: eindes[een.status] ?? een.status })) },
    gebeurtenis: 'werkplan.beeindigd', loket: arrangeur.loket,
  }));
};
