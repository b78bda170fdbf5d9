import { toDatum } from '../../shared/klok.ts';
import type { Activiteituitkomst, MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { vervang, zoekActiviteit } from '../werkplan/eigen-activiteiten.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { checkGeweestDag, checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

type Status = EigenActiviteit['status'];

// From which statuses an outcome can come, and to which it leads.
const uitkomsten: Readonly<Record<Activiteituitkomst, { readonly van: readonly Status[]; readonly naar: Status }>> = {
  BEHAALD: { van: ['GEPLAND', 'LOPEND'], naar: 'AFGEROND' },
  NIET_BEHAALD: { van: ['GEPLAND', 'LOPEND'], naar: 'AFGEROND' },
  GESTOPT: { van: ['GEPLAND', 'LOPEND'], naar: 'GESTOPT' },
  NIET_OVERGENOMEN: { van: ['VOORGESTELD'], naar: 'AFGEWEZEN' },
};

const checkEinde = ({ begindatum }: EigenActiviteit, einddatum: string, uitkomst: Activiteituitkomst): Invoerfout | null =>
  uitkomst === 'NIET_OVERGENOMEN' || uitkomst === 'GESTOPT' || begindatum === null || begindatum <= einddatum ? null : { veld: 'einddatum', code: 'DATUM_VOLGORDE', melding: 'De laatste dag ligt voor de eerste.' };

/** Ends an activity with what came of it, or does not take over what the person proposed. @throws GraphQLError OVERBELAST. */
export const rondActiviteitAf: NonNullable<MutationResolvers['rondActiviteitAf']> = (_bron, { input }, context) => {
  const { activiteitId, uitkomst } = input;
  const toelichting = toTekst(input.toelichting);
  const einddatum = input.einddatum ?? toDatum(context.klok());
  const controles = [checkId('activiteitId', activiteitId), checkGeweestDag('einddatum', einddatum, context.klok()), checkTekst('toelichting', toelichting, 0, 1000)];
  // The input as it was sent: "today" is another day when it is sent again after midnight.
  return wijzigWerkplan(context, 'rondActiviteitAf', input, [activiteitId, uitkomst, input.einddatum ?? null, toelichting], controles, ({ activiteiten }) => {
    const { van, naar } = uitkomsten[uitkomst];
    const was = zoekActiviteit(activiteiten, activiteitId, van);
    if ('fouten' in was) return was;
    const fout = checkEinde(was, einddatum, uitkomst);
    if (fout !== null) return { fouten: [fout] };
    const nieuw = { ...was, status: naar, uitkomst, toelichting, einddatum: naar === 'AFGEWEZEN' ? was.einddatum : einddatum };
    return { inhoud: { activiteiten: vervang(activiteiten, nieuw) }, gebeurtenis: 'werkplan.activiteitAfgerond' };
  });
};
