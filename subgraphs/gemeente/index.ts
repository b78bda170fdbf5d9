import { randomUUID } from 'node:crypto';
import { createBrpClient } from '../shared/brp/client.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { createOntzegelaar } from '../shared/sleutel.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { createVerwerkingen, geenVerwerkingen } from '../shared/verwerkingen.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { createSuwinetClient, type Suwinetclient } from '../shared/suwinet/client.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { createWillekeur } from '../shared/willekeur.ts';
import { createAanbodcache } from './aanbodcache.ts';
import { readConfig, type GemeenteConfig } from './config.ts';
import type { GemeenteContext, Personenbron } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, diensten, type Dienst } from './source.ts';
import { createEigenApis } from './source-eigen.ts';

const createRechten = ({ vragers }: GemeenteConfig, suwinet: Suwinetclient<Dienst>) => (partij: string) => (bron: Personenbron): boolean => {
  if (bron === 'BRP') return vragers.brp.includes(partij);
  return bron === 'eigen' ? vragers.eigen.includes(partij) : suwinet.mag(bron, partij);
};

/**
 * Makes the gemeente subgraph: Suwinet, BRP and each gemeente's own API behind one schema. Asks nothing yet.
 * @throws Instellingenfout when settings are wrong.
 */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<GemeenteContext>> {
  const config = readConfig(omgeving);
  const logboek = await openLogboek({ subgraaf: 'gemeente', omgeving, klok, logger, nieuweId: randomUUID, willekeur: createWillekeur() });
  const suwinet = createSuwinetClient({ partij: 'gemeente', namen: diensten, instellingen: config.suwinet, klok, nieuwId: randomUUID });
  const eigen = createEigenApis(config.register, config.gemeentegrenzen, klok);
  const source = createSource(createBrpClient(config.brp, klok), suwinet, eigen);
  const aanbod = createAanbodcache(eigen, klok, config.aanbod);
  const ontzegelaar = createOntzegelaar(config.zegelSleutel);
  const magVan = createRechten(config, suwinet);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'gemeente', partij: 'GEMEENTE', naam: 'gemeenten', klok };
  return {
    naam: 'gemeente',
    sdl: readSubgraafSdl('gemeente'),
    schema: buildSubgraafSchema('gemeente', resolvers),
    createContext: (verzoek, verwerkingen = geenVerwerkingen) => ({
      verzoek, verwerkingen, partijlogboek, klok, logger, ontzegelaar,
      loaders: createLoaders(source, aanbod, verzoek),
      heeftAdres: (gmCode) => eigen.find(gmCode) !== null,
      findAanvraagweg: (gmCode) => eigen.find(gmCode)?.aanvragen ?? null,
      mag: magVan(verzoek.aanroeper.partij),
    }),
    openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'gemeente', klok }, verzoek),
    controleer: createControleur('gemeente', config.contextSleutel),
    async stop() {
      await Promise.all([source.stop(), logboek.stop()]);
    },
  };
}
