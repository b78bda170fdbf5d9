import type { MutationResolvers } from '../generated.ts';
import { wijzigWerkgeversvragen } from './werkgeversvraaghandeling.ts';

/** Takes up a question of an employer at the loket that it went to. @throws nothing of its own; a database that fails rejects. */
export const neemWerkgeversvraagOp: NonNullable<MutationResolvers['neemWerkgeversvraagOp']> = async (_bron, { input: { id, verwachteVersie, idempotentiesleutel } }, context) => {
  const { vraag, fouten } = await wijzigWerkgeversvragen(context, {
    handeling: 'neemWerkgeversvraagOp', idempotentiesleutel, invoer: [], controles: [], gebeurtenis: 'werkgeversvraag.opgenomen',
    doelen: [{ veld: 'id', id, versieveld: 'verwachteVersie', verwachteVersie }],
    wijzig: (_huidig, moment) => ({ opgenomenOp: moment }),
  });
  return { werkgeversvraag: vraag('id'), fouten };
};
