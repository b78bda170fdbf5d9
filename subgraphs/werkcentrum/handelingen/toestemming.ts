import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import type { Toestemmingrecord } from '../store/toestemmingen.ts';
import { nietBevoegd } from './niet-bevoegd.ts';

/** What both acts of consent give. */
export type Toestemmingsuitkomst = { readonly toestemming: Toestemmingrecord | null; readonly fouten: readonly Invoerfout[] };

/** What is kept of giving: the consent that holds. */
export const gegeven = z.object({ toestemmingId: z.uuid() });

/** What is kept of withdrawing: the consent that no longer holds; null when none did. */
export const ingetrokken = z.object({ toestemmingId: z.uuid().nullable() });

/** The person who gives or withdraws: the citizen who asks. @throws GraphQLError NIET_BEVOEGD when no known citizen asks. */
export async function getBurgerId({ loaders }: WerkcentrumContext): Promise<string> {
  const zelf = await loaders.eigen();
  if (zelf === null) throw nietBevoegd();
  // Through the relation, as everybody: it is counted (and may be OVERBELAST).
  if ((await loaders.relatie.load(zelf.id)) === null) throw nietBevoegd();
  return zelf.id;
}

/** The consent as it is after the act. */
export async function toonToestemming(persoonId: string, toestemmingId: string, { loaders }: WerkcentrumContext): Promise<Toestemmingsuitkomst> {
  loaders.vergeet(persoonId);
  return { toestemming: (await loaders.toestemmingen.load(persoonId)).find(({ id }) => id === toestemmingId) ?? null, fouten: [] };
}
