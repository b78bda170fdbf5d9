import type { MutationResolvers } from '../generated.ts';
import { meldTerug } from '../overdracht/bied-aan.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, listFouten } from './handeling.ts';
import { beantwoordEenmalig, herleesOverdracht, nietOpen, vindTeBeantwoorden } from './overdrachthandeling.ts';
import { checkReden } from './reden.ts';

/** Refuses an overdracht, with a reason that the loket that offered it reads: there it comes back on the worklist. */
export const weigerOverdracht: NonNullable<MutationResolvers['weigerOverdracht']> = async (_bron, { input: { overdrachtId, reden: gegeven, idempotentiesleutel } }, context) => {
  const reden = gegeven.trim();
  const invoerfouten = listFouten(checkReden(reden), checkIdempotentiesleutel(idempotentiesleutel));
  const gevonden = await vindTeBeantwoorden(overdrachtId, invoerfouten, context);
  if (invoerfouten.length > 0 && 'fouten' in gevonden) return gevonden;
  const { store } = context.handelingen;
  // Who refused may not see the person any more: then only the key says that it was done.
  const fouten = await beantwoordEenmalig(context, { handeling: 'weigerOverdracht', idempotentiesleutel, invoer: [overdrachtId, reden] }, async (tx, op) => {
    if ('fouten' in gevonden) throw new Geweigerd(gevonden.fouten);
    if (!(await store.overdrachten.beslis(tx, { id: overdrachtId, status: 'GEWEIGERD', op, weigering: reden }))) throw new Geweigerd([nietOpen]);
    await meldTerug(tx, 'overdracht.geweigerd', gevonden.overdracht, op, context);
    return gevonden.overdracht;
  });
  return { overdracht: gevonden.overdracht && await herleesOverdracht(gevonden.overdracht, context), werkplan: null, fouten };
};
