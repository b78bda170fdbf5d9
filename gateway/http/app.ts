import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isHerprobeerbaar, meldingVan, type Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import { createGracefulStop, type GracefulStop } from '../../subgraphs/shared/graceful-stop.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { registerJsonBody } from './json-body.ts';
import { listKoppen, zetKoppen } from './koppen.ts';

/** The HTTP side of the gateway. */
export type HttpApp = GracefulStop & { readonly app: FastifyInstance };

const codes: Readonly<Record<number, Foutcode>> = { 401: 'NIET_AANGEMELD', 403: 'NIET_BEVOEGD', 404: 'NIET_GEVONDEN', 405: 'METHODE_NIET_TOEGESTAAN', 413: 'TE_GROOT', 429: 'OVERBELAST', 431: 'TE_GROOT', 503: 'OVERBELAST' };

const codeVan = (status: number): Foutcode => codes[status] ?? (status >= 500 ? 'INTERNE_FOUT' : 'ONGELDIG_VERZOEK');

const toTekst = (status: number, code = codeVan(status)): string =>
  JSON.stringify({ errors: [{ message: meldingVan(code), extensions: { code, herprobeerbaar: isHerprobeerbaar(code) } }] });

/** Answers outside GraphQL itself in the shape that a GraphQL client understands. @param code says more than the status does. */
export const stuurFout = (reply: FastifyReply, status: number, code?: Foutcode): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send(toTekst(status, code));

const leesfouten: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is no HTTP, has headers without end, or comes too slowly, never becomes a request: it is answered on the connection itself. */
function weigerVerbinding({ code = '' }: Error & { readonly code?: string }, socket: Socket, koppen: Readonly<Record<string, string>>): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const status = leesfouten[code] ?? 400;
  const tekst = toTekst(status);
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${regels}Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(tekst)}\r\nConnection: close\r\n\r\n${tekst}`);
}

const statusVan = (fout: unknown): number => {
  const gelezen = z.object({ statusCode: z.number().int().min(400).max(599) }).safeParse(fout);
  return gelezen.success ? gelezen.data.statusCode : 500;
};

function logVerzoek(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  // The route, never the address itself: whatever stands in a query string stays out of the log.
  logger.debug({ methode: request.method, route: request.routeOptions.url ?? 'onbekend', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'verzoek');
}

/** Makes the HTTP server with what holds for every route: size cap, no caching, headers for browsers, safe errors, an orderly end. */
export function createHttpApp(maxBytes: number, logger: Logger, isProductie = false): HttpApp {
  const koppen = listKoppen(isProductie);
  const app = fastify({
    bodyLimit: maxBytes, forceCloseConnections: 'idle', return503OnClosing: false, requestTimeout: 30_000,
    clientErrorHandler: (fout, socket) => { weigerVerbinding(fout, socket, koppen); },
  });
  registerJsonBody(app);
  const end = createGracefulStop(app);
  app.addHook('onSend', (_request, reply, inhoud, klaar) => {
    zetKoppen(reply, koppen);
    klaar(null, inhoud);
  });
  app.addHook('onResponse', (request, reply, klaar) => {
    logVerzoek(logger, request, reply);
    klaar();
  });
  app.setErrorHandler((fout, _request, reply) => {
    const status = statusVan(fout);
    if (status >= 500) logOnvoorzien(logger, 'http', fout);
    return stuurFout(reply, status);
  });
  app.setNotFoundHandler((_request, reply) => stuurFout(reply, 404));
  return { app, ...end };
}
