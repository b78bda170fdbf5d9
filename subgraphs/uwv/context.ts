import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { VerwerkAanvraag } from '../shared/partijaanvraag/verwerk.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { UwvLoaders } from './loaders.ts';

/** What a resolver of uwv knows of its request. */
export type UwvContext = { readonly verzoek: Verzoek; readonly loaders: UwvLoaders; readonly partijlogboek: Partijlogboek; readonly verwerkAanvraag: VerwerkAanvraag };
