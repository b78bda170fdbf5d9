import { createOntzegelaar } from '../shared/sleutel.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { readConfig } from './config.ts';
import type { SbbContext } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSbbSource } from './source.ts';
import { createCaches } from './caches.ts';

/**
 * Wires the subgraph of SBB.
 * @throws Instellingenfout naming every wrong setting.
 */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<SbbContext>> {
  const config = readConfig(omgeving);
  const source = createSbbSource(config.sbb, klok);
  const caches = createCaches(source, config, klok);
  const ontzegelaar = createOntzegelaar(config.zegelSleutel);
  return {
    naam: 'sbb',
    sdl: readSubgraafSdl('sbb'),
    schema: buildSubgraafSchema('sbb', resolvers),
    createContext: (verzoek) => ({ verzoek, loaders: createLoaders({ verzoek, klok, logger, ontzegelaar, source, caches }) }),
    controleer: createControleur('sbb', config.contextSleutel),
    stop: source.stop,
  };
}
