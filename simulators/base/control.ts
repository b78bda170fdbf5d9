import { Readable } from 'node:stream';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Bevolking } from '../population/bevolking.ts';
import { personas } from '../population/personas.ts';
import { toPersoonsregel } from '../population/persoonsregel.ts';
import { isZaaigoed, toZaaigoed } from '../population/zaaigoed.ts';
import type { Simulator } from './simulator.ts';
import { storingenSchema } from './storing.ts';

export type ControlOpties = { simulators: readonly Simulator[]; bevolking: Bevolking; host: string; port: number };

/** The running control port; `url` without trailing slash. */
export type Control = { url: string; stop: () => Promise<void> };

const populatieSchema = z.strictObject({
  eerste: z.coerce.number().int().min(1).max(20_000).default(50),
  na: z.coerce.number().int().min(0).default(0),
  persona: z.enum(personas).optional(),
});

const naamSchema = z.object({ naam: z.string() });

const probleem = (reply: FastifyReply, status: number, title: string, detail: string): FastifyReply =>
  reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify({ type: 'about:blank', title, status, detail }));

const opsomming = (fout: z.ZodError): string => fout.issues.map(({ path, message }) => `${path.join('.') || 'bericht'}: ${message}`).join('; ');

const beschrijf = (simulator: Simulator) => ({ naam: simulator.naam, url: simulator.url, storingen: simulator.storingen(), tellers: simulator.tellers(), ...(simulator.aanvragen ? { aanvragen: simulator.aanvragen() } : {}) });

const addStoringen = (app: FastifyInstance, simulators: readonly Simulator[]): void => {
  const vind = (params: unknown): Simulator | undefined => {
    const { naam } = naamSchema.parse(params);
    return simulators.find((simulator) => simulator.naam === naam);
  };
  const onbekend = (reply: FastifyReply): FastifyReply =>
    probleem(reply, 404, 'Simulator onbekend', `Bekend zijn: ${simulators.map(({ naam }) => naam).join(', ')}`);

  app.put('/simulatoren/:naam/storing', (request, reply) => {
    const simulator = vind(request.params);
    if (!simulator) return onbekend(reply);
    const storing = storingenSchema.safeParse(request.body);
    if (!storing.success) return probleem(reply, 400, 'Storing niet begrepen', opsomming(storing.error));
    simulator.zetStoring(storing.data);
    return reply.code(204).send();
  });
  app.delete('/simulatoren/:naam/storing', (request, reply) => {
    const simulator = vind(request.params);
    if (!simulator) return onbekend(reply);
    simulator.zetStoring(null);
    return reply.code(204).send();
  });
  app.delete('/storingen', (_request, reply) => {
    for (const simulator of simulators) simulator.zetStoring(null);
    return reply.code(204).send();
  });
};

const addTellers = (app: FastifyInstance, simulators: readonly Simulator[]): void => {
  app.get('/simulatoren', () => simulators.map(beschrijf));
  app.get('/tellers', () => Object.fromEntries(simulators.map((simulator) => [simulator.naam, simulator.tellers()])));
  app.delete('/tellers', (_request, reply) => {
    for (const simulator of simulators) simulator.wisTellers();
    return reply.code(204).send();
  });
};

function* zaairegels(mensen: Bevolking['mensen']): Generator<string> {
  for (const mens of mensen) {
    if (isZaaigoed(mens)) yield `${JSON.stringify(toZaaigoed(mens))}\n`;
  }
}

const addBevolking = (app: FastifyInstance, { mensen }: Bevolking): void => {
  app.get('/populatie', (request, reply) => {
    const vraag = populatieSchema.safeParse(request.query);
    if (!vraag.success) return probleem(reply, 400, 'Vraag niet begrepen', opsomming(vraag.error));
    const { eerste, na, persona } = vraag.data;
    const gevraagd = persona === undefined ? mensen : mensen.filter((mens) => mens.persona === persona);
    return gevraagd.slice(na, na + eerste).map(toPersoonsregel);
  });
  app.get('/zaaigoed', (_request, reply) =>
    reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(zaairegels(mensen))));
};

const addFouten = (app: FastifyInstance): void => {
  app.setNotFoundHandler((_request, reply) => probleem(reply, 404, 'Niet gevonden', 'Dit adres heeft de bedieningspoort niet'));
  app.setErrorHandler<FastifyError>(({ statusCode = 500 }, _request, reply) => statusCode < 500
    ? probleem(reply, statusCode, 'Bericht niet begrepen', 'Het bericht is geen geldige JSON')
    : probleem(reply, 500, 'Interne fout', 'De bedieningspoort kon de vraag niet beantwoorden'));
};

/** Starts the one control port of all simulators: faults, counters and the population. For tests, benches and demos only. */
export const startControl = async ({ simulators, bevolking, host, port }: ControlOpties): Promise<Control> => {
  const app = fastify({ forceCloseConnections: true });
  addStoringen(app, simulators);
  addTellers(app, simulators);
  addBevolking(app, bevolking);
  addFouten(app);
  const url = await app.listen({ host, port });
  return { url, stop: () => app.close() };
};
