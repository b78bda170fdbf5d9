import { createHttpApp, stuurFout } from '../../gateway/http/app.ts';
import { registerCorsVoor } from '../../gateway/http/cors.ts';
import { createGraphqlHandler, type Graphqlantwoord } from '../../gateway/http/graphql.ts';
import { createVerzoekcontext } from '../../gateway/http/verzoekcontext.ts';
import { readConfig as readGatewayconfig } from '../../gateway/config.ts';
import { metTraceId, vormFout } from '../../gateway/operation/foutvorm.ts';
import { createOperatieregister } from '../../gateway/operation/geregistreerd.ts';
import { readManifest } from '../../gateway/operation/manifest.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { createMockaanmelding, createMockdoelen, mocktempo } from './aanmelding.ts';
import { speelBegin } from './begin.ts';
import { createMockgraaf, type Mockgraaf } from './graaf.ts';
import { createMockklok } from './klok.ts';
import { maakPagina } from './pagina.ts';
import { createReeks } from './reeks.ts';
import { createMockstroom } from './stroom.ts';
import { createMockschema } from './schema.ts';
import { createWereld } from './wereld.ts';

/** What a mock is started with. @property traagMs how long (ms) an answer takes that comes too late. */
export type Mockopties = { readonly poort: number; readonly zaad: number; readonly traagMs: number; readonly logger: Logger };

/** A mock that is listening: the address of its graph, ending in /graphql. */
export type Mock = { readonly url: string; readonly stop: () => Promise<void> };

/** The seed of the mock unless another is asked. */
export const standaardzaad = 20_261_101;

// A page that a front-end developer serves on their own machine, on any port.
const isEigenMachine = (oorsprong: string): boolean => URL.canParse(oorsprong) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(oorsprong).hostname);

const createBeantwoorder = (graaf: Mockgraaf): NonNullable<Parameters<typeof createGraphqlHandler>[0]['snelbaan']> => async (verzoek, { operatie }): Promise<Graphqlantwoord> => {
  const antwoord = await graaf.voerUit(verzoek, operatie);
  if (!('data' in antwoord)) return { status: 400, tekst: JSON.stringify({ errors: metTraceId(antwoord.map((fout) => vormFout(fout.toJSON())), operatie.traceId) }) };
  return { status: 200, tekst: JSON.stringify(antwoord) };
};

/**
 * Starts the mock: the product's own front (HTTP, purposes, access, registered operations) and its own rules, over people and sources that are made
 * up and kept in memory. Nothing else runs, and nothing is left behind.
 */
export async function startMock({ poort, zaad, traagMs, logger }: Mockopties): Promise<Mock> {
  const [tijd, reeks, doelregister] = [createMockklok(), createReeks(zaad), createMockdoelen()];
  const config = readGatewayconfig({});
  const wereld = await createWereld({ zaad, tijd, reeks, doelregister, logger });
  const schema = createMockschema({ wereld, zaad, moment: tijd.klok, traagMs });
  const graaf = createMockgraaf({ schema, wereld, tijd, limieten: config.limieten, lijstgrootte: config.lijstgrootte, logger });
  const operaties = createOperatieregister({ lees: () => readManifest(null), moetGeregistreerd: false, logger });
  await speelBegin({ graaf, tijd, operaties: operaties.alle(), nieuweId: reeks.nieuweId });
  const { app, stopping, ...http } = createHttpApp(config.maxVerzoekBytes, logger);
  const context = createVerzoekcontext({
    identificeer: createMockaanmelding(), doelregister, operaties, tempo: mocktempo, drukte: { laatToe: () => true }, klok: tijd.klok, logger, nieuweId: reeks.nieuweId,
    verzegelBurger: (bsn, verzoekId) => wereld.burgerzegel.verzegel(bsn, verzoekId, reeks.bytes(12)), tijdslimietVan: () => config.tijdslimietMs,
  });
  app.post('/graphql', createGraphqlHandler({
    context, snelbaan: createBeantwoorder(graaf), stroom: createMockstroom(graaf, config.stroom, stopping),
    apollo: () => () => { throw new Error('de mock antwoordt altijd zelf'); },
  }));
  registerCorsVoor(app, isEigenMachine);
  app.route({ method: ['GET', 'PUT', 'DELETE', 'PATCH'], url: '/graphql', handler: (_request, reply) => stuurFout(reply.header('allow', 'POST'), 405) });
  let url = '';
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(maakPagina(url)));
  url = `${await app.listen({ host: '127.0.0.1', port: poort })}/graphql`;
  return {
    url,
    async stop() {
      await http.stop();
      await wereld.stop();
    },
  };
}
