import type { MutationResolvers } from '../generated.ts';
import { meldIngetrokken } from '../overdracht/bied-aan.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, listFouten } from './handeling.ts';
import { beantwoordEenmalig, herleesOverdracht, nietOpen, vindInTeTrekken } from './overdrachthandeling.ts';
import { checkReden } from './reden.ts';

/** Withdraws an overdracht that the own organisation offered and nobody answered yet, with a reason that the loket that was to receive it reads. */
export const trekOverdrachtIn: NonNullable<MutationResolvers['trekOverdrachtIn']> = async (_bron, { input: { overdrachtId, reden: gegeven, idempotentiesleutel } }, context) => {
  const reden = gegeven.trim();
  const gevonden = await vindInTeTrekken(overdrachtId, listFouten(checkReden(reden), checkIdempotentiesleutel(idempotentiesleutel)), context);
  if ('fouten' in gevonden) return gevonden;
  const { overdracht } = gevonden;
  const fouten = await beantwoordEenmalig(context, { handeling: 'trekOverdrachtIn', idempotentiesleutel, invoer: [overdrachtId, reden] }, async (tx, op) => {
    if (!(await context.handelingen.store.overdrachten.beslis(tx, { id: overdrachtId, status: 'INGETROKKEN', op, intrekking: reden }))) throw new Geweigerd([nietOpen]);
    await meldIngetrokken(tx, overdracht, op, context);
    return overdracht;
  });
  return { overdracht: await herleesOverdracht(overdracht, context), werkplan: null, fouten };
};
