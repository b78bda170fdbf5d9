import type { Klok } from '../shared/klok.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Doelregister } from '../shared/toegang/doelen.ts';
import type { Ontzegelaar } from '../shared/sleutel.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Catalogus } from './catalogus/catalogus.ts';
import type { Volgen } from './gebeurtenissen/volgen.ts';
import type { Handelingsmiddelen } from './handelingen/handeling.ts';
import type { Verwijzingen } from './kandidaten/verwijzing.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver of werkcentrum has at hand during one request. */
export type WerkcentrumContext = {
  readonly verzoek: Verzoek;
  readonly klok: Klok;
  readonly loaders: Loaders;
  readonly catalogus: Catalogus;
  /** Where the outside finds the editions of the catalogue, without a path; null when there are none. */
  readonly uitgavenadres: string | null;
  readonly handelingen: Handelingsmiddelen;
  /** Opens searches for candidates, and names who is found. */
  readonly kandidaatzoek: { readonly ontzegelaar: Ontzegelaar; readonly verwijzingen: Verwijzingen };
  readonly volgen: Volgen;
  readonly partijlogboek: Partijlogboek;
  readonly doelregister: Pick<Doelregister, 'find'>;
};
