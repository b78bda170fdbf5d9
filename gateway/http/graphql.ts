import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { vormFout } from '../operation/foutvorm.ts';
import { stuurFout } from './app.ts';
import { leesVerzoek, type Graphqlverzoek } from './lees-verzoek.ts';
import { kiesMediatype, type Mediatype } from './mediatype.ts';

/** An answer that is ready to leave: its HTTP status and its JSON. */
export type Graphqlantwoord = { readonly status: number; readonly tekst: string | Buffer };

/** A handler of fastify that gives the body, as that of Apollo Server does. */
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** What answers requests to the graph. */
export type Graphqldelen = {
  /** Answers whatever the fast lane leaves; returns the body, its status set on the reply. */
  readonly apollo: Handler;
  /** Answers what it knows; null leaves it to Apollo Server. A GraphQLError that it throws is answered in our shape. */
  readonly snelbaan?: (verzoek: Graphqlverzoek, request: FastifyRequest, reply: FastifyReply) => Promise<Graphqlantwoord | null>;
  /** Refuses what Apollo Server may not even parse, by throwing a GraphQLError. */
  readonly keur?: (verzoek: Graphqlverzoek) => void;
};

const statusVan = ({ extensions: { http } }: GraphQLError): number =>
  typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : 200;

/** The status for this client: one that reads only 200 still gets it for all that is GraphQL. */
const toStatus = (status: number, { altijd200 }: Mediatype): number => (altijd200 && status === 400 ? 200 : status);

const stuur = (reply: FastifyReply, status: number, { contentType }: Mediatype, tekst: string | Buffer): FastifyReply => reply.code(status).type(contentType).send(tekst);

/**
 * Makes the handler of POST /graphql: it reads the request and chooses the form of the answer (GraphQL over HTTP), asks the fast lane
 * first and Apollo Server for the rest.
 */
export function createGraphqlHandler({ apollo, snelbaan, keur }: Graphqldelen): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    const mediatype = kiesMediatype(request.headers.accept);
    if (mediatype === null) return stuurFout(reply, 406);
    let isGelezen = false;
    try {
      const verzoek = leesVerzoek(request.body);
      isGelezen = true;
      const snel = snelbaan ? await snelbaan(verzoek, request, reply) : null;
      if (snel) return stuur(reply, toStatus(snel.status, mediatype), mediatype, snel.tekst);
      keur?.(verzoek);
    } catch (fout) {
      if (!(fout instanceof GraphQLError)) throw fout;
      // What is not even a request is refused by its status, whoever asks.
      return stuur(reply, isGelezen ? toStatus(statusVan(fout), mediatype) : statusVan(fout), mediatype, JSON.stringify({ errors: [vormFout(fout.toJSON())] }));
    }
    request.headers.accept = mediatype.naam; // so that Apollo Server chooses the same
    const tekst = await apollo(request, reply);
    reply.code(toStatus(reply.statusCode, mediatype));
    return tekst;
  };
}
