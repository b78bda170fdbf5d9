import type { Invoerfout } from '../../shared/invoer.ts';
import type { GevondenKandidaat, Kandidaatuitkomst } from './kandidaat.ts';

const veld = 'kandidaatId';

const nietOpgevraagd: Invoerfout = { veld, code: 'KANDIDAAT_NIET_OPGEVRAAGD', melding: 'De kandidaat kon nu niet worden opgevraagd; er is niets gevraagd. Probeer het over enkele ogenblikken opnieuw.' };
const onbekend: Invoerfout = { veld, code: 'KANDIDAAT_ONBEKEND', melding: 'Deze kandidaat staat niet (meer) in een zoekresultaat van uw organisatie. Zoek opnieuw.' };
const andereBron: Invoerfout = { veld, code: 'GEEN_CONTACTVERZOEK', melding: 'Deze kandidaat komt van een andere bron. Hoe die te bereiken is, staat bij de details van de kandidaat.' };

/** One sentence for whoever cannot be asked, whatever the reason is: that is nobody's business. */
export const nietTeVragen: Invoerfout = { veld, code: 'KANDIDAAT_NIET_TE_VRAGEN', melding: 'Met deze kandidaat kan nu geen contact worden gevraagd.' };

/** The same organisation asks the same person about the same vacancy, and waits already. */
export const alGevraagd: Invoerfout = { veld, code: 'CONTACT_AL_GEVRAAGD', melding: 'Uw organisatie heeft deze kandidaat hierover al om contact gevraagd en wacht nog op antwoord.' };

/** The candidate of werkcentrum whom contact can be asked of, or why there is none. */
export function checkKandidaat(uitkomst: Kandidaatuitkomst): (GevondenKandidaat & { readonly verwijzing: string }) | { readonly fouten: readonly Invoerfout[] } {
  if (uitkomst === null) return { fouten: [nietOpgevraagd] };
  if (uitkomst === 'ONBEKEND') return { fouten: [onbekend] };
  const { bron, verwijzing } = uitkomst;
  return verwijzing === null ? { fouten: [andereBron] } : { bron, verwijzing };
}
