import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { createBurgerzegel } from '../subgraphs/shared/burgerzegel.ts';
import { openLogboek, type Logboek } from '../subgraphs/shared/logboek/index.ts';
import type { Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { Omstandigheden } from '../subgraphs/shared/subgraaf.ts';
import type { Doelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { createWillekeur } from '../subgraphs/shared/willekeur.ts';
import { readConfig, type Config } from './config.ts';
import { createExecutorGateway, type ExecutorGateway } from './executor/gateway.ts';
import { createObservations, type Observations } from './executor/observations.ts';
import { createPlannerThread } from './executor/planning/planner-thread.ts';
import { createRunner } from './executor/runner.ts';
import { createStockDataSource } from './executor/stock-data-source.ts';
import { createHttpApp, stuurFout, type HttpApp } from './http/app.ts';
import { registerCors } from './http/cors.ts';
import { registerGezondheid } from './http/gezondheid.ts';
import { createGraphqlHandler } from './http/graphql.ts';
import { registerMetrics } from './http/metrics.ts';
import { registerPaginas } from './http/paginas.ts';
import { createSnelbaan } from './http/snelbaan.ts';
import { createStroom } from './http/stroom.ts';
import { createStroomplaatsen } from './http/stroomplaatsen.ts';
import { createDrukte } from './http/drukte.ts';
import { createTempo } from './http/tempo.ts';
import { createVerzoekcontext } from './http/verzoekcontext.ts';
import type { Identificatie } from './identity/aanmelding.ts';
import { startIdentiteit, type Identiteit } from './identity/index.ts';
import type { Ontwikkeluitgever } from './identity/ontwikkeling.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createDocumenteis } from './operation/geldig-document.ts';
import { createOperatieregister, type Operatieregister } from './operation/geregistreerd.ts';
import { createGraaf } from './operation/graaf.ts';
import { createKeuring } from './operation/keuring.ts';
import { createVoerUit, type VoerUit } from './operation/graafvraag.ts';
import { readManifest } from './operation/manifest.ts';
import { createVraagPartij, type VraagPartij } from './operation/partijvraag.ts';
import type { GatewayContext } from './operation/operatie.ts';
import { createVoorbereiding } from './operation/voorbereiding.ts';
import { createSupergraphManager, type Herlaaduitkomst, type SupergraphManager } from './supergraph/manager.ts';
import { composeSupergraph } from './supergraph/compose.ts';
import type { Subgraafbouwer } from './subgrafen.ts';
import { createTransports, type Transports } from './transports.ts';
import { createUitkomsten } from './uitkomsten.ts';

/** A gateway that is listening. */
export type Gateway = {
  /** The address of the graph itself, ending in /graphql. */
  readonly url: string;
  /** Executes an operation in this process, by the same road as any caller's. */
  readonly voerUit: VoerUit;
  /** Asks one subgraph what callers cannot. */
  readonly vraagPartij: VraagPartij;
  /** Gives out tokens in development; null where callers come with those of a real issuer. */
  readonly uitgever: Ontwikkeluitgever | null;
  /** Loads the supergraph and the registered operations again; a bad one leaves the former in place. */
  readonly herlaad: () => Promise<Herlaaduitkomst>;
  /** Lets running requests finish, a few seconds at most, and stops the subgraphs of this process. */
  readonly stop: () => Promise<void>;
};

/** What the outside hands to the gateway. */
export type Gatewayomstandigheden = Omstandigheden & {
  /** Gives a random UUID. */
  readonly nieuweId: () => string;
  /** Says who asks; by default by the keys of the issuer that the settings name, or in development of one that is built in. */
  readonly identificeer?: Identificatie;
  /** The purposes that there are; by default those that the settings name. */
  readonly doelregister?: Pick<Doelregister, 'mag'>;
  /** The subgraphs of this process; by default those of this repository. */
  readonly bouwers?: Readonly<Partial<Record<Subgraafnaam, Subgraafbouwer>>>;
};

type Delen = {
  readonly config: Config;
  readonly http: HttpApp;
  readonly observations: Observations;
  readonly transports: Transports;
  readonly manager: SupergraphManager;
  readonly metrics: Metrics;
  readonly identiteit: Identiteit;
  readonly doelregister: Pick<Doelregister, 'mag'>;
  readonly logboek: Logboek;
  readonly operaties: Operatieregister;
};

async function kiesIdentiteit({ identificeer, klok, logger, nieuweId }: Gatewayomstandigheden, { identiteit: instellingen, isProductie }: Config): Promise<Identiteit> {
  if (identificeer) return { identificeer, uitgever: null, stop: () => undefined };
  return startIdentiteit({ instellingen, isProductie, klok, logger, nieuweId });
}

/** Seals the BSN of a citizen who asks, with the key that the gateway shares with werkcentrum alone. */
const createVerzegelaar = (config: Config): ((bsn: string, verzoekId: string) => string) => {
  let zegel: ReturnType<typeof createBurgerzegel> | null = null;
  return (bsn, verzoekId) => (zegel ??= createBurgerzegel(config.contextSleutel('werkcentrum'))).verzegel(bsn, verzoekId, randomBytes(12));
};

const createExecutor = ({ config, observations, transports, manager, metrics, logboek }: Delen, { klok, logger }: Omstandigheden): ExecutorGateway => {
  const uitkomsten = createUitkomsten(logboek, klok);
  return createExecutorGateway({
    manager, metrics, klok, logger,
    plannerThread: config.heeftPlandraad ? createPlannerThread(config.planTijdMs) : null,
    createRunner({ subgraphs, beleid }) {
      const roads = new Map([...subgraphs].map(([name, url]) => [name, transports.naar(name, url)]));
      return createRunner({ transportTo: (name) => roads.get(name) ?? transports.naar(name, undefined), observations, metrics, klok, logger, uitkomsten: beleid.regels.size > 0 ? uitkomsten : null });
    },
    stockDataSource: (name, url) => createStockDataSource(name, transports.naar(name, url), klok),
  });
};

type Graaf = { readonly gateway: ExecutorGateway; readonly server: ApolloServer<GatewayContext> };

/** Registers what is answered. Gives what prepares the registered operations again. */
function registreer(delen: Delen, { gateway, server }: Graaf, { klok, logger, nieuweId }: Gatewayomstandigheden): () => Promise<void> {
  const { config, http: { app, isStopping, stopping }, observations, transports, metrics, identiteit, doelregister, operaties } = delen;
  const drukte = createDrukte(config.maxOnderweg, metrics.refusedBusy);
  const context = createVerzoekcontext({ identificeer: identiteit.identificeer, doelregister, operaties, tempo: createTempo(config.tempo, klok), drukte, klok, logger, nieuweId, verzegelBurger: createVerzegelaar(config), tijdslimietVan: (doel) => (doel === 'matching' ? config.tijdslimietMatchingMs : config.tijdslimietMs) });
  const keuring = createKeuring(config);
  const eis = createDocumenteis(config.isProductie);
  const voorbereiding = createVoorbereiding({ alle: operaties.alle, current: gateway.current, isStopping, doelregister: config.doelregister, keuring, eis, klok, logger });
  // Where anything may be asked, what is registered has no need to be first.
  const bereidVoor = async (): Promise<void> => { if (config.moetGeregistreerd) await voorbereiding(); };
  const bereid = (): void => {
    const loaded = gateway.current();
    if (loaded) keuring.bereid(loaded);
    void bereidVoor();
  };
  bereid();
  gateway.onSchemaLoadOrUpdate(bereid);
  app.post('/graphql', createGraphqlHandler({
    context,
    snelbaan: createSnelbaan({ gateway, keuring, metrics }),
    stroom: createStroom({ gateway, keuring, eis, grenzen: config.stroom, plaatsen: createStroomplaatsen(config.stromen), stopt: stopping, logger }),
    keur(verzoek) {
      const loaded = gateway.current();
      if (loaded) keuring.keurNieuw(loaded, verzoek);
    },
    apollo: (gevonden) => fastifyApolloHandler(server, { context: gevonden }),
  }));
  registerCors(app, config.oorsprongen);
  app.route({ method: ['GET', 'PUT', 'DELETE', 'PATCH'], url: '/graphql', handler: (_request, reply) => stuurFout(reply.header('allow', 'POST'), 405) });
  registerGezondheid(app, { observations, isStopping, listUitgevallen: transports.listUitgevallen, subgrafen: transports.namen });
  registerMetrics(app, metrics);
  registerPaginas(app, { config, uitgever: identiteit.uitgever, klok, supergraaf: () => gateway.current()?.supergraph ?? null, operaties: operaties.alle });
  return bereidVoor;
}

const createManager = (config: Config, transports: Transports, { logger }: Omstandigheden): SupergraphManager => {
  const { supergraphBestand: bestand, supergraphPollMs: pollMs } = config;
  const haal = bestand === null ? async () => composeSupergraph(await transports.listSdl()).supergraphSdl : () => readFile(bestand, 'utf8');
  return createSupergraphManager({ haal, bestand, pollMs, logger });
};

/** The road to a subgraph of this graph. @throws Error for another. */
function naarEigen({ namen, naar }: Transports, subgraaf: string): ReturnType<Transports['naar']> {
  if (!namen.includes(subgraaf)) throw new Error('geen subgraaf van deze graaf');
  return naar(subgraaf, undefined);
}

/**
 * Starts the gateway: makes the subgraphs of this process, composes, and listens.
 * @throws Instellingenfout naming every wrong setting, Compositiefout when the subgraphs do not fit together.
 */
export async function startGateway(omstandigheden: Gatewayomstandigheden): Promise<Gateway> {
  const { omgeving, klok, logger, nieuweId, bouwers } = omstandigheden;
  const config = readConfig(omgeving);
  const operaties = createOperatieregister({ lees: () => readManifest(config.operatiesBestand), moetGeregistreerd: config.moetGeregistreerd, logger });
  const gereed = Promise.withResolvers<ApolloServer<GatewayContext>>();
  const voerUit = createVoerUit(gereed.promise, klok, nieuweId);
  const wegen = Promise.withResolvers<Transports>();
  const vraagPartij = createVraagPartij(async (subgraaf) => naarEigen(await wegen.promise, subgraaf), klok);
  const transports = await createTransports({ config, omstandigheden, voerUit, vraagPartij, nieuweId, bouwers });
  wegen.resolve(transports);
  const identiteit = await kiesIdentiteit(omstandigheden, config).catch(async (fout: unknown) => {
    await transports.stop();
    throw fout;
  });
  const logboek = await openLogboek({ subgraaf: 'gateway', omgeving, klok, logger, nieuweId, willekeur: createWillekeur() }).catch(async (fout: unknown) => {
    identiteit.stop();
    await transports.stop();
    throw fout;
  });
  const delen: Delen = {
    config, transports, identiteit, logboek,
    manager: createManager(config, transports, omstandigheden),
    http: createHttpApp(config.maxVerzoekBytes, logger, config.isProductie),
    operaties,
    observations: createObservations(klok),
    metrics: createMetrics(),
    doelregister: omstandigheden.doelregister ?? config.doelregister,
  };
  const gateway = createExecutor(delen, omstandigheden);
  const server = createGraaf({ gateway, logger, isProductie: config.isProductie, drain: delen.http.stop });
  const stopDelen = async (): Promise<void> => {
    identiteit.stop();
    await transports.stop();
    await logboek.stop();
  };
  try {
    await server.start();
    const bereidVoor = registreer(delen, { gateway, server }, omstandigheden);
    const adres = await delen.http.app.listen({ host: config.host, port: config.port });
    gereed.resolve(server);
    const stop = async (): Promise<void> => {
      await server.stop();
      await stopDelen();
    };
    const herlaad = async (): Promise<Herlaaduitkomst> => {
      const isGelezen = operaties.herlaad();
      const uitkomst = await delen.manager.herlaad();
      if (isGelezen && uitkomst !== 'VERNIEUWD') void bereidVoor();
      return uitkomst;
    };
    return { url: `${adres}/graphql`, voerUit, vraagPartij, uitgever: identiteit.uitgever, herlaad, stop };
  } catch (fout) {
    await server.stop().catch(() => undefined);
    await stopDelen();
    throw fout;
  }
}
