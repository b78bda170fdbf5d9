import type { FastifyInstance } from 'fastify';

/** The orderly end of an HTTP server: running answers finish, for a few seconds at most. */
export type GracefulStop = { readonly isStopping: () => boolean; readonly stop: () => Promise<void> };

const runningMs = 4_000;

/** Prepares a server for its end. Call before its routes are made. */
export function createGracefulStop(app: FastifyInstance): GracefulStop {
  let stopping = false;
  // A connection that an answer leaves open would hold the end for as long as its client keeps it.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping) reply.header('connection', 'close');
    done(null, payload);
  });
  return {
    isStopping: () => stopping,
    async stop() {
      stopping = true;
      const timer = setTimeout(() => app.server.closeAllConnections(), runningMs);
      await app.close();
      clearTimeout(timer);
    },
  };
}
