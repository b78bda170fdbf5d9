import type { MutationResolvers } from '../generated.ts';
import { listOpgavefouten, toOpgave } from '../situatie/opgave-invoer.ts';
import { checkGeweestDag, checkLoket, checkTekst } from '../werkplan/invoer.ts';
import { legOpgaveVast } from './opgave.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** Keeps the one intake, with what the person told; a second is refused with where and when the first was. @throws GraphQLError OVERBELAST. */
export const registreerIntake: NonNullable<MutationResolvers['registreerIntake']> = (_bron, { input }, context) => {
  const { datum } = input;
  const [samenvatting, loket, opgave] = [input.samenvatting.trim(), input.loket ?? context.verzoek.aanroeper.loket, toOpgave(input.opgave)];
  const controles = [checkGeweestDag('datum', datum, context.klok()), checkLoket('loket', loket), checkTekst('samenvatting', samenvatting, 1, 4000), ...listOpgavefouten(input.opgave)];
  const invoer = [datum, loket, samenvatting, ...(opgave === null ? [] : [JSON.stringify(opgave)])];
  return wijzigWerkplan(context, 'registreerIntake', input, invoer, controles, ({ intake, persoonId }) => intake === null
    ? { inhoud: { intake: { datum, loket: loket ?? '', samenvatting } }, gebeurtenis: 'werkplan.intakeGeregistreerd', daarbij: legOpgaveVast(persoonId, opgave, datum, context) }
    : { fouten: [{ veld: 'werkplanId', code: 'AL_GEREGISTREERD', melding: `De intake is er al: van ${intake.datum}, bij ${intake.loket}. Lees die; een tweede komt er niet.` }] });
};
