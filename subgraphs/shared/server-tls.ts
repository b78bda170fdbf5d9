import { createServer, type Server } from 'node:https';
import type { RequestListener } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Socket } from 'node:net';
import { oinVan } from './oin.ts';

/** How a subgraph shows who it is and, when it must, knows who asks. */
export type Servertls = {
  /** Certificate, with those between it and its authority, and its key, as PEM text. */
  readonly cert: string;
  readonly key: string;
  /** Authorities of who may ask, as PEM text; null asks nobody for a certificate. */
  readonly clientCa: string | null;
  /** The only OIN that may ask; null is whoever those authorities know. */
  readonly clientOin: string | null;
};

/**
 * Makes the HTTPS server: TLS 1.3 only, as between services of our own, and no connection without a known certificate when there is
 * a clientCa.
 * @param requestTimeout ms in which a whole request must have come.
 */
export const createTlsServer = ({ cert, key, clientCa }: Servertls, requestTimeout: number, handler: RequestListener): Server =>
  createServer({
    cert, key, minVersion: 'TLSv1.3', requestTimeout, keepAliveTimeout: 72_000,
    ...(clientCa === null ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }),
  }, handler);

/** Whether the party at the other end may ask. What it is connected with was verified when the connection was made. */
export function magVragen({ clientOin }: Servertls, socket: Socket): boolean {
  if (clientOin === null) return true;
  return socket instanceof TLSSocket && socket.authorized && oinVan(socket.getPeerCertificate().subject) === clientOin;
}
