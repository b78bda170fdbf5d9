import type { ServerResponse } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';
import { stuur, stuurMetStoring } from './antwoorden.ts';
import { treft, type Storing } from './storing.ts';
import { createTellers } from './tellers.ts';
import { standaardKlasse, toVerzoek, type Antwoord, type Verzoek } from './verzoek.ts';

export type { Storing } from './storing.ts';
export type { Antwoord, Verzoek } from './verzoek.ts';

/** A running simulator. */
export type Simulator = {
  naam: string;
  /** Base address without trailing slash, for example http://127.0.0.1:4101. */
  url: string;
  stop: () => Promise<void>;
  /** Sets the faults in place of those that stood; null removes them. Of several the first that concerns a request counts. */
  zetStoring: (storing: Storing | readonly Storing[] | null) => void;
  storingen: () => readonly Storing[];
  /** Requests per path class since the start or the last reset; requests that met a fault count too. */
  tellers: () => Record<string, number>;
  wisTellers: () => void;
  /** Method and path with query of the last requests, oldest first: tests search them for what no address may hold. */
  adressen: () => readonly string[];
  /** What became of the requests (aanvragen) that it took; absent where it takes none. */
  aanvragen?: () => Readonly<Record<string, number>>;
};

export type SimulatorOpties = {
  naam: string;
  /** 0 takes a free port. */
  port: number;
  host: string;
  /** Answers one request. A throw becomes 500. */
  behandel: (verzoek: Verzoek) => Antwoord | Promise<Antwoord>;
  /** Path class for the counters; by default the SOAP operation, else method and first path segment. Never a personal number. */
  klasse?: (verzoek: Verzoek) => string;
  /** Counts the requests (aanvragen) that it took, by what became of them. */
  aanvragen?: () => Readonly<Record<string, number>>;
};

const bewaardeAdressen = 2_000;

type Actief = { storing: Storing; gezien: number };

const createStoringen = () => {
  let actief: Actief[] = [];
  return {
    zet: (storing: Storing | readonly Storing[] | null) => {
      actief = (storing === null ? [] : [storing].flat()).map((een) => ({ storing: een, gezien: 0 }));
    },
    lijst: () => actief.map(({ storing }) => storing),
    neem: (pad: string, soapAction: string | null): Actief | undefined => {
      const gevonden = actief.find(({ storing }) => treft(storing, pad, soapAction));
      if (gevonden) gevonden.gezien += 1;
      return gevonden;
    },
  };
};

/** Aborts when the client goes away or the simulator stops, so that no delay outlives its request. */
const totEinde = (raw: ServerResponse, gestopt: AbortSignal): AbortSignal => {
  const weg = new AbortController();
  raw.once('close', () => weg.abort());
  return AbortSignal.any([weg.signal, gestopt]);
};

const createApp = (): FastifyInstance => {
  const app = fastify({ forceCloseConnections: true, bodyLimit: 4 * 1024 * 1024 });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  return app;
};

/** Starts a real HTTP server with fault injection and counters in front of `behandel`. */
export const startSimulator = async ({ naam, port, host, behandel, klasse = standaardKlasse, aanvragen }: SimulatorOpties): Promise<Simulator> => {
  const app = createApp();
  const tellers = createTellers();
  const storingen = createStoringen();
  const gestopt = new AbortController();
  const adressen: string[] = [];
  app.all('*', async (request, reply) => {
    const verzoek = toVerzoek(request);
    tellers.tel(klasse(verzoek));
    if (adressen.push(`${request.method} ${request.url}`) > bewaardeAdressen) adressen.shift();
    const actief = storingen.neem(request.url, verzoek.soapAction);
    const antwoord = await behandel(verzoek);
    reply.hijack();
    if (!actief) return stuur(reply.raw, antwoord);
    await stuurMetStoring(reply.raw, antwoord, actief.storing, actief.gezien, totEinde(reply.raw, gestopt.signal))
      .catch(() => reply.raw.destroy());
  });
  const url = await app.listen({ host, port });
  return {
    naam, url, zetStoring: storingen.zet, storingen: storingen.lijst, tellers: tellers.stand, wisTellers: tellers.wis, adressen: () => [...adressen],
    ...(aanvragen ? { aanvragen } : {}),
    stop: () => {
      gestopt.abort();
      return app.close();
    },
  };
};
