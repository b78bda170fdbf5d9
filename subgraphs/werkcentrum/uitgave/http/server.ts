import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { logOnvoorzien } from '../../../shared/foutmasker.ts';
import { createGracefulStop } from '../../../shared/graceful-stop.ts';
import type { Klok } from '../../../shared/klok.ts';
import type { Logger } from '../../../shared/logger.ts';
import type { Uitgavebron } from '../uitgave.ts';
import { dezeUitgever, type Uitgever } from '../uitgever.ts';
import { basis } from './adressen.ts';
import { dcatroute } from './dcat.ts';
import { exportroutes, onbekendeExportpaden, onbekendFormaat } from './export.ts';
import { instrumentroutes } from './instrumenten.ts';
import { listKoppen, voorafkoppen, zetKoppen } from './koppen.ts';
import { toRuwevraag } from './lees-vraag.ts';
import { maakOpenapiroute } from './openapi.ts';
import { createPlaatsen, standaardgrenzen, type Grenzen } from './plaatsen.ts';
import { ongeldig, Probleem, probleemtype } from './probleem.ts';
import type { Middelen, Route } from './route.ts';
import { versieroutes } from './versies.ts';
import { verzend } from './verzend.ts';
import { wijzigingenroute } from './wijzigingen.ts';

/** Where and how the catalogue is served; port 0 takes a free one. */
export type Uitgaveserveropties = {
  readonly uitgaven: Uitgavebron;
  readonly host: string;
  readonly port: number;
  readonly klok: Klok;
  readonly logger: Logger;
  readonly grenzen?: Partial<Grenzen>;
  /** Where the outside finds this server: a URL without a slash at its end. By default where it listens. */
  readonly openbaarAdres?: string;
  /** Who publishes the catalogue. By default this project. */
  readonly uitgever?: Uitgever;
};

/** A server that is listening. */
export type Uitgaveserver = { readonly url: string; readonly stop: () => Promise<void> };

const routes: readonly Route[] = [...instrumentroutes, ...versieroutes, ...exportroutes, wijzigingenroute, dcatroute];
const alleRoutes: readonly Route[] = [...routes, maakOpenapiroute(routes)];

const requestTimeout = 30_000;
// Ids of what only a party knows are as long as the party makes them.
const langsteDeel = 500;

const padSchema = z.record(z.string(), z.string());
const padpatronen = alleRoutes.map(({ pad }) => new RegExp(`^${RegExp.escape(`${basis}${pad}`).replaceAll(/\\\{\w+\\\}/g, '[^/]+')}$`));

const padVan = (adres: string): string => adres.split('?')[0] ?? adres;

// There is nothing here but to read, and no question needs a body.
function checkVerzoek({ is404, url, headers }: FastifyRequest): void {
  if (is404) throw new Probleem(padpatronen.some((patroon) => patroon.test(padVan(url))) ? 'METHODE_NIET_TOEGESTAAN' : 'NIET_GEVONDEN');
  if (Number(headers['content-length'] ?? 0) === 0 && headers['transfer-encoding'] === undefined) return;
  throw ongeldig([{ veld: 'inhoud', code: 'GEEN_INHOUD', melding: 'Een verzoek heeft hier geen inhoud.' }]);
}

function stuurProbleem(reply: FastifyReply, probleem: Probleem, terugSeconden: number): FastifyReply {
  const { status, koppen } = probleem;
  if (status === 405) reply.header('allow', 'GET, HEAD, OPTIONS');
  if (status === 503) reply.header('retry-after', terugSeconden);
  return reply.code(status).headers({ ...koppen, 'cache-control': 'no-store', 'content-type': probleemtype }).send(Buffer.from(probleem.toTekst()));
}

function toProbleem(fout: unknown, logger: Logger): Probleem {
  if (fout instanceof Probleem) return fout;
  const gelezen = z.object({ statusCode: z.number().int().min(400).max(499) }).safeParse(fout);
  // What the router cannot read is no address of anything.
  if (gelezen.success) return new Probleem('NIET_GEVONDEN');
  logOnvoorzien(logger, 'uitgave', fout);
  return new Probleem('INTERNE_FOUT');
}

