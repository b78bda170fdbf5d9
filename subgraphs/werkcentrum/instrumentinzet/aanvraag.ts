import { toDatumTijd } from '../../shared/klok.ts';
import type { Aanvraag, Aanvraagstatus } from '../generated.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';

// Parties that carry it out themselves have to be asked. The graph has no road to them that writes: a person sends the request.
const teVragen: ReadonlySet<string> = new Set(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS']);

/** Where the request to the party that carries an activity out stands when it is agreed, at a moment in ms; null when there is none to be made. */
export const beginAanvraag = (partij: EigenActiviteit['partij'], moment: number): EigenActiviteit['aanvraag'] =>
  teVragen.has(partij) ? { status: 'BUITEN_SYSTEEM', op: toDatumTijd(moment), nummer: null, reden: null } : null;

const statussen: readonly Aanvraagstatus[] = ['BUITEN_SYSTEEM', 'BEVESTIGD', 'GEWEIGERD'];

/** The requests to parties that a plan keeps, in the order of its activities. */
export const listAanvragen = (activiteiten: readonly EigenActiviteit[]): Aanvraag[] => activiteiten.flatMap(({ id, partij, aanvraag }) => {
  const status = statussen.find((een) => een === aanvraag?.status);
  return aanvraag === null || status === undefined ? [] : [{ activiteitId: id, partij, status, op: aanvraag.op, nummer: aanvraag.nummer, reden: aanvraag.reden }];
});
