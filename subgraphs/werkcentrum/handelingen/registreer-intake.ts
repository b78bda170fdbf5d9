import type { MutationResolvers } from '../generated.ts';
import { checkGeweestDag, checkLoket, checkTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** Keeps the one intake; a second is refused with where and when the first was. @throws GraphQLError OVERBELAST. */
export const registreerIntake: NonNullable<MutationResolvers['registreerIntake']> = (_bron, { input }, context) => {
  const { datum } = input;
  const [samenvatting, loket] = [input.samenvatting.trim(), input.loket ?? context.verzoek.aanroeper.loket];
  const controles = [checkGeweestDag('datum', datum, context.klok()), checkLoket('loket', loket), checkTekst('samenvatting', samenvatting, 1, 4000)];
  return wijzigWerkplan(context, 'registreerIntake', input, [datum, loket, samenvatting], controles, ({ intake }) => intake === null
    ? { inhoud: { intake: { datum, loket: loket ?? '', samenvatting } }, gebeurtenis: 'werkplan.intakeGeregistreerd' }
    : { fouten: [{ veld: 'werkplanId', code: 'AL_GEREGISTREERD', melding: `De intake is er al: van ${intake.datum}, bij ${intake.loket}. Lees die; een tweede komt er niet.` }] });
};
