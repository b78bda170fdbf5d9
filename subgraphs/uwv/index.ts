import { randomBytes, randomUUID } from 'node:crypto';
import { createOntzegelaar } from '../shared/sleutel.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { createVerwerkingen } from '../shared/verwerkingen.ts';
import { createBronclient } from '../shared/source/client.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { createSuwinetClient } from '../shared/suwinet/client.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { createAanbodcache } from './aanbodcache.ts';
import { readConfig } from './config.ts';
import type { UwvContext } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createUwvSource, uwvDiensten } from './source.ts';
import { createAanbodSource } from './source-aanbod.ts';

/** Wires the uwv subgraph. @throws Instellingenfout naming every wrong setting. */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<UwvContext>> {
  const config = readConfig(omgeving);
  const logboek = await openLogboek({ subgraaf: 'uwv', omgeving, klok, logger, nieuweId: randomUUID, willekeur: randomBytes });
  const suwinet = createSuwinetClient({ partij: 'uwv', namen: uwvDiensten, instellingen: config.suwinet, klok, nieuwId: randomUUID });
  const aanbodclient = createBronclient('uwv.aanbod', config.aanbod, klok);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'uwv', partij: 'UWV', naam: 'UWV', klok };
  const nodig = {
    partijlogboek,
    source: createUwvSource(suwinet),
    aanbod: createAanbodcache(createAanbodSource(aanbodclient), config.aanbodtermijnen, klok),
    ontzegelaar: createOntzegelaar(config.zegelSleutel),
    klok, logger,
  };
  return {
    naam: 'uwv',
    sdl: readSubgraafSdl('uwv'),
    schema: buildSubgraafSchema('uwv', resolvers),
    createContext: (verzoek, verwerkingen) => ({ verzoek, partijlogboek, loaders: createLoaders(nodig, verzoek, verwerkingen) }),
    openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'uwv', klok }, verzoek),
    controleer: createControleur('uwv', config.contextSleutel),
    async stop() {
      await Promise.all([suwinet.stop(), aanbodclient.stop(), logboek.stop()]);
    },
  };
}
