import { randomUUID } from 'node:crypto';
import { createOntzegelaar } from '../shared/sleutel.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { createAanvraagSource } from '../shared/partijaanvraag/source.ts';
import { createVerwerkAanvraag, type Aanvrager } from '../shared/partijaanvraag/verwerk.ts';
import { createVerwerkingen, geenVerwerkingen } from '../shared/verwerkingen.ts';
import { createBronclient } from '../shared/source/client.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { createWillekeur } from '../shared/willekeur.ts';
import { readConfig } from './config.ts';
import type { SbbContext } from './context.ts';
import { createLoaders, open, toBetrokkene } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSbbSource } from './source.ts';
import { createCaches } from './caches.ts';

/**
 * Wires the subgraph of SBB.
 * @throws Instellingenfout naming every wrong setting.
 */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<SbbContext>> {
  const config = readConfig(omgeving);
  const logboek = await openLogboek({ subgraaf: 'sbb', omgeving, klok, logger, nieuweId: randomUUID, willekeur: createWillekeur() });
  const source = createSbbSource(config.sbb, klok);
  const caches = createCaches(source, config, klok);
  const ontzegelaar = createOntzegelaar(config.zegelSleutel);
  const zoekontzegelaar = createOntzegelaar(config.zoekzegelSleutel);
  const aanvraagclient = createBronclient('sbb.aanvragen', config.sbb, klok);
  const aanvragen = createAanvraagSource(aanvraagclient);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'sbb', partij: 'SBB', naam: 'SBB', klok };
  const openAanvrager = (sleutel: string, verzoek: Verzoek): Aanvrager | null => {
    const nummer = open(ontzegelaar, sleutel, verzoek, klok);
    return nummer === null ? null : { veld: 'deelnemernummer', nummer, betrokkene: toBetrokkene(nummer) };
  };
  return {
    naam: 'sbb',
    sdl: readSubgraafSdl('sbb'),
    schema: buildSubgraafSchema('sbb', resolvers),
    createContext: (verzoek, verwerkingen = geenVerwerkingen) => ({
      verzoek, partijlogboek,
      loaders: createLoaders({ verzoek, verwerkingen, partijlogboek, klok, logger, ontzegelaar, zoekontzegelaar, source, caches }),
      verwerkAanvraag: createVerwerkAanvraag({ code: 'sbb.aanvragen', source: aanvragen, open: (sleutel) => openAanvrager(sleutel, verzoek), verzoek, verwerkingen }),
    }),
    openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'sbb', klok }, verzoek),
    controleer: createControleur('sbb', config.contextSleutel),
    async stop() {
      await Promise.all([source.stop(), aanvraagclient.stop(), logboek.stop()]);
    },
  };
}
