import { toDatumTijd } from '../../shared/klok.ts';
import type { BevestigAanvraagInput, MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { vervang, zoekActiviteit } from '../werkplan/eigen-activiteiten.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const langsteNummer = 64;
const langsteReden = 500;

const geenAanvraag: Invoerfout = { veld: 'activiteitId', code: 'GEEN_AANVRAAG', melding: 'Voor deze activiteit staat geen aanvraag bij een partij open.' };

// What a party calls it may be of any form, but no number of a person.
function checkNummer(nummer: string | null): Invoerfout | null {
  if (nummer === null) return null;
  if (nummer.length > langsteNummer) return { veld: 'nummer', code: 'TE_LANG', melding: `Een nummer heeft ten hoogste ${langsteNummer} tekens.` };
  return /(?<!\d)\d{9}(?!\d)/.test(nummer) ? { veld: 'nummer', code: 'MOGELIJK_BSN', melding: 'Dit kan een burgerservicenummer zijn. Geef het nummer dat de partij aan de aanvraag gaf.' } : null;
}

function checkReden(uitkomst: BevestigAanvraagInput['uitkomst'], reden: string | null): Invoerfout | null {
  if (reden === null) return uitkomst === 'GEWEIGERD' ? { veld: 'reden', code: 'VERPLICHT', melding: 'Zeg waarom de partij de aanvraag weigerde.' } : null;
  return [...reden].length > langsteReden ? { veld: 'reden', code: 'TE_LANG', melding: `Een reden heeft ten hoogste ${langsteReden} tekens.` } : null;
}

const bevestig = (was: EigenActiviteit, { uitkomst }: BevestigAanvraagInput, nummer: string | null, reden: string | null, moment: number): EigenActiviteit => ({
  ...was,
  // What a party does not do is not done.
  status: uitkomst === 'GEWEIGERD' ? 'GESTOPT' : was.status,
  aanvraag: { status: uitkomst, op: toDatumTijd(moment), nummer, reden },
});

/** Records what a party answered to a request that a person sent it outside the graph, or that did not come through. */
export const bevestigAanvraag: NonNullable<MutationResolvers['bevestigAanvraag']> = (_bron, { input }, context) => {
  const { activiteitId, uitkomst } = input;
  const [nummer, reden] = [input.nummer?.trim() || null, input.reden?.trim() || null];
  const controles = [checkId('activiteitId', activiteitId), checkNummer(nummer), checkReden(uitkomst, reden)];
  return wijzigWerkplan(context, 'bevestigAanvraag', input, [activiteitId, uitkomst, nummer, reden], controles, ({ activiteiten }, moment) => {
    const was = zoekActiviteit(activiteiten, activiteitId, ['GEPLAND', 'LOPEND']);
    if ('fouten' in was) return was;
    if (was.aanvraag?.status !== 'BUITEN_SYSTEEM' && was.aanvraag?.status !== 'MISLUKT') return { fouten: [geenAanvraag] };
    return { inhoud: { activiteiten: vervang(activiteiten, bevestig(was, input, nummer, reden, moment)) }, gebeurtenis: 'werkplan.aanvraagBevestigd', reden };
  });
};
