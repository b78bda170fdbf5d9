import { z } from 'zod';
import { toDatum } from '../../shared/klok.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { findLoket } from '../regio/loketten.ts';
import { somMaatwerk, toetsActiviteit, type Overschrijding } from '../rules/activiteit.ts';
import type { EigenActiviteit } from './inhoud.ts';
import { activiteitsoorten } from './soorten.ts';

// Checks of what acts on a plan are asked with. Each gives its fault, never the value.

/** A text of a number of characters, counted as a reader does; absent passes when `min` is 0. */
export function checkTekst(veld: string, waarde: string | null | undefined, min: number, max: number): Invoerfout | null {
  const aantal = [...(waarde ?? '').trim()].length;
  return aantal >= min && aantal <= max ? null : { veld, code: 'LENGTE', melding: min === 0 ? `Geef hoogstens ${max} tekens.` : `Geef ${min} tot en met ${max} tekens.` };
}

/** A text without the white space around it; null when there is none. */
export const toTekst = (waarde: string | null | undefined): string | null => { const tekst = (waarde ?? '').trim(); return tekst === '' ? null : tekst; };

const dag = z.iso.date();

/** A day that exists; absent passes. */
export const checkDag = (veld: string, waarde: string | null | undefined): Invoerfout | null =>
  waarde == null || dag.safeParse(waarde).success ? null : { veld, code: 'GEEN_DATUM', melding: 'Geef een bestaande dag als JJJJ-MM-DD.' };

/** A day that exists and is not after today in the Netherlands. @param nu in ms. */
export const checkGeweestDag = (veld: string, waarde: string, nu: number): Invoerfout | null =>
  checkDag(veld, waarde) ?? (waarde <= toDatum(nu) ? null : { veld, code: 'IN_DE_TOEKOMST', melding: 'Deze dag is nog niet geweest.' });

/** A loket that there is, by its id. */
export const checkLoket = (veld: string, waarde: string | null): Invoerfout | null =>
  waarde !== null && findLoket(waarde) !== undefined ? null : { veld, code: 'ONBEKEND_LOKET', melding: waarde === null ? 'Zeg welk loket het is.' : 'Dit loket is er niet.' };

/** A kind of activity that can be agreed. */
export const checkSoort = (veld: string, waarde: string): Invoerfout | null =>
  activiteitsoorten.includes(waarde) ? null : { veld, code: 'ONBEKENDE_CODE', melding: 'Deze soort activiteit is er niet.', toegestaan: activiteitsoorten };

/** An amount in euro of at most whole cents. */
export const checkBedrag = (veld: string, waarde: number | null | undefined): Invoerfout | null =>
  waarde == null || (waarde >= 0 && waarde <= 1_000_000 && Math.round(waarde * 100) === Number((waarde * 100).toFixed(6))) ? null
    : { veld, code: 'BUITEN_BEREIK', melding: 'Geef een bedrag in euro met hoogstens twee cijfers achter de komma.' };

const velden = { BEDRAG: 'bedragEuro', DUUR: 'einddatum' } as const satisfies Record<Overschrijding['wat'], string>;

/** What an activity may not be among the others of its plan: the order of its days, its ceiling and its duration. */
export function listAfspraakfouten(activiteit: Pick<EigenActiviteit, 'id' | 'soort' | 'begindatum' | 'einddatum' | 'bedragEuro'>, alle: readonly EigenActiviteit[]): Invoerfout[] {
  const { begindatum, einddatum } = activiteit;
  const isOmgekeerd = begindatum !== null && einddatum !== null && einddatum < begindatum;
  const elders = somMaatwerk(alle.filter(({ id, status }) => id !== activiteit.id && status !== 'AFGEWEZEN'));
  return [
    ...(isOmgekeerd ? [{ veld: 'einddatum', code: 'DATUM_VOLGORDE', melding: 'De laatste dag ligt voor de eerste.' }] : []),
    ...toetsActiviteit(activiteit, elders).map(({ wat, code, toelichting, toegestaan, grondslag }): Invoerfout => ({ veld: velden[wat], code, melding: toelichting, toegestaan: [toegestaan], grondslag })),
  ];
}
