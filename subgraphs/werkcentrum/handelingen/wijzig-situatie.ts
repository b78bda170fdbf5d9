import { toDatum, toDatumTijd } from '../../shared/klok.ts';
import type { MutationResolvers } from '../generated.ts';
import { bepaalOverdrachtsvoorstel } from '../rules/overdrachtsvoorstel.ts';
import { listOpgavefouten, toOpgave } from '../situatie/opgave-invoer.ts';
import { checkDag, checkTekst, toTekst } from '../werkplan/invoer.ts';
import { legOpgaveVast } from './opgave.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** Keeps what changed for the person and what they tell now, with the handover that it points to. @throws GraphQLError OVERBELAST. */
export const wijzigSituatie: NonNullable<MutationResolvers['wijzigSituatie']> = (_bron, { input }, context) => {
  const { soort, ingangsdatum } = input;
  const [toelichting, opgave] = [toTekst(input.toelichting), toOpgave(input.opgave)];
  const controles = [checkDag('ingangsdatum', ingangsdatum), checkTekst('toelichting', toelichting, 0, 1000), ...listOpgavefouten(input.opgave)];
  return wijzigWerkplan(context, 'wijzigSituatie', input, [soort, ingangsdatum, toelichting, ...(opgave === null ? [] : [JSON.stringify(opgave)])], controles,
    ({ situatiewijzigingen, verantwoordelijke, arrangeur, persoonId }, moment) => {
      const voorstel = bepaalOverdrachtsvoorstel(soort, verantwoordelijke?.partij ?? null);
      const nieuw = { soort, ingangsdatum, toelichting, op: toDatumTijd(moment), voorstel };
      return {
        inhoud: { situatiewijzigingen: [...situatiewijzigingen, nieuw] }, gebeurtenis: 'werkplan.situatieGewijzigd', loket: verantwoordelijke?.loket ?? arrangeur.loket,
        daarbij: legOpgaveVast(persoonId, opgave, toDatum(moment), context),
      };
    });
};
