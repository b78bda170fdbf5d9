import type { Bronfout, Bronfoutsoort } from '../bronfout.ts';
import { zonderPersoonsnummers } from '../logschoon.ts';

// What a party did with a request, as the graph says it. Pure, and the same for every party whatever its protocol.

/** Why it is not known whether a request arrived, or why it was not sent. */
export type Nietgeluktreden =
  | Bronfoutsoort
  | 'ONGELDIGE_SLEUTEL' // the sealed key was not for this request: nothing was asked
  | 'ANDERE_INHOUD' // the party has another request under this kenmerk
  | 'NIET_GEACCEPTEERD'; // the party did not understand the request

/** The states that a party itself gives a request. */
export const aanvraagstatussen = ['ONTVANGEN', 'BEVESTIGD', 'GEWEIGERD', 'INGETROKKEN'] as const;

/** How a request stands according to the party, in whatever words it says that. */
export type Aanvraagstand = { readonly status: (typeof aanvraagstatussen)[number]; readonly nummer: string | null; readonly reden: string | null };

/** The answer to werkcentrum: `Partijantwoord` in schema/shared.graphql. */
export type Partijantwoord = {
  readonly soort: Aanvraagstand['status'] | 'GEEN_WEG' | 'NIET_GELUKT';
  readonly nummer: string | null;
  readonly reden: string | null;
  readonly isTijdelijk: boolean;
};

/** There is no system here that takes requests. */
export const geenWeg: Partijantwoord = { soort: 'GEEN_WEG', nummer: null, reden: null, isTijdelijk: false };

/** It is not known whether it arrived. @param isTijdelijk asking again later may help. */
export const nietGelukt = (reden: Nietgeluktreden, isTijdelijk = false): Partijantwoord => ({ soort: 'NIET_GELUKT', nummer: null, reden, isTijdelijk });

// What the same question would meet again.
const blijvend: ReadonlySet<Bronfoutsoort> = new Set(['ONGELDIG_ANTWOORD', 'TE_GROOT']);

/** What a source that gave no usable answer means for a request. */
export const toNietGelukt = ({ soort }: Bronfout): Partijantwoord => nietGelukt(soort, !blijvend.has(soort));

const langsteReden = 500;

/** A sentence of a party: on one line, without numbers of persons, and no longer than the graph gives it. */
function toZin(tekst: string, persoonsnummer: string): string | null {
  const zin = zonderPersoonsnummers(tekst.replaceAll(persoonsnummer, '#')).replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return zin === '' ? null : zin.slice(0, langsteReden).toWellFormed();
}

/**
 * What the party says. Its own words come through only where it refuses.
 * @param persoonsnummer the number by which the party knows the person, which may not come back in a sentence.
 */
export const toPartijantwoord = ({ status, nummer, reden }: Aanvraagstand, persoonsnummer: string): Partijantwoord => ({
  soort: status,
  nummer,
  reden: status === 'GEWEIGERD' && reden !== null ? toZin(reden, persoonsnummer) : null,
  isTijdelijk: false,
});
