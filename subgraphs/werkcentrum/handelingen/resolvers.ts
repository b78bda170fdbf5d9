import type { MutationResolvers } from '../generated.ts';
import { geefToestemming } from './geef-toestemming.ts';
import { meldAan } from './meld-aan.ts';
import { trekToestemmingIn } from './trek-toestemming-in.ts';

/** Every act, one file each. */
export const handelingResolvers = { meldAan, geefToestemming, trekToestemmingIn } satisfies MutationResolvers;
