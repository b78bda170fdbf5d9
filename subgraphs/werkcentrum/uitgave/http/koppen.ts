import type { FastifyReply } from 'fastify';
import { apiVersie } from './adressen.ts';

// What the gateway says with every answer, for data that anyone may have: any page may read it, and it may be kept.
const koppen: Readonly<Record<string, string>> = {
  'api-version': apiVersie,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'api-version, etag, link, last-modified, content-disposition, content-location, content-range, accept-ranges, repr-digest, retry-after',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Counts for nothing until somebody comes by https.
  'strict-transport-security': 'max-age=31536000',
};

/** What a browser is told that asks whether a page may ask: every method and header by which something is asked here. */
export const voorafkoppen: Readonly<Record<string, string>> = {
  allow: 'GET, HEAD, OPTIONS', 'access-control-allow-methods': 'GET, HEAD', 'access-control-max-age': '86400',
  'access-control-allow-headers': 'if-match, if-modified-since, if-none-match, if-range, if-unmodified-since, range',
};

/** The headers of every answer, also of one that is written on the connection itself. */
export const listKoppen = (): Readonly<Record<string, string>> => koppen;

/** Sets the headers of every answer. */
export const zetKoppen = (reply: FastifyReply): FastifyReply => reply.headers({ ...koppen });
