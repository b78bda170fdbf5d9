import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { OofondsLoaders } from './loaders.ts';

/** What a resolver of oofonds knows of its request. */
export type OofondsContext = { readonly verzoek: Verzoek; readonly loaders: OofondsLoaders; readonly partijlogboek: Partijlogboek };
