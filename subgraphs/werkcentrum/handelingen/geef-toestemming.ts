import type { MutationResolvers } from '../generated.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { gegeven, getBurgerId, toonToestemming } from './toestemming.ts';

/**
 * Gives a private party consent (AVG article 7). Whoever gave it already keeps that one.
 * @throws GraphQLError NIET_BEVOEGD when no known citizen asks; BRON_NIET_BESCHIKBAAR; OVERBELAST.
 */
export const geefToestemming: NonNullable<MutationResolvers['geefToestemming']> = async (_bron, { input: { partij, idempotentiesleutel } }, context) => {
  const fouten = listFouten(checkIdempotentiesleutel(idempotentiesleutel));
  if (fouten.length > 0) return { toestemming: null, fouten };
  const persoonId = await getBurgerId(context);
  const { store, maakId } = context.handelingen;
  const uitkomst = await doeEenmalig(context, { handeling: 'geefToestemming', idempotentiesleutel, invoer: [persoonId, partij] }, gegeven,
    async (tx, op) => ({ antwoord: { toestemmingId: await store.toestemmingen.geef(tx, maakId(), { persoonId, partij, op }) }, persoonId }));
  if ('fouten' in uitkomst) return { toestemming: null, fouten: uitkomst.fouten };
  return toonToestemming(persoonId, uitkomst.antwoord.toestemmingId, context);
};
