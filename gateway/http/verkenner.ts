import { readFileSync } from 'node:fs';
import type { RenderOptions } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import { createMapserver, stuurInhoud } from './statisch.ts';

/** Where the explorer is. */
export const verkennerpad = '/verkenner/';
const beginscript = 'begin.js';

// The page asks nothing of another host. The application compiles its own validators, hence unsafe-eval for scripts of our own.
const csp = [
  "default-src 'none'", "script-src 'self' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
  "connect-src 'self'", "worker-src 'self' blob:", "frame-src 'self'", "base-uri 'self'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

const koppen = { 'content-security-policy': csp } as const;

/** The query that a case worker's front end sends; shown as the example. */
export const readVoorbeeldvraag = (): string => readFileSync(new URL('../../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');

/** What the explorer begins with: a synthetic number as the variable of the example, and in development what makes a token for who opens it. */
export type Verkennerbegin = { readonly voorbeeldBsn: string; readonly maakToken: (() => Promise<string>) | null };

const opties = (voorbeeldBsn: string, token: string | null): RenderOptions => ({
  baseURL: verkennerpad,
  endpointURL: '/graphql',
  initialWindows: [],
  initialQuery: readVoorbeeldvraag(),
  initialVariables: JSON.stringify({ bsn: voorbeeldBsn }, null, 2),
  initialHeaders: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), doelbinding: 'werkplan' },
  serveInitialOptionsInSeperateRequest: beginscript,
  disableAccount: true,
  persistedSettings: { disablePushNotification: true },
});

/** The package is read when somebody opens the explorer: it is large, and most who start a gateway never do. */
async function laadVerkenner(voorbeeldBsn: string) {
  const { SANDBOX_FRAME_CSP, getDistDirectory, isSandboxFrame, renderAltair, renderInitSnippet } = await import('altair-static');
  const zandbakkoppen = { 'content-security-policy': SANDBOX_FRAME_CSP, 'x-frame-options': 'SAMEORIGIN' };
  return {
    pagina: renderAltair(opties(voorbeeldBsn, null)),
    toBegin: (token: string | null): string => renderInitSnippet(opties(voorbeeldBsn, token)),
    stuur: createMapserver({ map: getDistDirectory(), koppen: (naam) => (isSandboxFrame(naam) ? zandbakkoppen : koppen), isVast: (naam) => /-[A-Z0-9]{8}\.js$/.test(naam) }),
  };
}

/**
 * Serves the explorer from its package at /verkenner/, with an example ready to send. It needs no internet.
 * Only files that are in the package can be asked for.
 */
export function registerVerkenner(app: FastifyInstance, { voorbeeldBsn, maakToken }: Verkennerbegin): void {
  let geladen: ReturnType<typeof laadVerkenner> | undefined;
  app.get(verkennerpad.slice(0, -1), (_request, reply) => reply.redirect(verkennerpad));
  app.get<{ Params: { '*': string } }>(`${verkennerpad}*`, async (request, reply) => {
    const { pagina, toBegin, stuur } = await (geladen ??= laadVerkenner(voorbeeldBsn));
    const naam = request.params['*'];
    if (naam === '' || naam === 'index.html') return stuurInhoud(request, reply, { naam: 'index.html', inhoud: pagina, koppen });
    if (naam === beginscript) {
      // Made anew each time: a token does not live as long as the gateway. A page of another site may not load it as a script of its own.
      const begin = toBegin(maakToken ? await maakToken() : null);
      return reply.type('text/javascript; charset=utf-8').header('cross-origin-resource-policy', 'same-origin').send(begin);
    }
    return await stuur(request, reply, naam) || reply.callNotFound();
  });
}
