import type { MutationResolvers, VoegActiviteitToeInput } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';
import { vraagtTweedePartij } from '../rules/activiteit.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { checkBedrag, checkDag, checkSoort, checkTekst, listAfspraakfouten, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const toActiviteit = (input: VoegActiviteitToeInput, id: string): EigenActiviteit => ({
  id, partij: input.partij, soort: input.soort, omschrijving: toTekst(input.omschrijving), status: 'GEPLAND', begindatum: input.begindatum ?? null, einddatum: input.einddatum ?? null,
  uitvoerder: toTekst(input.uitvoerder), instrument: null, bedragEuro: input.bedragEuro ?? null, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null,
});

const checkTweedePartij = (soort: string): Invoerfout | null => vraagtTweedePartij(soort)
  ? { veld: 'soort', code: 'TWEEDE_PARTIJ', melding: 'Het maatwerkbudget vraagt de instemming van een tweede partij; zet het in als instrument.', toegestaan: ['zetInstrumentIn'], grondslag: GRONDSLAGEN.MAATWERK } : null;

/** Adds an activity that was agreed. What is ordered at a party is an instrument (`zetInstrumentIn`). @throws GraphQLError OVERBELAST. */
export const voegActiviteitToe: NonNullable<MutationResolvers['voegActiviteitToe']> = (_bron, { input }, context) => {
  const nieuw = toActiviteit(input, context.handelingen.maakId());
  const { partij, soort, omschrijving, begindatum, einddatum, uitvoerder, bedragEuro } = nieuw;
  const controles = [
    checkSoort('soort', soort), checkTweedePartij(soort), checkTekst('omschrijving', omschrijving, 0, 1000), checkDag('begindatum', begindatum), checkDag('einddatum', einddatum),
    checkTekst('uitvoerder', uitvoerder, 0, 200), checkBedrag('bedragEuro', bedragEuro), ...listAfspraakfouten(nieuw, []),
  ];
  return wijzigWerkplan(context, 'voegActiviteitToe', input, [partij, soort, omschrijving, begindatum, einddatum, uitvoerder, bedragEuro], controles,
    ({ activiteiten }) => ({ inhoud: { activiteiten: [...activiteiten, nieuw] }, gebeurtenis: 'werkplan.activiteitToegevoegd' }));
};
