import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Klok } from '../shared/klok.ts';
import type { Logger } from '../shared/logger.ts';
import type { Ontzegelaar } from '../shared/sleutel.ts';
import type { Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Loaders } from './loaders.ts';
import type { Dienst } from './source.ts';
import type { Aanvraagweg } from './source-eigen.ts';

/** The sources about a person, as rights are given to them; `eigen` is every gemeente's own API. */
export type Personenbron = Dienst | 'BRP' | 'eigen';

/** What one request needs; it lives as long as the request. */
export type GemeenteContext = {
  readonly verzoek: Verzoek;
  readonly verwerkingen: Verwerkingen;
  readonly partijlogboek: Partijlogboek;
  readonly klok: Klok;
  readonly logger: Logger;
  readonly ontzegelaar: Ontzegelaar;
  readonly loaders: Loaders;
  /** Whether a gemeente has an API of its own in the register. */
  readonly heeftAdres: (gmCode: string) => boolean;
  /** Where a gemeente takes requests; null for one that takes none. */
  readonly findAanvraagweg: (gmCode: string) => Aanvraagweg | null;
  /** Whether the asking party may use a source. */
  readonly mag: (bron: Personenbron) => boolean;
};
