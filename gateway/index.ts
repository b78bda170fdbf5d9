import { readFile } from 'node:fs/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Instellingenfout } from '../subgraphs/shared/settings.ts';
import type { Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { Omstandigheden } from '../subgraphs/shared/subgraaf.ts';
import { readConfig, type Config } from './config.ts';
import { createExecutorGateway, type ExecutorGateway } from './executor/gateway.ts';
import { createObservations, type Observations } from './executor/observations.ts';
import { createPlannerThread } from './executor/planning/planner-thread.ts';
import { createRunner } from './executor/runner.ts';
import { createStockDataSource } from './executor/stock-data-source.ts';
import { createHttpApp, stuurFout, type HttpApp } from './http/app.ts';
import { registerGezondheid } from './http/gezondheid.ts';
import { createGraphqlHandler } from './http/graphql.ts';
import { registerMetrics } from './http/metrics.ts';
import { createSnelbaan } from './http/snelbaan.ts';
import { createStroom } from './http/stroom.ts';
import { registerVerkenner } from './http/verkenner.ts';
import { createVerzoekcontext } from './http/verzoekcontext.ts';
import { identificeerInOntwikkeling, type Identificatie } from './identity/ontwikkeling.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createGraaf } from './operation/graaf.ts';
import { createKeuring } from './operation/keuring.ts';
import { createVoerUit, type VoerUit } from './operation/graafvraag.ts';
import type { GatewayContext } from './operation/operatie.ts';
import { createSupergraphManager, type Herlaaduitkomst, type SupergraphManager } from './supergraph/manager.ts';
import { composeSupergraph } from './supergraph/compose.ts';
import type { Subgraafbouwer } from './subgrafen.ts';
import { createTransports, type Transports } from './transports.ts';

/** A gateway that is listening. */
export type Gateway = {
  /** The address of the graph itself, ending in /graphql. */
  readonly url: string;
  /** Executes an operation in this process, by the same road as any caller's. */
  readonly voerUit: VoerUit;
  /** Loads the supergraph again; a bad one leaves the former in place. */
  readonly herlaad: () => Promise<Herlaaduitkomst>;
  /** Lets running requests finish, a few seconds at most, and stops the subgraphs of this process. */
  readonly stop: () => Promise<void>;
};

/** What the outside hands to the gateway. */
export type Gatewayomstandigheden = Omstandigheden & {
  /** Gives a random UUID. */
  readonly nieuweId: () => string;
  /** Says who asks; without it the identity of development, which refuses to start in production. */
  readonly identificeer?: Identificatie;
  /** The subgraphs of this process; by default those of this repository. */
  readonly bouwers?: Readonly<Partial<Record<Subgraafnaam, Subgraafbouwer>>>;
};

type Delen = { readonly config: Config; readonly http: HttpApp; readonly observations: Observations; readonly transports: Transports; readonly manager: SupergraphManager; readonly metrics: Metrics };

function kiesIdentificatie({ identificeer }: Gatewayomstandigheden, { isProductie }: Config): Identificatie {
  if (identificeer) return identificeer;
  if (isProductie) throw new Instellingenfout(['NODE_ENV: de ontwikkelaanmelding (demo-...) draait niet in productie']);
  return identificeerInOntwikkeling;
}

const createExecutor = ({ config, observations, transports, manager, metrics }: Delen, { klok, logger }: Omstandigheden): ExecutorGateway =>
  createExecutorGateway({
    manager, metrics, klok, logger,
    plannerThread: config.heeftPlandraad ? createPlannerThread(config.planTijdMs) : null,
    createRunner(subgraphs) {
      const roads = new Map([...subgraphs].map(([name, url]) => [name, transports.naar(name, url)]));
      return createRunner({ transportTo: (name) => roads.get(name) ?? transports.naar(name, undefined), observations, metrics, klok, logger });
    },
    stockDataSource: (name, url) => createStockDataSource(name, transports.naar(name, url), klok),
  });

type Graaf = { readonly gateway: ExecutorGateway; readonly server: ApolloServer<GatewayContext> };

function registreer({ config, http: { app, isStopping }, observations, transports, metrics }: Delen, { gateway, server }: Graaf, identificeer: Identificatie, { klok, nieuweId }: Gatewayomstandigheden): void {
  const context = createVerzoekcontext({ identificeer, klok, nieuweId, tijdslimietMs: config.tijdslimietMs });
  const keuring = createKeuring(config);
  const bereid = (): void => {
    const loaded = gateway.current();
    if (loaded) keuring.bereid(loaded);
  };
  bereid();
  gateway.onSchemaLoadOrUpdate(bereid);
  app.post('/graphql', createGraphqlHandler({
    context,
    snelbaan: createSnelbaan({ gateway, keuring, metrics }),
    stroom: createStroom({ gateway, keuring }),
    keur(verzoek) {
      const loaded = gateway.current();
      if (loaded) keuring.keurNieuw(loaded, verzoek);
    },
    apollo: (gevonden) => fastifyApolloHandler(server, { context: gevonden }),
  }));
  app.route({ method: ['GET', 'PUT', 'DELETE', 'PATCH'], url: '/graphql', handler: (_request, reply) => stuurFout(reply.header('allow', 'POST'), 405) });
  registerGezondheid(app, { observations, isStopping, listUitgevallen: transports.listUitgevallen, subgrafen: transports.namen });
  registerMetrics(app, metrics);
  if (config.heeftVerkenner) registerVerkenner(app, config.voorbeeldBsn);
}

const createManager = (config: Config, transports: Transports, { logger }: Omstandigheden): SupergraphManager => {
  const { supergraphBestand: bestand, supergraphPollMs: pollMs } = config;
  const haal = bestand === null ? async () => composeSupergraph(await transports.listSdl()).supergraphSdl : () => readFile(bestand, 'utf8');
  return createSupergraphManager({ haal, bestand, pollMs, logger });
};

/**
 * Starts the gateway: makes the subgraphs of this process, composes, and listens.
 * @throws Instellingenfout naming every wrong setting, Compositiefout when the subgraphs do not fit together.
 */
export async function startGateway(omstandigheden: Gatewayomstandigheden): Promise<Gateway> {
  const { omgeving, klok, logger, nieuweId, bouwers } = omstandigheden;
  const config = readConfig(omgeving);
  const identificeer = kiesIdentificatie(omstandigheden, config);
  const gereed = Promise.withResolvers<ApolloServer<GatewayContext>>();
  const voerUit = createVoerUit(gereed.promise, klok, nieuweId);
  const transports = await createTransports({ config, omstandigheden, voerUit, nieuweId, bouwers });
  const manager = createManager(config, transports, omstandigheden);
  const delen: Delen = { config, transports, manager, http: createHttpApp(config.maxVerzoekBytes, logger), observations: createObservations(klok), metrics: createMetrics() };
  const gateway = createExecutor(delen, omstandigheden);
  const server = createGraaf({ gateway, logger, isProductie: config.isProductie, drain: delen.http.stop });
  const stop = async (): Promise<void> => {
    await server.stop();
    await transports.stop();
  };
  try {
    await server.start();
    registreer(delen, { gateway, server }, identificeer, omstandigheden);
    const adres = await delen.http.app.listen({ host: config.host, port: config.port });
    gereed.resolve(server);
    return { url: `${adres}/graphql`, voerUit, herlaad: manager.herlaad, stop };
  } catch (fout) {
    await server.stop().catch(() => undefined);
    await transports.stop();
    throw fout;
  }
}
