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
export const readVoorbeeldvraag = (): string => readFileSync(new URL('../../schema/operations/loket.graphql', import.meta.url), 'utf8');

const opties = (voorbeeldBsn: string): RenderOptions => ({
  baseURL: basis,
  endpointURL: '/graphql',
  initialWindows: [],
  initialQuery: readVoorbeeldvraag(),
  initialVariables: JSON.stringify({ bsn: voorbeeldBsn }, null, 2),
  initialHeaders: { authorization: 'Bearer demo-loket-AM26', doelbinding: 'werkplan' },
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
    .send(createReadStream(pad));
}

/**
 * Serves the explorer from its package at /verkenner/, with an example ready to send. It needs no internet.
 * Only files that are in the package can be asked for.
 * @param voorbeeldBsn a synthetic number, as the variable of the example.
 */
export function registerVerkenner(app: FastifyInstance, voorbeeldBsn: string): void {
  const bestanden = listBestanden(getDistDirectory());
  const pagina = renderAltair(opties(voorbeeldBsn));
  const begin = renderInitSnippet(opties(voorbeeldBsn));
  app.get('/', (_request, reply) => reply.redirect(basis));
  app.get('/verkenner', (_request, reply) => reply.redirect(basis));
  app.get<{ Params: { '*': string } }>(`${basis}*`, (request, reply) => {
    const naam = request.params['*'];
    if (naam === '' || naam === 'index.html') return reply.type(typen['.html'] ?? '').header('content-security-policy', csp).send(pagina);
    if (naam === beginscript) return reply.type(typen['.js'] ?? '').send(begin);
    const pad = bestanden.get(naam);
    return pad === undefined ? reply.callNotFound() : stuurBestand(reply, naam, pad);
  });
}
