import type { Omstandigheden, Subgraaf } from '../subgraphs/shared/subgraaf.ts';
import type { Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { VoerUit } from './operation/graafvraag.ts';

/** Makes one subgraph in this process. `voerUit` asks the graph itself. */
export type Subgraafbouwer = (omstandigheden: Omstandigheden, voerUit: VoerUit) => Promise<Subgraaf>;

/** How each subgraph of this repository is made; loaded only when it runs in this process. */
export const subgraafbouwers: Readonly<Record<Subgraafnaam, Subgraafbouwer>> = {
  werkcentrum: async (omstandigheden, voerUit) => (await import('../subgraphs/werkcentrum/index.ts')).createSubgraaf(omstandigheden, voerUit),
  uwv: async (omstandigheden) => (await import('../subgraphs/uwv/index.ts')).createSubgraaf(omstandigheden),
  gemeente: async (omstandigheden) => (await import('../subgraphs/gemeente/index.ts')).createSubgraaf(omstandigheden),
  sbb: async (omstandigheden) => (await import('../subgraphs/sbb/index.ts')).createSubgraaf(omstandigheden),
  oofonds: async (omstandigheden) => (await import('../subgraphs/oofonds/index.ts')).createSubgraaf(omstandigheden),
};
