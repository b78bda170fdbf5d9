import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { WerkgeversLoaders } from './loaders.ts';

/** What resolvers of werkgevers get with one request. */
export type WerkgeversContext = { readonly verzoek: Verzoek; readonly partijlogboek: Partijlogboek; readonly loaders: WerkgeversLoaders };
