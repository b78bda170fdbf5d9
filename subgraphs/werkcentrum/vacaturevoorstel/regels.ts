import type { Invoerfout } from '../../shared/invoer.ts';
import { zoekActiviteit } from '../werkplan/eigen-activiteiten.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { voorstelsoort } from '../werkplan/soorten.ts';
import type { GevondenVacature, Vacatureuitkomst } from './vacature.ts';

// What a proposal for a vacancy is in a plan, once the vacancy was asked for. A person chose it: nothing of a score comes here.

const veld = 'vacatureId';

const nietOpgevraagd: Invoerfout = { veld, code: 'VACATURE_NIET_OPGEVRAAGD', melding: 'De vacature kon nu niet worden opgevraagd; er is niets gewijzigd. Probeer het over enkele ogenblikken opnieuw.' };
const onbekend: Invoerfout = { veld, code: 'VACATURE_ONBEKEND', melding: 'Deze vacature staat niet (meer) in een zoekresultaat van uw organisatie. Zoek opnieuw.' };
const gesloten: Invoerfout = { veld, code: 'VACATURE_GESLOTEN', melding: 'Deze vacature is gesloten.' };

/** The vacancy for which somebody can be put forward on a day, or why not. @param vandaag as YYYY-MM-DD; the last day on which it is open counts. */
export function checkVacature(uitkomst: Vacatureuitkomst, vandaag: string): GevondenVacature | { readonly fouten: readonly Invoerfout[] } {
  if (uitkomst === null) return { fouten: [nietOpgevraagd] };
  if (uitkomst === 'ONBEKEND') return { fouten: [onbekend] };
  return uitkomst.sluit !== null && uitkomst.sluit < vandaag ? { fouten: [gesloten] } : uitkomst;
}

/** The job and the company in one line. */
const toOmschrijving = ({ naam, werkgever }: GevondenVacature): string => `${naam ?? 'Vacature'}${werkgever === null ? '' : ` bij ${werkgever}`}`;

/** The proposal as the plan keeps it. @param vandaag the day of the proposal, as YYYY-MM-DD. */
export const toVoorstel = (id: string, vacature: GevondenVacature, toelichting: string | null, vandaag: string): EigenActiviteit => ({
  id, partij: 'WERKCENTRUM', soort: voorstelsoort, omschrijving: toOmschrijving(vacature), status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: vacature.werkgever,
  instrument: null, bedragEuro: null, uitkomst: null, toelichting, aanvraag: null, beoordeling: null,
  vacature: { bron: vacature.bron, naam: vacature.naam, werkgever: vacature.werkgever, route: vacature.route, op: vandaag },
});

const geenVoorstel: Invoerfout = { veld: 'activiteitId', code: 'GEEN_VOORSTEL', melding: 'Met deze activiteit is niemand voorgesteld voor een vacature.' };

/** A proposal that did not end yet, or why there is none with this id. */
export function zoekVoorstel(activiteiten: readonly EigenActiviteit[], id: string): EigenActiviteit | { readonly fouten: readonly Invoerfout[] } {
  const gevonden = activiteiten.find((een) => een.id === id);
  return gevonden !== undefined && gevonden.vacature === undefined ? { fouten: [geenVoorstel] } : zoekActiviteit(activiteiten, id, ['GEPLAND', 'LOPEND']);
}

/** A proposal once the vacancy is taken, with why in words. @param vandaag as YYYY-MM-DD. */
export function sluitVoorstel(was: EigenActiviteit, doorDezePersoon: boolean, vandaag: string): EigenActiviteit & { readonly toelichting: string } {
  return doorDezePersoon
    ? { ...was, status: 'AFGEROND', uitkomst: 'BEHAALD', einddatum: vandaag, toelichting: 'De persoon heeft deze baan.' }
    : { ...was, status: 'GESTOPT', uitkomst: 'GESTOPT', einddatum: vandaag, toelichting: 'De vacature is vervuld door iemand anders.' };
}
