import { randomUUID } from 'node:crypto';
import { createOntzegelaar } from '../shared/sleutel.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { createVerwerkingen, geenVerwerkingen } from '../shared/verwerkingen.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { createWillekeur } from '../shared/willekeur.ts';
import { readConfig } from './config.ts';
import type { OofondsContext } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createFondssource } from './source.ts';
import { createCaches } from './caches.ts';

/**
 * Wires the subgraph of the O&O-fondsen.
 * @throws Instellingenfout naming every wrong setting, those in the fund list included.
 */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<OofondsContext>> {
  const config = readConfig(omgeving);
  const logboek = await openLogboek({ subgraaf: 'oofonds', omgeving, klok, logger, nieuweId: randomUUID, willekeur: createWillekeur() });
  const sources = new Map(config.fondsen.map(({ fonds, adres }) => [fonds.fonds, createFondssource(fonds, adres, klok)]));
  const fondsen = new Map(config.fondsen.map(({ fonds }) => [fonds.fonds, fonds]));
  const caches = createCaches(sources, config, klok);
  const ontzegelaar = createOntzegelaar(config.zegelSleutel);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'oofonds', partij: 'OOFONDS', naam: 'O&O-fondsen', klok };
  return {
    naam: 'oofonds',
    sdl: readSubgraafSdl('oofonds'),
    schema: buildSubgraafSchema('oofonds', resolvers),
    createContext: (verzoek, verwerkingen = geenVerwerkingen) => ({ verzoek, partijlogboek, loaders: createLoaders({ verzoek, verwerkingen, partijlogboek, klok, logger, ontzegelaar, fondsen, caches }) }),
    openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'oofonds', klok }, verzoek),
    controleer: createControleur('oofonds', config.contextSleutel),
    async stop() {
      await Promise.all([...[...sources.values()].map((source) => source.stop()), logboek.stop()]);
    },
  };
}
