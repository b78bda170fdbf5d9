import { toDatumTijd } from '../../shared/klok.ts';
import type { MutationResolvers } from '../generated.ts';
import { bepaalOverdrachtsvoorstel } from '../rules/overdrachtsvoorstel.ts';
import { checkDag, checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** Keeps what changed for the person, with the handover that it points to. @throws GraphQLError OVERBELAST. */
export const wijzigSituatie: NonNullable<MutationResolvers['wijzigSituatie']> = (_bron, { input }, context) => {
  const { soort, ingangsdatum } = input;
  const toelichting = toTekst(input.toelichting);
  return wijzigWerkplan(context, 'wijzigSituatie', input, [soort, ingangsdatum, toelichting], [checkDag('ingangsdatum', ingangsdatum), checkTekst('toelichting', toelichting, 0, 1000)],
    ({ situatiewijzigingen, verantwoordelijke, arrangeur }, moment) => {
      const voorstel = bepaalOverdrachtsvoorstel(soort, verantwoordelijke?.partij ?? null);
      const nieuw = { soort, ingangsdatum, toelichting, op: toDatumTijd(moment), voorstel };
      return { inhoud: { situatiewijzigingen: [...situatiewijzigingen, nieuw] }, gebeurtenis: 'werkplan.situatieGewijzigd', loket: verantwoordelijke?.loket ?? arrangeur.loket };
    });
};
