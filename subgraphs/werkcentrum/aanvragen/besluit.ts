import type { Aanvraagvoortgang, Partijaanvraagrecord } from '../store/partijaanvragen.ts';
import type { Partijantwoord } from './antwoord.ts';

/** When a request is tried again, in ms. */
export type Aanvraagtermijnen = {
  /** After a first attempt of which nobody knows whether it came through; each next one waits twice as long. */
  readonly eersteWachtMs: number;
  readonly langsteWachtMs: number;
  /** Attempts without an answer until it counts as failed. */
  readonly hoogstensPogingen: number;
  /** Until a party that decides later is asked again. */
  readonly opvraagMs: number;
};

/** What came of a delivery: how far the request is now, and what is told of it; null when nothing changed that anybody must hear. */
export type Aanvraagbesluit = { readonly voortgang: Aanvraagvoortgang; readonly gebeurtenis: string | null };

const gebeurtenissen = {
  ONTVANGEN: 'werkplan.aanvraagOntvangen', BEVESTIGD: 'werkplan.aanvraagBevestigd', GEWEIGERD: 'werkplan.aanvraagGeweigerd', INGETROKKEN: 'werkplan.aanvraagIngetrokken', GEEN_WEG: 'werkplan.aanvraagBuitenSysteem',
} as const;

const mislukt = 'werkplan.aanvraagMislukt';

const langsteVerdubbeling = 20;

/** How long to wait after this many attempts without an answer, in ms. */
export const wachttijd = (pogingen: number, { eersteWachtMs, langsteWachtMs }: Aanvraagtermijnen): number =>
  Math.min(eersteWachtMs * 2 ** Math.min(pogingen - 1, langsteVerdubbeling), langsteWachtMs);

/**
 * What an answer of the party means for a request. What is to be withdrawn and is carried out all the same has to be looked at by people.
 * @param moment of the answer, in ms.
 */
export function beslis(aanvraag: Partijaanvraagrecord, { soort, nummer, reden, isTijdelijk }: Partijantwoord, moment: number, termijnen: Aanvraagtermijnen): Aanvraagbesluit {
  const keer = { laatstePoging: moment, op: moment, uitkomst: null, volgendePoging: null, antwoord: { nummer: nummer ?? aanvraag.antwoord.nummer, reden } };
  const pogingen = aanvraag.pogingen + 1;
  const moetWeg = aanvraag.handeling === 'INTREKKEN';
  switch (soort) {
    case 'NIET_GELUKT':
      if (!isTijdelijk || pogingen >= termijnen.hoogstensPogingen) return { voortgang: { ...keer, pogingen, fase: 'MISLUKT' }, gebeurtenis: mislukt };
      return { voortgang: { ...keer, op: aanvraag.op, pogingen, fase: aanvraag.fase, volgendePoging: moment + wachttijd(pogingen, termijnen), antwoord: aanvraag.antwoord }, gebeurtenis: null };
    case 'ONTVANGEN': {
      const isNieuws = aanvraag.fase !== 'ONTVANGEN';
      return { voortgang: { ...keer, op: isNieuws ? moment : aanvraag.op, pogingen: 0, fase: 'ONTVANGEN', volgendePoging: moment + termijnen.opvraagMs }, gebeurtenis: isNieuws && !moetWeg ? gebeurtenissen.ONTVANGEN : null };
    }
    case 'BEVESTIGD': case 'GEWEIGERD': case 'INGETROKKEN': case 'GEEN_WEG':
      if (moetWeg && soort === 'BEVESTIGD') return { voortgang: { ...keer, pogingen, fase: 'MISLUKT', antwoord: { ...keer.antwoord, reden: 'NIET_INGETROKKEN' } }, gebeurtenis: mislukt };
      // What a party would not do anyway is as good as withdrawn.
      if (moetWeg) return { voortgang: { ...keer, pogingen: 0, fase: 'AFGEHANDELD', uitkomst: 'INGETROKKEN' }, gebeurtenis: gebeurtenissen.INGETROKKEN };
      return { voortgang: { ...keer, pogingen: 0, fase: 'AFGEHANDELD', uitkomst: soort }, gebeurtenis: gebeurtenissen[soort] };
  }
}
