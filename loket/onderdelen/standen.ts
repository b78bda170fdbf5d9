import type { Activiteitstatus, Beschikbaarheidsstatus, Bronstatus, Overdrachtstatus, Werkplanstatus } from '../../clients/kit/operaties/referentieloket.ts';
import type { Icoonnaam } from './Icoon.tsx';
import type { Labelsoort } from './Label.tsx';

/** A status as it is shown: its word, and the look that says the same. */
export type Standbeeld = { readonly tekst: string; readonly soort: Labelsoort; readonly icoon: Icoonnaam };

/** How an activity stands. */
export const activiteitstanden: Readonly<Record<Activiteitstatus, Standbeeld>> = {
  LOPEND: { tekst: 'Loopt', soort: 'bezig', icoon: 'bezig' },
  GEPLAND: { tekst: 'Gepland', soort: 'stil', icoon: 'gepland' },
  VOORGESTELD: { tekst: 'Voorgesteld', soort: 'let-op', icoon: 'let-op' },
  AFGEROND: { tekst: 'Afgerond', soort: 'goed', icoon: 'goed' },
  GESTOPT: { tekst: 'Gestopt', soort: 'stil', icoon: 'gestopt' },
  AFGEWEZEN: { tekst: 'Afgewezen', soort: 'stil', icoon: 'gestopt' },
  ONBEKEND: { tekst: 'Stand onbekend', soort: 'let-op', icoon: 'onbekend' },
};

/** Whether somebody can use an instrument. */
export const beschikbaarheden: Readonly<Record<Beschikbaarheidsstatus, Standbeeld>> = {
  BESCHIKBAAR: { tekst: 'Beschikbaar', soort: 'goed', icoon: 'goed' },
  VOORWAARDELIJK: { tekst: 'Onder voorwaarden', soort: 'bezig', icoon: 'info' },
  ONBEKEND: { tekst: 'Nog niet te zeggen', soort: 'let-op', icoon: 'onbekend' },
  NIET_BESCHIKBAAR: { tekst: 'Niet beschikbaar', soort: 'stil', icoon: 'gestopt' },
};

/** How a plan stands. */
export const planstanden: Readonly<Record<Werkplanstatus, Standbeeld>> = {
  CONCEPT: { tekst: 'Concept', soort: 'let-op', icoon: 'gepland' },
  VASTGESTELD: { tekst: 'Vastgesteld', soort: 'goed', icoon: 'goed' },
  BEEINDIGD: { tekst: 'Beëindigd', soort: 'stil', icoon: 'gestopt' },
};

/** How a handover stands. */
export const overdrachtstanden: Readonly<Record<Overdrachtstatus, Standbeeld>> = {
  OPEN: { tekst: 'Wacht op antwoord', soort: 'bezig', icoon: 'bezig' },
  AANVAARD: { tekst: 'Aanvaard', soort: 'goed', icoon: 'goed' },
  GEWEIGERD: { tekst: 'Geweigerd', soort: 'let-op', icoon: 'gestopt' },
  INGETROKKEN: { tekst: 'Ingetrokken', soort: 'stil', icoon: 'gestopt' },
};

/** What a source that is not (wholly) there is, in words after its name. */
export const bronzinnen: Readonly<Record<Bronstatus, string>> = {
  ACTUEEL: 'antwoordde',
  NIETS_GEVONDEN: 'heeft niets over deze persoon',
  NIET_BESCHIKBAAR: 'is op dit moment niet bereikbaar',
  TIJD_OP: 'antwoordde niet op tijd',
  NIET_BEVOEGD: 'mag u met uw rol niet raadplegen',
  GEEN_KOPPELING: 'is nog niet aan deze persoon gekoppeld',
  VEROUDERD: 'is op dit moment niet bereikbaar',
};
