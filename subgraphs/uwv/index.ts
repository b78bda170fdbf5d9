import { randomUUID } from 'node:crypto';
import { createOntzegelaar } from '../shared/sleutel.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { createAanvraagSource } from '../shared/partijaanvraag/source.ts';
import { createVerwerkAanvraag, type Aanvrager } from '../shared/partijaanvraag/verwerk.ts';
import { createVerwerkingen, geenVerwerkingen } from '../shared/verwerkingen.ts';
import { createBronclient } from '../shared/source/client.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { createSuwinetClient } from '../shared/suwinet/client.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { createWillekeur } from '../shared/willekeur.ts';
import { createAanbodcache } from './aanbodcache.ts';
import { readConfig } from './config.ts';
import type { UwvContext } from './context.ts';
import { createLoaders, openSleutel } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createUwvSource, uwvDiensten } from './source.ts';
import { createAanbodSource } from './source-aanbod.ts';

/** Wires the uwv subgraph. @throws Instellingenfout naming every wrong setting. */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<UwvContext>> {
  const config = readConfig(omgeving);
  const logboek = await openLogboek({ subgraaf: 'uwv', omgeving, klok, logger, nieuweId: randomUUID, willekeur: createWillekeur() });
  const suwinet = createSuwinetClient({ partij: 'uwv', namen: uwvDiensten, instellingen: config.suwinet, klok, nieuwId: randomUUID });
  const aanbodclient = createBronclient('uwv.aanbod', config.aanbod, klok);
  const aanvraagclient = config.aanvragen && createBronclient('uwv.aanvragen', config.aanvragen, klok);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'uwv', partij: 'UWV', naam: 'UWV', klok };
  const nodig = {
    partijlogboek,
    source: createUwvSource(suwinet),
    aanbod: createAanbodcache(createAanbodSource(aanbodclient), config.aanbodtermijnen, klok),
    ontzegelaar: createOntzegelaar(config.zegelSleutel),
    klok, logger,
  };
  const aanvragen = aanvraagclient && createAanvraagSource(aanvraagclient);
  const openAanvrager = (sleutel: string, verzoek: Verzoek): Aanvrager | null => {
    const nummer = openSleutel(sleutel, nodig, verzoek);
    return nummer === null ? null : { veld: 'bsn', nummer, betrokkene: { soort: 'BSN', nummer } };
  };
  return {
    naam: 'uwv',
    sdl: readSubgraafSdl('uwv'),
    schema: buildSubgraafSchema('uwv', resolvers),
    createContext: (verzoek, verwerkingen = geenVerwerkingen) => ({
      verzoek, partijlogboek,
      loaders: createLoaders(nodig, verzoek, verwerkingen),
      verwerkAanvraag: createVerwerkAanvraag({ code: 'uwv.aanvragen', source: aanvragen, open: (sleutel) => openAanvrager(sleutel, verzoek), verzoek, verwerkingen }),
    }),
    openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'uwv', klok }, verzoek),
    controleer: createControleur('uwv', config.contextSleutel),
    async stop() {
      await Promise.all([suwinet.stop(), aanbodclient.stop(), aanvraagclient?.stop(), logboek.stop()]);
    },
  };
}
