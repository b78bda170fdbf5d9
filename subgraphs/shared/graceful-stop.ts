import { setMaxListeners } from 'node:events';
import type { FastifyInstance } from 'fastify';

/** The orderly end of an HTTP server: running answers finish, for a few seconds at most. */
export type GracefulStop = {
  readonly isStopping: () => boolean;
  /** Aborts when the end begins, for what would run on. */
  readonly stopping: AbortSignal;
  readonly stop: () => Promise<void>;
};

const runningMs = 4_000;

/** Prepares a server for its end. Call before its routes are made. */
export function createGracefulStop(app: FastifyInstance): GracefulStop {
  const end = new AbortController();
  // Every open connection with events listens.
  setMaxListeners(0, end.signal);
  // A connection that an answer leaves open would hold the end for as long as its client keeps it.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (end.signal.aborted) reply.header('connection', 'close');
    done(null, payload);
  });
  return {
    isStopping: () => end.signal.aborted,
    stopping: end.signal,
    async stop() {
      end.abort();
      const timer = setTimeout(() => app.server.closeAllConnections(), runningMs);
      await app.close();
      clearTimeout(timer);
    },
  };
}
