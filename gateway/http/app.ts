import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isHerprobeerbaar, meldingVan, type Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import { createGracefulStop, type GracefulStop } from '../../subgraphs/shared/graceful-stop.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';

/** The HTTP side of the gateway. */
export type HttpApp = GracefulStop & { readonly app: FastifyInstance };

const codes: Readonly<Record<number, Foutcode>> = { 401: 'NIET_AANGEMELD', 404: 'NIET_GEVONDEN', 405: 'METHODE_NIET_TOEGESTAAN', 413: 'TE_GROOT', 503: 'OVERBELAST' };

/** Answers outside GraphQL itself in the shape that a GraphQL client understands. */
export function stuurFout(reply: FastifyReply, status: number): FastifyReply {
  const code = codes[status] ?? (status >= 500 ? 'INTERNE_FOUT' : 'ONGELDIG_VERZOEK');
  const fout = { message: meldingVan(code), extensions: { code, herprobeerbaar: isHerprobeerbaar(code) } };
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify({ errors: [fout] }));
}

const statusVan = (fout: unknown): number => {
  const gelezen = z.object({ statusCode: z.number().int().min(400).max(599) }).safeParse(fout);
  return gelezen.success ? gelezen.data.statusCode : 500;
};

const zetKoppen = (reply: FastifyReply): void => {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store');
  reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
};

function logVerzoek(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  // The route, never the address itself: whatever stands in a query string stays out of the log.
  logger.debug({ methode: request.method, route: request.routeOptions.url ?? 'onbekend', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'verzoek');
}

/** Makes the HTTP server with what holds for every route: size cap, no caching, safe errors, an orderly end. */
export function createHttpApp(maxBytes: number, logger: Logger): HttpApp {
  const app = fastify({ bodyLimit: maxBytes, forceCloseConnections: 'idle', return503OnClosing: false, requestTimeout: 30_000 });
  const end = createGracefulStop(app);
  app.addHook('onSend', async (_request, reply) => zetKoppen(reply));
  app.addHook('onResponse', async (request, reply) => logVerzoek(logger, request, reply));
  app.setErrorHandler((fout, _request, reply) => {
    const status = statusVan(fout);
    if (status >= 500) logOnvoorzien(logger, 'http', fout);
    return stuurFout(reply, status);
  });
  app.setNotFoundHandler((_request, reply) => stuurFout(reply, 404));
  return { app, ...end };
}
