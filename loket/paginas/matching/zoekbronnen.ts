import type { Zoekbron } from './gegevens.ts';

/** What a source that did not give all says of itself, or null when it gave all that it has. */
export function toBronmelding({ naam, status, reden, isAfgekapt, aantal }: Zoekbron): string | null {
  if (status === 'TIJD_OP') return `${naam} antwoordde niet op tijd. Wat daar is, staat hier niet bij.`;
  if (status === 'NIET_BEVOEGD') return `${naam} mag u met uw rol niet raadplegen.`;
  if (status !== 'ACTUEEL' && status !== 'NIETS_GEVONDEN') return `${naam} is nu niet bereikbaar. Wat daar is, staat hier niet bij.${reden?.omschrijving == null ? '' : ` ${reden.omschrijving}`}`;
  return isAfgekapt ? `${naam} gaf er ${aantal === null ? 'een deel' : aantal} en heeft er meer. Zoek preciezer om de rest te zien.` : null;
}

/** Whether asking again may give more. */
export const isHerstelbaar = ({ status }: Pick<Zoekbron, 'status'>): boolean => status === 'TIJD_OP' || status === 'NIET_BESCHIKBAAR';

/** What a source gave, in a few words. */
export const toBrontekst = ({ naam, status, aantal }: Zoekbron): string => {
  if (status === 'NIETS_GEVONDEN') return `${naam}: niets gevonden`;
  return status === 'ACTUEEL' ? `${naam}: ${aantal === null ? 'minder dan 5' : aantal}` : `${naam}: geen antwoord`;
};
