import type { RequestListener, Server } from 'node:http';
import type { Readable } from 'node:stream';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { codeVan, logOnvoorzien, toVeiligeFout } from './foutmasker.ts';
import { DeadlineError, withinTime } from './within-time.ts';
import { createGracefulStop } from './graceful-stop.ts';
import type { Klok } from './klok.ts';
import { volgOverHttp } from './server-stroom.ts';
import { createTlsServer, magVragen, type Servertls } from './server-tls.ts';
import type { Logger } from './logger.ts';
import { createMemo } from './memo.ts';
import type { Subgraaf } from './subgraaf.ts';
import { executeSubgraaf } from './execute.ts';
import { verzoekextensiesSchema, type Verzoekclaims } from './verzoek.ts';
import { verzoekHeader } from './verzoektoken.ts';

/** A subgraph that is listening. */
export type Subgraafserver = { readonly url: string; readonly stop: () => Promise<void> };

/** Where and how a subgraph listens; port 0 takes a free one. */
export type Serveropties = {
  readonly subgraaf: Subgraaf;
  readonly klok: Klok;
  readonly logger: Logger;
  readonly host: string;
  readonly port: number;
  readonly maxBytes?: number;
  /** Speaks TLS 1.3 with this certificate; without it plain HTTP, for loopback. */
  readonly tls?: Servertls | null;
};

const vraagSchema = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.unknown().optional(),
});

type Antwoord = { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
type Uitkomst = [number, Antwoord] | Readable;
/** Events are asked for, after the last one that was had. */
type Volgen = { readonly na: string | null };
type Gelezen = { readonly document: DocumentNode } | { readonly fout: GraphQLError };

const drukAf = (code: string, fouten?: unknown): Antwoord => ({ errors: [toVeiligeFout({ extensions: { code, fouten } })] });

const lees = (subgraaf: Subgraaf, query: string): Gelezen => {
  try {
    const document = parse(query, { noLocation: true });
    return validate(subgraaf.schema, document).length > 0 ? { fout: new GraphQLError('', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }) } : { document };
  } catch {
    return { fout: new GraphQLError('', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } }) };
  }
};

/** Aborts when the client closes the connection before its answer is complete. */
const wegSignaal = (reply: FastifyReply): AbortSignal => {
  const weg = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) weg.abort();
  });
  return weg.signal;
};

const stroomtype = 'text/event-stream';

const toVolgen = ({ headers: { accept, 'last-event-id': na } }: FastifyRequest): Volgen | null =>
  accept?.startsWith(stroomtype) ? { na: typeof na === 'string' && na !== '' ? na : null } : null;

function createAfhandeling({ subgraaf, klok, logger, tls }: Serveropties, stopping: AbortSignal) {
  const leesVraag = createMemo(500, (query) => lees(subgraaf, query));

  const voerUit = async (claims: Verzoekclaims, vraag: z.infer<typeof vraagSchema>, weg: AbortSignal, volgen: Volgen | null): Promise<Uitkomst> => {
    const gelezen = leesVraag(vraag.query);
    if ('fout' in gelezen) return [400, { errors: [toVeiligeFout(gelezen.fout)] }];
    const extensies = verzoekextensiesSchema.safeParse(vraag.extensions ?? {});
    if (!extensies.success) return [400, drukAf('ONGELDIG_VERZOEK')];
    const { query, variables } = vraag;
    if (volgen) return volgOverHttp({ subgraaf, klok, logger, stopping }, { ...claims, ontbrekend: extensies.data.ontbrekend, signal: weg, naGebeurtenis: volgen.na }, { query, document: gelezen.document, variables: variables ?? {} });
    const { data, errors } = await withinTime(claims.deadline - klok(), weg, (signal) =>
      executeSubgraaf(subgraaf, { ...claims, ontbrekend: extensies.data.ontbrekend, signal }, {
        query,
        document: gelezen.document,
        variables: variables ?? {},
        ...(vraag.operationName ? { operationName: vraag.operationName } : {}),
      }));
    for (const fout of errors ?? []) if (codeVan(fout) === 'INTERNE_FOUT') logOnvoorzien(logger, subgraaf.naam, fout);
    return [200, { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(toVeiligeFout) } : {}) }];
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<Uitkomst> => {
    const token = request.headers[verzoekHeader];
    const claims = typeof token === 'string' && (!tls || magVragen(tls, request.raw.socket)) ? await subgraaf.controleer(token, klok()).catch(() => null) : null;
    if (!claims) return [401, drukAf('NIET_AANGEMELD')];
    const vraag = vraagSchema.safeParse(request.body);
    if (!vraag.success) return [400, drukAf('ONGELDIG_VERZOEK')];
    return voerUit(claims, vraag.data, wegSignaal(reply), toVolgen(request));
  };
}

function toFoutantwoord(logger: Logger, naam: string, fout: unknown): [number, Antwoord] {
  if (fout instanceof DeadlineError) return [504, drukAf('TIJD_OP')];
  const status = z.object({ statusCode: z.number().int().min(400).max(499) }).safeParse(fout);
  if (status.success) return [status.data.statusCode, drukAf(status.data.statusCode === 413 ? 'TE_GROOT' : 'ONGELDIG_VERZOEK')];
  logOnvoorzien(logger, naam, fout);
  return [500, drukAf('INTERNE_FOUT')];
}

const antwoordtype = (accept: string | undefined): string =>
  accept?.includes('application/graphql-response+json') ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8';

const requestTimeout = 30_000;

/**
 * Serves a subgraph as GraphQL over HTTP on /graphql, for the gateway only: every request carries a signed request context, and comes
 * from the OIN that may ask where there is one.
 * `GET /gezondheid/leven` says that it is there. Nothing of an unforeseen error leaves.
 */
export async function serveSubgraaf(opties: Serveropties): Promise<Subgraafserver> {
  const { subgraaf, logger, host, port, maxBytes = 20_000_000, tls = null } = opties;
  const app: FastifyInstance = fastify<Server>({
    bodyLimit: maxBytes, forceCloseConnections: 'idle', return503OnClosing: false, requestTimeout,
    ...(tls ? { serverFactory: (handler: RequestListener) => createTlsServer(tls, requestTimeout, handler) } : {}),
  });
  const { stop, stopping } = createGracefulStop(app);
  const handel = createAfhandeling(opties, stopping);
  const stuur = (request: FastifyRequest, reply: FastifyReply, uitkomst: Uitkomst): FastifyReply => {
    reply.header('cache-control', 'private, no-store');
    if (!Array.isArray(uitkomst)) return reply.header('connection', 'close').type(stroomtype).send(uitkomst);
    const [status, antwoord] = uitkomst;
    return reply.code(status).type(antwoordtype(request.headers.accept)).send(JSON.stringify(antwoord));
  };
  app.post('/graphql', async (request, reply) => stuur(request, reply, await handel(request, reply)));
  app.get('/graphql', (request, reply) => stuur(request, reply.header('allow', 'POST'), [405, drukAf('METHODE_NIET_TOEGESTAAN')]));
  app.get('/gezondheid/leven', () => ({ status: 'leeft', subgraaf: subgraaf.naam }));
  app.setErrorHandler((fout, request, reply) => stuur(request, reply, toFoutantwoord(logger, subgraaf.naam, fout)));
  app.setNotFoundHandler((request, reply) => stuur(request, reply, [404, drukAf('NIET_GEVONDEN')]));
  const adres = await app.listen({ host, port });
  return {
    url: `${tls ? adres.replace(/^http:/, 'https:') : adres}/graphql`,
    stop: async () => {
      await stop();
      await subgraaf.stop();
    },
  };
}
