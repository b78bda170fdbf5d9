import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { SANDBOX_FRAME_CSP, getDistDirectory, isSandboxFrame, renderAltair, renderInitSnippet, type RenderOptions } from 'altair-static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const typen: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

const basis = '/verkenner/';
const beginscript = 'begin.js';

// The page asks nothing of another host. The application compiles its own validators, hence unsafe-eval for scripts of our own.
const csp = [
  "default-src 'none'", "script-src 'self' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
  "connect-src 'self'", "worker-src 'self' blob:", "frame-src 'self'", "base-uri 'self'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** The query that a case worker's front end sends; shown as the example. */
export const readVoorbeeldvraag = (): string => readFileSync(new URL('../../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');

/** What the explorer begins with: a synthetic number as the variable of the example, and in development what makes a token for who opens it. */
export type Verkennerbegin = { readonly voorbeeldBsn: string; readonly maakToken: (() => Promise<string>) | null };

const opties = (voorbeeldBsn: string, token: string | null): RenderOptions => ({
  baseURL: basis,
  endpointURL: '/graphql',
  initialWindows: [],
  initialQuery: readVoorbeeldvraag(),
  initialVariables: JSON.stringify({ bsn: voorbeeldBsn }, null, 2),
  initialHeaders: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), doelbinding: 'werkplan' },
  serveInitialOptionsInSeperateRequest: beginscript,
  disableAccount: true,
  persistedSettings: { disablePushNotification: true },
});

const listBestanden = (map: string): Map<string, string> =>
  new Map(readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile())
    .map((deel) => join(deel.parentPath, deel.name))
    .map((pad) => [pad.slice(map.length + 1).split(sep).join('/'), pad]));

function stuurBestand(reply: FastifyReply, naam: string, pad: string): FastifyReply {
  return reply
    .type(typen[extname(naam)] ?? 'application/octet-stream')
    .header('cache-control', 'public, max-age=3600')
    .header('content-security-policy', isSandboxFrame(naam) ? SANDBOX_FRAME_CSP : csp)
    .header('x-frame-options', isSandboxFrame(naam) ? 'SAMEORIGIN' : 'DENY')
    .send(createReadStream(pad));
}

/**
 * Serves the explorer from its package at /verkenner/, with an example ready to send. It needs no internet.
 * Only files that are in the package can be asked for.
 */
export function registerVerkenner(app: FastifyInstance, { voorbeeldBsn, maakToken }: Verkennerbegin): void {
  const bestanden = listBestanden(getDistDirectory());
  const pagina = renderAltair(opties(voorbeeldBsn, null));
  app.get('/', (_request, reply) => reply.redirect(basis));
  app.get('/verkenner', (_request, reply) => reply.redirect(basis));
  app.get<{ Params: { '*': string } }>(`${basis}*`, async (request, reply) => {
    const naam = request.params['*'];
    if (naam === '' || naam === 'index.html') return reply.type(typen['.html'] ?? '').header('content-security-policy', csp).send(pagina);
    if (naam === beginscript) {
      // Made anew each time: a token does not live as long as the gateway. A page of another site may not load it as a script of its own.
      const begin = renderInitSnippet(opties(voorbeeldBsn, maakToken ? await maakToken() : null));
      return reply.type(typen['.js'] ?? '').header('cross-origin-resource-policy', 'same-origin').send(begin);
    }
    const pad = bestanden.get(naam);
    return pad === undefined ? reply.callNotFound() : stuurBestand(reply, naam, pad);
  });
}
