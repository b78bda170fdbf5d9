import type { FastifyInstance } from 'fastify';
import { stuurFout } from './app.ts';

// Not @fastify/cors: that answers for every route of the server, and this holds for one.

const koppen = 'authorization, doelbinding, content-type, traceparent, last-event-id';
const bewaarSeconden = 600;

/** As registerCors, for every origin that is let through; null: none can be. */
export function registerCorsVoor(app: FastifyInstance, mag: ((oorsprong: string) => boolean) | null): void {
  app.addHook('onRequest', (request, reply, klaar) => {
    if (mag !== null && request.routeOptions.url === '/graphql') {
      reply.header('vary', 'origin');
      const { origin } = request.headers;
      if (origin !== undefined && mag(origin)) reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'traceparent, retry-after');
    }
    klaar();
  });
  app.options('/graphql', (request, reply) => {
    const { origin, 'access-control-request-method': methode } = request.headers;
    if (origin === undefined || mag?.(origin) !== true || methode !== 'POST') return stuurFout(reply.header('allow', 'POST'), 405);
    return reply.code(204).header('access-control-allow-methods', 'POST').header('access-control-allow-headers', koppen).header('access-control-max-age', bewaarSeconden).send();
  });
}

/**
 * Lets pages of other origins ask the graph: answers the preflight of POST /graphql, and lets them read its answers. Cookies and the like
 * never go along: there are none.
 * @param toegestaan exact origins; none: no page of another origin may ask.
 */
export function registerCors(app: FastifyInstance, toegestaan: readonly string[]): void {
  const mag = new Set(toegestaan);
  registerCorsVoor(app, mag.size === 0 ? null : (oorsprong) => mag.has(oorsprong));
}
