import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { metTraceId, vormFout } from '../operation/foutvorm.ts';
import type { GatewayContext } from '../operation/operatie.ts';
import { stuurFout } from './app.ts';
import { leesVerzoek, type Graphqlverzoek } from './lees-verzoek.ts';
import { isLiever, kiesMediatype, stroomtype, wilStroom, type Mediatype } from './mediatype.ts';
import type { Stroom } from './stroom.ts';
import { Weigering, probleemtype, toProbleem } from './weigering.ts';

/** An answer that is ready to leave: its HTTP status and its JSON. */
export type Graphqlantwoord = { readonly status: number; readonly tekst: string | Buffer };

/** A handler of fastify that gives the body, as that of Apollo Server does. */
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** Makes of a request an operation: who asks, for what, until when. @throws GraphQLError when it may not be one. */
type Context = (request: FastifyRequest, reply: FastifyReply) => Promise<GatewayContext>;

/** What answers requests to the graph. */
export type Graphqldelen = {
  readonly context: Context;
  /** Answers whatever the fast lane leaves; gives the body, its status set on the reply. It is handed where to find the operation. */
  readonly apollo: (context: (request: FastifyRequest) => Promise<GatewayContext>) => Handler;
  /** Answers what it knows; null leaves it to Apollo Server. A GraphQLError that it throws is answered in our shape. */
  readonly snelbaan?: (verzoek: Graphqlverzoek, context: GatewayContext) => Promise<Graphqlantwoord | null>;
  /** Answers event by event, for who asks for that. */
  readonly stroom?: Stroom;
  /** Refuses what Apollo Server may not even parse, by throwing a GraphQLError. */
  readonly keur?: (verzoek: Graphqlverzoek) => void;
};

const statusVan = ({ extensions: { http } }: GraphQLError): number =>
  typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : 400;

/** The status for this client: one that reads only 200 still gets it for all that is GraphQL. */
const toStatus = (status: number, { altijd200 }: Mediatype): number => (altijd200 && status === 400 ? 200 : status);

const stuur = (reply: FastifyReply, status: number, { contentType }: Mediatype, tekst: string | Buffer): FastifyReply => reply.code(status).type(contentType).send(tekst);

type Stand = { readonly mediatype: Mediatype | null; readonly isStroom: boolean; readonly isVerzoek: boolean; readonly traceId: string | null };

function weiger(request: FastifyRequest, reply: FastifyReply, fout: unknown, { mediatype, isStroom, isVerzoek, traceId }: Stand): FastifyReply {
  // That there is no place to follow is said as what it is: no answer to the question.
  if (fout instanceof Weigering && ((isStroom && isVerzoek) || isLiever(request.headers.accept, probleemtype))) return reply.code(fout.status).type(`${probleemtype}; charset=utf-8`).send(toProbleem(fout));
  if (!(fout instanceof GraphQLError) || mediatype === null) throw fout;
  const gevormd = [vormFout(fout.toJSON())];
  // What is not even a request is refused by its status, whoever asks.
  const status = isVerzoek ? toStatus(statusVan(fout), mediatype) : statusVan(fout);
  return stuur(reply, status, mediatype, JSON.stringify({ errors: traceId === null ? gevormd : metTraceId(gevormd, traceId) }));
}

/** The last event that a client had before it lost its connection. */
const laatsteVan = ({ headers: { 'last-event-id': id } }: FastifyRequest): string | null => (typeof id === 'string' && id !== '' ? id : null);

/**
 * Makes the handler of POST /graphql: it chooses the form of the answer and reads the request (GraphQL over HTTP), finds out who asks,
 * asks the fast lane first and Apollo Server for the rest.
 */
export function createGraphqlHandler({ context, apollo, snelbaan, stroom, keur }: Graphqldelen): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const contexts = new WeakMap<FastifyRequest, GatewayContext>();
  const viaApollo = apollo(async (request) => {
    const gevonden = contexts.get(request);
    if (!gevonden) throw new Error('een verzoek zonder operatie');
    return gevonden;
  });
  return async (request, reply) => {
    const alsStroom = stroom && wilStroom(request.headers.accept) ? stroom : null;
    const mediatype = kiesMediatype(alsStroom ? undefined : request.headers.accept);
    // Who takes only problem details can be refused in that form, and not be answered.
    if (mediatype === null && !isLiever(request.headers.accept, probleemtype)) return stuurFout(reply, 406);
    let [isVerzoek, traceId]: [boolean, string | null] = [false, null];
    try {
      const gevonden = await context(request, reply);
      if (mediatype === null) return stuurFout(reply, 406);
      ({ traceId } = gevonden.operatie);
      const verzoek = leesVerzoek(request.body, gevonden.geregistreerd);
      isVerzoek = true;
      if (alsStroom) {
        const lezing = await alsStroom(verzoek, gevonden, laatsteVan(request));
        // So that nothing of it is left open when it ends.
        return reply.header('connection', 'close').type(stroomtype).send(lezing);
      }
      const snel = snelbaan ? await snelbaan(verzoek, gevonden) : null;
      if (snel) return stuur(reply, toStatus(snel.status, mediatype), mediatype, snel.tekst);
      keur?.(verzoek);
      contexts.set(request, gevonden);
      // Apollo Server is handed what was read and no more: the text of a registered operation, and no extensions.
      const { query, operationName, variables } = verzoek;
      request.body = { query, variables, ...(operationName === null ? {} : { operationName }) };
    } catch (fout) {
      return weiger(request, reply, fout, { mediatype, isStroom: alsStroom !== null, isVerzoek, traceId });
    }
    request.headers.accept = mediatype.naam; // so that Apollo Server chooses the same
    const tekst = await viaApollo(request, reply);
    reply.code(toStatus(reply.statusCode, mediatype));
    // Byte for byte what the fast lane gives: by which lane an answer came says whether this was asked before.
    return typeof tekst === 'string' ? tekst.trimEnd() : tekst;
  };
}