/** What is no HTTP, has headers without end, or comes too slowly, never becomes a request: it is answered on the connection itself. */
function weigerVerbinding({ code = '' }: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const nietHttp = ongeldig([{ veld: 'verzoek', code: 'GEEN_HTTP', melding: 'Dit is geen verzoek van HTTP.' }]);
  const probleem = code === 'HPE_HEADER_OVERFLOW' ? new Probleem('TE_GROOT') : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? new Probleem('TE_LANG') : nietHttp;
  const tekst = probleem.toTekst();
  const koppen = { ...listKoppen(), 'cache-control': 'no-store', 'content-type': probleemtype, 'content-length': String(Buffer.byteLength(tekst)), connection: 'close' };
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`).join('');
  socket.end(`HTTP/1.1 ${probleem.status} ${STATUS_CODES[probleem.status] ?? ''}\r\n${regels}\r\n${tekst}`);
}

function createApp(logger: Logger, { stilteMs, terugSeconden }: Grenzen): FastifyInstance {
  const app = fastify({
    requestTimeout, connectionTimeout: stilteMs, forceCloseConnections: 'idle', return503OnClosing: false, exposeHeadRoutes: false, routerOptions: { maxParamLength: langsteDeel },
    clientErrorHandler: weigerVerbinding,
    // A problem, as everywhere else: of an address that the router cannot read, too.
    frameworkErrors: (_fout, _request, reply) => { stuurProbleem(zetKoppen(reply), new Probleem('NIET_GEVONDEN'), terugSeconden); },
  });
  app.addHook('onRequest', async (request) => { checkVerzoek(request); });
  app.addHook('onSend', async (_request, reply) => { zetKoppen(reply); });
  app.addHook('onResponse', async (request, reply) => {
    // The route, never the address itself: whatever stands in a query string stays out of the log.
    logger.debug({ methode: request.method, route: request.routeOptions.url ?? 'onbekend', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'verzoek');
  });
  app.setErrorHandler((fout, _request, reply) => stuurProbleem(reply, toProbleem(fout, logger), terugSeconden));
  app.setNotFoundHandler((_request, reply) => stuurProbleem(reply, new Probleem('NIET_GEVONDEN'), terugSeconden));
  return app;
}

function registerRoutes(app: FastifyInstance, middelen: Middelen, logger: Logger, { downloads, vragen }: Grenzen): void {
  const [voorDownloads, voorVragen] = [createPlaatsen(downloads), createPlaatsen(vragen)];
  const meld = (fout: unknown): void => { logOnvoorzien(logger, 'uitgave', fout); };
  const method = ['GET', 'HEAD'];
  for (const { pad, isZwaar, handel } of alleRoutes) {
    const url = `${basis}${pad.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    app.options(url, async (_request, reply) => reply.code(204).headers({ ...voorafkoppen }).send());
    app.route({
      method, url,
      async handler(request, reply) {
        const geefTerug = (isZwaar ? voorDownloads : voorVragen).neem();
        if (!geefTerug) throw new Probleem('OVERBELAST');
        // Comes when the last byte is sent, and when the client leaves.
        reply.raw.once('close', geefTerug);
        const antwoord = await handel(middelen, toRuwevraag(request.url), padSchema.parse(request.params));
        return verzend(request, reply, antwoord, middelen.klok(), meld);
      },
    });
  }
  for (const pad of onbekendeExportpaden) app.route({ method, url: `${basis}${pad}`, handler: async ({ url }) => { throw onbekendFormaat(toRuwevraag(url)); } });
}

/**
 * Serves the editions of the catalogue as open data by the NL API Design Rules 2.1: pages, files and changes under /v1/catalogus, described by /v1/openapi.json.
 * For anyone, to read only. Nothing of an unforeseen error leaves, and no query is logged.
 */
export async function startUitgaveserver({ uitgaven, host, port, klok, logger, grenzen, openbaarAdres, uitgever = dezeUitgever }: Uitgaveserveropties): Promise<Uitgaveserver> {
  const alleGrenzen: Grenzen = { ...standaardgrenzen, ...grenzen };
  const app = createApp(logger, alleGrenzen);
  const { stop } = createGracefulStop(app);
  let adres = openbaarAdres ?? '';
  registerRoutes(app, { uitgaven, klok, adres: () => adres, uitgever }, logger, alleGrenzen);
  const url = await app.listen({ host, port });
  adres = openbaarAdres ?? url;
  return { url, stop };
}
