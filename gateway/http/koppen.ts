import type { FastifyReply } from 'fastify';

// A package for these would bring a configuration longer than the six headers themselves, and would not see what is answered on the
// connection itself (app.ts).

const vast: Readonly<Record<string, string>> = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
/** What a route may say otherwise; the explorer does. */
const gewoonlijk: Readonly<Record<string, string>> = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

/** The headers of every answer. In production a browser keeps to https for a year. */
export const listKoppen = (isProductie: boolean): Readonly<Record<string, string>> =>
  ({ ...gewoonlijk, ...vast, ...(isProductie ? { 'strict-transport-security': 'max-age=31536000' } : {}) });

/** Sets the headers of every answer; what a route set for itself stays, where it may. */
export function zetKoppen(reply: FastifyReply, koppen: Readonly<Record<string, string>>): void {
  for (const [naam, waarde] of Object.entries(koppen)) if (!(naam in gewoonlijk && reply.hasHeader(naam))) reply.header(naam, waarde);
}
