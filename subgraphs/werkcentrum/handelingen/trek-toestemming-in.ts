import type { MutationResolvers } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { getBurgerId, ingetrokken, toonToestemming } from './toestemming.ts';

const geenToestemming: Invoerfout = { veld: 'partij', code: 'GEEN_TOESTEMMING', melding: 'Er is geen toestemming aan deze partij die nog geldt.' };

/**
 * Withdraws consent: nothing goes to that party from now on. Withdrawing is as easy as giving (AVG article 7, third paragraph).
 * @throws GraphQLError NIET_BEVOEGD when no known citizen asks; BRON_NIET_BESCHIKBAAR; OVERBELAST.
 */
export const trekToestemmingIn: NonNullable<MutationResolvers['trekToestemmingIn']> = async (_bron, { input: { partij, idempotentiesleutel } }, context) => {
  const fouten = listFouten(checkIdempotentiesleutel(idempotentiesleutel));
  if (fouten.length > 0) return { toestemming: null, fouten };
  const persoonId = await getBurgerId(context);
  const { toestemmingen } = context.handelingen.store;
  const uitkomst = await doeEenmalig(context, { handeling: 'trekToestemmingIn', idempotentiesleutel, invoer: [persoonId, partij] }, ingetrokken,
    async (tx, op) => ({ antwoord: { toestemmingId: await toestemmingen.trekIn(tx, { persoonId, partij, op }) }, persoonId }));
  if ('fouten' in uitkomst) return { toestemming: null, fouten: uitkomst.fouten };
  const { toestemmingId } = uitkomst.antwoord;
  return toestemmingId === null ? { toestemming: null, fouten: [geenToestemming] } : toonToestemming(persoonId, toestemmingId, context);
};
