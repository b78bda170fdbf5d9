import { randomBytes, randomUUID } from 'node:crypto';
import { createBrpClient } from '../shared/brp/client.ts';
import { createBurgerzegel } from '../shared/burgerzegel.ts';
import type { Klok } from '../shared/klok.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { readDoelregister } from '../shared/toegang/doelen.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { createVerwerkingen, type Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { startBewaring } from './bewaring/index.ts';
import { ruimOp } from './bewaring/opruimen.ts';
import { readConfig, type Zaaibron } from './config.ts';
import type { Uitgaveinstellingen } from './catalogus/config.ts';
import { createCatalogus } from './catalogus/index.ts';
import type { WerkcentrumContext } from './context.ts';
import type { Graafvraag } from './graafvraag.ts';
import type { Partijvraag } from './partijvraag.ts';
import { startAanvulling } from './kandidaten/aanvulling.ts';
import { createVerwijzingen } from './kandidaten/verwijzing.ts';
import { createLoadersPerVerzoek } from './loaders.ts';
import { startMonitor } from './monitor/publiceer.ts';
import { listPerioderijen } from './monitor/rijen.ts';
import { createKoppelaar } from './persoon/koppelen.ts';
import { createSleutelmaker } from './persoon/sleutels.ts';
import { createWoonplaatsverversing } from './persoon/woonplaatsen.ts';
import { startBezorger } from './aanvragen/bezorger.ts';
import { createProcesbus } from './gebeurtenissen/bus.ts';
import { startVerdeler } from './gebeurtenissen/verdeler.ts';
import { createVolgen } from './gebeurtenissen/volgen.ts';
import { resolvers } from './resolvers.ts';
import { fetchZaaigoed } from './source.ts';
import { openStore, type Store } from './store/index.ts';
import { createBurger } from './toegang/burger.ts';
import { createOntzegelaar } from '../shared/sleutel.ts';
import { createLimiet } from '../shared/limiet.ts';
import { createWillekeur } from '../shared/willekeur.ts';
import { startUitgavedienst, type Uitgavedienst } from './uitgave/dienst.ts';
import { zaai } from './zaaigoed/zaai.ts';

export type { Graafvraag, Graafantwoord, Vraagomstandigheden } from './graafvraag.ts';
export type { Partijvraag } from './partijvraag.ts';

/** The werkcentrum subgraph, which alone has state. */
export type Werkcentrum = Subgraaf<WerkcentrumContext> & {
  /** Rejects when the store does not answer. */
  readonly ping: () => Promise<void>;
};

/**
 * Wires the werkcentrum subgraph: opens the store, fills it when it is empty, starts the catalogue.
 * @param graafvraag asks the graph itself; without it the catalogue refreshes from EVA.RMT alone.
 * @param partijvraag brings requests to parties; without it a person sends them.
 * @throws Instellingenfout naming every wrong setting; an Error when the store cannot be opened or filled.
 */
export async function createSubgraaf(omstandigheden: Omstandigheden, graafvraag: Graafvraag | null = null, partijvraag: Partijvraag | null = null): Promise<Werkcentrum> {
  const { omgeving, klok, logger } = omstandigheden;
  const config = readConfig(omgeving);
  const uitgavestart = startUitgaven(config.catalogus.uitgaven, klok, logger);
  // It begins while the store opens; what it may throw is thrown below.
  uitgavestart.catch(() => undefined);
  const store = await openStore(config.opslag, randomBytes);
  await vulLegeStore(store, config.zaaibron, omstandigheden);
  const brp = createBrpClient(config.brp, klok);
  const woonplaatsdeps = { store, brp, klok, woonplaatsGeldigMs: config.woonplaatsGeldigMs, verversGeduldMs: config.verversGeduldMs };
  const koppelaar = createKoppelaar({ ...woonplaatsdeps, maakId: randomUUID });
  const logboek = await openLogboek({ subgraaf: 'werkcentrum', omgeving, klok, logger, nieuweId: randomUUID, willekeur: createWillekeur() });
  const openVerwerkingen = (verzoek: Verzoek): Verwerkingen => createVerwerkingen({ logboek, subgraaf: 'werkcentrum', klok }, verzoek);
  const maakSleutels = createSleutelmaker(config.zegelSleutels);
  const loadersVan = createLoadersPerVerzoek({
    openVerwerkingen, maakSleutels,
    store, koppelaar, klok,
    verversWoonplaatsen: createWoonplaatsverversing(woonplaatsdeps),
    burger: createBurger(createBurgerzegel(config.contextSleutel), koppelaar),
    aanmeldingGeldigMs: config.toegang.aanmeldingGeldigMs,
    limieten: {
      vrager: createLimiet(config.toegang.personenPerMinuut, 60_000, klok),
      persoon: createLimiet(config.toegang.opvragingenPerPersoonPerUur, 3_600_000, klok),
    },
  }, klok);
  const uitgavedienst = await uitgavestart;
  const uitgavenadres = uitgavedienst && (config.catalogus.uitgaven.adres ?? uitgavedienst.url);
  const werkUitgavenBij = async (): Promise<void> => { await uitgavedienst?.werkMonitorBij((bekend) => listPerioderijen(store.monitor, bekend)); };
  // Before the first snapshot, so that the first edition has them.
  await werkUitgavenBij();
  const catalogus = await createCatalogus({
    config: config.catalogus, klok, logger, db: store.db, graafvraag,
    opVersie: ({ bouwstenen, gemaaktOp }) => { uitgavedienst?.voegToe(bouwstenen, gemaaktOp); },
  });
  const kandidaatzoek = { ontzegelaar: createOntzegelaar(config.zoekzegelSleutel), verwijzingen: createVerwijzingen(config.opslag.koppelingSleutel, randomBytes) };
  const doelregister = readDoelregister(omgeving);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'werkcentrum', partij: 'WERKCENTRUM', naam: 'het Werkcentrum', klok };
  const bus = createProcesbus();
  const verdeler = startVerdeler({ gebeurtenissen: store.gebeurtenissen, bus, ...config.gebeurtenissen, logger });
  const bezorger = partijvraag && startBezorger({ store, catalogus, partijvraag, maakSleutels, openVerwerkingen, instellingen: config.aanvragen, oin: config.gebeurtenissen.oin, klok, maakId: randomUUID, wek: verdeler.wek, logger });
  const wek = (): void => {
    verdeler.wek();
    bezorger?.wek();
  };
  const volgen = createVolgen({ gebeurtenissen: store.gebeurtenissen, bus });
  const aanvulling = startAanvulling({ handelingen: { store, maakId: randomUUID }, klok, logger });
  const { termijnen, intervalMs } = config.bewaring;
  const bewaring = startBewaring({ ruim: (signal) => ruimOp({ db: store.db, termijnen, nu: klok(), signal }), intervalMs, logger });
  const monitor = startMonitor({ monitor: store.monitor, klok, ...config.monitor, logger, daarna: werkUitgavenBij });
  return {
    naam: 'werkcentrum',
    sdl: readSubgraafSdl('werkcentrum'),
    schema: buildSubgraafSchema('werkcentrum', resolvers),
    createContext: (verzoek) => ({ verzoek, klok, loaders: loadersVan(verzoek), catalogus, uitgavenadres, kandidaatzoek, handelingen: { store, maakId: randomUUID, wek, graafvraag, heeftPartijweg: bezorger !== null, aanmeldingGeldigMs: config.toegang.aanmeldingGeldigMs, overdrachtTermijnMs: config.toegang.overdrachtTermijnMs }, volgen, partijlogboek, doelregister }),
    openVerwerkingen: (verzoek) => loadersVan(verzoek).verwerkingen,
    controleer: createControleur('werkcentrum', config.contextSleutel),
    ping: store.ping,
    async stop() {
      await Promise.all([catalogus.stop(), uitgavedienst?.stop(), bewaring.stop(), aanvulling.stop(), verdeler.stop(), bezorger?.stop(), monitor.stop()]);
      await brp.stop();
      await store.stop();
      await logboek.stop();
    },
  };
}

// Files are made one after the other: making them is work for a processor, of which there are few.
const startUitgaven = async ({ map, ...instellingen }: Uitgaveinstellingen, klok: Klok, logger: Omstandigheden['logger']): Promise<Uitgavedienst | null> =>
  (map === null ? null : startUitgavedienst({ instellingen: { map, gelijktijdig: 1, ...instellingen }, klok, logger, herstartMs: 1_000 }));

async function vulLegeStore(store: Store, bron: Zaaibron, { klok, logger }: Omstandigheden): Promise<void> {
  if (bron === null) return;
  try {
    const aantal = await zaai(store, () => fetchZaaigoed(bron, klok), { maakId: randomUUID, moment: klok() });
    if (aantal > 0) logger.info({ personen: aantal }, 'de lege opslag is gevuld');
  } catch (fout) {
    await store.stop();
    throw fout;
  }
}
