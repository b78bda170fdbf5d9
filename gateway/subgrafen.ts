import type { Omstandigheden, Subgraaf } from '../subgraphs/shared/subgraaf.ts';
import type { Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { VoerUit } from './operation/graafvraag.ts';
import type { VraagPartij } from './operation/partijvraag.ts';

/** Makes one subgraph in this process. `voerUit` asks the graph itself, `vraagPartij` one other subgraph. */
export type Subgraafbouwer = (omstandigheden: Omstandigheden, voerUit: VoerUit, vraagPartij: VraagPartij) => Promise<Subgraaf>;

/** How each subgraph of this repository is made; loaded only when it runs in this process. */
export const subgraafbouwers: Readonly<Record<Subgraafnaam, Subgraafbouwer>> = {
  werkcentrum: async (omstandigheden, voerUit, vraagPartij) => (await import('../subgraphs/werkcentrum/index.ts')).createSubgraaf(omstandigheden, voerUit, vraagPartij),
  werkgevers: async (omstandigheden) => (await import('../subgraphs/werkgevers/index.ts')).createSubgraaf(omstandigheden),
  uwv: async (omstandigheden) => (await import('../subgraphs/uwv/index.ts')).createSubgraaf(omstandigheden),
  gemeente: async (omstandigheden) => (await import('../subgraphs/gemeente/index.ts')).createSubgraaf(omstandigheden),
  sbb: async (omstandigheden) => (await import('../subgraphs/sbb/index.ts')).createSubgraaf(omstandigheden),
  oofonds: async (omstandigheden) => (await import('../subgraphs/oofonds/index.ts')).createSubgraaf(omstandigheden),
};
