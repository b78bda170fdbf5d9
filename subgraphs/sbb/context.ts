import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { VerwerkAanvraag } from '../shared/partijaanvraag/verwerk.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { SbbLoaders } from './loaders.ts';

/** What a resolver of sbb knows of its request. */
export type SbbContext = { readonly verzoek: Verzoek; readonly loaders: SbbLoaders; readonly partijlogboek: Partijlogboek; readonly verwerkAanvraag: VerwerkAanvraag };
