import type { FastifyInstance } from 'fastify';
import { createMapserver } from './statisch.ts';

// A built front-end, with scripts and styles in files of its own; it asks nothing of another host.
const csp = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

/** Addresses of the gateway itself: a front-end has no page there. */
const eigen: ReadonlySet<string> = new Set(['graphql', 'gezondheid', 'v1', 'verkenner', 'documentatie', 'ontwikkeling']);

const isPagina = (naam: string): boolean => /^(?:[^/.][^/]*\/)*[^/.]*$/.test(naam);

/**
 * Serves a built front-end at /. An address without an extension that is no file is a page of the front-end, which finds it by itself.
 * @param map the folder with its index.html; what Vite puts in assets/ has a hash of its content in the name.
 */
export function registerLoket(app: FastifyInstance, map: string): void {
  const stuur = createMapserver({ map, koppen: () => ({ 'content-security-policy': csp }), isVast: (naam) => /^assets\/.*-[\w-]{8}\.\w+$/.test(naam) });
  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const naam = request.params['*'];
    if (eigen.has(naam.split('/')[0] ?? '')) return reply.callNotFound();
    const gevonden = naam === '' ? false : await stuur(request, reply, naam);
    return gevonden || (isPagina(naam) && await stuur(request, reply, 'index.html')) || reply.callNotFound();
  });
}
