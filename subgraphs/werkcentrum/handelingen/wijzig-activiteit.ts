import type { MutationResolvers, WijzigActiviteitInput } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { vervang, zoekActiviteit } from '../werkplan/eigen-activiteiten.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { checkBedrag, checkDag, checkTekst, listAfspraakfouten, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

// What is left out stays as it is; what is given as null becomes empty.
const kies = <T>(gegeven: T | null | undefined, was: T | null): T | null => (gegeven === undefined ? was : gegeven);

const wijzig = (was: EigenActiviteit, input: WijzigActiviteitInput): EigenActiviteit => ({
  ...was,
  omschrijving: toTekst(kies(input.omschrijving, was.omschrijving)), uitvoerder: toTekst(kies(input.uitvoerder, was.uitvoerder)),
  begindatum: kies(input.begindatum, was.begindatum), einddatum: kies(input.einddatum, was.einddatum), bedragEuro: kies(input.bedragEuro, was.bedragEuro),
  status: was.status === 'VOORGESTELD' ? 'GEPLAND' : was.status,
});

// What an instrument costs and how long it takes was judged when it was put in, and what waits for a second party is not for this act.
function checkInstrument({ instrument, status }: EigenActiviteit, { begindatum, einddatum, bedragEuro }: WijzigActiviteitInput): Invoerfout[] {
  if (instrument === null) return [];
  const veld = bedragEuro !== undefined ? 'bedragEuro' : einddatum !== undefined ? 'einddatum' : begindatum !== undefined ? 'begindatum' : null;
  const vast: Invoerfout[] = veld === null ? [] : [{ veld, code: 'HOORT_BIJ_INSTRUMENT', melding: 'Bedrag en dagen van een ingezet instrument staan vast; rond het af en zet het opnieuw in.', toegestaan: ['omschrijving', 'uitvoerder'] }];
  return status === 'VOORGESTELD' ? [...vast, { veld: 'activiteitId', code: 'TWEEDE_PARTIJ', melding: 'Dit wacht op de instemming van een tweede partij.', toegestaan: ['stemInMetMaatwerk'] }] : vast;
}

const toVingerafdruk = ({ activiteitId, omschrijving, begindatum, einddatum, uitvoerder, bedragEuro }: WijzigActiviteitInput): (string | number | boolean | null)[] =>
  [activiteitId, ...[omschrijving, begindatum, einddatum, uitvoerder, bedragEuro].flatMap((waarde) => [waarde === undefined, waarde ?? null])];

/** Changes what was agreed of an activity; what the person proposed becomes planned. @throws GraphQLError OVERBELAST. */
export const wijzigActiviteit: NonNullable<MutationResolvers['wijzigActiviteit']> = (_bron, { input }, context) => {
  const controles = [
    checkId('activiteitId', input.activiteitId), checkTekst('omschrijving', input.omschrijving, 0, 1000), checkDag('begindatum', input.begindatum), checkDag('einddatum', input.einddatum),
    checkTekst('uitvoerder', input.uitvoerder, 0, 200), checkBedrag('bedragEuro', input.bedragEuro),
  ];
  return wijzigWerkplan(context, 'wijzigActiviteit', input, toVingerafdruk(input), controles, ({ activiteiten }) => {
    const was = zoekActiviteit(activiteiten, input.activiteitId, ['VOORGESTELD', 'GEPLAND', 'LOPEND']);
    if ('fouten' in was) return was;
    const nieuw = wijzig(was, input);
    const fouten = [...checkInstrument(was, input), ...listAfspraakfouten(nieuw, activiteiten)];
    return fouten.length > 0 ? { fouten } : { inhoud: { activiteiten: vervang(activiteiten, nieuw) }, gebeurtenis: 'werkplan.activiteitGewijzigd' };
  });
};
