import type { MutationResolvers } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import type { Werkplaninhoud } from '../werkplan/inhoud.ts';
import { checkGeweestDag, checkTekst, toTekst } from '../werkplan/invoer.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

/** The fault of a diagnosis that is there already, or of repeating one that is not; null when neither. */
function checkEersteDiagnose({ diagnose }: Pick<Werkplaninhoud, 'diagnose'>, herhaling: string | null): Invoerfout | null {
  if (diagnose === null) return herhaling === null ? null : { veld: 'redenHerhaling', code: 'NIETS_TE_HERHALEN', melding: 'Er is nog geen diagnose; laat de reden om haar te herhalen weg.' };
  if (herhaling !== null) return null;
  return { veld: 'redenHerhaling', code: 'AL_GEREGISTREERD', melding: `De diagnose is er al, van ${diagnose.datum}. Lees die, of zeg waarom zij wordt herhaald.`, toegestaan: ['redenHerhaling'] };
}

/** Keeps the one diagnosis; a second needs the reason for repeating it. @throws GraphQLError OVERBELAST. */
export const registreerDiagnose: NonNullable<MutationResolvers['registreerDiagnose']> = (_bron, { input }, context) => {
  const { datum } = input;
  const [uitkomst, herhaling] = [input.uitkomst.trim(), toTekst(input.redenHerhaling)];
  const controles = [checkGeweestDag('datum', datum, context.klok()), checkTekst('uitkomst', uitkomst, 1, 4000), herhaling === null ? null : checkTekst('redenHerhaling', herhaling, 10, 500)];
  return wijzigWerkplan(context, 'registreerDiagnose', input, [datum, uitkomst, herhaling], controles, (huidig) => {
    const fout = checkEersteDiagnose(huidig, herhaling);
    return fout === null ? { inhoud: { diagnose: { datum, uitkomst, herhaling } }, gebeurtenis: 'werkplan.diagnoseGeregistreerd', reden: herhaling } : { fouten: [fout] };
  });
};
