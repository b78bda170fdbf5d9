import type { MutationResolvers } from '../generated.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { checkDag, checkSoort, checkTekst, listAfspraakfouten } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** A proposal of the person. Agreed only when a professional takes it over. @throws GraphQLError OVERBELAST. */
export const stelActiviteitVoor: NonNullable<MutationResolvers['stelActiviteitVoor']> = (_bron, { input }, context) => {
  const nieuw: EigenActiviteit = {
    id: context.handelingen.maakId(), partij: 'WERKCENTRUM', soort: input.soort, omschrijving: input.omschrijving.trim(), status: 'VOORGESTELD',
    begindatum: input.begindatum ?? null, einddatum: input.einddatum ?? null,
    uitvoerder: null, instrument: null, bedragEuro: null, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null,
  };
  const { soort, omschrijving, begindatum, einddatum } = nieuw;
  const controles = [checkSoort('soort', soort), checkTekst('omschrijving', omschrijving, 3, 1000), checkDag('begindatum', begindatum), checkDag('einddatum', einddatum), ...listAfspraakfouten(nieuw, [])];
  return wijzigWerkplan(context, 'stelActiviteitVoor', input, [soort, omschrijving, begindatum, einddatum], controles,
    ({ activiteiten, arrangeur }) => ({ inhoud: { activiteiten: [...activiteiten, nieuw] }, gebeurtenis: 'werkplan.activiteitVoorgesteld', loket: arrangeur.loket }));
};
