import type { Loket, MutationResolvers, Overdrachtonderwerp } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { biedAan } from '../overdracht/bied-aan.ts';
import { findBestemming } from '../overdracht/bestemming.ts';
import { findLoket } from '../regio/loketten.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';
import { checkNaarLoket, toonAangeboden } from './draag-over.ts';
import { checkReden } from './reden.ts';
import { wijzigWerkplan, type Wijzig } from './werkplanhandeling.ts';

/** Debt help and Wmo are of the gemeente where somebody lives; a language course may be anywhere (001:1936-1949). */
function checkOnderwerp(onderwerp: Overdrachtonderwerp, naar: Loket, gemeente: string | null): Invoerfout | null {
  if (onderwerp === 'TAAL' || naar.partij === 'GEMEENTE') return null;
  const juiste = findBestemming('GEMEENTE', gemeente);
  return { veld: 'naarLoket', code: 'NIET_HET_JUISTE_LOKET', melding: 'Schuldhulp en Wmo gaan naar een loket van de gemeente.', toegestaan: juiste ? [juiste.id] : [], grondslag: GRONDSLAGEN.WARME_OVERDRACHT };
}

const loketNodig: Invoerfout = { veld: 'naarLoket', code: 'VERPLICHT', melding: 'Van deze persoon is geen gemeente bekend; noem het loket.' };

/**
 * Refers somebody to another loket for debt help, Wmo or language, warmly: that loket gets the plan with the reason and answers within a term.
 * Who is first responsible stays so.
 */
export const verwijsDoor: NonNullable<MutationResolvers['verwijsDoor']> = async (_bron, { input }, context) => {
  const reden = input.reden.trim();
  const genoemd = input.naarLoket == null ? null : findLoket(input.naarLoket);
  const wijzig: Wijzig = async (huidig, op) => {
    const gemeente = (await context.loaders.persoon.load(huidig.persoonId))?.gemeente ?? null;
    const naar = genoemd ?? findBestemming('GEMEENTE', gemeente);
    if (naar === null) return { fouten: [loketNodig] };
    const fout = checkOnderwerp(input.onderwerp, naar, gemeente);
    if (fout !== null) return { fouten: [fout] };
    return {
      inhoud: {}, gebeurtenis: 'werkplan.doorverwezen', reden,
      daarbij: async (tx) => {
        await biedAan(tx, {
          persoonId: huidig.persoonId, werkplanId: huidig.id, versie: huidig.versie + 1, aanmeldingId: null, soort: 'DOORVERWIJZING',
          naarPartij: naar.partij, naarLoket: naar.id, op, reden, onderwerp: input.onderwerp, grondslag: GRONDSLAGEN.WARME_OVERDRACHT.vindplaats,
        }, context);
      },
    };
  };
  const controles = [genoemd === null ? null : checkNaarLoket(genoemd, context), checkReden(reden)];
  return toonAangeboden(await wijzigWerkplan(context, 'verwijsDoor', input, [input.onderwerp, input.naarLoket ?? null, reden], controles, wijzig), context);
};
