import type { MutationResolvers } from '../generated.ts';
import { wijzigContactverzoek } from './contactverzoekhandeling.ts';

/** Withdraws a request for contact of the own organisation that nobody answered yet. */
export const trekContactverzoekIn: NonNullable<MutationResolvers['trekContactverzoekIn']> = (_bron, { input: { contactverzoekId: id, idempotentiesleutel } }, context) => wijzigContactverzoek(context, {
  naam: 'trekContactverzoekIn', handeling: 'trekIn', id, idempotentiesleutel, invoer: [], controles: [],
  lees: (welk) => context.loaders.gesteldContactverzoek.load(welk), gebeurtenis: 'contactverzoek.ingetrokken', aan: 'LOKET',
});
