import type { MutationResolvers } from '../generated.ts';
import { werktVoorLoket } from '../toegang/relatie.ts';
import { checkGeweestDag } from '../werkplan/invoer.ts';
import { checkEigenLoket, wijzigContactverzoek } from './contactverzoekhandeling.ts';

/** Records that the loket that has the plan told the person of a request for contact, and on which day. @throws GraphQLError OVERBELAST. */
export const geefContactverzoekDoor: NonNullable<MutationResolvers['geefContactverzoekDoor']> = (_bron, { input: { contactverzoekId: id, op: dag, idempotentiesleutel } }, context) => wijzigContactverzoek(context, {
  naam: 'geefContactverzoekDoor', handeling: 'geefDoor', id, idempotentiesleutel, invoer: [dag], controles: [checkGeweestDag('op', dag, context.klok())],
  lees: (welk) => context.loaders.ontvangenContactverzoek.load(welk), bezwaar: checkEigenLoket((loket) => werktVoorLoket(context.verzoek.aanroeper, loket)),
  daarbij: () => ({ doorgegevenOp: dag }), gebeurtenis: 'contactverzoek.doorgegeven', aan: 'VRAGER',
});
