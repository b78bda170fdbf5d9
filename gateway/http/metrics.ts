import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics.ts';

/** Shows what was counted, for whoever gathers figures (the text format of Prometheus). */
export function registerMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/gezondheid/metrieken', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
